export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface WebKitPlace {
  driver: string;
  miniBrowser: string;
  xvfb?: string;
}

export const ENGINES: EngineName[];
export const LABELS: Record<EngineName, string>;
export function enginesRequired(): boolean;
export function wantedEngines(): EngineName[];
export function chromiumArgs(): string[];
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function findWebKit(): WebKitPlace | undefined;
export function findEngine(name: EngineName): string | WebKitPlace | undefined;
