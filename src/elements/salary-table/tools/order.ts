import type { Level } from '../../../packs/types.js';
import type { Column, Range } from '../model.js';

/** The middle of a range, which differences and order are reckoned from. */
export function middle({ min, max }: Range): number {
  return (min + max) / 2;
}

/** Levels by the middle of one column, highest first unless `rising`; without a figure, last. */
export function sortLevels(levels: Level[], { ranges }: Column, rising: boolean): Level[] {
  return sortBy(levels, ({ id }) => middleAt(ranges, id) * (rising ? 1 : -1));
}

/** Columns with the cheapest at `level` first, each currency by itself, in the order given. */
export function cheapestFirst(columns: Column[], level: string): Column[] {
  const currencies = [...new Set(columns.map(({ currency }) => currency))];
  return currencies.flatMap((currency) =>
    sortBy(
      columns.filter((column) => column.currency === currency),
      ({ ranges }) => middleAt(ranges, level),
    ),
  );
}

function middleAt(ranges: Map<string, Range>, level: string): number {
  const range = ranges.get(level);
  return range ? middle(range) : NaN;
}

/** In rising order of `value`; what has none (NaN) comes last, and ties keep their order. */
function sortBy<T>(all: T[], value: (one: T) => number): T[] {
  const rank = (one: T) => {
    const found = value(one);
    return Number.isNaN(found) ? Infinity : found;
  };
  return [...all].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    // Infinity minus itself is NaN, which would leave the order to chance.
    return left === right ? 0 : left - right;
  });
}
