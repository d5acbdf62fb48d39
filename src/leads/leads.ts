import { createDelivery, LEASE } from './deliver.js';
import { environment, type Environment } from './environment.js';
import { DATABASE } from './exists.js';
import { bytes, json } from './json.js';
import type { Row } from './outbox.js';
import { createQueue } from './queue.js';

import type { Entry, Lead, Leads, LeadState, Target } from './types.js';

export { createLead } from './create.js';
export type { Environment } from './environment.js';
export type * from './types.js';

/** The most bytes that a lead may have as JSON. */
export const MAX_BYTES = 16 * 1024;

/** The way to the other tabs; some browsers refuse it where they refuse storage. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(DATABASE);
  } catch {
    return undefined;
  }
}

/** Opens the outbox of this page's origin, and sends from it while the page is open. */
export function createLeads(given: Partial<Environment> = {}): Leads {
  const page = environment(given);
  const listeners = new Set<(entry: Entry) => void>();
  let channel = openChannel();
  const queue = createQueue(page.outbox, (row) => {
    tell(row);
    void delivery.wake();
  });
  const delivery = createDelivery(queue, page, tell);

  function entryOf(row: Row, state?: LeadState, saved = !queue.unsaved.has(row.id)): Entry {
    const { id, lead, target, attempts, nextAt, parked, problem } = row;
    state ??= queue.sending.has(id) ? 'sending' : parked ? 'parked' : 'waiting';
    const why = state === 'waiting' || parked ? problem : undefined;
    return { lead, target, attempts, state, saved, nextAt, problem: why };
  }

  function tell(row: Row, state?: LeadState, saved?: boolean): void {
    const entry = entryOf(row, state, saved);
    hear(entry);
    if (entry.saved) channel?.postMessage(entry);
  }

  function hear(entry: Entry): void {
    // Each by itself: whoever listens badly keeps no lead from going on.
    for (const listener of listeners) queueMicrotask(() => listener(entry));
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<Entry>) => {
    hear({ ...data, elsewhere: true });
    // The tab that sends it may be closed before it has.
    if (/ing/.test(data.state)) delivery.arm((data.nextAt ?? Date.now()) - Date.now() + LEASE);
  });

  async function submit(lead: Lead, target: Target): Promise<Entry> {
    const row: Row = {
      id: lead.id,
      lead,
      target,
      attempts: 0,
      nextAt: Date.now(),
      since: Date.now(),
    };
    if (bytes(json(lead)) > MAX_BYTES) {
      row.parked = true;
      row.problem = { code: 'size' };
    }
    await queue.save(row, lead.replaces?.at(-1));
    tell(row);
    void delivery.wake();
    return entryOf(row);
  }

  const all = async () => [...((await queue.kept()) ?? []), ...queue.unsaved.values()];

  /** False where the lead is no longer there; one on its way stays as it is. */
  async function change(id: string, what: Partial<Row>): Promise<boolean> {
    const kept = await queue.kept();
    const row = queue.unsaved.get(id) ?? kept?.find((one) => one.id === id);
    if (!row) {
      if (kept) return false;
      // What cannot be looked up may still be there.
      throw new Error('Storage is silent.');
    }
    if (queue.sending.has(id)) return true;
    const next: Row = { ...row, ...what };
    const there = await queue.change(next);
    if (there) {
      tell(next);
      await delivery.wake();
    }
    return there;
  }

  return {
    submit,
    pending: async () => (await all()).map((row) => entryOf(row)),
    retry: (id) =>
      // Who sends an old one knows that it may be there already.
      change(id, { parked: false, problem: undefined, nextAt: Date.now(), since: Date.now() }),
    redirect: (id, target) => change(id, { target }),
    forget: queue.forget,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async resume() {
      for (const row of await all()) hear(entryOf(row));
      await delivery.wake();
    },
    close() {
      delivery.close();
      channel?.close();
      channel = undefined;
      listeners.clear();
    },
  };
}
