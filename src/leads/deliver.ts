import { DATABASE } from './exists.js';
import type { Environment } from './environment.js';
import { createId } from './id.js';
import type { Row } from './outbox.js';
import type { Queue } from './queue.js';
import { OLDEST, waitFor } from './retry.js';
import { send } from './send.js';
import type { LeadState } from './types.js';

/** No wait is longer; one that is comes from a clock that went wrong. */
const DAY = 24 * 60 * 60 * 1000;
/** So long storage is left alone that did not answer. */
const PAUSE = 5000;
/** Who has the right to send has it so long, unless renewed: longer than an attempt may take. */
export const LEASE = 45_000;
/** What sends from a queue. */
export interface Delivery {
  /** Tries everything that is due, one after the other; then sleeps until the next is. */
  wake(): Promise<unknown>;
  /** Wakes by itself after so many milliseconds, or sooner. */
  arm(wait: number): void;
  close(): void;
}

/** @param tell told of each row that changed, and of its state where the row does not say it */
export function createDelivery(
  { unsaved, sending, owed, kept, change, deliver, lease }: Queue,
  { fetch, locks }: Environment,
  tell: (row: Row, state?: LeadState, saved?: boolean) => void,
): Delivery {
  const owner = createId();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let armed = Infinity;
  /** Back on line: what failed without a connection is due. */
  let eager = false;
  /** The browser's locks are not there, or refused: the lease stands in for them. */
  let leased = !locks;
  let closed = false;

  const isDue = ({ id, parked, nextAt, problem }: Row): boolean =>
    !parked &&
    !sending.has(id) &&
    (nextAt <= Date.now() ||
      nextAt > Date.now() + 2 * DAY ||
      (eager && problem?.code === 'network'));

  /** Work that never runs twice at once: who asks meanwhile has it once more. */
  function serially(work: () => Promise<unknown>): () => Promise<unknown> {
    let last: Promise<unknown> = Promise.resolve();
    return () => (last = last.then(() => closed || work()).catch(() => {}));
  }

  // Needs no right of its own, and waits for no tab that has it: nobody else knows of these.
  const sendUnsaved = serially(() => sendAll(() => [...unsaved.values()]));
  const sendKept = serially(() => exclusively(() => sendAll(kept)));

  /** Each round reads anew: other tabs add, and a visitor forgets. */
  async function sendAll(read: () => Row[] | Promise<Row[] | undefined>): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const rows = await read();
      if (closed) return;
      if (!rows || owed.size) arm(PAUSE);
      if (!rows) return;
      const row = rows.find((one) => !tried.has(one.id) && isDue(one));
      if (!row) {
        for (const { id, parked, nextAt } of rows) {
          if (!parked && !sending.has(id)) arm(nextAt - Date.now());
        }
        return;
      }
      tried.add(row.id);
      if (leased && read === kept && !(await hold())) return;
      await attempt(row);
    }
  }

  async function attempt(row: Row): Promise<void> {
    if (Date.now() - row.since > OLDEST) {
      return settle({ ...row, parked: true, problem: { code: 'old' } });
    }
    sending.add(row.id);
    // If storage takes it after all meanwhile, another tab would find it due.
    if (unsaved.has(row.id)) unsaved.set(row.id, { ...row, nextAt: Date.now() + LEASE });
    tell(row, 'sending');
    const failure = await send(row.lead, row.target, !row.attempts, { fetch });
    sending.delete(row.id);
    if (!failure) {
      const saved = !unsaved.has(row.id);
      const taken = deliver(row);
      if (saved) await taken;
      return tell(row, 'delivered', saved);
    }
    const { parked, problem, retryAfter } = failure;
    const attempts = row.attempts + 1;
    const nextAt = Date.now() + waitFor(attempts, Math.random(), Date.now(), retryAfter);
    return settle({ ...row, attempts, nextAt, parked, problem });
  }

  async function settle(row: Row): Promise<void> {
    // It may have been forgotten meanwhile.
    if (!(await change(row))) return;
    tell(row);
    if (!row.parked) arm(row.nextAt - Date.now());
  }

  /** One tab at a time sends what is kept: by a lock of the browser, or a lease in the outbox. */
  async function exclusively(work: () => Promise<void>): Promise<void> {
    if (!leased) {
      try {
        return await locks!.request(DATABASE, work);
      } catch {
        // Sandboxed frames have the interface and refuse it.
        leased = true;
      }
    }
    if ((await kept())?.length === 0 || !(await hold())) return;
    await work();
    // So that the next tab need not wait.
    await lease(owner, Date.now(), Date.now());
  }

  /** Takes or renews the lease; where another tab has it, comes back later. */
  async function hold(): Promise<boolean> {
    const mine = await lease(owner, Date.now(), Date.now() + LEASE);
    if (!mine) arm(1000 + 4000 * Math.random());
    return mine;
  }

  async function wake(): Promise<void> {
    // A page that nobody has seen yet sends nothing.
    if ((globalThis.document as { prerendering?: boolean } | undefined)?.prerendering) {
      return arm(1000);
    }
    await Promise.all([sendUnsaved(), sendKept()]);
    eager = false;
  }

  function arm(wait: number): void {
    const at = Date.now() + Math.max(wait, 50);
    if (closed || at >= armed) return;
    armed = at;
    clearTimeout(timer);
    // Timers sleep with the machine, so none runs long.
    timer = setTimeout(
      () => {
        armed = Infinity;
        void wake();
      },
      Math.min(at - Date.now(), 60_000),
    );
  }

  const online = () => {
    eager = true;
    void wake();
  };
  globalThis.addEventListener?.('online', online);

  return {
    wake,
    arm,
    close() {
      closed = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', online);
    },
  };
}
