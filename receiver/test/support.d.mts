export const TOKEN: string;

export interface ReceiverProcess {
  url: string;
  stop(signal?: NodeJS.Signals): Promise<unknown>;
}

export function startProcess(env: Record<string, string>): Promise<ReceiverProcess>;
export function allLeads(url: string): Promise<{ id: string; fields: Record<string, string> }[]>;
export function temporaryFolder(): { path: string; remove(): void };
export function randomFrom(seed: number): () => number;
