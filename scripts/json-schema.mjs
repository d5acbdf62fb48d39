// JSON Schema out of a folder's schema.ts (zod) and the comments of its types.ts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** Bundles code that imports TypeScript sources of a folder, and runs it. */
export async function run(folder, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
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

/** The comments of the interfaces in types.ts, and which interface a member refers to. */
async function readComments(folder) {
  const file = join(folder, 'types.ts');
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
    const members = node.members.filter(ts.isPropertySignature).map((member) => ({
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

/**
 * JSON Schema (draft 2020-12) of what is written before the check.
 *
 * @param folder has types.ts and schema.ts
 * @param name of the interface
 * @param schema name of the zod schema
 */
export async function jsonSchema({ folder, name, schema, title }) {
  const { made } = await run(
    folder,
    `import { toJSONSchema } from 'zod/mini';
     import { ${schema} as schema } from './schema.js';
     export const made = toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });`,
  );
  const interfaces = await readComments(folder);
  describe(made, name, interfaces);
  const { $schema, ...rest } = made;
  return { $schema, title, description: interfaces.get(name).comment, ...rest };
}
