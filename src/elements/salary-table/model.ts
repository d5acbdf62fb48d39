import type { Level, Pack, SalaryRow } from '../../packs/types.js';

/** One range, in whole units of its currency a year. */
export interface Range {
  min: number;
  max: number;
}

/** A row as shown: as the pack gives it, or converted, and so calculated. */
export type ShownRow = SalaryRow & { calculated?: boolean };

/** A column: one market in one currency. */
export interface Column {
  /** The market's id. */
  market: string;
  name: string;
  currency: string;
  /** Whether the figures were converted. */
  calculated?: boolean;
  /** The highest minimum, which has the most digits. */
  low: number;
  /** The ranges by level. */
  ranges: Map<string, Range>;
}

/** What the table shows: levels × columns. */
export interface Model {
  levels: Level[];
  columns: Column[];
  /** Where the scale of a currency ends: one scale for all its columns. */
  tops: Map<string, number>;
}

/** The smallest even two-digit number, times a power of ten, that is not below `max`: 125 → 140. */
export function scaleTop(max: number): number {
  let power = 0.01;
  while (max / power > 98) power *= 10;
  // Divided in binary, 14 may come out as 14.000000000000002.
  return Math.ceil(+(max / power / 2).toPrecision(12)) * 2 * power || 1;
}

/**
 * Levels and columns of a pack, with one scale for each currency.
 *
 * @param levelIds ids of the levels to show, in this order; absent: all, as the pack has them
 * @param marketIds the same for markets
 */
export function buildModel(
  pack: Pack & { salaries: ShownRow[] },
  levelIds?: string[],
  marketIds?: string[],
): Model {
  const columns = new Map<string, Column>();
  const tops = new Map<string, number>();
  const levels = pick(pack.levels, levelIds);
  for (const { id: market, name } of pick(pack.markets, marketIds)) {
    for (const row of pack.salaries) {
      const { level, min, max, currency, calculated } = row;
      if (row.market !== market || !levels.some(({ id }) => id === level)) continue;
      const key = market + currency + calculated;
      const column = columns.get(key) ?? {
        market,
        name,
        currency,
        calculated,
        low: 0,
        ranges: new Map(),
      };
      columns.set(key, column);
      column.ranges.set(level, { min, max });
      column.low = Math.max(column.low, min);
      tops.set(currency, Math.max(tops.get(currency) ?? 0, max));
    }
  }
  tops.forEach((max, currency) => tops.set(currency, scaleTop(max)));
  return { levels, columns: [...columns.values()], tops };
}

/** Names in the order asked for; those that a pack has not are passed over. */
function pick(all: Level[] = [], ids?: string[]): Level[] {
  return ids ? [...new Set(ids)].flatMap((id) => all.find((one) => one.id === id) ?? []) : all;
}
