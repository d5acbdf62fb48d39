import type { Records } from '../../../guide/records/records.js';
import { isRating } from '../../../guide/records/scorecard.js';
import type { Pack, Profile } from '../../../packs/types.js';

/** Ratings by id of the area; an area that is not in it has none. */
export type Ratings = Record<string, number | undefined>;

/** What a candidate is measured against. */
export interface Target {
  level: { id: string; name: string };
  domain: { id: string; name: string };
  /** The pack's profile with the team's own changes. */
  ratings: Ratings;
  /** The pack's profile as it is. */
  defaults: Ratings;
  /** Ids of the areas that the team has changed. */
  changed: string[];
  /** Is the profile the publisher's default? */
  publisher: boolean;
}

/** Stands in the records for an area whose target was taken away; absent, the profile's own holds. */
const nowhere = 'none';

/** Where the team's own target for an area is kept. */
const targetKey = (domain: string, level: string, area: string) =>
  `target/${domain}/${level}/${area}`;

/**
 * The profile asked for; where the pack has none of that name, the nearest: same level, else senior,
 * else the first.
 */
export function pickProfile(
  profiles: Profile[] = [],
  level?: string,
  domain?: string,
): Profile | undefined {
  const fits = (one: Profile) =>
    (one.domain === domain ? 4 : 0) + (one.level === level ? 2 : 0) + +(one.level === 'senior');
  return profiles.reduce<Profile | undefined>(
    (best, one) => (!best || fits(one) > fits(best) ? one : best),
    undefined,
  );
}

/** The target for a level and a domain, with what the team has made of it. */
export function targetFor(
  pack: Pack,
  records: Pick<Records, 'get'>,
  level?: string,
  domain?: string,
): Target | undefined {
  const profile = pickProfile(pack.profiles, level, domain);
  if (!profile) return undefined;
  const named = (all: { id: string; name: string }[] = [], id: string) =>
    all.find((one) => one.id === id) ?? { id, name: id };
  const target: Target = {
    level: named(pack.levels, profile.level),
    domain: named(pack.domains, profile.domain),
    ratings: {},
    defaults: {},
    changed: [],
    publisher: profile.basis === 'publisher',
  };
  for (const { id } of pack.areas ?? []) {
    const first = Object.hasOwn(profile.ratings, id) ? profile.ratings[id] : undefined;
    const own = records.get(targetKey(profile.domain, profile.level, id));
    const now = own === nowhere ? undefined : isRating(own) ? own : first;
    if (first !== undefined) target.defaults[id] = first;
    if (now !== undefined) target.ratings[id] = now;
    if (now !== first) target.changed.push(id);
  }
  return target;
}

/** What to keep for an area: nothing where it is the profile's own again. */
export function targetChange(
  { level, domain, defaults }: Target,
  area: string,
  rating: number | undefined,
): Record<string, string | number | undefined> {
  const kept = rating === defaults[area] ? undefined : (rating ?? nowhere);
  return { [targetKey(domain.id, level.id, area)]: kept };
}
