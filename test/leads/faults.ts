/**
 * A device, its pages, the network and the receiver, and what may go wrong between them: the schedule is
 * drawn by fast-check, the invariant is that of the embedding rules. Run by the unit tests, and longer by
 * `npm run soak`. Pages have a clock of their own, the receiver works in real time: it is asked between
 * two moments of that clock, one request after the other, so that a seed always gives the same run.
 */
import fc from 'fast-check';
import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';
import { createLead } from '../../src/leads/create.js';
import { DATABASE } from '../../src/leads/exists.js';
import { createLeads } from '../../src/leads/leads.js';
import { openOutbox } from '../../src/leads/outbox.js';
import type { Entry, Lead, Leads } from '../../src/leads/types.js';
import { Channel } from '../support/channel.js';
import { Device, type Health } from '../support/indexed-db.js';
import { lead, stored, target } from '../support/leads.js';
import type { Receiver } from '../support/receiver.mjs';

/** What a request meets: nothing wrong, a status, or worse. */
const FAULTS = [
  ...['well', 'before', 'after', 'cut', 'other', 'empty', 'html', 'redirect', 'hang', 'slow'],
  ...['302', '400', '404', '408', '409', '422', '425', '429', '500', '503'],
];

type Action =
  | {
      do: 'submit' | 'crash' | 'open' | 'edit' | 'retry' | 'resume' | 'forget' | 'wipe';
      page: number;
    }
  | { do: 'wait'; ms: number }
  | { do: 'jump'; ms: number }
  | { do: 'disk'; health: Health };

interface Schedule {
  actions: Action[];
  faults: string[];
  /** Has the browser locks? */
  locked: boolean;
  /** Is what a page was writing when it was killed there afterwards? */
  finishes: boolean;
}

const of = <Name extends string>(...names: Name[]) =>
  fc.record({ do: fc.constantFrom(...names), page: fc.nat(2) });

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: of('submit') },
  { weight: 3, arbitrary: of('crash', 'open') },
  { weight: 4, arbitrary: of('edit', 'retry', 'resume', 'forget') },
  { weight: 1, arbitrary: of('wipe') },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 50, 1500, 2500, 40_000, 1_000_000),
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
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('disk' as const),
      health: fc.constantFrom<Health>('well', 'well', 'blocked', 'silent', 'full', 'slow'),
    }),
  },
);

/** Schedules of what happens, and of what each request meets. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  actions: fc.array(action, { minLength: 1, maxLength: 30 }),
  faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 40 }),
  locked: fc.boolean(),
  finishes: fc.boolean(),
});

/**
 * Runs a schedule to its end, and throws where a rule of leads was broken. Needs fake timers that leave
 * `setImmediate` as it is, and a receiver that is empty.
 */
