// The bundled packs and their JSON Schema, from the sources in src/packs: for the build, which
// writes them to dist, and for `npm run packs:check`, which checks them and packs of your own.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packsDir = join(root, 'src/packs');

/** Bundles code that imports TypeScript sources, and runs it. */
async function run(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: packsDir },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

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
    `import { assemblePack } from './assemble.js'; export const packs = [];\n${lines.join('\n')}`,
  );
  return texts.map((text, i) => ({ ...text, pack: packs[i] }));
}

/** The very check that a page's own pack goes through: `checkPack` and `parsePack` of own.ts. */
export function loadCheck() {
  return run(`export { checkPack, parsePack } from './own.js';`);
}

/** The comments of the interfaces in types.ts, and which interface a member refers to. */
async function readComments() {
  const file = join(packsDir, 'types.ts');
  const source = ts.createSourceFile(
    file,
    await readFile(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const commentOf = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .replaceAll('`', '');
  const interfaces = new Map();
  for (const node of source.statements.filter(ts.isInterfaceDeclaration)) {
    const members = node.members.map((member) => ({
      name: member.name.getText(),
      comment: commentOf(member),
      type: member.type.getText().replace(/\[\]$/, ''),
    }));
    interfaces.set(node.name.text, { comment: commentOf(node), members });
  }
  return interfaces;
}

/** Puts the comments into the schema; complains where the two do not have the same members. */
function describe(schema, name, interfaces) {
  const { members } = interfaces.get(name);
  const properties = schema.properties ?? {};
  const names = members.map((member) => member.name);
  const astray = [...names, ...Object.keys(properties)].find(
    (key) => !names.includes(key) || !properties[key],
  );
  if (astray) throw new Error(`${name}.${astray} is not both in types.ts and in schema.ts.`);
  for (const { name: key, comment, type } of members) {
    if (!comment) throw new Error(`${name}.${key} in types.ts has no comment.`);
    const property = (properties[key] = { description: comment, ...properties[key] });
    if (interfaces.has(type)) describe(property.items ?? property, type, interfaces);
  }
}

/** JSON Schema (draft 2020-12) of a pack, as it is written before the check. */
export async function packJsonSchema() {
  const { schema } = await run(
    `import { toJSONSchema } from 'zod/mini';
     import { packSchema } from './schema.js';
     export const schema = toJSONSchema(packSchema, { target: 'draft-2020-12', io: 'input' });`,
  );
  const interfaces = await readComments();
  describe(schema, 'Pack', interfaces);
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'Role pack for hiring-widgets',
    description: interfaces.get('Pack').comment,
    ...rest,
  };
}

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
