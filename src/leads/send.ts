/** One attempt to hand a lead over. */
import type { Destination } from './destinations/destination.js';
import { webhook } from './destinations/webhook.js';
import { judge, type Answer, type Verdict } from './retry.js';
import type { Lead, Target } from './types.js';

/** An attempt that takes longer, body included, has failed. */
const TIMEOUT = 30_000;
/** So much of the page's shared 64 KiB may one request outlive it with. */
const KEPT_ALIVE = 16 * 1024;

/** How many bytes a text has in UTF-8. */
export const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** A page pays for the destination that it uses. */
async function destinationOf({ type }: Target): Promise<Destination> {
  if (type === 'form') return (await import('./destinations/form.js')).form;
  if (type === 'hubspot') return (await import('./destinations/hubspot.js')).hubspot;
  return webhook;
}

/**
 * Sends a lead, and says what that came to. Never rejects.
 *
 * @param first is it the first attempt? That one may outlive the page.
 */
export async function send(
  lead: Lead,
  target: Target,
  first: boolean,
  { fetch, now }: { fetch: typeof globalThis.fetch; now: () => number },
): Promise<Verdict> {
  const destination = await destinationOf(target).catch(() => undefined);
  // Its file did not come: there is no connection.
  if (!destination) return judge({ status: 0 }, () => false);
  const attempt = async (to: Target): Promise<[Answer, Verdict]> => {
    const answer = await ask(destination, lead, to, first, { fetch, now });
    return [answer, judge(answer, (one) => destination.acknowledges(one, lead, to))];
  };
  let [answer, verdict] = await attempt(target);
  const instead = verdict.done ? undefined : destination.instead?.(answer, target);
  if (instead) [answer, verdict] = await attempt(instead);
  if (!verdict.done && verdict.park) {
    const fields = destination.complaints?.(answer);
    if (fields) verdict.problem.fields = fields;
  }
  return verdict;
}

async function ask(
  destination: Destination,
  lead: Lead,
  target: Target,
  first: boolean,
  { fetch, now }: { fetch: typeof globalThis.fetch; now: () => number },
): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const { url, body, headers } = destination.request(lead, target, now());
    const response = await fetch(url, {
      ...{ method: 'POST', body, headers, signal: stop.signal },
      // A redirect would turn the POST into a GET whose 200 says nothing.
      ...{ redirect: 'error', credentials: 'omit', cache: 'no-store' },
      // Only once: where the page has used up its share, every such request fails.
      keepalive: first && bytes(body) <= KEPT_ALIVE,
    });
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      // HTML, nothing, or cut short.
    }
    return { status: response.status, retryAfter: response.headers.get('Retry-After'), json };
  } catch {
    return { status: 0 };
  } finally {
    clearTimeout(timer);
  }
}
