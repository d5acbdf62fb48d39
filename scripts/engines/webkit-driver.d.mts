import type { WebKitPlace } from '../browsers.mjs';

export interface WebKitDriver {
  url: string;
  port: number;
  capabilities: Record<string, unknown>;
  stop(): void;
}

export function startWebKitDriver(where: WebKitPlace): Promise<WebKitDriver>;