export async function run(
  { actions, faults, locked, finishes }: Schedule,
  receiver: Receiver,
): Promise<void> {
  const { advance, post } = clockFor(receiver);
  const device = new Device();
  device.finishes = finishes;
  vi.stubGlobal('indexedDB', device.page(new AbortController().signal));
  vi.stubGlobal('BroadcastChannel', Channel);
  const queue = [...faults];
  const pages: (Leads | undefined)[] = [];
  const alive: AbortController[] = [];
  const broken: string[] = [];
  /** Ids that were called saved; that were not; and those that nobody has to have any more. */
  const promised = new Set<string>();
  const unsaved = new Set<string>();
  const excused = new Set<string>();
  const follows = new Map<string, string>();
  const locks = locked ? lockManager() : undefined;
  const kept = () => device.rows<{ lead: Lead }>(DATABASE, 'leads');

  /** A lead is sent, and called saved, only while it is in the outbox or already stored. */
  const mustBeKept = async (id: string, what: string) => {
    if (kept().has(id) || excused.has(id) || follows.has(id)) return;
    if (!(await receiver.rows()).includes(id)) broken.push(`${what}, and not kept: ${id}`);
  };
  const promise = ({ saved, state, lead }: Entry) => {
    if (!saved) unsaved.add(lead.id);
    else if (state !== 'delivered') {
      promised.add(lead.id);
      void mustBeKept(lead.id, 'called saved');
    }
  };

  const open = (at: number) => {
    const life = (alive[at] = new AbortController());
    setMaxListeners(0, life.signal);
    const fetch = (async (_url, init) => {
      const { id } = JSON.parse(init!.body as string) as Lead;
      if (!unsaved.has(id)) await mustBeKept(id, 'sent');
      const fault = queue.shift() ?? 'well';
      return answer(post, fault, init!.body as string, [init!.signal!, life.signal]);
    }) as typeof globalThis.fetch;
    const one = createLeads({
      outbox: openOutbox(() => device.page(life.signal)),
      ...{ fetch, locks: locks?.(life.signal) },
    });
    one.subscribe(promise);
    pages[at] = one;
    void one.resume();
  };
  const crash = (at: number) => {
    // Nothing of a killed page goes on: no timer, no answer, no write that was not under way.
    pages[at]?.close();
    alive[at]?.abort();
    pages[at] = undefined;
  };
  const act: Record<string, (leads: Leads) => Promise<unknown>> = {
    submit: (leads) =>
      leads.submit(lead({ createdAt: new Date().toISOString() }), target).then(promise),
    resume: (leads) => leads.resume(),
    async retry(leads) {
      const parked = (await leads.pending()).find(({ state }) => state === 'parked');
      if (parked) await leads.retry(parked.lead.id);
    },
    async edit(leads) {
      const parked = (await leads.pending()).find(({ state }) => state === 'parked');
      if (!parked) return;
      const { lead: before, target: to } = parked;
      const fields = { ...before.fields, note: 'edited' };
      const next = createLead({ ...before, fields }, before);
      const entry = await leads.submit(next, to);
      follows.set(before.id, next.id);
      promise(entry);
    },
    async forget(leads) {
      const [first] = await leads.pending();
      if (!first) return;
      excused.add(first.lead.id);
      await leads.forget(first.lead.id);
    },
  };

  for (const one of actions) {
    if (one.do === 'wait') await advance(one.ms);
    else if (one.do === 'jump') vi.setSystemTime(Date.now() + one.ms);
    else if (one.do === 'disk') device.set(one.health);
    else if (one.do === 'crash') crash(one.page);
    else if (one.do === 'wipe') {
      // Whoever clears the browser's data takes the leads along: that is no promise broken.
      for (const id of promised) excused.add(id);
      device.wipe();
    } else {
      if (!pages[one.page]) open(one.page);
      act[one.do]?.(pages[one.page]!).catch(() => {});
      await advance(0);
    }
  }

  // Everything is well again, and the visitor comes back: what was parked is sent once more.
  device.set('well');
  queue.length = 0;
  for (const at of pages.keys()) crash(at);
  await advance(60_000);
  open(0);
  for (let round = 0; round < 3; round++) {
    await advance(20 * 60_000);
    const asked = pages[0]!.pending();
    await advance(0);
    for (const { lead } of await asked) void pages[0]!.retry(lead.id);
  }
  await advance(60_000);
  crash(0);
  vi.unstubAllGlobals();

  const rows = await receiver.rows();
  if (new Set(rows).size !== rows.length) broken.push(`a double: ${rows}`);
  if (kept().size) broken.push(`still kept: ${[...kept().keys()]}`);
  for (const id of promised) {
    const last = (one: string): string => (follows.has(one) ? last(follows.get(one)!) : one);
    const chain = [id, last(id)];
    if (chain.some((one) => excused.has(one))) continue;
    if (!chain.some((one) => rows.includes(one))) broken.push(`lost: ${id}`);
    if (id !== last(id) && chain.every((one) => rows.includes(one))) {
      broken.push(`both ${id} and what took its place`);
    }
  }
  if (broken.length) throw new Error(broken.join('\n'));
}

/** Pages' time goes on by `advance` alone, and stands still while the receiver is asked. */
function clockFor(receiver: Receiver) {
  const asked: (() => Promise<void>)[] = [];
  return {
    post: (body: string) =>
      new Promise<Response>((done, failed) => {
        asked.push(() => receiver.post(body).then(done, failed));
      }),
    async advance(ms: number) {
      let passed = false;
      setTimeout(() => (passed = true), ms);
      while (!passed) {
        await vi.advanceTimersToNextTimerAsync();
        for (let one = asked.shift(); one; one = asked.shift()) {
          await one();
          await vi.advanceTimersByTimeAsync(0);
        }
      }
    },
  };
}

async function answer(
  post: Receiver['post'],
  fault: string,
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
    const response = await post(body);
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
