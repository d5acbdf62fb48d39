/**
 * As much of IndexedDB as the outbox uses, in memory and without timers of its own, so that a test
 * decides what a device does: answer, refuse, be silent, be full, take its time, lose everything, and what
 * becomes of a page that is killed halfway.
 */

/** As it should; refused; never answering until it is well again; no room; writes after three seconds. */
export type Health = 'well' | 'blocked' | 'silent' | 'full' | 'slow';

type Stores = Map<string, Map<string, unknown>>;
type Handler = (() => void) | null;

const SLOW = 3000;

/** As long as promises that hang on a request's event may take to make the next request. */
async function turns(): Promise<void> {
  for (let count = 0; count < 12; count++) await undefined;
}

class Request {
  result: unknown;
  error: DOMException | null = null;
  onsuccess: Handler = null;
  onerror: Handler = null;
  onupgradeneeded: Handler = null;
}

/** What is on the disk outlives the pages that write to it. */
export class Device {
  health: Health = 'well';
  /** Is what a page was writing when it was killed there afterwards? */
  finishes = true;
  readonly databases = new Map<string, Stores>();
  readonly connections = new Set<Connection>();
  /** Transactions of one store go one after the other. */
  readonly queues = new Map<string, Promise<void>>();
  #wakers: (() => void)[] = [];

  /** Sets the health; what was silent goes on. */
  set(health: Health): void {
    this.health = health;
    if (health === 'silent') return;
    for (const wake of this.#wakers.splice(0)) wake();
  }

  /** Resolves when it answers. */
  async answers(life: AbortSignal): Promise<void> {
    while (this.health === 'silent' && !life.aborted) {
      await new Promise<void>((wake) => {
        this.#wakers.push(wake);
        life.addEventListener('abort', () => wake(), { once: true });
      });
    }
  }

  /** The rows of a store, by their keys. */
  rows<Row>(database: string, store: string): Map<string, Row> {
    return structuredClone(this.databases.get(database)?.get(store) ?? new Map()) as Map<
      string,
      Row
    >;
  }

  /** As whoever clears the browser's data does. */
  wipe(): void {
    this.databases.clear();
    for (const connection of [...this.connections]) connection.lose();
  }

  /** `indexedDB` of one page, which ends with `life`. */
  page(life: AbortSignal): IDBFactory {
    return {
      databases: async () => {
        if (this.health === 'blocked') throw new DOMException('denied', 'SecurityError');
        await this.answers(life);
        return [...this.databases.keys()].map((name) => ({ name, version: 1 }));
      },
      open: (name: string) => {
        if (this.health === 'blocked') throw new DOMException('denied', 'SecurityError');
        const request = new Request();
        void this.#open(name, request, life);
        return request;
      },
    } as unknown as IDBFactory;
  }

  async #open(name: string, request: Request, life: AbortSignal): Promise<void> {
    await turns();
    await this.answers(life);
    if (life.aborted) return;
    const connection = new Connection(this, name, life);
    request.result = connection;
    if (!this.databases.has(name)) {
      this.databases.set(name, new Map());
      request.onupgradeneeded?.();
    }
    this.connections.add(connection);
    request.onsuccess?.();
  }
}

class Connection {
  onclose: Handler = null;
  onversionchange: Handler = null;
  closed = false;

  constructor(
    readonly device: Device,
    readonly name: string,
    readonly life: AbortSignal,
  ) {}

  createObjectStore(store: string): void {
    this.device.databases.get(this.name)!.set(store, new Map());
  }

  transaction(store: string, mode = 'readonly'): Transaction {
    if (this.closed) throw new DOMException('closed', 'InvalidStateError');
    return new Transaction(this, store, mode);
  }

  close(): void {
    this.closed = true;
    this.device.connections.delete(this);
  }

  lose(): void {
    this.closed = true;
    this.device.connections.delete(this);
    if (!this.life.aborted) this.onclose?.();
  }
}

class Transaction {
  oncomplete: Handler = null;
  onabort: Handler = null;
  error: DOMException | null = null;
  #work: (() => void)[] = [];
  #rows = new Map<string, unknown>();
  #wrote = false;

  constructor(
    readonly connection: Connection,
    readonly store: string,
    readonly mode: string,
  ) {
    const { device, name } = connection;
    const line = `${name}/${store}`;
    const before = device.queues.get(line) ?? Promise.resolve();
    device.queues.set(
      line,
      before.then(() => this.#run()),
    );
  }

  objectStore() {
    const ask = (work: () => unknown): Request => {
      const request = new Request();
      this.#work.push(() => {
        request.result = work();
        request.onsuccess?.();
      });
      return request;
    };
    const write = (work: () => void): Request => {
      if (this.mode !== 'readwrite') throw new DOMException('read only', 'ReadOnlyError');
      return ask(() => {
        this.#wrote = true;
        work();
      });
    };
    return {
      getAll: () => ask(() => [...structuredClone(this.#rows).values()]),
      get: (key: string) => ask(() => structuredClone(this.#rows.get(key))),
      count: (key: string) => ask(() => (this.#rows.has(key) ? 1 : 0)),
      put: (row: { id?: string }, key = row.id!) => {
        const copy = structuredClone(row);
        return write(() => this.#rows.set(key, copy));
      },
      delete: (key: string) => write(() => this.#rows.delete(key)),
      clear: () => write(() => this.#rows.clear()),
    };
  }

  #stored(): Map<string, unknown> | undefined {
    return this.connection.device.databases.get(this.connection.name)?.get(this.store);
  }

  async #run(): Promise<void> {
    const { device, life } = this.connection;
    await device.answers(life);
    const stored = this.#stored();
    this.#rows = new Map(stored);
    await turns();
    while (this.#work.length && !life.aborted) {
      this.#work.shift()!();
      await turns();
    }
    if (life.aborted) return;
    const lost = device.health === 'full' && this.#wrote ? 'QuotaExceededError' : undefined;
    if (!lost && this.#wrote && device.health === 'slow') await this.#slowly(life);
    // Cleared meanwhile: what is written goes nowhere.
    const error = lost ?? (this.#stored() === stored && stored ? undefined : 'AbortError');
    if (!error && this.#wrote && (!life.aborted || device.finishes)) {
      stored!.clear();
      for (const [key, row] of this.#rows) stored!.set(key, row);
    }
    if (life.aborted) return;
    if (error) {
      this.error = new DOMException('not written', error);
      this.onabort?.();
    } else this.oncomplete?.();
  }

  #slowly(life: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, SLOW);
      life.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    });
  }
}
