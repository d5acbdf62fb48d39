import { localKeeper } from '../../../guide/records/keeper.js';
import type { Own } from '../../../packs/load.js';
import { Records, type Value } from '../../../guide/records/records.js';
import type { Pack, Step } from '../../../packs/types.js';
import type { HiringChecklist } from '../checklist.js';
import type { Lent } from '../../../widget/lent.js';
import { stepIds } from '../model.js';
import { startKey, tickKey, type Desk } from './desk.js';
import { readOwn } from './own.js';
import { decodeTicks, readFragment } from './link.js';
import { wholePack } from './rest.js';
import { readDay } from './workdays.js';

interface Bench extends Pick<Lent, 'guide'> {
  list: HiringChecklist;
  early: Map<string, boolean>;
}

/** Where ticks, notes and own steps are: in the records of the guide, or in the list's own. */
export function createMemory({ list, early, guide }: Bench, desk: Desk) {
  let at: string | undefined;
  let stop: (() => void) | undefined;
  let remembering: Records | undefined;
  let seen = '';

  /**
   * Takes up the records of a pack: those of the guide, or the list's own. Gives back the pack with
   * what the first file leaves out of a bundled one.
   *
   * @param parts what a bundled pack was made of
   */
  function attach(given: Pack, parts: Own | undefined, remember: boolean): Pack {
    const next = (desk.pack = parts ? wholePack(given, parts) : given);
    desk.ids = stepIds(next.checklist);
    const id = next.id ?? 'own';
    const records = guide.share(`records@1/${id}`, () => new Records());
    if (records !== desk.records || !stop) {
      stop?.();
      stop = undefined;
      // Moved into a guide or out of one: what was entered comes along.
      if (desk.records && desk.records !== records && at === id) records.absorb(desk.records);
      desk.records = records;
      // An update may come after the list has left the page: it listens again once it is back.
      if (list.isConnected) stop = records.subscribe(() => list.requestUpdate());
      if (at !== id) desk.undo = undefined;
      at = id;
    }
    if (remember && remembering !== records) {
      remembering = records;
      records.remember(localKeeper(id));
    } else if (!remember && remembering) {
      remembering.release();
      remembering = undefined;
    }
    const kept = records.get(startKey);
    if (typeof kept === 'string' && readDay(kept) !== undefined) desk.start = kept;
    if (early.size) {
      const ticks = [...early].map(([step, value]) => [tickKey(step), value || undefined]);
      early.clear();
      records.set(Object.fromEntries(ticks) as Record<string, Value>);
    }
    open();
    return next;
  }

  /** Ticks of a link to this list; all other fragments are the page's own. */
  function open(): void {
    const { hash } = list.ownerDocument.location ?? { hash: '' };
    const now = `${hash} ${desk.ids.join(' ')}`;
    if (seen === now) return;
    seen = now;
    const ticks = readFragment(hash, list.id || list.localName);
    if (ticks === undefined) return;
    desk.opened = decodeTicks(desk.ids, ticks);
    if (desk.opened) void list.updateComplete.then(() => list.scrollIntoView());
  }

  function detach(): void {
    stop?.();
    stop = undefined;
  }

  function ownSteps(stage: string): Pick<Step, 'id' | 'text'>[] {
    const stages = desk.pack.checklist?.stages ?? [];
    const last = stages.at(-1)?.id;
    // A stage that a newer pack has no more: its own steps move to the last one.
    return readOwn(desk.records.under('own/')).filter(
      (one) =>
        one.stage === stage || (stage === last && !stages.some(({ id }) => id === one.stage)),
    );
  }

  return { attach, detach, ownSteps };
}
