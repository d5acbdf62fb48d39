import type { Records } from '../../../guide/records/records.js';
import { ratingsIn, weightsIn } from '../../../guide/records/scorecard.js';
import type { Strings } from '../../../i18n/localize.js';
import type { Pack } from '../../../packs/types.js';
import type { Questions } from '../../../guide/context.js';
import type { MatrixView } from '../view.js';
import type { Target } from './target.js';

/** A candidate under the name that is shown, also where none was given. */
export interface Named {
  id: string;
  name: string;
}

/** What the tools know beyond the index. */
export interface ToolView extends MatrixView {
  more: Strings['skillsTools'];
  pack: Pack;
  records: Records;
  candidates: Named[];
  /** The one under interview. */
  candidate: Named;
  /** Ratings and weights of a candidate, read once for an update. */
  ratings: (id: string) => Record<string, number>;
  weights: (id: string) => Record<string, number>;
  target?: Target;
  /** `Web and Tooling`, in the language shown. */
  list: (all: string[]) => string;
  /** A figure with one digit behind the point, in the language shown. */
  decimal: (value: number) => string;
  /** What the carousel beside it asks; empty where there is none. */
  questions: Questions;
  /** Ids of areas whose drawers are open. */
  open: Set<string>;
  /** Ids of those to compare, once somebody has chosen. */
  chosen?: Set<string>;
  /** On paper everything is open. */
  printing: boolean;
}

/** `+1`, `−2`; nothing where there is no distance. The true minus, as wide as the figures. */
export function signed(distance: number): string {
  return distance ? `${distance > 0 ? '+' : '−'}${Math.abs(distance)}` : '';
}

/** The same within a sentence: from right to left, the sign would change sides. */
export function signedText({ rtl }: MatrixView, distance: number): string {
  return rtl ? `\u2066${signed(distance)}\u2069` : signed(distance);
}

/** `Senior · Cloud infrastructure`, the same in every language. */
export const profileName = (level: { name: string }, domain: { name: string }): string =>
  `${level.name} · ${domain.name}`;

/** The target's name, empty where there is none. */
export function targetName({ target }: ToolView): string {
  return target ? profileName(target.level, target.domain) : '';
}

/** The same result for the same argument, reckoned once. */
function once<Result>(reckon: (of: string) => Result): (of: string) => Result {
  const known = new Map<string, Result>();
  return (of) => {
    if (!known.has(of)) known.set(of, reckon(of));
    return known.get(of)!;
  };
}

/** Ratings and weights as they are now, each candidate's read once. */
export function readings(records: Records): Pick<ToolView, 'ratings' | 'weights'> {
  return {
    ratings: once((id) => ratingsIn(records, id)),
    weights: once((id) => weightsIn(records, id)),
  };
}

/** All candidates; who has no label has a number in its place. */
export function namesOf(records: Records, words: Strings['candidates']): Named[] {
  return records.candidates.map(({ id, name }, at) => {
    return { id, name: name || words.unnamed(`${at + 1}`) };
  });
}

const decimals = once((locale) => {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
});
const lists = once((locale) => new Intl.ListFormat(locale));

/** Figures and lists as they are written in a language. */
export function formats(locale: string): Pick<ToolView, 'decimal' | 'list'> {
  return {
    decimal: (value) => decimals(locale).format(value),
    list: (all) => lists(locale).format(all),
  };
}

/** `3 Solid` */
export function inWords({ labels }: MatrixView, rating: number): string {
  const label = labels[rating]!;
  return label === `${rating}` ? label : `${rating} ${label}`;
}
