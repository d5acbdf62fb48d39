/**
 * A candidate's scorecard: what `scorecards` of the skills matrix takes and gives, and what its JSON
 * export holds. Plain figures and text, and the reckoning with them.
 */
import type { Records } from './records.js';

export type Recommendation = 'strong-yes' | 'yes' | 'no' | 'strong-no';

export const recommendations: Recommendation[] = ['strong-yes', 'yes', 'no', 'strong-no'];

/** What is not assessed is absent from it, never a 0. */
export interface Scorecard {
  /** Label of the candidate on this device. */
  candidate: string;
  /** Id of the pack. */
  pack?: string;
  /** Ids of the level and domain that the candidate is measured against. */
  level?: string;
  domain?: string;
  /** Whole numbers from 0 to 4, by id of a skill area or of a skill. */
  ratings: Record<string, number>;
  /** By id of an area; 1 where absent. */
  weights: Record<string, number>;
  /** By id of an area, of a skill or of a question. */
  notes: Record<string, string>;
  /** The interviewer's own, never computed. */
  recommendation?: { value: Recommendation; reason: string };
}

/** Is this a step of the scale: a whole number from 0 to 4? */
export function isRating(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4;
}

/** Is this a weight: a number from 0? */
export function isWeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isVerdict = (value: unknown): value is Recommendation =>
  recommendations.includes(value as Recommendation);

/** The figures under a prefix that are what they should be: what is stored may be anything. */
function figures(
  records: Records,
  prefix: string,
  fits: (value: unknown) => value is number,
): Record<string, number> {
  const all = Object.entries(records.under(prefix));
  return Object.fromEntries(all.filter((one): one is [string, number] => fits(one[1])));
}

/** Ratings of a candidate, by id of an area or a skill. */
export const ratingsIn = (records: Records, id: string): Record<string, number> =>
  figures(records, `${id}/rating/`, isRating);

/** Weights of a candidate, by id of an area; 1 where absent. */
export const weightsIn = (records: Records, id: string): Record<string, number> =>
  figures(records, `${id}/weight/`, isWeight);

/** What a candidate's record says, as a scorecard. */
export function scorecardOf(records: Records, id: string, pack?: string): Scorecard {
  const { name = '' } = records.candidates.find((one) => one.id === id) ?? {};
  const text = (key: string) => {
    const value = records.get(`${id}/${key}`);
    return value === undefined ? undefined : `${value}`;
  };
  const notes = Object.entries(records.under(`${id}/note/`));
  const value = text('recommendation');
  return {
    candidate: name,
    ...(pack && { pack }),
    ...(text('level') && { level: text('level') }),
    ...(text('domain') && { domain: text('domain') }),
    ratings: ratingsIn(records, id),
    weights: weightsIn(records, id),
    notes: Object.fromEntries(notes.map(([key, note]) => [key, `${note}`])),
    ...(isVerdict(value) && { recommendation: { value, reason: text('reason') ?? '' } }),
  };
}

/** One thing that is wrong with a scorecard. */
export interface ScorecardIssue {
  /** Such as `[0].ratings.async`. */
  path: string;
  message: string;
}

/** What stays of what the records have of a card's candidate. */
export interface Stays {
  /** Values that win over the card's, by their keys. */
  value?(key: string): boolean;
  /** Notes that a card does not take away where it has none: those of questions. */
  note?(id: string): boolean;
}

/**
 * Writes scorecards into the records, one candidate each: the one of that label, or a new one. What a
 * card brings takes the place of what was there; parts that it leaves out stay. A rating that is none
 * counts as not assessed. Returns what was wrong.
 */
export function putScorecards(
  records: Records,
  given: unknown,
  stays: Stays = {},
): ScorecardIssue[] {
  const issues: ScorecardIssue[] = [];
  if (!Array.isArray(given)) return [{ path: '', message: 'must be a list of scorecards.' }];
  const before = records.candidate.id;
  const waiting = records.candidates.map((one) => ({ ...one, taken: false }));
  given.forEach((card: unknown, at) => {
    const { candidate } = Object(card) as Partial<Scorecard>;
    if (!isText(candidate)) {
      issues.push({ path: `[${at}].candidate`, message: 'must be text.' });
      return;
    }
    const known = waiting.find((one) => one.name === candidate && !one.taken);
    if (known) known.taken = true;
    const id = known?.id ?? records.add(candidate);
    const [changes, wrong] = changesOf(records, id, Object(card) as Scorecard, stays.note);
    for (const { path, message } of wrong) issues.push({ path: `[${at}].${path}`, message });
    const wins = Object.keys(changes).filter((key) => stays.value?.(key));
    for (const key of wins) delete changes[key];
    records.set(changes);
  });
  records.choose(before);
  return issues;
}

type Changes = Record<string, string | number | undefined>;

/** What a card makes of a candidate's record, and what is wrong with it. */
function changesOf(
  records: Records,
  id: string,
  card: Scorecard,
  staysNote?: Stays['note'],
): [Changes, ScorecardIssue[]] {
  const changes: Changes = {};
  const issues: ScorecardIssue[] = [];
  const take = (part: string, from: unknown, fits: (value: unknown) => boolean, what: string) => {
    if (from === undefined) return;
    for (const key in records.under(`${id}/${part}/`)) {
      if (part !== 'note' || !staysNote?.(key)) changes[`${id}/${part}/${key}`] = undefined;
    }
    for (const [key, value] of Object.entries(Object(from) as Record<string, unknown>)) {
      if (fits(value)) changes[`${id}/${part}/${key}`] = value as string | number;
      else issues.push({ path: `${part}s.${key}`, message: what });
    }
  };
  take('rating', card.ratings, isRating, 'must be a whole number from 0 to 4.');
  take('weight', card.weights, isWeight, 'must be a number from 0.');
  take('note', card.notes, isText, 'must be text.');
  for (const part of ['level', 'domain'] as const) {
    if (card[part] !== undefined)
      changes[`${id}/${part}`] = isText(card[part]) ? card[part] : undefined;
  }
  const { recommendation } = card;
  if (recommendation === undefined) return [changes, issues];
  const { value, reason } = Object(recommendation) as Record<string, unknown>;
  const valid = isVerdict(value);
  if (recommendation && !valid) {
    const message = `must be one of ${recommendations.join(', ')}.`;
    issues.push({ path: 'recommendation.value', message });
  }
  changes[`${id}/recommendation`] = valid ? value : undefined;
  changes[`${id}/reason`] = valid && isText(reason) ? reason : undefined;
  return [changes, issues];
}

/**
 * The mean of the areas that were rated, each times its weight: from 0 to 4; nothing where none was
 * rated, or all weights are 0.
 */
export function weightedScore(
  { ratings, weights }: Pick<Scorecard, 'ratings' | 'weights'>,
  areas: string[],
): number | undefined {
  let sum = 0;
  let whole = 0;
  for (const area of areas) {
    const rating = ratings[area];
    if (rating === undefined) continue;
    const weight = weights[area] ?? 1;
    sum += rating * weight;
    whole += weight;
  }
  return whole ? sum / whole : undefined;
}
