import { readEntries, type Entries } from './entries.js';

/** Whether what is entered stays on this device: not asked for, kept, no storage here, no room left. */
export type Keeping = 'off' | 'kept' | 'blocked' | 'full';

/** Keeps entries beyond the page. */
export interface Keeper {
  read(): Entries;
  /** How it went. */
  write(entries: Entries): Keeping;
  /** Leaves nothing behind. */
  erase(): void;
  /** Tells what another tab has kept, or that it has erased all. Returns how to stop. */
  watch(changed: (entries: Entries | undefined) => void): () => void;
}

/** Where the entries of a pack are kept. */
export const storageKey = (pack: string): string => `hiring-widgets/records@1/${pack}`;

/**
 * Keeps entries in this browser's localStorage, under a key of its own for each pack. Where storage
 * is blocked, as in sandboxed frames, reaching for it throws: then all works, but nothing is kept.
 */
export function localKeeper(pack: string, view: Window = window): Keeper {
  const key = storageKey(pack);
  const parse = (text: string | null): Entries => {
    try {
      return readEntries(JSON.parse(text ?? '{}'));
    } catch {
      return {};
    }
  };
  return {
    read() {
      try {
        return parse(view.localStorage.getItem(key));
      } catch {
        return {};
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
        if (Object.keys(entries).length) storage.setItem(key, JSON.stringify(entries));
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
    },
    watch(changed) {
      const hear = (event: StorageEvent) => {
        // Without a key, the whole storage was cleared.
        if (event.key === key || event.key === null) {
          changed(event.newValue === null ? undefined : parse(event.newValue));
        }
      };
      view.addEventListener('storage', hear);
      return () => view.removeEventListener('storage', hear);
    },
  };
}
