import type { Strings } from '../../i18n/localize.js';
import type { Level } from '../../packs/types.js';
import type { AxisLabel } from './bars.js';
import type { Column, Model } from './model.js';

/** What the table shows in its cells. */
export type View = 'ranges' | 'difference' | 'budget';

/** All that the templates need to know: computed once for an update, plain values only. */
export interface TableView {
  words: Strings['salaryTable'];
  /** A number in the language shown, with all its digits up to three behind the point. */
  format: (value: number) => string;
  view: View;
  model: Model;
  /** In the order shown. */
  levels: Level[];
  columns: Column[];
  /** Chosen ids; empty or absent where nothing is chosen. */
  market?: string;
  level?: string;
  rtl: boolean;
  bars: boolean;
  /** Can be operated: buttons rather than plain words. */
  live: boolean;
  /** The line under the title. */
  lead: string;
  /** Column that orders the levels, and which way. */
  sort?: { column: Column; rising: boolean };
  /** Digits of the longest minimum, by currency. */
  widths?: Map<string, number>;
  /** What the tools put in place of a range, under a column, and beside its name. */
  cell?: (column: Column, level: string) => unknown;
  labels?: (column: Column) => AxisLabel[] | undefined;
  remark?: (column: Column) => string | undefined;
}

/** Figures stand in thousands, unless a currency's are too small for it. */
export function unitOf({ tops }: Model, currency: string): number {
  return tops.get(currency)! < 1000 ? 1 : 1000;
}

/** An amount in the unit of its column: `52`. Calculated ones are rounded, given ones never. */
export function figure(view: TableView, column: Column, amount: number): string {
  const value = amount / unitOf(view.model, column.currency);
  return view.format(column.calculated ? Math.round(value) : value);
}

/** `52–68`, with figure spaces in front, so that the digits of a currency stand in line. */
export function rangeText(view: TableView, column: Column, level: string): string {
  const { currency, ranges } = column;
  const { min, max } = ranges.get(level)!;
  const widths = (view.widths ??= new Map<string, number>());
  if (!widths.has(currency)) {
    widths.set(currency, 0);
    for (const other of view.columns) {
      for (const range of other.currency === currency ? other.ranges.values() : []) {
        widths.set(currency, Math.max(widths.get(currency)!, figure(view, other, range.min).length));
      }
    }
  }
  const low = figure(view, column, min).padStart(widths.get(currency)!, '\u2007');
  return `${low}–${figure(view, column, max)}`;
}
