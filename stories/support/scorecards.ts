import type { Scorecard } from '../../src/elements/skills-matrix/define.js';

const card = (candidate: string, changes: Partial<Scorecard>): Scorecard => ({
  ...{ candidate, level: 'senior', domain: 'cloud', ratings: {}, weights: {}, notes: {} },
  ...changes,
});

/** The candidates of the boards. */
export const scorecards: Scorecard[] = [
  card('Candidate A', {
    ratings: {
      ...{ ownership: 4, async: 3, errors: 3, systems: 2, web: 3, tooling: 2 },
      ...{ cancellation: 3, channels: 4, 'structured-concurrency': 2 },
    },
    weights: { ownership: 2, async: 2 },
    notes: { async: 'Spoke of cancellation before being asked.' },
    recommendation: { value: 'yes', reason: 'Designs APIs that borrow; clear about trade-offs.' },
  }),
  card('Candidate B', {
    ratings: { ownership: 3, async: 4, errors: 2, systems: 2, web: 2, tooling: 3 },
  }),
  card('Candidate C', {
    ratings: { ownership: 2, async: 2, errors: 3, systems: 4, web: 1, tooling: 2 },
  }),
];

/** Somebody whose interview is not over. */
export const underway: Scorecard = card('Candidate D', { ratings: { ownership: 3, async: 0 } });

export const forty: Scorecard[] = Array.from({ length: 40 }, (_, at) => ({
  ...scorecards[at % 3]!,
  candidate: `Candidate ${at + 1}`,
}));
