import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  port?: number;
  host?: string;
  root?: string;
  /** Where the demo's leads go, in place of the address that its pages say. */
  leadsUrl?: string;
  routes?: (
    req: IncomingMessage,
    res: ServerResponse,
    url: URL,
  ) => boolean | undefined | Promise<boolean | undefined>;
}

export function serve(options?: ServeOptions): Promise<Served>;
