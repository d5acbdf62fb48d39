/** Fetched only where a page says `data-layer`. */
import type { Lead } from '../../../leads/types.js';

/** For the page's own counting: nothing of a person, and no id to find one by. */
export function push({ ownerDocument }: HTMLElement, { context }: Lead): void {
  const view = ownerDocument.defaultView as unknown as { dataLayer?: unknown[] };
  const { market, level, partner, campaign, widget } = context;
  (view.dataLayer ??= []).push({
    event: 'hiring_lead_delivered',
    ...{ market, level, partner, campaign, widget },
  });
}
