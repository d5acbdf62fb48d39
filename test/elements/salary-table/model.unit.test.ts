import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, scaleTop } from '../../../src/elements/salary-table/model.js';
import { salaryPart } from '../../../src/packs/assemble.js';
import { salaryText } from '../../../src/packs/rust/en.js';
import { salaryFigures } from '../../../src/packs/rust/figures.js';
import type { Pack } from '../../../src/packs/types.js';
import { samplePack, sampleRow } from '../../packs/sample.js';

const rust = salaryPart({ figures: { salaryFigures }, text: { salaryText } });
const ids = (all: { id: string }[]) => all.map(({ id }) => id);

describe('scaleTop', () => {
  it.each([
    [125, 140],
    [155, 160],
    [270, 280],
    [155_000, 160_000],
    [270_000, 280_000],
    [98, 98],
    [99, 100],
    [981, 1000],
    [100, 100],
    [10, 10],
    [9.9, 10],
    [0.5, 0.5],
    [0, 1],
  ])('of %d is %d', (max, top) => {
    expect(scaleTop(max)).toBeCloseTo(top, 10);
  });

  it('is the smallest even two-digit number, times a power of ten, that holds the maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (max) => {
        const top = scaleTop(max);
        const power = 10 ** (Math.floor(Math.log10(top) + 1e-9) - 1);
        const two = Math.round(top / power);
        expect(top).toBeGreaterThanOrEqual(max);
        expect(two % 2).toBe(0);
        expect(two).toBeGreaterThanOrEqual(10);
        expect(two).toBeLessThanOrEqual(98);
        expect(top / power).toBeCloseTo(two, 9);
        // The one before would be too small; before 10 comes 98 of the power below.
        const before = two === 10 ? 9.8 * power : (two - 2) * power;
        expect(before).toBeLessThan(max);
      }),
    );
  });
});

describe('buildModel', () => {
  it("has the article's levels and markets, one scale a currency", () => {
    const { levels, columns, tops } = buildModel(rust);
    expect(ids(levels)).toEqual(['junior', 'mid', 'senior', 'staff']);
    expect(columns.map(({ market, currency }) => `${market} ${currency}`)).toEqual([
      ...['de EUR', 'tr EUR', 'ae EUR', 'us USD'],
    ]);
    expect([...tops]).toEqual([
      ['EUR', 160_000],
      ['USD', 280_000],
    ]);
    expect(columns[1]!.ranges.get('senior')).toEqual({ min: 48_000, max: 68_000 });
    expect(columns[0]!.name).toBe('Germany');
  });

  it('takes a subset in the order asked for; unknown ids are passed over', () => {
    const { levels, columns, tops } = buildModel(rust, ['staff', 'x', 'mid'], ['us', 'de', 'y']);
    expect(ids(levels)).toEqual(['staff', 'mid']);
    expect(columns.map(({ market }) => market)).toEqual(['us', 'de']);
    expect(tops.get('EUR')).toBe(160_000);
    expect(buildModel(rust, ['junior'], ['tr']).tops.get('EUR')).toBe(32_000);
  });

  it('keeps ranges, given and converted, of one market in columns of their own', () => {
    const salaries = [
      sampleRow(),
      sampleRow({ currency: 'CHF', min: 1, max: 2 }),
      { ...sampleRow({ level: 'senior' }), calculated: true },
    ];
    const { columns } = buildModel(samplePack({ salaries }));
    expect(columns.map(({ currency, calculated }) => [currency, !!calculated])).toEqual([
      ['EUR', false],
      ['CHF', false],
      ['EUR', true],
    ]);
  });

  it('is empty where nothing is left', () => {
    expect(buildModel(rust, ['x']).columns).toEqual([]);
    expect(buildModel(rust, undefined, ['x']).columns).toEqual([]);
    expect(buildModel(samplePack({ salaries: [] })).columns).toEqual([]);
  });

  it('loses no figure of a pack and invents none', () => {
    const amount = fc.integer({ min: 0, max: 1e6 });
    const row = fc.record({
      level: fc.constantFrom('a', 'b', 'c'),
      market: fc.constantFrom('x', 'y'),
      currency: fc.constantFrom('EUR', 'USD'),
      min: amount,
      max: amount,
    });
    const key = (one: { level: string; market: string; currency: string }) =>
      `${one.level} ${one.market} ${one.currency}`;
    const named = (all: string) => [...all].map((id) => ({ id, name: id }));
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: key }), (salaries) => {
        const pack = {
          ...samplePack(),
          levels: named('abc'),
          markets: named('xy'),
          salaries,
        } as Pack;
        const { columns, tops } = buildModel(pack);
        const shown = columns.flatMap(({ market, currency, ranges }) =>
          [...ranges].map(([level, range]) => ({ level, market, currency, ...range })),
        );
        expect(shown.map((one) => JSON.stringify(one, keys)).sort()).toEqual(
          salaries.map((one) => JSON.stringify(one, keys)).sort(),
        );
        for (const { currency, max } of salaries)
          expect(tops.get(currency)!).toBeGreaterThanOrEqual(max);
      }),
    );
  });
});

const keys = ['level', 'market', 'currency', 'min', 'max'];
