/** What the form says to the page around it. */
import type { Lead } from '../../../leads/types.js';
import type { HiringLeadSubmitDetail } from '../../../widget/events.js';

/** A captcha that takes longer does not keep a lead. */
const PATIENCE = 10_000;

/** Asks the page, and waits for what it waits for. False where it said no. */
export async function agreed(element: HTMLElement, lead: Lead): Promise<boolean> {
  const waits: Promise<unknown>[] = [];
  const detail: HiringLeadSubmitDetail = {
    lead,
    // One that fails keeps no lead.
    waitUntil: (promise) => void waits.push(Promise.resolve(promise).catch(() => {})),
  };
  const event = new CustomEvent('hiring-lead-submit', {
    ...{ bubbles: true, composed: true, cancelable: true, detail },
  });
  if (!element.dispatchEvent(event)) return false;
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
  for (const wait of waits) {
    const token = await Promise.race([wait, late]);
    if (typeof token === 'string') lead.context.captcha = token;
  }
  return true;
}

/** For the page's own counting, where it asks for that: nothing of a person. */
export function push({ ownerDocument }: HTMLElement, { id, context }: Lead): void {
  const view = ownerDocument.defaultView as unknown as { dataLayer?: unknown[] };
  const { market, level, partner, campaign, widget } = context;
  (view.dataLayer ??= []).push({
    ...{ event: 'hiring_lead_delivered', lead_id: id },
    ...{ market, level, partner, campaign, widget },
  });
}
