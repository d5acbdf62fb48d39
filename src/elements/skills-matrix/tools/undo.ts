import type { Records, Value } from '../../../guide/records/records.js';

/**
 * Does something to the records, and returns how to take it back: key by key, and only where nothing
 * else has been entered since.
 */
export function undoable(records: Records, work: () => void): () => void {
  const before = records.under('');
  work();
  const after = records.under('');
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );

  return () => {
    const now = records.under('');
    const isGone = (id: string) => `candidate/${id}` in after && !(`candidate/${id}` in now);
    /** Somebody has gone on with a candidate that came with it: she stays. */
    const isUsed = (id: string) =>
      Object.keys({ ...after, ...now }).some(
        (key) => (key === `candidate/${id}` || key.startsWith(`${id}/`)) && now[key] !== after[key],
      );
    const changes: Record<string, Value | undefined> = {};
    for (const key of changed) {
      const [start = '', rest = ''] = key.split('/');
      const names = start === 'candidate' || start === 'added';
      const id = names ? rest : start;
      if (now[key] !== after[key] || isGone(id)) continue;
      if (names && isUsed(id)) continue;
      changes[key] = before[key];
    }
    records.set(changes);
  };
}
