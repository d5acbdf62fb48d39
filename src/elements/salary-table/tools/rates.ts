import type { Pack } from '../../../packs/types.js';
import type { ShownRow } from '../model.js';

/** Exchange rates that the page states. Without them no figure is ever converted. */
export interface Rates {
  /** ISO code of the currency that the rates start from. */
  base: string;
  /** Date of the rates, shown beside every converted figure. */
  date: string;
  /** Who published them, shown too. */
  source: string;
  /** Units of each currency for one unit of `base`: `{USD: 1.08}`. */
  rates: Record<string, number>;
}

/** Are these rates whole, with positive numbers? A page's script may hand in anything. */
export function areRates(value: unknown): value is Rates {
  const { base, date, source, rates } = Object(value) as Partial<Rates>;
  return (
    [base, date, source].every((text) => typeof text === 'string' && text !== '') &&
    rates === Object(rates) &&
    Object.values(rates!).every((rate) => typeof rate === 'number' && rate > 0 && rate < Infinity)
  );
}

/** Units of `currency` for one unit of the base, if the rates know it. */
export function rateOf(currency: string, { base, rates }: Rates): number | undefined {
  return currency === base ? 1 : Object.hasOwn(rates, currency) ? rates[currency] : undefined;
}

/** An amount of `from` in `to`; nothing where the rates do not know both. */
export function convert(
  amount: number,
  from: string,
  to: string,
  rates: Rates | undefined,
): number | undefined {
  const [divisor, factor] = rates ? [rateOf(from, rates), rateOf(to, rates)] : [];
  return divisor && factor ? (amount / divisor) * factor : undefined;
}

/** Three digits: a rate of the day makes no figure more exact than that. */
function rough(amount: number): number {
  return +amount.toPrecision(3);
}

/** The pack with every row in `currency` that the rates can convert; the others stay as given. */
export function convertRows(
  pack: Pack,
  currency: string,
  rates: Rates,
): Pack & { salaries: ShownRow[] } {
  const salaries = pack.salaries.map((row): ShownRow => {
    if (row.currency === currency) return row;
    const min = convert(row.min, row.currency, currency, rates);
    const max = convert(row.max, row.currency, currency, rates);
    return min === undefined || max === undefined
      ? row
      : { ...row, min: rough(min), max: rough(max), currency, calculated: true };
  });
  return { ...pack, salaries };
}
