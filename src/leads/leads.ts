import { createId } from './id.js';
import { json } from './json.js';
import { openOutbox, type Outbox, type Row } from './outbox.js';
import { OLDEST, waitFor } from './retry.js';
import { bytes, send } from './send.js';
import type { Entry, Lead, LeadState, Leads, Target } from './types.js';

export type * from './types.js';

/** The most bytes that a lead may have as JSON. */
export const MAX_BYTES = 16 * 1024;
/** Storage that is silent for longer counts as blocked. */
const SILENT = 2000;
/** No wait is longer; one that is comes from a clock that went wrong. */
const DAY = 24 * 60 * 60 * 1000;
/** Who has the right to send has it so long, unless renewed: longer than an attempt may take. */
const LEASE = 45_000;
const NAME = 'hiring-leads';

/** What a page has, and what tests put in its place. */
export interface Environment {
  outbox: Outbox;
  fetch: typeof globalThis.fetch;
  locks?: Pick<LockManager, 'request'>;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
}

/** Rejects where storage does not answer in time. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('storage is silent')), SILENT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The way to the other tabs; some browsers refuse it where they refuse storage. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined;
  }
}

/** Opens the outbox of this page's origin, and sends from it while the page is open. */
export function createLeads(given: Partial<Environment> = {}): Leads {
  const { outbox, now, random, locks, ...rest }: Environment = {
    outbox: openOutbox(),
    fetch: (...request) => globalThis.fetch(...request),
    locks: globalThis.navigator?.locks,
    now: Date.now,
    random: Math.random,
    ...given,
  };
  const web = { fetch: rest.fetch, now };
  const owner = createId();
  const listeners = new Set<(entry: Entry) => void>();
  /** What storage did not take: on this page alone. */
  const unsaved = new Map<string, Row>();
  /** What this page knows to be delivered, where storage kept it nevertheless. */
  const delivered = new Set<string>();
  const sending = new Set<string>();
  const channel = openChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pumping: Promise<void> | undefined;
  let again = false;
  /** Back on line: what failed without a connection is due. */
  let eager = false;
  /** The browser's locks are there, and refused: the lease stands in for them. */
  let leased = !locks;
  let closed = false;

  function entryOf(row: Row, state?: LeadState): Entry {
    const { id, lead, target, attempts, nextAt, parked, problem } = row;
    const how = state ?? (sending.has(id) ? 'sending' : parked ? 'parked' : 'waiting');
    return {
      ...{ lead, target, attempts, state: how, saved: !unsaved.has(id) },
      ...(how === 'waiting' && { nextAt }),
      ...(problem && /parked|waiting/.test(how) && { problem }),
    };
  }

  function tell(entry: Entry, others = true): void {
    for (const listener of [...listeners]) {
      try {
        listener(entry);
      } catch (error) {
        // Whoever listens badly keeps no lead from going on.
        setTimeout(() => {
          throw error;
        });
      }
    }
    if (others && entry.saved && !closed) channel?.postMessage(entry);
  }

  const hear = ({ data }: MessageEvent<Entry>) => {
    tell(data, false);
    // The tab that sends it may be closed before it has: then this one does.
    if (/ing/.test(data.state)) arm((data.nextAt ?? now()) - now() + LEASE);
  };
  channel?.addEventListener('message', hear);
  // Back on line, there is no reason to wait any longer for what failed without a connection.
  const online = () => {
    eager = true;
    void wake();
  };
  globalThis.addEventListener?.('online', online);

  /** Writes a row down. Where that cannot be, it stays on this page, and is sent all the same. */
  async function save(row: Row, instead?: string): Promise<void> {
    const writing = outbox.put(row, instead);
    if (instead) unsaved.delete(instead);
    try {
      await inTime(writing);
      unsaved.delete(row.id);
    } catch {
      unsaved.set(row.id, row);
      // It may be written after all: then it is kept as any other, or taken away if it is there by now.
      writing
        .then(() => {
          if (delivered.has(row.id) || !unsaved.has(row.id)) return outbox.remove(row.id);
          unsaved.delete(row.id);
          tell(entryOf(row));
        })
        .catch(() => {});
    }
  }

  async function submit(lead: Lead, target: Target, instead?: string): Promise<Entry> {
    const size = bytes(json(lead)) > MAX_BYTES;
    const row: Row = { id: lead.id, lead, target, attempts: 0, nextAt: now(), since: now() };
    if (size) {
      row.parked = true;
      row.problem = { code: 'size' };
    }
    await save(row, instead);
    const entry = entryOf(row);
    tell(entry);
    if (!size) void wake();
    return entry;
  }

  const isDue = ({ id, parked, nextAt, problem }: Row): boolean =>
    !parked &&
    !delivered.has(id) &&
    (nextAt <= now() || nextAt > now() + 2 * DAY || (eager && problem?.code === 'network'));

  /** Tries everything that is due, one after the other; then sleeps until the next is. */
  function wake(): Promise<void> {
    again = true;
    return (pumping ??= (async () => {
      while (again && !closed) {
        again = false;
        await sendUnsaved();
        await exclusively(sendSaved);
        eager = false;
      }
    })().finally(() => (pumping = undefined)));
  }

  async function sendUnsaved(): Promise<void> {
    for (const row of [...unsaved.values()]) {
      if (closed || !isDue(row)) continue;
      await settle(row, await attempt(row));
    }
    sleep([...unsaved.values()]);
  }

  async function sendSaved(): Promise<void> {
    // Each round reads anew: other tabs add, and a visitor forgets.
    const tried = new Set<string>();
    for (;;) {
      const rows = await kept();
      const row = rows.find((one) => !tried.has(one.id) && isDue(one));
      if (!row || closed) return sleep(rows);
      tried.add(row.id);
      if (leased && !(await lease())) return;
      await settle(row, await attempt(row));
    }
  }

  /** Writes down what came of an attempt; `after` is missing where the lead was delivered. */
  async function settle(row: Row, after: Row | undefined): Promise<void> {
    const { id, lead } = row;
    if (after) {
      // It may have been written down, or forgotten, meanwhile.
      if (unsaved.has(id)) unsaved.set(id, after);
      else if (!(await inTime(outbox.change(after)).catch(() => true))) return;
      return tell(entryOf(after));
    }
    delivered.add(id);
    const entry = entryOf(row, 'delivered');
    unsaved.delete(id);
    // What it took the place of may still be there, if storage failed in between.
    for (const gone of [id, lead.replaces]) {
      if (gone) await inTime(outbox.remove(gone)).catch(() => {});
    }
    tell(entry);
  }

  /** All that is kept and not delivered, oldest first. */
  async function kept(): Promise<Row[]> {
    const rows = await inTime(outbox.all()).catch(() => []);
    return rows
      .filter(({ id }) => !delivered.has(id) && !unsaved.has(id))
      .sort((one, other) => Date.parse(one.lead.createdAt) - Date.parse(other.lead.createdAt));
  }

  /** The row as it is after an attempt; nothing where it was delivered. */
  async function attempt(row: Row): Promise<Row | undefined> {
    const { problem: _before, ...bare } = row;
    if (now() - row.since > OLDEST) {
      return { ...bare, parked: true, problem: { code: 'old' } };
    }
    sending.add(row.id);
    tell(entryOf(row));
    const verdict = await send(row.lead, row.target, row.attempts === 0, web);
    sending.delete(row.id);
    if (verdict.done) return undefined;
    const { park, problem, retryAfter } = verdict;
    const attempts = row.attempts + 1;
    const nextAt = now() + waitFor(attempts, random(), now(), retryAfter);
    return { ...bare, attempts, nextAt, problem, ...(park && { parked: true }) };
  }

  /** One tab at a time sends what is kept: by a lock of the browser, or a lease in the outbox. */
  async function exclusively(work: () => Promise<void>): Promise<void> {
    if (!leased) {
      try {
        return await locks!.request(NAME, work);
      } catch {
        // Sandboxed frames have the interface and refuse it.
        leased = true;
      }
    }
    if (!(await kept()).length || !(await lease())) return;
    await work();
    // So that the next tab need not wait.
    await inTime(outbox.lease(owner, now(), now())).catch(() => {});
  }

  /** Takes or renews the lease; where another tab has it, comes back later. */
  async function lease(): Promise<boolean> {
    const mine = await inTime(outbox.lease(owner, now(), now() + LEASE)).catch(() => false);
    if (!mine) arm(1000 + 4000 * random());
    return mine;
  }

  function sleep(rows: Row[]): void {
    const next = Math.min(...rows.filter(({ parked }) => !parked).map(({ nextAt }) => nextAt));
    if (next !== Infinity) arm(next - now());
  }

  let armed = Infinity;
  function arm(wait: number): void {
    const at = now() + Math.max(wait, 50);
    if (closed || at >= armed) return;
    armed = at;
    clearTimeout(timer);
    // Timers sleep with the machine, so none runs long.
    timer = setTimeout(
      () => {
        armed = Infinity;
        void wake();
      },
      Math.min(at - now(), 60_000),
    );
  }

  async function find(id: string): Promise<Row | undefined> {
    return unsaved.get(id) ?? (await kept()).find((row) => row.id === id);
  }

  return {
    submit: (lead, target) => submit(lead, target),
    async pending() {
      return [...(await kept()), ...unsaved.values()].map((row) => entryOf(row));
    },
    async retry(id, target) {
      const row = await find(id);
      if (!row || sending.has(id)) return;
      const { parked: _parked, problem: _problem, ...bare } = row;
      // Who sends an old one knows that it may be there already.
      const next: Row = { ...bare, nextAt: now(), since: now(), ...(target && { target }) };
      if (unsaved.has(id)) unsaved.set(id, next);
      else if (!(await inTime(outbox.change(next)).catch(() => false))) return;
      tell(entryOf(next));
      await wake();
    },
    async edit(id, changes, target) {
      const row = await find(id);
      if (!row) throw new Error(`There is no lead ${id} to edit.`);
      const lead: Lead = { ...row.lead, ...changes, id: createId(), replaces: id };
      lead.createdAt = iso(now());
      return submit(lead, target ?? row.target, id);
    },
    async forget(id) {
      if (id === undefined) unsaved.clear();
      else unsaved.delete(id);
      await inTime(outbox.remove(id));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async resume() {
      for (const row of [...(await kept()), ...unsaved.values()]) tell(entryOf(row), false);
      await wake();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', online);
      channel?.close();
      listeners.clear();
    },
  };
}

const iso = (time: number): string => new Date(time).toISOString();
