import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromJSONSchema } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks, packJsonSchema, writePacks } from '../../scripts/packs.mjs';
import { assemblePack } from '../../src/packs/assemble.js';
import { checkPack } from '../../src/packs/own.js';
import * as en from '../../src/packs/rust/en.js';
import * as figures from '../../src/packs/rust/figures.js';
import {
  sampleArea,
  sampleKit,
  samplePack,
  sampleProfile,
  sampleQuestion,
  sampleRow,
} from './sample.js';

const rust = assemblePack({ figures, text: en });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hiring-packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `packs:check` on these files, each given by its content. */
async function check(files: Record<string, string>): Promise<{ code: number; output: string }> {
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.values(files).map((text, i) => writeFile(paths[i]!, text)));
  const script = ['scripts/packs-check.mjs', ...paths];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, script);
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, output: stdout };
  }
}

describe('the written packs and schema', () => {
  it('are the whole English pack, which passes the check, and its JSON Schema', async () => {
    expect(await writePacks(folder)).toEqual(['packs/rust.json', 'schemas/pack.schema.json']);
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, path), 'utf8'));
    const pack = await read('packs/rust.json');
    expect(pack).toEqual(rust);
    expect(await checkPack(pack, 'en')).toEqual({ pack: rust });
    const schema = (await read('schemas/pack.schema.json')) as Record<string, unknown>;
    expect(schema).toEqual(await packJsonSchema());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toMatch(/pack/);
  });

  it('exist in every language', async () => {
    const packs = await buildPacks();
    expect(packs.map(({ role, lang }) => `${role} ${lang}`)).toEqual(
      ['ar', 'de', 'en', 'tr'].map((lang) => `rust ${lang}`),
    );
    for (const { lang, pack } of packs) expect(pack.lang).toBe(lang);
  });

  it('describe every property', async () => {
    const bare: string[] = [];
    interface Node {
      description?: string;
      items?: Node;
      properties?: Record<string, Node>;
    }
    const walk = (schema: Node, path: string) => {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (!property.description) bare.push(`${path}${key}`);
        walk(property.items ?? property, `${path}${key}.`);
      }
    };
    walk(await packJsonSchema(), '');

    expect(bare).toEqual([]);
  });

  it('the JSON Schema takes what the check takes, and refuses what it can say', async () => {
    const schema = fromJSONSchema((await packJsonSchema()) as never);
    const accepts = (value: unknown) => schema.safeParse(value).success;
    for (const { pack } of await buildPacks()) {
      // As JSON: what is undefined in the source is absent there.
      expect(accepts(JSON.parse(JSON.stringify(pack)))).toBe(true);
    }
    const least = { asOf: '2026', source: { title: 'A' }, salaries: [] };
    expect(accepts(least)).toBe(true);
    expect(accepts({ ...least, questions: [] })).toBe(true);
    expect(accepts(sampleKit())).toBe(true);
    for (const broken of [
      {},
      { ...least, asOf: '26' },
      { ...least, validUntil: '2026' },
      { ...least, source: { title: ' ' } },
      { ...least, source: { title: 'A', url: 'javascript:alert(1)' } },
      { ...least, markets: [{ id: 'de<script>', name: 'A' }] },
      { ...least, salaries: [sampleRow({ currency: 'eur' })] },
      { ...least, salaries: [sampleRow({ min: -1 })] },
      { ...least, salaries: [{ level: 'a', market: 'b', min: 1, max: 2 }] },
      sampleKit({ areas: [sampleArea({ scale: ['a', 'b', 'c', 'd'] })] }),
      sampleKit({ areas: [sampleArea({ basis: 'source' })] }),
      sampleKit({ scale: { labels: ['a', 'b', 'c', 'd', 'e', 'f'] } }),
      sampleKit({ questions: [sampleQuestion({ mentions: ['a'] })] }),
      sampleKit({ profiles: [sampleProfile({ ratings: { memory: 5 } })] }),
      sampleKit({ profiles: [sampleProfile({ ratings: { memory: 1.5 } })] }),
      sampleKit({
        checklist: { stages: [{ id: 'a', name: 'A', steps: [{ id: 'b', text: 'B' }] }] },
      }),
    ]) {
      expect(accepts(broken), JSON.stringify(broken)).toBe(false);
    }
  });
});

describe('packs:check', () => {
  it('passes the bundled packs and a sound file', async () => {
    const { code, output } = await check({ 'sound.json': JSON.stringify(samplePack()) });
    expect(output).toMatch(/^ok {6}rust \(de\) \(16 salary rows\)$/m);
    expect(output).toMatch(/sound\.json \(4 salary rows\)$/m);
    expect(code).toBe(0);
  });

  it('ends with 1 and readable paths for files that cannot be used', async () => {
    const salaries = [sampleRow({ min: 9e9 }), { ...sampleRow(), currency: undefined }];
    const { code, output } = await check({
      'broken.json': JSON.stringify(samplePack({ salaries })),
      'cut.json': '{"asOf":',
      'many.json': JSON.stringify({ asOf: 1, salaries: [0, 0, 0, 0, 0] }),
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^failed {2}.*broken\.json$/m);
    expect(output).toContain('salaries[0].min: "min" must not be above "max".');
    expect(output).toContain('salaries[1].currency: This is missing.');
    expect(output).toMatch(/^failed {2}.*cut\.json: The JSON of the pack is broken/m);
    expect(output).toContain('and 2 more');
  });

  it('names a file that is not there', async () => {
    const args = ['scripts/packs-check.mjs', join(folder, 'absent.json')];
    await expect(promisify(execFile)(process.execPath, args)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^failed {2}.*absent\.json: ENOENT/m),
    });
  });
});
