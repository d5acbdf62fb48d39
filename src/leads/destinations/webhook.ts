import { json } from '../json.js';
import type { Lead, Target } from '../types.js';
import type { Destination } from './destination.js';

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
  acknowledges: (answer, { id }) => (answer.json as Partial<Lead> | null)?.id === id,
  complaints: async ({ json }) => (await import('./issues.js')).issuesOf(json),
};
