import type { Column } from '../model.js';
import { difference, reach, type Reach } from './compare.js';
import { convert } from './rates.js';
import { amountOf, type ToolView } from './view.js';

/** Does this column show its distance from the baseline? */
export function isCompared({ view, baseline }: ToolView, column: Column): boolean {
  return (
    view === 'difference' &&
    !!baseline &&
    column !== baseline &&
    column.currency === baseline.currency
  );
}

export interface DifferenceText {
  percent: number | undefined;
  /** `−57%` */
  share: string;
  /** `−34K` */
  money: string;
}

/** The distance of a range from the baseline's at the same level, where both are known. */
export function differenceText(
  view: ToolView,
  column: Column,
  level: string,
): DifferenceText | undefined {
  const range = column.ranges.get(level);
  const base = view.baseline?.ranges.get(level);
  if (!range || !base || !isCompared(view, column)) return undefined;
  const { percent, money } = difference(range, base);
  const share = percent === undefined ? '–' : view.percent(percent);
  return { percent, share, money: amountOf(view, column, money, money > 0 ? '+' : '') };
}

/**
 * The budget in a column's currency. Converted only where figures are: else what is paid in another
 * currency is not compared.
 */
export function budgetIn({ budget, rates, columns }: ToolView, column: Column): number | undefined {
  if (!budget) return undefined;
  const { amount, currency } = budget;
  if (currency === column.currency) return amount;
  return columns.some(({ calculated }) => calculated)
    ? convert(amount, currency, column.currency, rates)
    : undefined;
}

/** Where the budget lies, in words; without `reach` where the currencies differ. */
export function budgetWords(
  view: ToolView,
  column: Column,
  level: string,
): { reach?: Reach; said: string } | undefined {
  const { more } = view;
  const range = column.ranges.get(level);
  if (view.view !== 'budget' || !view.budget || !range) return undefined;
  const budget = budgetIn(view, column);
  if (budget === undefined) return { said: more.notCompared(column.currency) };
  const where = reach(range, budget);
  const said = {
    top: more.topOfRange,
    inside: more.reachable,
    short: more.short(amountOf(view, column, range.min - budget)),
  };
  return { reach: where, said: said[where] };
}
