/** Name of the outbox's database; it belongs to the origin of the host page. */
export const DATABASE = 'hiring-leads';

/** Has this origin an outbox already? Looked up without making one. */
export async function hasOutbox(): Promise<boolean> {
  // A frame without an origin has no storage: there Chromium rejects a second time, out of reach.
  if (globalThis.origin === 'null') return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    // Blocked, or not there at all.
    return false;
  }
}
