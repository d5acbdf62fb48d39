/**
 * What a hiring team enters: candidates, their ratings, notes and ticked answers, and the ticks of
 * the checklist. Shared by the widgets of a guide; kept on this device only where a page says
 * `remember`, never sent anywhere. No DOM in it.
 */
import { hasNews, merge, type Entries, type Entry, type Value } from './entries.js';
import type { Keeper, Keeping } from './keeper.js';

export type { Value } from './entries.js';
export type { Keeping } from './keeper.js';

/** A candidate: an id, and the label that the interviewer gave; empty until one is given. */
export interface Candidate {
  id: string;
  name: string;
}

/** The candidate that is there before anybody adds one, the same in every tab. */
export const FIRST = 'first';

const nameKey = (id: string) => `candidate/${id}`;
/** Who was under interview last, for the next visit. */
const CURRENT = 'current';

export class Records {
  #entries: Entries = {};
  #candidates?: Candidate[];
  #keeper?: Keeper;
  #holders = new Set<object>();
  #keeping: Keeping = 'off';
  #stop?: () => void;
  #listeners = new Set<() => void>();
  #current?: string;
  #clock = 0;

  /** @param now milliseconds since 1970 */
  constructor(private now: () => number = Date.now) {}

  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#watch();
    return () => {
      this.#listeners.delete(listener);
      // Widgets that left the page leave no listener of ours behind.
      if (!this.#listeners.size) this.#unwatch();
    };
  }

  /** The value under a key; `undefined` where none is set, or one was taken back. */
  get(key: string): Exclude<Value, null> | undefined {
    return (Object.hasOwn(this.#entries, key) ? this.#entries[key]!.value : null) ?? undefined;
  }

  /** All values whose keys start like this, by the rest of their keys. */
  under(prefix: string): Record<string, Exclude<Value, null>> {
    const found: Record<string, Exclude<Value, null>> = {};
    for (const [key, { value }] of Object.entries(this.#entries)) {
      if (value !== null && key.startsWith(prefix)) found[key.slice(prefix.length)] = value;
    }
    return found;
  }

  /** Sets values, or with `undefined` takes them back, in one change. */
  set(changes: Record<string, Value | undefined>): void {
    const at = this.#tick();
    const entries: Record<string, Entry> = {};
    for (const [key, value = null] of Object.entries(changes)) {
      if ((this.get(key) ?? null) === value) continue;
      entries[key] = { value, at };
      // What is entered before anybody has added a candidate is somebody's: the first one's.
      const first = value !== null && key.startsWith(`${FIRST}/`) && !this.#isThere(FIRST);
      if (first) entries[nameKey(FIRST)] = { value: '', at };
    }
    if (!Object.keys(entries).length) return;
    this.#keep(entries);
    this.#tell();
  }

  /** Candidates in the order they were added; one at least, that has no label yet. */
  get candidates(): Candidate[] {
    return (this.#candidates ??= this.#listCandidates());
  }

  #listCandidates(): Candidate[] {
    const all = Object.entries(this.under('candidate/'))
      .map(([id, name]) => ({ id, name: `${name}` }))
      .sort(
        (one, other) => this.#added(one.id) - this.#added(other.id) || (one.id < other.id ? -1 : 1),
      );
    return all.length ? all : [{ id: FIRST, name: '' }];
  }

  /** The candidate under interview in this tab. */
  get candidate(): Candidate {
    const all = this.candidates;
    return all.find(({ id }) => id === this.#current) ?? all[0]!;
  }

  /** Turns to another candidate. */
  choose(id: string): void {
    if (id === this.candidate.id) return this.#tell();
    this.#current = id;
    if (id === this.get(CURRENT)) this.#tell();
    else this.set({ [CURRENT]: id });
  }

  /** Adds a candidate under a label, turns to it, and returns its id. */
  add(name: string): string {
    const bytes = crypto.getRandomValues(new Uint8Array(9));
    const id = [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
    this.#current = id;
    this.set({ [nameKey(id)]: name, [`added/${id}`]: this.#tick(), [CURRENT]: id });
    return id;
  }

  rename(id: string, name: string): void {
    this.set({ [nameKey(id)]: name });
  }

  /** Deletes a candidate with all that was entered, in every tab. */
  remove(id: string): void {
    const keys = Object.keys(this.#entries).filter((key) => key.startsWith(`${id}/`));
    this.set(
      Object.fromEntries([nameKey(id), `added/${id}`, ...keys].map((key) => [key, undefined])),
    );
  }

  /** Takes over what was entered elsewhere before the two met; whom these had chosen stays chosen. */
  absorb({ entries, chosen }: Pick<Records, 'entries' | 'chosen'>): void {
    this.#current ??= chosen;
    this.#keep(entries);
    this.#tell();
  }

  // Not private to the class: the records of a guide may have been made by another widget's file,
  // whose class is another.
  /** All that was entered. */
  get entries(): Entries {
    return this.#entries;
  }

  /** Id of the candidate that was chosen or added here. */
  get chosen(): string | undefined {
    return this.#current;
  }

  /** Whether what is entered stays on this device. */
  get keeping(): Keeping {
    return this.#keeping;
  }

  /**
   * Keeps everything from now on, together with what was kept before, for as long as anybody wishes.
   * Returns how to end that wish; what is kept stays until it is forgotten.
   */
  remember(keeper: Keeper): () => void {
    const holder = {};
    this.#holders.add(holder);
    if (!this.#keeper) {
      this.#keeper = keeper;
      this.#keep();
      this.#watch();
      this.#tell();
    }
    return () => {
      if (!this.#holders.delete(holder) || this.#holders.size) return;
      this.#unwatch();
      this.#keeper = undefined;
      this.#keeping = 'off';
      this.#tell();
    };
  }

  /** Forgets everything, here and on the device. */
  forget(): void {
    this.#put({});
    this.#current = undefined;
    this.#keeper?.erase();
    this.#tell();
  }

  /** Hears what other tabs change, until the last who wants to know has left; and what they changed before. */
  #watch(): void {
    if (!this.#keeper || this.#stop || !this.#listeners.size) return;
    this.#put(merge(this.#entries, this.#keeper.read() ?? {}));
    this.#stop = this.#keeper.watch(() => {
      const entries = this.#keeper?.read();
      // What never came onto the device was not erased there.
      if (!entries && this.#keeping !== 'kept') return;
      if (!entries) this.#current = undefined;
      this.#put(entries ? merge(this.#entries, entries) : {});
      // Tabs that write at the same moment do not see each other: what was written over goes back.
      if (entries && hasNews(this.#entries, entries)) this.#keep();
      this.#tell();
    });
  }

  #unwatch(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Later than any change so far, also where the device's clock was set back. */
  #tick(): number {
    const last = Object.values(this.#entries).reduce((most, { at }) => Math.max(most, at), 0);
    return (this.#clock = Math.max(this.now(), this.#clock + 1, last + 1));
  }

  #isThere(id: string): boolean {
    return this.get(nameKey(id)) !== undefined;
  }

  #added(id: string): number {
    return Number(this.get(`added/${id}`) ?? 0);
  }

  #put(entries: Entries): void {
    this.#entries = entries;
    this.#candidates = undefined;
  }

  /** Adds changes, and keeps all. Read before it is written: another tab may have kept something. */
  #keep(changes: Entries = {}): void {
    const there = this.#keeper?.read();
    this.#put(merge(merge(this.#entries, there ?? {}), changes));
    if (!this.#keeper) return;
    const last = this.get(CURRENT);
    this.#current ??= typeof last === 'string' ? last : undefined;
    this.#keeping = this.#keeper.write(this.#entries);
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
