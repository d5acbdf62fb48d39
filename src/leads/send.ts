/** One attempt to hand a lead over. */
import type { Destination } from './destinations/destination.js';
import { webhook } from './destinations/webhook.js';
import type { Environment } from './environment.js';
import { bytes } from './json.js';
import { judge, type Answer, type Failure } from './retry.js';
import type { Lead, Target } from './types.js';

/** An attempt that takes longer, body included, has failed. */
const TIMEOUT = 30_000;
/** So much of the page's shared 64 KiB may one request outlive it with. */
const KEPT_ALIVE = 16 * 1024;

/** A page pays for the destination that it uses. */
async function destinationOf({ type }: Target): Promise<Destination> {
  if (type === 'form') return (await import('./destinations/form.js')).form;
  if (type === 'hubspot') return (await import('./destinations/hubspot.js')).hubspot;
  return webhook;
}

/**
 * Sends a lead, and says what went wrong; nothing where it is delivered. Never rejects.
 *
 * @param first is it the first attempt? That one may outlive the page.
 */
export async function send(
  lead: Lead,
  target: Target,
  first: boolean,
  { fetch }: Pick<Environment, 'fetch'>,
): Promise<Failure | undefined> {
  // For all that it takes, a file of ours included: the right to send is lent for little longer.
  const stop = new AbortController();
  const late = new Promise<never>((_, failed) => (stop.signal.onabort = failed));
  setTimeout(() => stop.abort(), TIMEOUT);

  async function ask(destination: Destination, to: Target): Promise<Answer> {
    try {
      const { url, body, headers } = destination.request(lead, to, Date.now());
      const response = await fetch(url, {
        ...{ method: 'POST', body, headers, signal: stop.signal },
        // A redirect would turn the POST into a GET whose 200 says nothing.
        ...{ redirect: 'error', credentials: 'omit', cache: 'no-store' },
        // Only once: where the page has used up its share, every such request fails.
        keepalive: first && bytes(body) <= KEPT_ALIVE,
      });
      const text = await response.text();
      let answer: unknown;
      try {
        answer = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        // HTML, nothing, or cut short.
      }
      const { status, headers: said } = response;
      return { status, retryAfter: said.get('Retry-After'), json: answer };
    } catch {
      return { status: 0 };
    }
  }

  async function attempt(destination: Destination, to: Target): Promise<Failure | undefined> {
    const answer = await ask(destination, to);
    const failure = judge(answer, (one) => destination.acknowledges(one, lead, to));
    if (!failure) return undefined;
    const instead = destination.instead?.(answer, to);
    if (instead) return attempt(destination, instead);
    if (failure.parked) {
      try {
        failure.problem.fields = await destination.complaints?.(answer);
      } catch {
        // Said in a way that nobody understands, or our file did not come: refused it is.
      }
    }
    return failure;
  }

  try {
    const attempts = destinationOf(target).then((destination) => attempt(destination, target));
    return await Promise.race([attempts, late]);
  } catch {
    // Too late, or its file did not come: there is no connection.
    return judge({ status: 0 }, () => false);
  }
}
