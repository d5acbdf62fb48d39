import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { merge, readEntries, type Entries } from '../../../src/guide/records/entries.js';
import type { Keeper, Keeping } from '../../../src/guide/records/keeper.js';
import { FIRST, Records } from '../../../src/guide/records/records.js';
import {
  isRating,
  putScorecards,
  scorecardOf,
  weightedScore,
} from '../../../src/guide/records/scorecard.js';

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const entries = fc.dictionary(
  fc.constantFrom('a', 'b', 'first/rating/async', 'constructor'),
  fc.record({ value, at: fc.nat(5) }),
) as fc.Arbitrary<Entries>;
const plain = (all: Entries) => JSON.parse(JSON.stringify(all)) as unknown;

describe('entries of several tabs', () => {
  it('come to the same in whatever order they are put together', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(a, a))).toEqual(plain(a));
      }),
    );
  });

  it('lose no key, and keep the later change of each', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const both = merge(a, b);
        expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
        for (const key of Object.keys(both)) {
          const times = [a, b].filter((one) => Object.hasOwn(one, key)).map((one) => one[key]!.at);
          expect(both[key]!.at).toBe(Math.max(...times));
        }
      }),
    );
  });

  it('are read out of anything that was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        for (const entry of Object.values(readEntries(stored))) {
          expect(typeof entry.at).toBe('number');
        }
      }),
    );
    const bad = JSON.parse('{"__proto__": {"value": 1, "at": 1}, "a": {"value": {}, "at": 1}}');
    expect(readEntries(bad)).toEqual({});
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });
});

/** One device, that several tabs keep their records on. */
function device() {
  let stored: Entries | undefined;
  const watchers = new Map<Keeper, () => void>();
  const tab = (write: Keeping = 'kept'): Keeper => {
    const tell = () => watchers.forEach((changed, other) => other !== keeper && changed());
    const keeper: Keeper = {
      read: () => stored,
      write(all) {
        if (write === 'kept') {
          stored = all;
          tell();
        }
        return write;
      },
      erase() {
        stored = undefined;
        tell();
      },
      watch(changed) {
        watchers.set(keeper, changed);
        return () => void watchers.delete(keeper);
      },
    };
    return keeper;
  };
  return { tab, stored: () => stored };
}

