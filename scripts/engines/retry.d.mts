export function retryStart<T>(name: string, start: () => Promise<T>, tries?: number): Promise<T>;
