export const root: string;
export function freshManifest(): Promise<string>;
export function committedManifest(): string;
