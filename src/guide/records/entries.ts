/** What one value of a record may be; `null` is a value taken back, which others must hear of too. */
export type Value = string | number | boolean | null;

/** A value, and when it was set: milliseconds since 1970. */
export interface Entry {
  value: Value;
  at: number;
}

/**
 * All that is kept, by key. Two tabs change it side by side; put together, the later change of each
 * entry holds and nothing else is lost.
 */
export type Entries = Readonly<Record<string, Entry>>;

/** The later of two entries; of two from the same moment, always the same one. */
export function later(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

/**
 * Two sets of entries as one. In whatever order and however often tabs tell each other, all come to
 * the same result.
 */
export function merge(one: Entries, other: Entries): Entries {
  if (one === other) return one;
  const all: Record<string, Entry> = { ...one };
  for (const [key, entry] of Object.entries(other)) {
    all[key] = Object.hasOwn(all, key) ? later(all[key]!, entry) : entry;
  }
  return all;
}

/** Is there something in the first that the second has not heard of? */
export function hasNews(one: Entries, other: Entries): boolean {
  return Object.entries(one).some(
    ([key, entry]) => !Object.hasOwn(other, key) || later(other[key]!, entry) !== other[key],
  );
}

/** Entries out of anything that was stored; what is none is left out. */
export function readEntries(stored: unknown): Entries {
  const all: Record<string, Entry> = {};
  for (const [key, entry] of Object.entries(Object(stored) as Record<string, unknown>)) {
    const { value, at } = Object(entry) as Partial<Entry>;
    if (typeof at !== 'number' || !Number.isFinite(at) || key === '__proto__') continue;
    if (value === null || /^(string|number|boolean)$/.test(typeof value)) {
      all[key] = { value: value as Value, at };
    }
  }
  return all;
}
