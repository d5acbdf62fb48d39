// The bundled packs and their JSON Schema, from the sources in src/packs: for the build, which
// writes them to dist, and for `npm run packs:check`, which checks them and packs of your own.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchema, run } from './json-schema.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packsDir = join(root, 'src/packs');

/** A role is a folder with figures; it speaks every language that the widgets speak. */
async function findTexts() {
  const folders = await readdir(packsDir, { withFileTypes: true });
  const roles = folders
    .filter((entry) => entry.isDirectory() && existsSync(join(packsDir, entry.name, 'figures.ts')))
    .map((entry) => entry.name);
  const locales = await readdir(join(root, 'src/i18n/locales'));
  const languages = locales.map((file) => file.replace(/\.ts$/, '')).sort();
  const texts = roles.flatMap((role) => languages.map((lang) => ({ role, lang })));
  for (const { role, lang } of texts) {
    if (!existsSync(join(packsDir, role, `${lang}.ts`))) {
      throw new Error(`src/packs/${role}/${lang}.ts is missing: every role speaks every language.`);
    }
  }
  return texts;
}

/**
 * Every bundled pack in every language: `[{ role, lang, pack }]`, not yet checked.
 */
export async function buildPacks() {
  const texts = await findTexts();
  const lines = texts.map(
    ({ role, lang }, i) =>
      `import * as figures${i} from './${role}/figures.js';
       import * as text${i} from './${role}/${lang}.js';
       packs.push(assemblePack({ figures: figures${i}, text: text${i} }));`,
  );
  const { packs } = await run(
    packsDir,
    `import { assemblePack } from './assemble.js'; export const packs = [];\n${lines.join('\n')}`,
  );
  return texts.map((text, i) => ({ ...text, pack: packs[i] }));
}

/** The very check that a page's own pack goes through: `checkPack` and `parsePack` of own.ts. */
export function loadCheck() {
  return run(packsDir, `export { checkPack, parsePack } from './own.js';`);
}

/** JSON Schema (draft 2020-12) of a pack, as it is written before the check. */
export const packJsonSchema = () =>
  jsonSchema({
    folder: packsDir,
    name: 'Pack',
    schema: 'packSchema',
    title: 'Role pack for hiring-widgets',
  });

/**
 * Writes `packs/<role>.json` (the whole English pack) and `schemas/pack.schema.json` into a folder,
 * and returns their paths in it. Throws where a bundled pack fails the check.
 */
export async function writePacks(outDir) {
  const { checkPack } = await loadCheck();
  const files = new Map();
  for (const { role, lang, pack } of await buildPacks()) {
    const result = await checkPack(pack, 'en');
    if (result.error) throw new Error(`src/packs/${role}, ${lang}: ${result.error.message}`);
    // What the check returns has its keys in the order of the schema, for people to read.
    if (lang === 'en') files.set(`packs/${role}.json`, result.pack);
  }
  files.set('schemas/pack.schema.json', await packJsonSchema());
  for (const [path, content] of files) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  return [...files.keys()];
}
