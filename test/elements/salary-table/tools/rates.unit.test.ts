import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areRates,
  convert,
  convertRows,
  rateOf,
  type Rates,
} from '../../../../src/elements/salary-table/tools/rates.js';
import { samplePack, sampleRow } from '../../../packs/sample.js';

const rates: Rates = {
  base: 'EUR',
  date: '2026-03-31',
  source: 'ECB',
  rates: { USD: 1.08, CHF: 0.9 },
};

describe('areRates', () => {
  it('takes whole ones', () => {
    expect(areRates(rates)).toBe(true);
    expect(areRates({ ...rates, rates: {} })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a list', []],
    ['no date', { ...rates, date: undefined }],
    ['an empty source', { ...rates, source: '' }],
    ['a base that is no text', { ...rates, base: 5 }],
    ['no rates', { ...rates, rates: undefined }],
    ['rates that are null', { ...rates, rates: null }],
    ['a rate of zero', { ...rates, rates: { USD: 0 } }],
    ['a rate below zero', { ...rates, rates: { USD: -1 } }],
    ['a rate in quotes', { ...rates, rates: { USD: '1.08' } }],
    ['a rate that is no number', { ...rates, rates: { USD: NaN } }],
    ['an endless rate', { ...rates, rates: { USD: Infinity } }],
  ])('refuses %s', (_what, value) => {
    expect(areRates(value)).toBe(false);
  });
});

describe('convert', () => {
  it('goes from the base, to the base, and across', () => {
    expect(convert(100, 'EUR', 'USD', rates)).toBeCloseTo(108);
    expect(convert(108, 'USD', 'EUR', rates)).toBeCloseTo(100);
    expect(convert(108, 'USD', 'CHF', rates)).toBeCloseTo(90);
    expect(convert(5, 'EUR', 'EUR', rates)).toBe(5);
  });

  it('gives nothing without rates or for a currency that they do not know', () => {
    expect(convert(100, 'EUR', 'USD', undefined)).toBeUndefined();
    expect(convert(100, 'EUR', 'JPY', rates)).toBeUndefined();
    expect(convert(100, 'JPY', 'EUR', rates)).toBeUndefined();
    expect(convert(100, 'EUR', 'constructor', rates)).toBeUndefined();
    expect(rateOf('toString', rates)).toBeUndefined();
  });

  it('comes back to where it started', () => {
    const rate = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), rate, rate, (amount, USD, CHF) => {
        const all = { ...rates, rates: { USD, CHF } };
        const there = convert(amount, 'USD', 'CHF', all)!;
        expect(convert(there, 'CHF', 'USD', all)! / amount).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('convertRows', () => {
  it('marks what it reckoned, leaves the rest as given, and the pack alone', () => {
    const salaries = [
      sampleRow(),
      sampleRow({ currency: 'USD', min: 108_000, max: 216_000 }),
      sampleRow({ currency: 'JPY' }),
    ];
    const pack = samplePack({ salaries });
    const before = structuredClone(pack);
    const [given, converted, unknown] = convertRows(pack, 'EUR', rates).salaries;
    expect(given).toEqual(sampleRow());
    expect(converted).toMatchObject({
      currency: 'EUR',
      calculated: true,
      level: 'junior',
      market: 'pt',
    });
    expect(converted!.min).toBeCloseTo(100_000);
    expect(converted!.max).toBeCloseTo(200_000);
    expect(unknown).toEqual(salaries[2]);
    expect(pack).toEqual(before);
  });
});