describe('records', () => {
  let time: number;
  let records: Records;
  beforeEach(() => {
    time = 1000;
    records = new Records(() => time++);
  });

  it('hold values until they are taken back', () => {
    records.set({ 'first/rating/async': 0 });
    expect(records.get('first/rating/async')).toBe(0);
    records.set({ 'first/rating/async': undefined });
    expect(records.get('first/rating/async')).toBeUndefined();
    expect(records.get('constructor')).toBeUndefined();
  });

  it('tell their listeners of each change once, and of none that changes nothing', () => {
    let heard = 0;
    const stop = records.subscribe(() => heard++);
    records.set({ a: 1, b: 2 });
    records.set({ a: 1 });
    expect(heard).toBe(1);
    stop();
    records.set({ a: 2 });
    expect(heard).toBe(1);
  });

  it('have one candidate before anybody adds one, and keep what was entered for it', () => {
    expect(records.candidates).toEqual([{ id: FIRST, name: '' }]);
    records.set({ [`${records.candidate.id}/note/async`]: 'calm' });
    const id = records.add('Maria');
    expect(records.candidates.map(({ name }) => name)).toEqual(['', 'Maria']);
    expect(records.candidate.id).toBe(id);
    records.choose(FIRST);
    expect(records.get(`${FIRST}/note/async`)).toBe('calm');
  });

  it('delete a candidate with all that was entered', () => {
    const id = records.add('Maria');
    records.set({ [`${id}/rating/async`]: 3, [`${id}/note/async`]: 'x' });
    records.remove(id);
    expect(records.candidates).toEqual([{ id: FIRST, name: '' }]);
    expect(records.under(`${id}/`)).toEqual({});
  });

  it('keep forty candidates apart, in the order they came', () => {
    const ids = Array.from({ length: 40 }, (_, at) => records.add(`Candidate ${at}`));
    ids.forEach((id, at) => records.set({ [`${id}/rating/async`]: at % 5 }));
    expect(records.candidates.map(({ id }) => id)).toEqual(ids);
    expect(records.get(`${ids[7]}/rating/async`)).toBe(2);
  });

  it('of two tabs both stay, newest wins per value, nothing is lost', () => {
    const shared = device();
    const other = new Records(() => time++);
    for (const one of [records, other]) one.subscribe(() => {});
    records.remember(shared.tab());
    other.remember(shared.tab());
    records.set({ 'first/rating/async': 1, 'first/note/async': 'from one' });
    other.set({ 'first/rating/async': 4, 'first/rating/web': 2 });
    for (const one of [records, other]) {
      expect(one.under('first/')).toEqual({
        'rating/async': 4,
        'rating/web': 2,
        'note/async': 'from one',
      });
    }
    const third = new Records();
    third.subscribe(() => {});
    third.remember(shared.tab());
    expect(third.get('first/rating/web')).toBe(2);
    other.forget();
    expect([records, other, third].map((one) => one.under('first/'))).toEqual([{}, {}, {}]);
    expect(shared.stored()).toBeUndefined();
  });

  it('of two tabs that write at the same moment, nothing is lost on the device', () => {
    // Another tab may be another process, which hears of a write only a little later.
    let stored: Entries = {};
    const waiting: (() => void)[] = [];
    const tabs: { seen: Entries; hear(all: Entries): void }[] = [];
    const tab = (): Keeper => {
      let changed = () => {};
      const own: (typeof tabs)[0] = {
        seen: stored,
        hear(all) {
          own.seen = all;
          changed();
        },
      };
      tabs.push(own);
      return {
        read: () => own.seen,
        write(all) {
          stored = own.seen = all;
          for (const other of tabs.filter((one) => one !== own)) {
            waiting.push(() => other.hear(all));
          }
          return 'kept';
        },
        erase: () => {},
        watch(call) {
          changed = call;
          return () => {};
        },
      };
    };
    const other = new Records(() => time++);
    for (const one of [records, other]) one.subscribe(() => {});
    records.remember(tab());
    other.remember(tab());
    records.set({ 'first/rating/async': 1 });
    other.set({ 'first/rating/web': 2 });
    for (let times = 0; waiting.length && times < 20; times++) waiting.shift()!();
    expect(waiting).toEqual([]);
    const next = new Records();
    next.remember({ ...tab(), read: () => stored });
    for (const one of [records, other, next]) {
      expect(one.under('first/rating/')).toEqual({ async: 1, web: 2 });
    }
  });

  it('are kept until the last of those who wish it has left', () => {
    const shared = device();
    const [one, other] = [records.remember(shared.tab()), records.remember(shared.tab())];
    one();
    one();
    records.set({ a: 1 });
    expect(records.keeping).toBe('kept');
    expect(shared.stored()).toHaveProperty('a');
    other();
    records.set({ b: 1 });
    expect(records.keeping).toBe('off');
    expect(shared.stored()).not.toHaveProperty('b');
  });

  it('hear nothing while nobody listens, and all of it when somebody does', () => {
    const shared = device();
    records.remember(shared.tab());
    const other = new Records(() => time++);
    other.remember(shared.tab());
    other.set({ a: 1 });
    expect(records.get('a')).toBeUndefined();
    records.subscribe(() => {});
    expect(records.get('a')).toBe(1);
  });

  it('that were forgotten in one place do not come back from another', () => {
    const shared = device();
    const other = new Records(() => time++);
    for (const one of [records, other]) {
      one.subscribe(() => {});
      one.remember(shared.tab());
    }
    records.add('Ada');
    records.forget();
    other.set({ 'step/offer': true });
    expect(JSON.stringify(shared.stored())).not.toContain('Ada');
    expect(other.candidates).toEqual([{ id: FIRST, name: '' }]);
  });

  it('know on the next visit who was under interview', () => {
    const shared = device();
    records.remember(shared.tab());
    records.add('Ada');
    records.add('Bob');
    records.choose(records.candidates[0]!.id);
    const next = new Records(() => time++);
    next.choose(next.candidate.id);
    next.remember(shared.tab());
    expect(next.candidate.name).toBe('Ada');
  });

  it('take over what the class of another file has', () => {
    const { entries, chosen } = records;
    records.absorb({ entries: { a: { value: 1, at: 5 } }, chosen: 'x' });
    expect(records.get('a')).toBe(1);
    expect([entries, chosen]).toEqual([{}, undefined]);
  });

  it('take along who was chosen where two meet', () => {
    const guide = new Records(() => time++);
    guide.set({ 'first/note/a': 'x' });
    records.add('Bob');
    guide.absorb(records);
    expect(guide.candidate.name).toBe('Bob');
  });

  it('win over older ones also where the clock was set back', () => {
    records.set({ a: 1 });
    time = 5;
    records.set({ a: 2 });
    expect(records.get('a')).toBe(2);
    const shared = device();
    records.remember(shared.tab());
    expect(shared.stored()!['a']!.value).toBe(2);
  });

  it.each(['blocked', 'full'] as const)('work where storage is %s, and say so', (keeping) => {
    records.remember(device().tab(keeping));
    records.set({ a: 1 });
    expect(records.get('a')).toBe(1);
    expect(records.keeping).toBe(keeping);
  });

  it('keep nothing without being asked to', () => {
    records.set({ a: 1 });
    expect(records.keeping).toBe('off');
  });
});

