/** Numbers from 0 to below 1 that follow from a seed alone: mulberry32, the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same entries in an order that follows from the seed. What an entry is drawn is its own, so that
 * a filtered list keeps the order of the whole.
 */
export function shuffle<T>(all: readonly T[], seed: number): T[] {
  const next = random(seed);
  return all
    .map((one): [number, T] => [next(), one])
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

/** A whole number that a person can read out. */
export function newSeed(): number {
  const [drawn] = crypto.getRandomValues(new Uint32Array(1));
  return (drawn! % 9000) + 1000;
}
