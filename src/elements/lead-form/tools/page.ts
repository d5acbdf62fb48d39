/** Asks the page around the form. */
import type { Lead } from '../../../leads/types.js';
import type { HiringLeadSubmitDetail } from '../../../widget/events.js';

/** A captcha that takes longer holds no lead back. */
const PATIENCE = 10_000;

/** Asks the page, and waits for what it waits for. False where it said no. */
export async function agreed(element: HTMLElement, lead: Lead): Promise<boolean> {
  const waits: Promise<unknown>[] = [];
  const detail: HiringLeadSubmitDetail = {
    lead,
    // One that fails holds no lead back.
    waitUntil: (promise) => void waits.push(Promise.resolve(promise).catch(() => {})),
  };
  const event = new CustomEvent('hiring-lead-submit', {
    ...{ bubbles: true, composed: true, cancelable: true, detail },
  });
  if (!element.dispatchEvent(event)) return false;
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  for (const token of (await Promise.race([Promise.all(waits), late])) ?? []) {
    if (typeof token === 'string') lead.context.captcha = token;
  }
  return true;
}
