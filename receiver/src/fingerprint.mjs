import { createHash } from 'node:crypto';
import { refusal } from './errors.mjs';

/** A lead is far flatter, and whatever is deeper must not use up the stack. */
const MAX_DEPTH = 50;

/** With sorted keys: a replay may have been written anew by something in between. */
function canonical(value, depth = 0) {
  if (depth > MAX_DEPTH) throw refusal(422);
  const inner = (one) => canonical(one, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys.sort().map((key) => `${JSON.stringify(key)}:${inner(value[key])}`)}}`;
}

/** The same for two bodies that say the same. */
export const fingerprint = (body) => createHash('sha256').update(canonical(body)).digest('hex');
