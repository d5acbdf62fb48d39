/** What becomes of a lead after an attempt: pure figures, no clock and no network of its own. */
import type { LeadProblem } from './types.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** The longest wait between two attempts, unless the receiver asks for more. */
export const LONGEST = 15 * MINUTE;
/** Older than this, a lead may long have been stored: the visitor decides. */
export const OLDEST = 30 * DAY;

/** What came back of an attempt. */
export interface Answer {
  /** HTTP status; 0 where there was none: no connection, cut short, refused redirect, too slow. */
  status: number;
  /** Header `Retry-After`, where it could be read. */
  retryAfter?: string | null;
  /** The body, where it was JSON. */
  json?: unknown;
}

/** Delivered, to be tried again, or parked. */
export type Verdict =
  { done: true } | { done: false; park: boolean; problem: LeadProblem; retryAfter?: string | null };

/**
 * The retry table. What an acknowledgement is, the destination says; all else follows from the status.
 *
 * @param acknowledged whether the destination takes this 2xx for its word that it has the lead
 */
export function judge(answer: Answer, acknowledged: (answer: Answer) => boolean): Verdict {
  const { status, retryAfter } = answer;
  const again = (code: LeadProblem['code']): Verdict => ({
    ...{ done: false, park: false, retryAfter },
    problem: { code, ...(status && { status }) },
  });
  if (!status) return again('network');
  if (status >= 200 && status < 300) {
    return acknowledged(answer) ? { done: true } : again('unacknowledged');
  }
  if (status >= 500 || [408, 409, 425, 429].includes(status)) return again('busy');
  if (status >= 400) {
    return { done: false, park: true, problem: { code: 'refused', status } };
  }
  // A redirect that was not followed, or something older than HTTP/1.1.
  return again('unacknowledged');
}

/**
 * Milliseconds until the next attempt: from 1 second on doubled to 15 minutes, of that a random part,
 * so that all who were cut off do not come back at once. At least 1 second; `Retry-After` wins up to a
 * day.
 *
 * @param attempts how many there have been, from 1
 * @param random from 0 to 1
 * @param now milliseconds since 1970
 */
export function waitFor(
  attempts: number,
  random: number,
  now: number,
  retryAfter?: string | null,
): number {
  const most = Math.min(LONGEST, SECOND * 2 ** Math.min(attempts, 20));
  const wait = Math.max(SECOND, Math.round(most * random));
  const asked = readRetryAfter(retryAfter, now);
  return asked === undefined ? wait : Math.max(wait, Math.min(asked, DAY));
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date. */
export function readRetryAfter(value: string | null | undefined, now: number): number | undefined {
  if (!value?.trim()) return undefined;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * SECOND : Date.parse(value) - now;
  return wait >= 0 ? wait : undefined;
}
