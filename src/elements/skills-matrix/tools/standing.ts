import type { Ratings } from './target.js';

/** How one candidate stands beside a target. */
export interface Standing {
  /** Rating minus target, by id of the area; absent where one of them is missing. */
  distances: Ratings;
  /** In how many of the areas that have a target it is met. */
  meets: number;
  /** How many areas are rated. */
  rated: number;
  /** Areas below their target, and by how much; the farthest first. */
  below: { area: string; by: number }[];
  /** Areas that have a target and are not rated. */
  missing: string[];
}

/** Measures ratings against a target, area by area; what is not assessed is never taken for a 0. */
export function standingOf(areas: string[], ratings: Ratings, target: Ratings): Standing {
  const standing: Standing = { distances: {}, meets: 0, rated: 0, below: [], missing: [] };
  for (const area of areas) {
    const rating = ratings[area];
    const wanted = target[area];
    if (rating !== undefined) standing.rated++;
    else if (wanted !== undefined) standing.missing.push(area);
    if (rating === undefined || wanted === undefined) continue;
    const distance = (standing.distances[area] = rating - wanted);
    if (distance >= 0) standing.meets++;
    else standing.below.push({ area, by: -distance });
  }
  standing.below.sort((one, other) => other.by - one.by);
  return standing;
}

/** The candidates to show: all, or of more than four those chosen, and until then the first four. */
export function shownOf<One extends { id: string }>(all: One[], chosen?: Set<string>): One[] {
  const some = chosen && all.length > 4;
  return (some ? all.filter(({ id }) => chosen.has(id)) : all).slice(0, 4);
}
