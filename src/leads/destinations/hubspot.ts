import { json } from '../json.js';
import type { Target } from '../types.js';
import type { Destination } from './destination.js';

interface Body {
  message?: unknown;
  errors?: { message?: unknown }[];
}

/** HubSpot's names of what it has properties for; all else goes under its own name. */
const PROPERTIES: Record<string, string> = { name: 'firstname' };
/** HubSpot refuses what was submitted longer ago. */
const MONTH = 30 * 24 * 60 * 60 * 1000;
/** The subscription type of a HubSpot account that has made none of its own. */
const MARKETING = 999;

const messages = (json: unknown): string[] => {
  const { errors, message } = (json ?? {}) as Body;
  return [...(Array.isArray(errors) ? errors : []), { message }].map((one) => `${one.message}`);
};

/**
 * HubSpot's Forms API, version 3, without a key. It acknowledges with what its own form would do next,
 * a text or an address; it does not know a lead again, and has no place for what goes along but the page.
 */
export const hubspot: Destination<Extract<Target, { type: 'hubspot' }>> = {
  promise: 'at least once',
  request(
    { fields, consents, context, createdAt },
    { portalId, formId, region, hutk, pageName },
    now,
  ) {
    const at = Date.parse(createdAt);
    const consent = (purpose: string) => consents.find((one) => one.purpose === purpose);
    const processing = consent('processing');
    const marketing = consent('marketing');
    const host = region && region !== 'na1' ? `api-${region}` : 'api';
    const path = [portalId, formId].map(encodeURIComponent).join('/');
    return {
      url: `https://${host}.hsforms.com/submissions/v3/integration/submit/${path}`,
      headers: { 'Content-Type': 'application/json' },
      body: json({
        ...(now - at < MONTH && { submittedAt: `${at}` }),
        fields: Object.entries(fields).map(([name, value]) => ({
          objectTypeId: '0-1',
          name: PROPERTIES[name] ?? name,
          value: `${value}`,
        })),
        context: { pageUri: context.page, pageName, hutk },
        ...(processing && {
          legalConsentOptions: {
            consent: {
              consentToProcess: processing.granted,
              text: processing.text,
              communications: marketing
                ? [
                    {
                      value: marketing.granted,
                      subscriptionTypeId: MARKETING,
                      text: marketing.text,
                    },
                  ]
                : [],
            },
          },
        }),
      }),
    };
  },
  acknowledges: ({ json }) => ['inlineMessage', 'redirectUri'].some((key) => key in Object(json)),
  /** It names the field in words alone: `Error in 'fields.email'. Invalid email address`. */
  complaints({ json }) {
    const found = messages(json).flatMap((message) => {
      const [, property, words] = /^Error in 'fields\.([^']+)'\.?\s*(.*)/s.exec(message) ?? [];
      if (!property) return [];
      const name = Object.keys(PROPERTIES).find((key) => PROPERTIES[key] === property) ?? property;
      return [[name, words || message]];
    });
    return found.length ? (Object.fromEntries(found) as Record<string, string>) : undefined;
  },
  /** A visitor's cookie that HubSpot does not know must not cost the lead. */
  instead({ json }, target) {
    if (!target.hutk || !messages(json).some((message) => /hutk/i.test(message))) return undefined;
    const { hutk: _bad, ...without } = target;
    return without;
  },
};
