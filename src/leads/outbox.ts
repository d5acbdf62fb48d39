/** Leads on the visitor's machine that nobody has acknowledged yet, in an IndexedDB of the page's origin. */
import { DATABASE, hasOutbox } from './exists.js';
import type { Lead, LeadProblem, Target } from './types.js';

/** A lead as it is kept. */
export interface Row {
  /** That of the lead. */
  id: string;
  lead: Lead;
  target: Target;
  attempts: number;
  /** Not sent before, in milliseconds since 1970. */
  nextAt: number;
  /** When the visitor sent it, in milliseconds since 1970. */
  since: number;
  /** Left alone until the visitor has looked at it. */
  parked?: boolean;
  problem?: LeadProblem | undefined;
}

/** Where rows are kept. Everything may reject; what resolved is on the disk. */
export interface Outbox {
  /** All rows; none where there is no outbox yet, and then none is made. */
  all(): Promise<Row[]>;
  /** Writes a row, and takes another away in the same transaction. */
  put(row: Row, instead?: string): Promise<void>;
  /** Writes a row that is still there. False where somebody has taken it away. */
  change(row: Row): Promise<boolean>;
  /** Takes a row away, or all. */
  remove(id?: string): Promise<void>;
  /** Takes or keeps the right to send until then; false while somebody else has it. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
}

const ROWS = 'leads';
const LEASE = 'lease';

interface Lease {
  owner: string;
  until: number;
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error!);
  });

/**
 * The outbox of this origin. A page that was killed right after a write has to find it again, so each
 * transaction is strict, and counts when it is complete.
 *
 * @param idb where it is kept; asked for late, since some pages may not even ask
 */
export function openOutbox(idb = () => indexedDB): Outbox {
  let database: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    database ??= new Promise<IDBDatabase>((done, failed) => {
      const request = idb().open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(ROWS, { keyPath: 'id' });
        request.result.createObjectStore(LEASE);
      };
      request.onsuccess = () => {
        const { result } = request;
        // Closed by the browser, or in the way of somebody who deletes it: opened anew next time.
        result.onclose = result.onversionchange = () => {
          result.close();
          database = undefined;
        };
        done(result);
      };
      request.onerror = () => failed(request.error!);
    }).catch((error: unknown) => {
      database = undefined;
      throw error;
    });
    return database;
  }

  /** Some browsers lose the connection without a word: then once more with a new one. */
  async function begin(store: string, mode: IDBTransactionMode): Promise<IDBTransaction> {
    const start = async () => (await open()).transaction(store, mode, { durability: 'strict' });
    return start().catch(() => {
      database = undefined;
      return start();
    });
  }

  /** Does some work in one transaction, and waits until that is on the disk. */
  async function within<Result>(
    store: string,
    work: (store: IDBObjectStore) => Promise<Result> | Result,
  ): Promise<Result> {
    const transaction = await begin(store, 'readwrite');
    const complete = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error!);
    });
    const [result] = await Promise.all([work(transaction.objectStore(store)), complete]);
    return result;
  }

  return {
    async all() {
      if (!database && !(await hasOutbox())) return [];
      const transaction = await begin(ROWS, 'readonly');
      return settled(transaction.objectStore(ROWS).getAll() as IDBRequest<Row[]>);
    },
    put: (row, instead) =>
      within(ROWS, (store) => {
        // In this order: a row that cannot be written throws here, and leaves the other where it is.
        store.put(row);
        if (instead) store.delete(instead);
      }),
    change: (row) =>
      within(ROWS, async (store) => {
        if ((await settled(store.count(row.id))) === 0) return false;
        store.put(row);
        return true;
      }),
    async remove(id) {
      if (!database && !(await hasOutbox())) return;
      await within(ROWS, (store) => {
        if (id === undefined) store.clear();
        else store.delete(id);
      });
    },
    lease: (owner, now, until) =>
      within(LEASE, async (store) => {
        const held = (await settled(store.get(ROWS))) as Lease | undefined;
        // One that runs longer than any can is of a clock that went wrong. Who gives back late what
        // another has taken over gives back nothing.
        if (
          held &&
          held.owner !== owner &&
          held.until > now &&
          (until <= now || held.until - now < 2 * (until - now))
        )
          return false;
        store.put({ owner, until } satisfies Lease, ROWS);
        return true;
      }),
  };
}
