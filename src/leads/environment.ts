import { openOutbox, type Outbox } from './outbox.js';

/** What a page has, and what tests put in its place. */
export interface Environment {
  outbox: Outbox;
  fetch: typeof globalThis.fetch;
  locks?: Pick<LockManager, 'request'>;
}

/** What the page has, where nothing else is given. */
export const environment = (given: Partial<Environment>): Environment => ({
  outbox: openOutbox(),
  // Looked up each time: a page may put another in its place.
  fetch: (...request) => globalThis.fetch(...request),
  locks: globalThis.navigator?.locks,
  ...given,
});
