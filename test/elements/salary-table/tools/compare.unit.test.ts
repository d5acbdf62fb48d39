import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleTop } from '../../../../src/elements/salary-table/model.js';
import {
  difference,
  differenceScale,
  parseAmount,
  reach,
} from '../../../../src/elements/salary-table/tools/compare.js';

const thousands = (min: number, max: number) => ({ min: min * 1000, max: max * 1000 });
const germany = [thousands(52, 68), thousands(72, 92), thousands(95, 125), thousands(120, 155)];
const turkey = [thousands(20, 32), thousands(32, 50), thousands(48, 68), thousands(60, 85)];
const uae = [thousands(45, 60), thousands(60, 82), thousands(80, 110), thousands(105, 145)];

describe('difference', () => {
  it("is the board's, in whole per cent and in money", () => {
    const from = (market: typeof germany) =>
      market.map((range, at) => {
        const { percent, money } = difference(range, germany[at]!);
        return [percent, money / 1000];
      });
    expect(from(turkey)).toEqual([
      [-57, -34],
      [-50, -41],
      [-47, -52],
      [-47, -65],
    ]);
    expect(from(uae)).toEqual([
      [-13, -7.5],
      [-13, -11],
      [-14, -15],
      [-9, -12.5],
    ]);
  });

  const at = (value: number) => ({ min: value, max: value });

  it.each([
    [1125, 13],
    [875, -13],
    [1005, 1],
    [995, -1],
    [1004, 0],
    [996, 0],
    [1145, 15],
    [855, -15],
  ])('%d to 1000 is %d %%: half away from zero', (value, percent) => {
    expect(difference(at(value), at(1000)).percent).toBe(percent);
  });

  it('rounds a half that binary cannot write', () => {
    // 1.15 - 1 is 0.1499…: times a hundred, a little below 15; and 57.5 % of 40 is 23.
    expect(difference(at(63), at(40)).percent).toBe(58);
    expect(difference(at(17), at(40)).percent).toBe(-58);
    for (let base = 8; base < 4000; base += 8) {
      expect(difference(at((base * 9) / 8), at(base)).percent, `${base}`).toBe(13);
    }
  });

  it('is no percentage of nothing, and never minus zero', () => {
    expect(difference(at(10), at(0))).toEqual({ percent: undefined, money: 10 });
    expect(Object.is(difference(at(999), at(1000)).percent, 0)).toBe(true);
    expect(difference(at(5), at(5))).toEqual({ percent: 0, money: 0 });
  });

  it('mirrors: what lies above by so much money lies below by as much the other way', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const [one, two] = [
          { min: a, max: a + b },
          { min: c, max: c + d },
        ];
        const [there, back] = [difference(one, two), difference(two, one)];
        expect(there.money).toBe(-back.money + 0);
        expect(there.percent!).toBeGreaterThanOrEqual(-100);
        expect(Math.abs(there.percent! - (there.money / (c + d / 2)) * 100)).toBeLessThanOrEqual(
          0.5 + 1e-9,
        );
      }),
    );
  });
});

describe('differenceScale', () => {
  it.each([
    [[-57, -13], -100, 0],
    [[0], -100, 0],
    [[], -100, 0],
    [[131, 90], 0, 140],
    [[20], 0, 100],
    [[-10, 131], -100, 140],
  ])('for %j runs from %d to %d', (percents, from, to) => {
    expect(differenceScale(percents, scaleTop)).toEqual({ from, to });
  });
});

describe('reach', () => {
  it.each([
    [94_999, 'short'],
    [95_000, 'inside'],
    [124_999, 'inside'],
    [125_000, 'top'],
    [200_000, 'top'],
    [0, 'short'],
  ])('of %d in 95–125 is %s', (budget, where) => {
    expect(reach(thousands(95, 125), budget)).toBe(where);
  });

  it('never falls when the budget rises', () => {
    const order = ['short', 'inside', 'top'];
    const amount = fc.nat(1e6);
    fc.assert(
      fc.property(amount, amount, amount, amount, (min, width, budget, more) => {
        const range = { min, max: min + width };
        const [before, after] = [reach(range, budget), reach(range, budget + more)];
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });
});

describe('parseAmount', () => {
  it.each([
    ['90000', 90000],
    ['90,000', 90000],
    ['90.000', 90000],
    ['90 000', 90000],
    ["90'000", 90000],
    ['90\u202f000', 90000],
    ['1.250.000', 1_250_000],
    ['90K', 90000],
    ['90 k', 90000],
    ['EUR 90.5k', 90500],
    ['90,5K', 90500],
    ['€90,000', 90000],
    ['90000 EUR', 90000],
    ['  72500.50 ', 72500.5],
    ['٩٠٠٠٠', 90000],
    ['٩٠٬٠٠٠', 90000],
    ['90 bin', 90000],
    ['90 Tsd.', 90000],
    ['90 ألف', 90000],
    ['USD 90K', 90000],
  ])('reads "%s" as %d', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    '',
    '   ',
    'abc',
    'K',
    '-5',
    '−90000',
    'EUR -5',
    '0',
    '0K',
    '90-100',
    '9e999',
    '1e5',
    '12 or 13',
    '1.5M',
    '12abc',
    '90 a month',
    'about 90000',
  ])('finds no amount in "%s"', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('reads back what each language writes', () => {
    const locales = ['en', 'de', 'tr', 'ar-u-nu-latn', 'ar-EG', 'fr', 'de-CH'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(...locales),
        (amount, locale) => {
          expect(parseAmount(new Intl.NumberFormat(locale).format(amount))).toBe(amount);
        },
      ),
    );
  });

  it('gives a usable amount or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text);
        expect(amount === undefined || (amount > 0 && Number.isFinite(amount))).toBe(true);
      }),
    );
  });
});
