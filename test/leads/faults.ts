/**
 * A device, its pages, the network and a receiver, and what may go wrong between them: the schedule is
 * drawn by fast-check, the invariant is that of the embedding rules. Run by the unit tests, and longer by
 * `npm run soak`.
 */
import fc from 'fast-check';
import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';
import { createLeads } from '../../src/leads/leads.js';
import type { Entry, Lead, Leads } from '../../src/leads/types.js';
import { Disk, environment, lead, stored, target, type Health } from '../support/leads.js';

/** What a request meets. */
const FAULTS = [
  'well',
  'before',
  'after',
  'cut',
  'other',
  'empty',
  'html',
  'redirect',
  '400',
  '408',
  '409',
  '422',
  '425',
  '429',
  '500',
  '503',
  'hang',
  'slow',
] as const;
type Fault = (typeof FAULTS)[number];

type Action =
  | { do: 'submit' | 'crash' | 'open' | 'edit' | 'retry' | 'resume' | 'wipe'; page: number }
  | { do: 'wait'; ms: number }
  | { do: 'jump'; ms: number }
  | { do: 'disk'; health: Health };

/** Where leads arrive. */
export interface Receiver {
  post(body: string): Promise<Response>;
  /** Ids of the leads that it holds, one entry a row. */
  rows(): Promise<string[]>;
}

/** A receiver that keeps the rules: one row an id, and what is replaced gives way. */
export function memoryReceiver(): Receiver {
  const rows = new Map<string, string>();
  const gone = new Set<string>();
  return {
    async post(body) {
      const { id, replaces } = JSON.parse(body) as Lead;
      if (replaces) {
        gone.add(replaces);
        rows.delete(replaces);
      }
      if (gone.has(id)) return stored(body, 200);
      const known = rows.get(id);
      if (known !== undefined && known !== body) return new Response('{}', { status: 422 });
      rows.set(id, body);
      return stored(body, known === undefined ? 201 : 200);
    },
    rows: async () => [...rows.keys()],
  };
}

const page = fc.nat(1);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('submit' as const), page }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'open'), page }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'retry', 'resume'), page }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe' as const), page }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 50, 1500, 40_000, 1_000_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      ms: fc.constantFrom(-9e8, -4000, 4000, 9e8, 3e9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('disk' as const),
      health: fc.constantFrom<Health>('well', 'blocked', 'silent'),
    }),
  },
);

/** Schedules of what happens, and of what each request meets. */
export const schedules = fc.tuple(
  fc.array(action, { minLength: 1, maxLength: 30 }),
  fc.array(fc.constantFrom<Fault>(...FAULTS), { maxLength: 40 }),
  fc.boolean(),
);

