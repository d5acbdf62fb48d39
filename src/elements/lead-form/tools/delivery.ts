/** Hands leads over, and follows what becomes of them. */
import { createLeads } from '../../../leads/leads.js';
import type { Entry, Lead, Leads, Target } from '../../../leads/types.js';
import type { HiringLeadDetail } from '../../../widget/events.js';
import type { Lent } from '../../../widget/lent.js';
import type { HiringLeadForm } from '../lead-form.js';

interface Page extends Pick<Lent, 'emit'> {
  update(): unknown;
  /** Is the visitor in the middle of a request? Then nothing else takes its place. */
  typing(): boolean;
  /** What was typed is in the outbox, or where it shall be. */
  arrived(): unknown;
}

export function createDelivery(element: HiringLeadForm, { emit, update, typing, arrived }: Page) {
  /** What was last heard of the leads of this origin, by their ids. */
  const known = new Map<string, Entry>();
  /** Those that were sent with this form. */
  const own = new Set<string>();
  let leads: Leads | undefined;
  let resumed = false;

  function open(): Leads {
    if (!leads) {
      leads = createLeads();
      leads.subscribe(hear);
    }
    return leads;
  }

  function hear(entry: Entry): void {
    const { lead, state, saved, elsewhere } = entry;
    const { id, replaces = [] } = lead;
    const before = known.get(id);
    const mine = own.has(id);
    known.set(id, entry);
    for (const one of replaces) known.delete(one);
    const shown = at.outcome?.lead.id;
    if (shown ? [id, ...replaces].includes(shown) : state === 'parked') show(entry);
    const detail: HiringLeadDetail = { id };
    // What is parked from an earlier visit was told then.
    const news = before?.state !== state && (mine || (before && !elsewhere));
    if (mine && !before?.saved) {
      if (saved) emit('hiring-lead-saved', detail);
      if (saved || state === 'delivered') arrived();
    }
    if (news && state === 'parked') emit('hiring-lead-parked', detail);
    if (state === 'delivered') {
      if (news) emit('hiring-lead-delivered', detail);
      // Only one tab sends it, so it is counted once.
      if (!elsewhere && element.dataLayer) {
        void import('./data-layer.js').then(
          ({ push }) => push(element, lead),
          () => {},
        );
      }
    }
    update();
    if (!element.isConnected) detach();
  }

  function show(entry?: Entry): void {
    if (at.outcome || !(at.editing || typing())) at.outcome = entry;
  }

  /** An element that is moved leaves for a moment; and a lead on its way still needs this page. */
  function detach(): void {
    setTimeout(() => {
      if (element.isConnected || /ing/.test(at.outcome?.state ?? '')) return;
      leads?.close();
      leads = undefined;
      resumed = false;
    });
  }

  const at = {
    /** The lead that is spoken of, in place of the form. */
    outcome: undefined as Entry | undefined,
    /** The parked lead that the form shows once more. */
    editing: undefined as Entry | undefined,

    open,
    detach,

    /** Speaks of the next that is parked, if any. */
    next(): void {
      at.outcome = at.editing = undefined;
      show([...known.values()].find(({ state }) => state === 'parked'));
    },

    /** Leads of an earlier visit go out by themselves, once this is done; parked ones are shown again. */
    async resume(before: () => Promise<unknown>): Promise<void> {
      // Each that is heard of leads to an update, which asks for this anew.
      if (resumed) return;
      resumed = true;
      await before().catch(() => {});
      if (resumed) await open().resume();
    },

    /** Those of an earlier visit that were tried, and that nobody need look at. */
    earlier: () =>
      [...known.values()].filter(
        ({ lead: { id }, state, attempts }) => attempts && state !== 'parked' && !own.has(id),
      ),

    async hand(lead: Lead, target: Target): Promise<void> {
      const { id } = lead;
      own.add(id);
      at.outcome = { lead, target, state: 'sending', saved: true, attempts: 0 };
      update();
      const entry = await open().submit(lead, target);
      at.editing = undefined;
      // What was heard of it meanwhile stands.
      at.outcome = known.get(id) ?? entry;
    },

    /** Takes a lead off this device. */
    async forget(id: string): Promise<void> {
      await open().forget(id);
      known.delete(id);
      update();
    },
  };
  return at;
}
