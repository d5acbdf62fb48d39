import type { Strings } from '../../i18n/localize.js';
import type { Level } from '../../packs/types.js';
import type { Column, Model } from './model.js';

/** What the table shows in its cells. */
export type View = 'ranges' | 'difference' | 'budget';

/** All that the templates need to know: computed once for an update, plain values only. */
export interface TableView {
  words: Strings['salaryTable'];
  /** A number in the language shown, with all its digits up to three behind the point. */
  format: (value: number) => string;
  /** Those that the page has not left out. */
  views: View[];
  view: View;
  model: Model;
  /** In the order shown. */
  levels: Level[];
  columns: Column[];
  /** Ids that somebody chose; empty or absent where nothing is chosen. */
  chosen?: string;
  level?: string;
  /** The highlighted market: the chosen one, or the one that the pack points out. */
  market?: string;
  rtl: boolean;
  bars: boolean;
  /** Can be operated: buttons rather than plain words. */
  live: boolean;
  /** The line under the title. */
  lead: string;
  /** Whether the levels are ordered by a column, and which way. */
  sort?: { column: Column; rising: boolean };
  /** What the tools put in place of a range, of the labels under a scale, and beside a name. */
  cell?: (column: Column, level: string) => unknown;
  axis?: (column: Column) => unknown;
  remark?: (column: Column) => unknown;
}

/** Figures stand in thousands, unless a currency's are too small for it. */
export function unitOf({ tops }: Model, currency: string): number {
  return tops.get(currency)! < 1000 ? 1 : 1000;
}

/** An amount in the unit of its column: `52`. */
export function figure({ model, format }: TableView, { currency }: Column, amount: number): string {
  return format(amount / unitOf(model, currency));
}

/** `52–68`, with figure spaces in front, so that the digits of a column stand below each other. */
export function rangeText(view: TableView, column: Column, level: string): string {
  const { min, max } = column.ranges.get(level)!;
  const { length } = figure(view, column, column.low);
  return `${figure(view, column, min).padStart(length, '\u2007')}–${figure(view, column, max)}`;
}
