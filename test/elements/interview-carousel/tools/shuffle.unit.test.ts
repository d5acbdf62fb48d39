import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, shuffle } from '../../../../src/elements/interview-carousel/tools/shuffle.js';

describe('shuffle', () => {
  const lists = fc.uniqueArray(fc.integer(), { maxLength: 60 });
  const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

  it('gives the same order for the same seed, and loses nothing', () => {
    fc.assert(
      fc.property(lists, seeds, (list, seed) => {
        const mixed = shuffle(list, seed);
        expect(shuffle(list, seed)).toEqual(mixed);
        expect(new Set(mixed)).toEqual(new Set(list));
        expect(mixed).toHaveLength(list.length);
      }),
    );
  });

  it('never changes, since colleagues tell each other seeds', () => {
    expect(shuffle([1, 2, 3, 4, 5, 6, 7], 42)).toMatchInlineSnapshot(`
      [
        5,
        7,
        2,
        6,
        1,
        4,
        3,
      ]
    `);
  });

  it('gives each place its share', () => {
    const firsts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) firsts[shuffle([0, 1, 2, 3], seed)[0]!]!++;
    for (const count of firsts) expect(count).toBeGreaterThan(850);
  });

  it('draws from 0 to below 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = random(seed)();
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
      }),
    );
  });
});
