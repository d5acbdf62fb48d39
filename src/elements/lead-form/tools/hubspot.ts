/** Where leads go that are for HubSpot. */
import type { Target } from '../../../leads/types.js';
import type { HiringLeadForm } from '../lead-form.js';

/** Nothing where the page has not said which account and form. */
export function hubspotTarget(element: HiringLeadForm): Target | undefined {
  const { portalId, formId, region, ownerDocument } = element;
  if (!portalId || !formId) return undefined;
  let hutk: string | undefined;
  try {
    // HubSpot's own cookie, where the page has it; sandboxed frames refuse to be asked.
    hutk = /(?:^|; )hubspotutk=([\w-]+)/.exec(ownerDocument.cookie)?.[1];
  } catch {
    // It is not needed.
  }
  return { type: 'hubspot', portalId, formId, region, hutk, pageName: ownerDocument.title };
}
