import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack, MAX_BYTES, parsePack } from '../../src/packs/own.js';
import type { PackError, PackResult } from '../../src/packs/result.js';
import { sampleOf, samplePack, sampleRow } from './sample.js';

function errorOf(result: PackResult): PackError {
  if ('pack' in result) throw new Error('expected an error');
  return result.error;
}

describe('checkPack', () => {
  it('returns a sound pack as a new object and leaves the given one as it was', async () => {
    const given = Object.freeze(samplePack());
    const result = await checkPack(given, 'en');
    expect(result).toEqual({ pack: samplePack() });
    expect('pack' in result && result.pack).not.toBe(given);
  });

  it('says where it is wrong, in one line, and that trying again is no use', async () => {
    const pack = samplePack({ salaries: [sampleRow({ min: 9e9 })] });
    expect(errorOf(await checkPack(pack, 'en'))).toEqual({
      code: 'bad-pack',
      message: 'The pack cannot be used. salaries[0].min: "min" must not be above "max".',
      issues: [{ path: 'salaries[0].min', message: '"min" must not be above "max".' }],
      more: 0,
      retry: false,
    });
  });

  it.each([
    ['de', 'Diese Angabe fehlt.'],
    ['de-AT', 'Diese Angabe fehlt.'],
    ['tr', 'Bu bilgi eksik.'],
    ['ar', 'هذه القيمة ناقصة.'],
    ['fr', 'This is missing.'],
    ['', 'This is missing.'],
    ['constructor', 'This is missing.'],
  ])('speaks %j', async (lang, message) => {
    const { issues } = errorOf(await checkPack({}, lang));
    expect(issues[0]).toEqual({ path: 'asOf', message });
  });

  it('takes 5,000 rows and refuses 5,001, of which it looks at none', async () => {
    expect(await checkPack(sampleOf(5000), 'en')).toHaveProperty('pack');
    const pack = { ...sampleOf(1), salaries: new Array(5001) };
    expect(errorOf(await checkPack(pack, 'en')).issues).toEqual([
      { path: 'salaries', message: 'The list must have at most 5000 entries.' },
    ]);
    const endless = { ...sampleOf(1), levels: new Array(2 ** 32 - 1) };
    expect(errorOf(await checkPack(endless, 'en')).issues[0]!.path).toBe('levels');
  });

  it('tells a wrong type from a missing value', async () => {
    const { issues } = errorOf(await checkPack(samplePack({ asOf: 2026 }), 'en'));
    expect(issues).toEqual([{ path: 'asOf', message: 'This must be text.' }]);
  });

  it('survives objects that throw', async () => {
    const thrower = {
      get salaries(): never {
        throw new Error('from the page');
      },
    };
    const proxy = new Proxy({}, { get: () => thrower.salaries });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const value of [thrower, proxy, revoked.proxy]) {
      expect(errorOf(await checkPack(value, 'en'))).toMatchObject({
        code: 'bad-pack',
        issues: [{ path: '', message: 'This value cannot be used.' }],
      });
    }
  });

  it('survives objects that contain themselves', async () => {
    const pack: Record<string, unknown> = { ...samplePack() };
    pack.self = pack;
    expect(await checkPack(pack, 'en')).toEqual({ pack: samplePack() });
    pack.source = pack;
    expect(errorOf(await checkPack(pack, 'en')).issues[0]!.path).toBe('source.title');
  });
});

describe('parsePack', () => {
  it('reads a pack, with or without a byte order mark', async () => {
    const json = JSON.stringify(samplePack());
    for (const text of [json, `\uFEFF${json}`, `\n ${json}\n`]) {
      expect(await parsePack(text, 'en')).toEqual({ pack: samplePack() });
    }
  });

  it.each(['', ' ', '{', '{"asOf":"2026",}', "{'asOf':1}", '<p>', 'undefined', '{"a":\nx}'])(
    'refuses %j as broken JSON, in one line',
    async (text) => {
      const error = errorOf(await parsePack(text, 'en'));
      expect(error).toMatchObject({ code: 'bad-json', issues: [], retry: false });
      expect(error.message).toMatch(/^The JSON of the pack is broken or cut short \(.+\)\.$/);
    },
  );

  it('refuses more than 1 MiB, counted in bytes', async () => {
    const json = JSON.stringify(samplePack());
    const fits = json + ' '.repeat(MAX_BYTES - json.length);
    expect(await parsePack(fits, 'en')).toHaveProperty('pack');
    expect(errorOf(await parsePack(`${fits} `, 'en')).code).toBe('too-large');
    const wide = JSON.stringify({ ...samplePack(), more: 'ü'.repeat(MAX_BYTES / 2) });
    expect(wide.length).toBeLessThan(MAX_BYTES);
    expect(errorOf(await parsePack(wide, 'en')).code).toBe('too-large');
  });

  it('leaves Object.prototype alone, whatever __proto__ and constructor hold', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    const poison = '{"polluted":true,"asOf":"2026","salaries":[]}';
    const inside = JSON.stringify(sampleRow()).replace('{', `{"__proto__":${poison},`);
    const json = JSON.stringify(samplePack({ salaries: ['ROW'] }))
      .replace('"ROW"', inside)
      .replace('{', `{"__proto__":${poison},"constructor":{"prototype":${poison}},`);
    const result = await parsePack(json, 'en');
    expect(result).toEqual({ pack: samplePack({ salaries: [sampleRow()] }) });
    const { pack } = result as { pack: object };
    expect(Object.getPrototypeOf(pack)).toBe(Object.prototype);
    expect(pack).not.toHaveProperty('polluted');
    expect(Object.hasOwn(pack, 'constructor')).toBe(false);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    // Values under __proto__ do not count as given.
    const hidden = '{"__proto__":{"asOf":"2026","source":{"title":"A"},"salaries":[]}}';
    expect(errorOf(await parsePack(hidden, 'en')).issues).toHaveLength(3);
  });

  it('never rejects, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const { code, message } = errorOf(await parsePack(text, 'en'));
        expect(['bad-json', 'bad-pack']).toContain(code);
        expect(message).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 1000 },
    );
  });
});
