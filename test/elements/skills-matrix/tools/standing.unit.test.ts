import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOf, standingOf } from '../../../../src/elements/skills-matrix/tools/standing.js';

const areas = ['a', 'b', 'c', 'd'];
const some = fc.dictionary(fc.constantFrom(...areas), fc.integer({ min: 0, max: 4 }));

describe('a candidate beside a target', () => {
  it('a rating of 0 is one, and what is not assessed is not', () => {
    expect(standingOf(areas, { a: 0, b: 3 }, { a: 0, b: 4, c: 0 })).toEqual({
      distances: { a: 0, b: -1 },
      meets: 1,
      rated: 2,
      below: [{ area: 'b', by: 1 }],
      missing: ['c'],
    });
  });

  it('names the farthest first', () => {
    const { below } = standingOf(areas, { a: 2, b: 0, c: 1 }, { a: 3, b: 3, c: 3 });
    expect(below.map(({ area }) => area)).toEqual(['b', 'c', 'a']);
  });

  it('every area with a target is met, below or missing', () => {
    fc.assert(
      fc.property(some, some, (ratings, target) => {
        const { meets, below, missing, rated } = standingOf(areas, ratings, target);
        expect(meets + below.length + missing.length).toBe(Object.keys(target).length);
        expect(rated).toBe(Object.keys(ratings).length);
      }),
    );
  });

  it('measured against itself, nothing is short', () => {
    fc.assert(
      fc.property(some, (ratings) => {
        const { meets, below, missing } = standingOf(areas, ratings, ratings);
        expect([meets, below, missing]).toEqual([Object.keys(ratings).length, [], []]);
      }),
    );
  });
});

describe('who is shown', () => {
  const all = ['p', 'q', 'r', 's', 't', 'u'].map((id) => ({ id }));

  it('the first four, until somebody chooses; never more than four', () => {
    expect(
      shownOf(all)
        .map(({ id }) => id)
        .join(''),
    ).toBe('pqrs');
    expect(
      shownOf(all, new Set(['u', 'q', 'gone']))
        .map(({ id }) => id)
        .join(''),
    ).toBe('qu');
    expect(shownOf(all, new Set(all.map(({ id }) => id)))).toHaveLength(4);
    expect(shownOf(all, new Set())).toEqual([]);
    // Of four, there is nothing to choose.
    expect(shownOf(all.slice(0, 4), new Set(['q']))).toHaveLength(4);
  });
});
