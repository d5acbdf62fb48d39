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

/** What a candidate's record says, as a scorecard. */
export function scorecardOf(records: Records, id: string, pack?: string): Scorecard {
  const { name = '' } = records.candidates.find((one) => one.id === id) ?? {};
  const text = (key: string) => {
    const value = records.get(`${id}/${key}`);
    return value === undefined ? undefined : `${value}`;
  };
  const numbers = (prefix: string) => records.under(`${id}/${prefix}/`) as Record<string, number>;
  const value = text('recommendation') as Recommendation | undefined;
  return {
    candidate: name,
    ...(pack && { pack }),
    ...(text('level') && { level: text('level') }),
    ...(text('domain') && { domain: text('domain') }),
    ratings: numbers('rating'),
    weights: numbers('weight'),
    notes: records.under(`${id}/note/`) as Record<string, string>,
    ...(value && { recommendation: { value, reason: text('reason') ?? '' } }),
  };
}

/** One thing that is wrong with a scorecard. */
export interface ScorecardIssue {
  /** Such as `[0].ratings.async`. */
  path: string;
  message: string;
}

/**
 * Writes scorecards into the records, one candidate each: the one of that label, or a new one. A
 * rating that is none counts as not assessed. Returns what was wrong.
 */
export function putScorecards(records: Records, given: unknown): ScorecardIssue[] {
  const issues: ScorecardIssue[] = [];
  if (!Array.isArray(given)) return [{ path: '', message: 'must be a list of scorecards.' }];
  const before = records.candidate.id;
  const waiting = records.candidates.map((one) => ({ ...one, taken: false }));
  given.forEach((card: unknown, at) => {
    const { candidate, level, domain, ratings, weights, notes, recommendation } = Object(
      card,
    ) as Partial<Scorecard>;
    if (typeof candidate !== 'string') {
      issues.push({ path: `[${at}].candidate`, message: 'must be text.' });
      return;
    }
    const known = waiting.find((one) => one.name === candidate && !one.taken);
    if (known) known.taken = true;
    const id = known?.id ?? records.add(candidate);
    const changes: Record<string, string | number | undefined> = {};
    for (const part of ['rating', 'weight', 'note']) {
      for (const key in records.under(`${id}/${part}/`))
        changes[`${id}/${part}/${key}`] = undefined;
    }
    const take = (part: string, from: unknown, fits: (value: unknown) => boolean, what: string) => {
      for (const [key, value] of Object.entries(Object(from) as Record<string, unknown>)) {
        if (fits(value)) changes[`${id}/${part}/${key}`] = value as string | number;
        else issues.push({ path: `[${at}].${part}s.${key}`, message: what });
      }
    };
    const isText = (value: unknown) => typeof value === 'string';
    take('rating', ratings, isRating, 'must be a whole number from 0 to 4.');
    take(
      'weight',
      weights,
      (value) => Number.isFinite(value) && (value as number) >= 0,
      'must be a number from 0.',
    );
    take('note', notes, isText, 'must be text.');
    changes[`${id}/level`] = isText(level) ? level : undefined;
    changes[`${id}/domain`] = isText(domain) ? domain : undefined;
    const { value, reason } = Object(recommendation) as Partial<
      NonNullable<Scorecard['recommendation']>
    >;
    const valid = recommendations.includes(value as Recommendation);
    if (recommendation && !valid) {
      issues.push({
        path: `[${at}].recommendation.value`,
        message: `must be one of ${recommendations.join(', ')}.`,
      });
    }
    changes[`${id}/recommendation`] = valid ? value : undefined;
    changes[`${id}/reason`] = valid && isText(reason) ? reason : undefined;
    records.set(changes);
  });
  records.choose(before);
  return issues;
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
