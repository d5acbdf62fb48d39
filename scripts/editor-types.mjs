// Types for frameworks and data for editors, from the manifest into dist/types. Part of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { frameworkTypes } from './manifest/framework-types.mjs';
import { elementsOf, freshManifest, root } from './manifest/manifest.mjs';

const outdir = join(root, 'dist/types');
mkdirSync(outdir, { recursive: true });
const manifest = JSON.parse(await freshManifest());

const files = frameworkTypes(elementsOf(manifest));
for (const [name, text] of Object.entries(files)) {
  const pretty = await format(text, { parser: 'typescript', printWidth: 100, singleQuote: true });
  writeFileSync(join(outdir, name), pretty);
}

// The generators change the manifest that they are given, and tell at length where they write.
const copy = () => structuredClone(manifest);
const { log } = console;
console.log = () => {};
generateVsCodeCustomElementData(copy(), {
  outdir,
  htmlFileName: 'vscode.html-data.json',
  cssFileName: 'vscode.css-data.json',
});
generateJetBrainsWebTypes(copy(), { outdir, webTypesFileName: 'web-types.json' });
console.log = log;
