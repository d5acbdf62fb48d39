import { createId } from './id.js';
import type { Lead } from './types.js';

/**
 * A lead with an id and the time.
 *
 * @param lead whole: of the one before, nothing is taken over
 * @param before one that it takes the place of, once it was edited
 */
export function createLead(
  lead: Pick<Lead, 'fields' | 'consents' | 'context'>,
  before?: Lead,
): Lead {
  const replaces = before && [...(before.replaces ?? []), before.id];
  return {
    ...lead,
    id: createId(),
    createdAt: new Date().toISOString(),
    ...(replaces && { replaces }),
  };
}
