import * as z from 'zod/mini';
import { packSchema } from '../../src/packs/schema.js';

/** Paths and kinds of what is wrong, as the schema reports them. */
export function problems(value: unknown): string[] {
  const { error } = z.safeParse(packSchema, value);
  return (error?.issues ?? []).map(({ path, code, message }) => {
    // Zod's own messages are sentences, ours are kinds.
    return `${path.join('.')} ${/^\w+$/.test(message) ? message : code}`;
  });
}