/** Runs a schedule to its end, and throws where a lead was lost or doubled. Needs fake timers. */
export async function run(
  [actions, faults, locked]: [Action[], Fault[], boolean],
  receiver: Receiver,
): Promise<void> {
  const disk = new Disk();
  const queue = [...faults];
  const pages: (Leads | undefined)[] = [];
  const alive: AbortController[] = [];
  /** Ids that were called saved. */
  const promised = new Set<string>();
  const wiped = new Set<string>();
  const follows = new Map<string, string>();
  const locks = locked ? lockManager() : undefined;

  const open = (at: number) => {
    const life = (alive[at] = new AbortController());
    setMaxListeners(0, life.signal);
    const fetch = ((_url, init) =>
      answer(receiver, queue.shift() ?? 'well', init!.body as string, [
        init!.signal!,
        life.signal,
      ])) as typeof globalThis.fetch;
    const one = createLeads(
      environment(disk, fetch, { now: Date.now, locks: locks?.(life.signal) }),
    );
    one.subscribe(promise);
    pages[at] = one;
    void one.resume();
  };
  const promise = ({ saved, state, lead }: Entry) => {
    if (saved && state !== 'delivered') promised.add(lead.id);
  };
  const crash = (at: number) => {
    // Nothing of a killed page goes on: no timer, no answer, no write that was not made.
    pages[at]?.close();
    alive[at]?.abort();
    pages[at] = undefined;
  };

  for (const one of actions) {
    if (one.do === 'wait') await vi.advanceTimersByTimeAsync(one.ms);
    else if (one.do === 'jump') vi.setSystemTime(Date.now() + one.ms);
    else if (one.do === 'disk') disk.health = one.health;
    else if (one.do === 'crash') crash(one.page);
    else if (one.do === 'wipe') {
      // Whoever clears the browser's data takes the leads along: that is no promise broken.
      for (const id of disk.rows.keys()) wiped.add(id);
      disk.rows.clear();
    } else {
      if (!pages[one.page]) open(one.page);
      const leads = pages[one.page]!;
      if (one.do === 'submit') {
        leads.submit(lead({ createdAt: new Date().toISOString() }), target).then(promise, () => {});
      } else if (one.do === 'resume') void leads.resume();
      else if (one.do === 'edit' || one.do === 'retry') {
        leads
          .pending()
          .then(async (all) => {
            const parked = all.find(({ state }) => state === 'parked');
            if (!parked) return;
            const { id, fields } = parked.lead;
            if (one.do === 'retry') return leads.retry(id);
            const entry = await leads.edit(id, { fields: { ...fields, note: 'edited' } });
            follows.set(id, entry.lead.id);
          })
          .catch(() => {});
      }
      await vi.advanceTimersByTimeAsync(0);
    }
  }

  // Everything is well again, and the visitor comes back: what was parked is sent once more.
  disk.health = 'well';
  queue.length = 0;
  crash(0);
  crash(1);
  await vi.advanceTimersByTimeAsync(60_000);
  open(0);
  for (let round = 0; round < 4; round++) {
    await vi.advanceTimersByTimeAsync(26 * 60 * 60 * 1000);
    const pending = pages[0]!.pending();
    await vi.advanceTimersByTimeAsync(0);
    for (const { state, lead } of await pending) {
      if (state === 'parked') void pages[0]!.retry(lead.id);
    }
  }
  await vi.advanceTimersByTimeAsync(1000);
  crash(0);

  const rows = await receiver.rows();
  const kept = [...disk.rows.keys()];
  if (new Set(rows).size !== rows.length) throw new Error(`a double: ${rows}`);
  for (const id of promised) {
    const last = (one: string): string => (follows.has(one) ? last(follows.get(one)!) : one);
    if (wiped.has(id) || wiped.has(last(id))) continue;
    if (![id, last(id)].some((one) => rows.includes(one) || kept.includes(one))) {
      throw new Error(`lost: ${id}; the receiver has ${rows}, the outbox ${kept}`);
    }
    if (id !== last(id) && rows.includes(id) && rows.includes(last(id))) {
      throw new Error(`both ${id} and what took its place`);
    }
  }
}

async function answer(
  receiver: Receiver,
  fault: Fault,
  body: string,
  signals: AbortSignal[],
): Promise<Response> {
  const dead = new Promise<never>((_, failed) => {
    for (const signal of signals) {
      if (signal.aborted) failed(new Error('aborted'));
      signal.addEventListener('abort', () => failed(new Error('aborted')), { once: true });
    }
  });
  dead.catch(() => {});
  const status = Number(fault);
  const work = async (): Promise<Response> => {
    if (fault === 'before' || fault === 'redirect') throw new TypeError('failed to fetch');
    if (fault === 'hang') return new Promise(() => {});
    if (status) return new Response('{}', { status, headers: { 'Retry-After': '3' } });
    if (fault === 'slow') await new Promise((done) => setTimeout(done, 20_000));
    // A login page, a cache or another receiver that answers in its place.
    if (fault === 'html') return new Response('<p>Thank you!</p>', { status: 200 });
    if (fault === 'other') return stored(JSON.stringify({ id: 'another' }));
    const response = await receiver.post(body);
    if (fault === 'after') throw new TypeError('reset');
    if (fault === 'cut') return new Response('{"id":"', { status: 201 });
    if (fault === 'empty') return new Response(null, { status: 204 });
    return response;
  };
  return Promise.race([work(), dead]);
}

/** The browser's locks: one holder, the others in turn; a killed page lets go. */
function lockManager() {
  let tail: Promise<unknown> = Promise.resolve();
  return (life: AbortSignal) =>
    ({
      request(_name: string, work: () => Promise<void>) {
        const died = new Promise<void>((done) => life.addEventListener('abort', () => done()));
        const run = tail.then(() => (life.aborted ? undefined : Promise.race([work(), died])));
        tail = run.catch(() => {});
        return run;
      },
    }) as unknown as Pick<LockManager, 'request'>;
}
