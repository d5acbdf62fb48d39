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
  let held: Records | undefined;
  let release: (() => void) | undefined;
  let opened = '';
  let kept: unknown;

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
    const holds = remember && list.isConnected;
    if (!holds || held !== records) {
      release?.();
      held = release = undefined;
    }
    if (holds && !held) {
      held = records;
      release = records.remember(localKeeper(id));
    }
    const start = records.get(startKey);
    if (start !== kept && typeof start === 'string' && readDay(start) !== undefined) {
      desk.start = start;
    }
    kept = start;
    if (early.size) {
      const ticks = [...early].map(([step, value]) => [tickKey(step), value || undefined]);
      early.clear();
      records.set(Object.fromEntries(ticks) as Record<string, Value>);
    }
    open();
    return next;
  }

  /**
   * Ticks of a link to this list, each link once: what was changed on them stands when the page's
   * fragment comes back. All other fragments are the page's own.
   */
  function open(): void {
    const { hash } = list.ownerDocument.location ?? { hash: '' };
    const ticks = readFragment(hash, list.id || list.localName);
    const now = `${ticks} ${desk.ids.join(' ')}`;
    if (ticks === undefined || opened === now) return;
    opened = now;
    desk.opened = decodeTicks(desk.ids, ticks);
    if (desk.opened) void list.updateComplete.then(() => list.scrollIntoView());
  }

  /** The visitor goes on with a list of their own: a reload shall not open the other once more. */
  function close(): void {
    desk.opened = undefined;
    const { location, defaultView } = list.ownerDocument;
    if (readFragment(location.hash, list.id || list.localName) === undefined) return;
    try {
      const { pathname, search } = location;
      defaultView?.history.replaceState(defaultView.history.state, '', pathname + search);
    } catch {
      // A frame without an address of its own.
    }
  }

  function detach(): void {
    stop?.();
    release?.();
    stop = release = held = undefined;
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

  return { attach, close, detach, ownSteps };
}
