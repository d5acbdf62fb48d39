import type { checkPack, parsePack } from '../src/packs/own.js';
import type { Pack } from '../src/packs/types.js';

export function buildPacks(): Promise<{ role: string; lang: string; pack: Pack }[]>;
export function loadCheck(): Promise<{ checkPack: typeof checkPack; parsePack: typeof parsePack }>;
export function packJsonSchema(): Promise<Record<string, unknown>>;
export function writePacks(outDir: string): Promise<string[]>;
