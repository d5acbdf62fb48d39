import { toClipboard, toFile } from '../../../widget/output.js';
import type { Lent } from '../../../widget/lent.js';
import type { HiringChecklist } from '../checklist.js';
import { hireKey, noteOn, startKey, type Desk } from './desk.js';
import { readDay, today } from './workdays.js';
import { markdown, record, write, type ChecklistFormat, type Written } from './write.js';

/** The list as text, to the clipboard, as a file, and as a part of a record. */
export function createTaking(bench: Lent, list: HiringChecklist, desk: Desk) {
  function attempt(action: () => unknown): void {
    desk.outcome = undefined;
    Promise.resolve()
      .then(action)
      .catch(() => (desk.outcome = { said: desk.more.failed }))
      .finally(() => list.requestUpdate());
  }

  async function copy(text: string): Promise<void> {
    const done = await toClipboard(text);
    desk.outcome = done ? { said: desk.more.copied } : { said: desk.more.copyByHand, text };
  }

  function save(format: ChecklistFormat): void {
    const type = { ics: 'text/calendar', csv: 'text/csv', json: 'application/json' }[
      format as string
    ];
    toFile(text(format), `${desk.pack.id ?? 'hiring'}-checklist.${format}`, type);
    desk.outcome = { said: desk.more.saved };
  }

  function written(): Written {
    const { common } = bench.strings();
    const { words, stages, done, total } = desk.view;
    const start = desk.records.get(startKey);
    return {
      title: list.heading ?? desk.pack.hiringChecklist?.title ?? words.title,
      ...{ pack: desk.pack, stages, done, total, words, common, more: desk.more },
      language: bench.language(),
      note: (id) => noteOn(desk, id),
      hire: `${desk.records.get(hireKey) ?? ''}`,
      start: typeof start === 'string' && readDay(start) !== undefined ? start : undefined,
    };
  }

  function text(format: ChecklistFormat): string {
    // From the first calendar on; a reset begins another hire.
    if (format === 'ics' && !desk.records.get(hireKey)) {
      desk.records.set({ [hireKey]: crypto.getRandomValues(new Uint32Array(2)).join('-') });
    }
    return write(format, written(), { day: today(), at: Date.now() });
  }

  /** The list as a part of a candidate's record. */
  function piece(format: 'json' | 'markdown'): unknown {
    return format === 'json' ? { checklist: record(written()) } : markdown(written(), 2);
  }

  return { attempt, copy, save, text, piece };
}
