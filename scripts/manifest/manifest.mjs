import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const file = join(root, 'custom-elements.json');

/** The manifest as the sources have it now, in the very bytes that `npm run manifest` writes. */
export async function freshManifest() {
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function committedManifest() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Every element of a manifest, by tag: its declaration and the module that it is published in. */
export function elementsOf(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter((one) => one.tagName).map((element) => ({ path, ...element })),
  );
}
