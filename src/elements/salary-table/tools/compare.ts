import { middle } from './order.js';
import type { Range } from '../model.js';

/** How far the middle of a range lies from the middle of the baseline's. */
export interface Difference {
  /** Whole per cent, half away from zero; nothing where the baseline's middle is 0. */
  percent: number | undefined;
  /** In units of the currency. */
  money: number;
}

/** Both ranges in one currency: across currencies there is nothing to compare. */
export function difference(range: Range, baseline: Range): Difference {
  const money = middle(range) - middle(baseline);
  const base = middle(baseline);
  if (!base) return { percent: undefined, money };
  const percent = (money / base) * 100;
  // Reckoned in binary, 12.5 may come out as 12.499999999999998.
  const whole = Math.round(+Math.abs(percent).toPrecision(12));
  return { percent: whole ? Math.sign(percent) * whole : 0, money };
}

/**
 * Where a column's difference bars begin and end, in per cent. The baseline stands at 0; below it
 * there is never more than −100, above it the end is rounded up to an even two-digit number.
 */
export function differenceScale(
  percents: number[],
  roundUp: (max: number) => number,
): { from: number; to: number } {
  const lowest = Math.min(0, ...percents);
  const highest = Math.max(0, ...percents);
  const to = highest > 0 ? Math.max(100, roundUp(highest)) : 0;
  return { from: lowest < 0 || !to ? -100 : 0, to };
}

/** Where a budget lies: at or above the maximum, inside the range, or below the minimum. */
export type Reach = 'top' | 'inside' | 'short';

export function reach(range: Range, budget: number): Reach {
  return budget >= range.max ? 'top' : budget >= range.min ? 'inside' : 'short';
}

const currencyForm = String.raw`(?:[A-Z]{3}|[€$£₺]|د\.إ)?`;
/** Figures, a word for thousands in any of our languages, and a currency at either end. */
const amountForm = new RegExp(
  `^${currencyForm}\\s*(\\d[\\d.,\\s'’٬٫]*?)\\s*([kK]|[Tt]sd\\.?|[Bb]in|ألفً?ا?)?\\s*${currencyForm}$`,
);

/**
 * An amount as a person types it, in whole units: `90000`, `90,000`, `90.000`, `90 000`, `90K`,
 * `EUR 90.5k`, `90 bin`. Undefined where it is none, not above zero, or has words beside it that are
 * not understood: `1.5M` must not become 1.5.
 */
export function parseAmount(text: string): number | undefined {
  const latin = text.trim().replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`);
  const match = amountForm.exec(latin);
  if (!match) return undefined;
  const [, figures, thousands] = match;
  // A separator with three digits behind it groups; any other is the decimal point.
  const plain = figures!
    .replace(/[\s'’]/g, '')
    .replace(/[.,٬٫](?=\d{3}(?!\d))/g, '')
    .replace(/[,٫]/, '.');
  const amount = Number(plain) * (thousands ? 1000 : 1);
  return amount > 0 && amount < 1e12 ? amount : undefined;
}
