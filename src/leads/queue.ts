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
  /** What is in the outbox, oldest first. */
  kept(): Promise<Row[]>;
  /** Writes a row down, in place of another; where that cannot be, it stays on this page. */
  save(row: Row, instead?: string): Promise<void>;
  /** Writes down how far a row is. False where it was forgotten meanwhile. */
  change(row: Row): Promise<boolean>;
  /** Takes away what was delivered, and what it took the place of. */
  deliver(row: Row): Promise<void>;
  /** Takes away one, or all. */
  forget(id?: string): Promise<void>;
  /** Takes or keeps the right to send what is in the outbox. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
}

/** @param late told of a row that was written after all */
export function createQueue(outbox: Outbox, late: (row: Row) => void): Queue {
  const unsaved = new Map<string, Row>();
  /** What this page knows better, where storage took no change: a newer row, or nothing where delivered. */
  const newer = new Map<string, Row | undefined>();

  async function kept(): Promise<Row[]> {
    const rows = await inTime(outbox.all()).catch(() => []);
    return rows
      .map((row) => (newer.has(row.id) ? newer.get(row.id) : row))
      .filter((row): row is Row => !!row && !unsaved.has(row.id))
      .sort((one, other) => one.since - other.since);
  }

  return {
    unsaved,
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
    async deliver({ id, lead }) {
      newer.set(id, undefined);
      unsaved.delete(id);
      // What it took the place of may still be there, if storage failed in between.
      for (const gone of [id, ...(lead.replaces ?? [])]) {
        await inTime(outbox.remove(gone)).catch(() => {});
      }
    },
    async forget(id) {
      if (id) unsaved.delete(id);
      else unsaved.clear();
      await inTime(outbox.remove(id));
    },
    lease: (...asked) => inTime(outbox.lease(...asked)).catch(() => false),
  };
}
