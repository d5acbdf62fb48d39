import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Range } from '../../../../src/elements/salary-table/model.js';
import {
  cheapestFirst,
  middle,
  sortLevels,
} from '../../../../src/elements/salary-table/tools/order.js';

const levels = ['junior', 'mid', 'senior', 'staff'].map((id) => ({ id, name: id }));

/** A column with a middle for each level, in the order of `levels`; undefined leaves a gap. */
function columnOf(market: string, currency: string, ...middles: (number | undefined)[]): Column {
  const ranges = new Map<string, Range>();
  middles.forEach((one, at) => {
    if (one !== undefined) ranges.set(levels[at]!.id, { min: one - 5, max: one + 5 });
  });
  return { market, name: market, currency, low: 0, ranges };
}

describe('middle', () => {
  it('lies halfway', () => {
    expect(middle({ min: 52_000, max: 68_000 })).toBe(60_000);
    expect(middle({ min: 45, max: 60 })).toBe(52.5);
  });
});

describe('sortLevels', () => {
  const column = columnOf('de', 'EUR', 30, 10, undefined, 20);
  const order = (rising: boolean) => sortLevels(levels, column, rising).map(({ id }) => id);

  it('puts the highest first, or the lowest; a level without figure last', () => {
    expect(order(false)).toEqual(['junior', 'staff', 'mid', 'senior']);
    expect(order(true)).toEqual(['mid', 'staff', 'junior', 'senior']);
  });

  it('keeps the given order of equals, and the list that it was given', () => {
    const flat = columnOf('de', 'EUR', 10, 10, 10, 10);
    expect(sortLevels(levels, flat, true)).toEqual(levels);
    expect(sortLevels(levels, flat, false)).toEqual(levels);
    const gaps = columnOf('de', 'EUR');
    expect(sortLevels(levels, gaps, false)).toEqual(levels);
    const before = [...levels];
    sortLevels(levels, column, true);
    expect(levels).toEqual(before);
  });

  it('loses none, repeats none, and is ordered', () => {
    const amounts = fc.array(fc.option(fc.nat(1000), { nil: undefined }), { maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (middles, rising) => {
        const one = columnOf('de', 'EUR', ...middles);
        const sorted = sortLevels(levels, one, rising);
        expect(new Set(sorted)).toEqual(new Set(levels));
        const found = sorted
          .map(({ id }) => one.ranges.get(id))
          .map((range) => range && middle(range));
        const known = found.filter((value) => value !== undefined);
        expect(found.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => (rising ? a - b : b - a)));
      }),
    );
  });
});

describe('cheapestFirst', () => {
  it('keeps each currency together, also where the page mixed them', () => {
    const given = [
      columnOf('de', 'EUR', 30),
      columnOf('us', 'USD', 50),
      columnOf('tr', 'EUR', 10),
      columnOf('ch', 'USD', 40),
      columnOf('ae', 'EUR', 20),
    ];
    const order = cheapestFirst(given, 'junior').map(({ market }) => market);
    expect(order).toEqual(['tr', 'ae', 'de', 'ch', 'us']);
  });

  const names = (columns: Column[]) => columns.map(({ market }) => market);

  it('orders each currency by itself and leaves the currencies where they are', () => {
    const columns = [
      columnOf('de', 'EUR', 60),
      columnOf('tr', 'EUR', 26),
      columnOf('us', 'USD', 5),
      columnOf('ca', 'USD', 4),
    ];
    expect(names(cheapestFirst(columns, 'junior'))).toEqual(['tr', 'de', 'ca', 'us']);
  });

  it('puts a market without a figure at that level last in its currency', () => {
    const columns = [columnOf('de', 'EUR'), columnOf('tr', 'EUR', 26), columnOf('us', 'USD', 5)];
    expect(names(cheapestFirst(columns, 'junior'))).toEqual(['tr', 'de', 'us']);
    expect(names(cheapestFirst(columns, 'nowhere'))).toEqual(['de', 'tr', 'us']);
  });
});
