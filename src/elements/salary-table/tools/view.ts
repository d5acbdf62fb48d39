import type { Strings } from '../../../i18n/localize.js';
import type { Pack } from '../../../packs/types.js';
import type { Column } from '../model.js';
import { figure, unitOf, type TableView } from '../view.js';
import type { Rates } from './rates.js';

/** What the tools know beyond the table itself. */
export interface ToolView extends TableView {
  more: Strings['salaryTools'];
  pack: Pack;
  /** The column that the others are compared with. */
  baseline?: Column;
  /** In whole units of its currency a year. */
  budget?: { amount: number; currency: string };
  rates?: Rates;
  /** Whole per cent with its sign, as the language writes it: `−57%`, `−57 %`, `−%57`. */
  percent: (value: number) => string;
}

/**
 * An amount with its unit, where no column head says it: `34K`, or with a sign, `−34K`. Less than a
 * thousand is written out: `500`, not `0.5K`.
 */
export function amountOf(view: ToolView, column: Column, amount: number, sign = ''): string {
  if (Math.abs(amount) < 1000) return sign + minus(view.format(amount));
  const text = sign + minus(figure(view, column, amount));
  return unitOf(view.model, column.currency) > 1 ? view.more.k(text) : text;
}

/** The budget as it is spoken of: `EUR 90K`. */
export function budgetText({ more, format, budget }: ToolView): string {
  const { amount, currency } = budget!;
  return more.money(currency, amount < 1000 ? format(amount) : more.k(format(amount / 1000)));
}

/** The true minus sign, as wide as the figures; not the hyphen, at which a line may break. */
export function minus(text: string): string {
  return text.replace('-', '−');
}
