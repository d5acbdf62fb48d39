/** Hands leads over, and follows what becomes of them. */
import { createLeads } from '../../../leads/leads.js';
import type { Entry, Lead, Leads, Target } from '../../../leads/types.js';
import type { HiringLeadDetail } from '../../../widget/events.js';
import type { Lent } from '../../../widget/lent.js';
import type { HiringLeadForm } from '../lead-form.js';
import { push } from './page.js';

/** @param arrived is called once a lead was acknowledged that was not typed anew */
export function createDelivery(
  element: HiringLeadForm,
  { emit, update }: Pick<Lent, 'emit'> & { update(): unknown },
  arrived: () => unknown,
) {
  /** What was last heard of the leads of this form, by their ids. */
  const known = new Map<string, Entry | undefined>();
  const told = new Set<string>();
  let leads: Leads | undefined;

  function open(): Leads {
    if (!leads) {
      leads = createLeads();
      leads.subscribe(hear);
    }
    return leads;
  }

  function hear(entry: Entry): void {
    const { lead, state, saved, attempts } = entry;
    const { id, replaces } = lead;
    if (!known.has(id) && !replaces?.some((one) => known.has(one))) return;
    known.set(id, entry);
    const { outcome, editing } = at;
    const shown = outcome?.lead.id;
    const spoken = shown === id || (shown && replaces?.includes(shown));
    if (outcome ? spoken : state === 'parked' && !editing) {
      at.outcome = entry;
      update();
    }
    const once = (event: string) => !told.has(event + id) && told.add(event + id);
    if (saved && !attempts && once('saved')) emit<HiringLeadDetail>('hiring-lead-saved', { id });
    if (state === 'parked' && once(state)) emit<HiringLeadDetail>('hiring-lead-parked', { id });
    if (state === 'delivered' && once(state)) {
      emit<HiringLeadDetail>('hiring-lead-delivered', { id });
      if (!editing) arrived();
      if (element.dataLayer) push(element, lead);
    }
    if (!element.isConnected) detach();
  }

  /** An element that is moved leaves for a moment; and a lead on its way still needs this page. */
  function detach(): void {
    setTimeout(() => {
      if (element.isConnected || /ing/.test(at.outcome?.state ?? '')) return;
      leads?.close();
      leads = undefined;
    });
  }

  const at = {
    /** The lead that is spoken of, in place of the form. */
    outcome: undefined as Entry | undefined,
    /** The parked lead that the form shows once more. */
    editing: undefined as Entry | undefined,

    open,
    detach,

    /** Leads of an earlier visit go out by themselves; parked ones are shown again. */
    async resume(): Promise<void> {
      if (leads) return;
      for (const entry of await open().pending()) {
        known.set(entry.lead.id, entry);
        if (entry.state === 'parked') at.outcome ??= entry;
      }
      update();
      void open().resume();
    },

    /** @param lead a new one, or what the lead that is edited shall be */
    async hand(lead: Lead, target: Target): Promise<void> {
      const { id, fields, consents, context } = lead;
      const { editing } = at;
      known.set(id, undefined);
      at.outcome = { lead, target, state: 'sending', saved: true, attempts: 0 };
      update();
      const { lead: sent, ...more } = await (editing
        ? open().edit(id, { fields, consents, context }, target)
        : open().submit(lead, target));
      at.editing = undefined;
      // What was heard of it meanwhile stands.
      at.outcome = known.get(sent.id) ?? { lead: sent, ...more };
    },
  };
  return at;
}
