import type { Outbox, Row } from './outbox.js';

/** Storage that is silent for longer counts as blocked. */
const SILENT = 2000;

/** Rejects where storage does not answer in time. */
const inTime = <Result>(work: Promise<Result>): Promise<Result> =>
  Promise.race([work, new Promise<never>((_, failed) => setTimeout(failed, SILENT))]);

/** All that is not delivered: what is in the outbox, and what storage refused. */
export interface Queue {
  /** What storage did not take: on this page alone. */
  unsaved: Map<string, Row>;
  /** On its way at this moment, from this page. */
  sending: Set<string>;
  /** Delivered or forgotten, and still in the outbox, since it could not be taken away. */
  owed: Set<string>;
  /** What is in the outbox, oldest first; nothing where storage does not answer. */
  kept(): Promise<Row[] | undefined>;
  /** Writes a row down, in place of another; where that cannot be, it stays on this page. */
  save(row: Row, instead?: string): Promise<void>;
  /** Writes down how far a row is. False where it was forgotten meanwhile. */
  change(row: Row): Promise<boolean>;
  /** Takes away what was delivered, and what it took the place of; what cannot be, later. */
  deliver(row: Row): Promise<unknown>;
  /** Takes away one, or all. Rejects where storage keeps it: this page sends it no more. */
  forget(id?: string): Promise<void>;
  /** Takes or keeps the right to send what is in the outbox. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
}

/** @param late told of a row that was written after all */
export function createQueue(outbox: Outbox, late: (row: Row) => void): Queue {
  const unsaved = new Map<string, Row>();
  /** What this page knows better, where storage took no change. */
  const newer = new Map<string, Row>();
  /** What is done with: a read that began before it was taken away may still find it. */
  const gone = new Set<string>();
  const owed = new Set<string>();

  async function takeAway(ids: Iterable<string>): Promise<void> {
    for (const id of ids) {
      gone.add(id);
      owed.add(id);
      unsaved.delete(id);
    }
    for (const id of owed) {
      await inTime(outbox.remove(id));
      owed.delete(id);
    }
  }

  async function kept(): Promise<Row[] | undefined> {
    try {
      await takeAway([]).catch(() => {});
      const rows = await inTime(outbox.all());
      return rows
        .filter(({ id }) => !gone.has(id) && !unsaved.has(id))
        .map((row) => newer.get(row.id) ?? row)
        .sort((one, other) => one.since - other.since);
    } catch {
      return undefined;
    }
  }

  return {
    unsaved,
    owed,
    sending: new Set(),
    kept,
    async save(row, instead) {
      const { id } = row;
      const writing = outbox.put(row, instead);
      if (instead) unsaved.delete(instead);
      try {
        await inTime(writing);
      } catch {
        unsaved.set(id, row);
        // It may be written after all: then it is kept as any other, or taken away if it is gone by now.
        writing
          .then(async () => {
            const latest = unsaved.get(id);
            if (!latest) return outbox.remove(id);
            await outbox.change(latest);
            if (unsaved.delete(id)) late(latest);
          })
          .catch(() => {});
      }
    },
    async change(row) {
      const { id } = row;
      if (gone.has(id)) return false;
      if (unsaved.has(id)) unsaved.set(id, row);
      else {
        // Without it, what cannot be written down would be due again at once, and again.
        newer.set(id, row);
        try {
          const there = await inTime(outbox.change(row));
          newer.delete(id);
          return there;
        } catch {
          // As it was on the disk; this page goes by what it knows.
        }
      }
      return true;
    },
    // What it took the place of may still be there, if storage failed in between.
    deliver: ({ id, lead }) => takeAway([id, ...(lead.replaces ?? [])]).catch(() => {}),
    async forget(id) {
      if (id) return takeAway([id]);
      unsaved.clear();
      await inTime(outbox.remove());
    },
    lease: (...asked) => inTime(outbox.lease(...asked)).catch(() => false),
  };
}
