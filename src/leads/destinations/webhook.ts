import { json } from '../json.js';
import type { Target } from '../types.js';
import type { Destination } from './destination.js';

interface Body {
  id?: unknown;
  issues?: { path?: unknown; message?: unknown }[];
}

/**
 * The lead as JSON, to a receiver such as ours. It acknowledges with a 2xx whose JSON has the lead's
 * own `id` on top: a cache, a login page or a proxy in between does not know it.
 */
export const webhook: Destination<Extract<Target, { type: 'webhook' }>> = {
  promise: 'once',
  request: (lead, { url }) => ({
    url,
    body: json(lead),
    headers: { 'Content-Type': 'application/json' },
  }),
  acknowledges: ({ json }, { id }) => (json as Body | null)?.id === id,
  /** Those of our receiver: `{issues: [{path: 'fields.email', message}]}`. */
  complaints({ json }) {
    const issues = (json as Body | null)?.issues;
    if (!Array.isArray(issues)) return undefined;
    const fields = issues.flatMap(({ path, message }) => {
      const name = /^fields\.(.+)/.exec(`${path}`)?.[1];
      return name ? [[name, `${message}`]] : [];
    });
    return fields.length ? (Object.fromEntries(fields) as Record<string, string>) : undefined;
  },
};