describe('scorecards', () => {
  const card = {
    candidate: 'Maria',
    pack: 'rust',
    level: 'senior',
    domain: 'cloud',
    ratings: { async: 3, borrowing: 0 },
    weights: { async: 2 },
    notes: { async: 'calm' },
    recommendation: { value: 'yes' as const, reason: 'clear' },
  };

  it('come back as they were given', () => {
    const records = new Records();
    expect(putScorecards(records, [card, { ...card, candidate: 'Tom' }])).toEqual([]);
    const ids = records.candidates.map(({ id }) => id);
    expect(scorecardOf(records, ids[0]!, 'rust')).toEqual(card);
    expect(scorecardOf(records, ids[1]!, 'rust').candidate).toBe('Tom');
  });

  it('take no rating outside of 0 to 4, and say where it stands', () => {
    const records = new Records();
    const ratings = { async: 5, web: -1, errors: 2.5, tooling: '3', systems: 0 };
    const issues = putScorecards(records, [{ ...card, ratings }]);
    expect(issues.map(({ path }) => path)).toEqual(
      ['async', 'web', 'errors', 'tooling'].map((id) => `[0].ratings.${id}`),
    );
    expect(scorecardOf(records, records.candidates[0]!.id).ratings).toEqual({ systems: 0 });
  });

  it('take away only what they bring, and no notes of others', () => {
    const records = new Records();
    putScorecards(records, [{ ...card, notes: { async: 'calm', question: 'kept' } }]);
    putScorecards(records, [{ candidate: 'Maria', notes: {} }], {
      note: (id) => id === 'question',
    });
    const { id } = records.candidates[0]!;
    expect(scorecardOf(records, id, 'rust')).toEqual({ ...card, notes: { question: 'kept' } });
  });

  it('hold nothing that was stored and is none', () => {
    const records = new Records();
    records.set({ 'first/rating/async': 9, 'first/rating/web': 'x', 'first/weight/web': 'x' });
    records.set({ 'first/recommendation': 'maybe', 'first/note/web': 3 });
    expect(scorecardOf(records, 'first')).toEqual({
      ...{ candidate: '', ratings: {}, weights: {}, notes: { web: '3' } },
    });
  });

  it('survive whatever a page hands in', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const records = new Records();
        putScorecards(records, given);
        for (const { id } of records.candidates) {
          expect(Object.values(scorecardOf(records, id).ratings).every(isRating)).toBe(true);
        }
      }),
    );
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });
});

describe('weightedScore', () => {
  const areas = ['ownership', 'async', 'errors'];

  it("is the board's: the rated areas alone, each times its weight", () => {
    const ratings = { ownership: 4, async: 3, errors: 2 };
    expect(weightedScore({ ratings, weights: { ownership: 2, async: 2 } }, areas)).toBe(16 / 5);
    expect(weightedScore({ ratings: { async: 3 }, weights: {} }, areas)).toBe(3);
    expect(weightedScore({ ratings: {}, weights: {} }, areas)).toBeUndefined();
    expect(weightedScore({ ratings, weights: { ownership: 0, async: 0, errors: 0 } }, areas)).toBe(
      undefined,
    );
  });

  it('lies between the lowest and the highest rating', () => {
    const figures = fc.record({ ownership: fc.nat(4), async: fc.nat(4), errors: fc.nat(4) });
    fc.assert(
      fc.property(
        figures,
        fc.dictionary(fc.constantFrom(...areas), fc.integer({ min: 1, max: 5 })),
        (ratings, weights) => {
          const score = weightedScore({ ratings, weights }, areas)!;
          expect(score).toBeGreaterThanOrEqual(Math.min(...Object.values(ratings)) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...Object.values(ratings)) + 1e-9);
        },
      ),
    );
  });
});
