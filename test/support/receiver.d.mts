/** Where leads arrive. */
export interface Receiver {
  post(body: string): Promise<Response>;
  /** Ids of the leads that it holds, one entry a row; at most 1,000. */
  rows(): Promise<string[]>;
  close(): Promise<void>;
}

export function openReceiver(path: string): Promise<Receiver>;
