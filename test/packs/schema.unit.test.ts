import * as z from 'zod/mini';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { packSchema } from '../../src/packs/schema.js';
import type { Pack } from '../../src/packs/types.js';
import { problems } from './problems.js';
import { sampleOf, samplePack, sampleRow } from './sample.js';

const withRow = (changes: Record<string, unknown>) =>
  samplePack({ salaries: [sampleRow(), sampleRow({ level: 'senior', ...changes })] });

describe('packSchema', () => {
  it('accepts a sound pack and returns its type', () => {
    expect(problems(samplePack())).toEqual([]);
    expectTypeOf(z.parse(packSchema, samplePack())).toEqualTypeOf<Pack>();
  });

  it('needs asOf, source.title and salaries, and nothing else', () => {
    const least = { asOf: '2026', source: { title: 'A' }, salaries: [] };
    expect(problems(least)).toEqual([]);
    expect(problems({})).toEqual([
      'asOf invalid_type',
      'source invalid_type',
      'salaries invalid_type',
    ]);
    expect(problems({ ...least, source: {} })).toEqual(['source.title invalid_type']);
  });

  it.each([undefined, null, 'rust', 7, [], () => 0])('refuses %s as a whole', (value) => {
    expect(problems(value)[0]).toMatch(/^ ?\S* ?invalid_type$/);
  });

  it.each(['2026', '2026-03', '2026-03-31', '2024-02-29'])('takes asOf %s', (asOf) => {
    expect(problems(samplePack({ asOf }))).toEqual([]);
  });
  it.each([
    '26',
    '2026-13',
    '2026-00',
    '2026-3',
    '2026-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-01-32',
    '2026-03-31T00:00Z',
    '2026\n',
    'spring',
    '',
  ])('refuses asOf %j', (asOf) => {
    expect(problems(samplePack({ asOf }))).toEqual(['asOf date']);
  });

  it('takes only a whole date as validUntil', () => {
    expect(problems(samplePack({ validUntil: '2027-01-31' }))).toEqual([]);
    expect(problems(samplePack({ validUntil: '2027-01' }))).toEqual(['validUntil day']);
    expect(problems(samplePack({ validUntil: '2027-02-30' }))).toEqual(['validUntil day']);
  });

  it.each(['https://example.org/a?b#c', 'http://example.org'])('takes source.url %s', (url) => {
    expect(problems(samplePack({ source: { title: 'A', url } }))).toEqual([]);
  });
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    'https://[',
    'https://a b',
    '',
  ])('refuses source.url %j', (url) => {
    expect(problems(samplePack({ source: { title: 'A', url } }))).toEqual(['source.url url']);
  });

  it.each(['eur', 'EURO', 'E', '€', '', 'EU1'])('refuses the currency %j', (currency) => {
    expect(problems(withRow({ currency }))).toEqual(['salaries.1.currency currency']);
  });
  it('refuses a market without currency', () => {
    expect(problems(withRow({ currency: undefined }))).toEqual([
      'salaries.1.currency invalid_type',
    ]);
  });

  it.each([
    [{ min: -1 }, 'salaries.1.min too_small'],
    [{ max: 1e16 }, 'salaries.1.max too_big'],
    [{ min: NaN }, 'salaries.1.min invalid_type'],
    [{ max: Infinity }, 'salaries.1.max invalid_type'],
    [{ min: '52000' }, 'salaries.1.min invalid_type'],
    [{ max: null }, 'salaries.1.max invalid_type'],
    [{ min: 50000, max: 49999 }, 'salaries.1.min order'],
  ])('refuses the range %j', (changes, problem) => {
    expect(problems(withRow(changes))).toEqual([problem]);
  });
  it('takes a range of one number, and of nothing', () => {
    expect(problems(withRow({ min: 50000, max: 50000 }))).toEqual([]);
    expect(problems(withRow({ min: 0, max: 0 }))).toEqual([]);
  });
  it('refuses years that run backwards', () => {
    const levels = [{ id: 'junior', name: 'J', years: { min: 3, max: 2 } }];
    expect(problems(samplePack({ levels, salaries: [] }))).toEqual(['levels.0.years.min order']);
  });

  it.each(['de<script>', '', ' de', '-de', 'd_e', '__proto__', 'dé', 'de\n'])(
    'refuses the id %j',
    (market) => {
      expect(problems(withRow({ market }))).toEqual(['salaries.1.market id']);
    },
  );
  it.each(['DE', 'de', '7', 'new-york', 'constructor'])('takes the id %s', (market) => {
    const markets = undefined;
    expect(problems(samplePack({ markets, salaries: [sampleRow({ market })] }))).toEqual([]);
  });

  it('takes markup in a name as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const levels = [{ id: 'junior', name }];
    const pack = samplePack({ levels, salaries: [] });
    expect(z.parse(packSchema, pack).levels![0]!.name).toBe(name);
  });
  it.each(['', ' ', '\n'])('refuses the name %j', (name) => {
    expect(problems(samplePack({ markets: [{ id: 'pt', name }], salaries: [] }))).toEqual([
      'markets.0.name empty',
    ]);
  });
  it('takes names up to 200 characters', () => {
    const named = (length: number) =>
      samplePack({ markets: [{ id: 'pt', name: 'x'.repeat(length) }], salaries: [] });
    expect(problems(named(200))).toEqual([]);
    expect(problems(named(201))).toEqual(['markets.0.name too_big']);
  });

  it('takes 5,000 rows and refuses 5,001', () => {
    expect(problems(sampleOf(5000))).toEqual([]);
    expect(problems(sampleOf(5001))).toEqual(['salaries too_big']);
  });

  it('refuses references to what is not listed, where there is a list', () => {
    expect(problems(withRow({ level: 'boss' }))).toEqual(['salaries.1.level level']);
    expect(problems(withRow({ market: 'fr' }))).toEqual(['salaries.1.market market']);
    expect(problems(samplePack({ salaryTable: { highlight: { market: 'fr' } } }))).toEqual([
      'salaryTable.highlight.market market',
    ]);
    const unlisted = { levels: undefined, markets: undefined, salaryTable: { title: 'T' } };
    expect(problems({ ...withRow({ level: 'boss', market: 'fr' }), ...unlisted })).toEqual([]);
  });

  it('refuses the same level, market and currency twice, and an id twice', () => {
    expect(problems(samplePack({ salaries: [sampleRow(), sampleRow({ min: 1 })] }))).toEqual([
      'salaries.1 rowTwice',
    ]);
    const inTwo = [sampleRow(), sampleRow({ currency: 'USD' })];
    expect(problems(samplePack({ salaries: inTwo }))).toEqual([]);
    const markets = [...samplePack().markets!, { id: 'pt', name: 'Again' }];
    expect(problems(samplePack({ markets }))).toEqual(['markets.2.id idTwice']);
  });

  it('finds everything in one look', () => {
    const pack = samplePack({ asOf: '26', salaries: [sampleRow({ min: 9e9, market: 'fr' })] });
    expect(problems(pack)).toEqual([
      'asOf date',
      'salaries.0.min order',
      'salaries.0.market market',
    ]);
  });

  it('leaves out unknown keys, and returns new objects', () => {
    const pack = samplePack({ later: [1], colour: 'red' });
    const result = z.parse(packSchema, pack);
    expect(result).toEqual(samplePack());
    expect(result).not.toBe(pack);
    expect(result.salaries).not.toBe(pack.salaries);
    expect(result.salaries[0]).not.toBe(pack.salaries[0]);
  });

  it('neither compiles code from strings nor changes the settings of zod on the page', () => {
    const settings = { ...z.config() };
    const { Function: original } = globalThis;
    globalThis.Function = function () {
      throw new EvalError('refused by the policy');
    } as never;
    try {
      expect(problems(samplePack())).toEqual([]);
    } finally {
      globalThis.Function = original;
    }
    expect(z.config()).toEqual(settings);
  });
});
