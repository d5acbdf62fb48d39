import { readEntries, type Entries } from './entries.js';

/** Whether what is entered stays on this device: not asked for, kept, no storage here, no room left. */
export type Keeping = 'off' | 'kept' | 'blocked' | 'full';

/** Keeps entries beyond the page. */
export interface Keeper {
  /** Nothing where nothing is kept, or it cannot be read. */
  read(): Entries | undefined;
  /** How it went. */
  write(entries: Entries): Keeping;
  /** Leaves nothing behind. */
  erase(): void;
  /** Tells that somebody else has kept something, or erased all. Returns how to stop. */
  watch(changed: () => void): () => void;
}

/** Where the entries of a pack are kept. */
export const storageKey = (pack: string): string => `hiring-widgets/records@1/${pack}`;

/**
 * Keeps entries in this browser's localStorage, under a key of its own for each pack. Where storage
 * is blocked, as in sandboxed frames, reaching for it throws: then all works, but nothing is kept.
 */
export function localKeeper(pack: string, view: Window = window): Keeper {
  const key = storageKey(pack);
  const parse = (stored: string): Entries => {
    try {
      return readEntries(JSON.parse(stored));
    } catch {
      return {};
    }
  };
  let text: string | null = null;
  let known: Entries | undefined;
  let own = false;
  /** Other widgets of this document hear nothing of its own changes from the browser. */
  const announce = () => {
    own = true;
    view.dispatchEvent(new Event(key));
    own = false;
  };
  return {
    read() {
      try {
        const now = view.localStorage.getItem(key);
        if (now !== text || !known) known = (text = now) === null ? undefined : parse(now!);
        return known;
      } catch {
        return undefined;
      }
    },
    write(entries) {
      let storage: Storage;
      try {
        storage = view.localStorage;
      } catch {
        return 'blocked';
      }
      try {
        // Nothing is stored before somebody has entered something.
        if (Object.keys(entries).length && entries !== known) {
          const now = JSON.stringify(entries);
          storage.setItem(key, now);
          [text, known] = [now, entries];
          announce();
        }
        return 'kept';
      } catch {
        // Firefox and Chromium name it differently when a page's share is used up.
        return storage?.length === undefined ? 'blocked' : 'full';
      }
    },
    erase() {
      try {
        view.localStorage.removeItem(key);
      } catch {
        // Nothing could be kept there either.
      }
      announce();
    },
    watch(changed) {
      const hear = (event: Event) => {
        const { key: stored } = event as StorageEvent;
        const { persisted } = event as PageTransitionEvent;
        // Without a key, the whole storage was cleared; and a page that comes back heard nothing.
        const ours = { storage: stored === key || stored === null, pageshow: persisted }[
          event.type
        ];
        if (ours ?? !own) changed();
      };
      const types = ['storage', 'pageshow', key];
      for (const type of types) view.addEventListener(type, hear);
      return () => {
        for (const type of types) view.removeEventListener(type, hear);
      };
    },
  };
}
