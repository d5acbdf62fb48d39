// The whole build: unbundled modules with types, embed files, packs, schema, editor types, sizes.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { writeIntegrity } from './integrity.mjs';
import { noticesText } from './rollup/notices.mjs';
import { sharedChunks } from './rollup/shared-chunks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const step = (text) => console.log(`build: ${text}`);

rmSync(dist, { recursive: true, force: true });

step('modules and types (tsc)');
const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (tsc.status) process.exit(tsc.status);

step('embed files (rollup)');
const { chunks, default: configs } = await import(
  pathToFileURL(join(root, 'rollup.config.mjs')).href
);
for (const config of configs) {
  const bundle = await rollup(config);
  const shared = config === chunks && { manualChunks: await sharedChunks(bundle) };
  await bundle.write({ ...config.output, ...shared });
  await bundle.close();
}
writeFileSync(join(dist, 'embed/THIRD-PARTY-NOTICES.txt'), noticesText());
writeIntegrity(join(dist, 'embed'));

step('packs and schemas');
const { writePacks } = await import('./packs.mjs');
await writePacks(dist);
const { jsonSchema } = await import('./json-schema.mjs');
const leadSchema = await jsonSchema({
  folder: join(root, 'src/leads'),
  ...{ name: 'Lead', schema: 'leadSchema', title: 'A lead of hiring-widgets' },
});
writeFileSync(join(dist, 'schemas/lead.schema.json'), `${JSON.stringify(leadSchema, null, 2)}\n`);

if (existsSync(join(root, 'scripts/editor-types.mjs'))) {
  step('types for editors and frameworks');
  await import('./editor-types.mjs');
}
step('done');
