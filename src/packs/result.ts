/** What comes of looking at a pack: one that can be used, or why there is none. */
import type { Pack } from './types.js';

/**
 * What went wrong with a pack:
 * - `bad-url`: `src` is empty, cannot be read as an address, or is not `http:` or `https:`
 * - `network`: no answer could be read: offline, refused, not allowed by CORS, cut off
 * - `timeout`: the answer was not whole after 10 seconds
 * - `http`: a status other than success, or one without content (204)
 * - `not-json`: the answer is a web page or empty
 * - `too-large`: more than 1 MiB
 * - `bad-json`: the JSON is broken or cut short
 * - `bad-pack`: the JSON is sound, but is no pack; `issues` says where
 * - `unknown-pack`: no bundled pack has this id
 */
export type PackErrorCode =
  | 'bad-url'
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'too-large'
  | 'bad-json'
  | 'bad-pack'
  | 'unknown-pack';

/** One thing that is wrong in a pack. */
export interface Issue {
  /** Where, such as `salaries[3].min`; empty for the pack as a whole. */
  path: string;
  /** What is wrong, in one sentence. */
  message: string;
}

/** Why a pack cannot be used, told to the page's author, not to the visitor. */
export interface PackError {
  code: PackErrorCode;
  /** One line that says it all, the first issues and "and N more" included. */
  message: string;
  /** At most five. Empty unless the code is `bad-pack`. */
  issues: Issue[];
  /** How many more issues there are. */
  more: number;
  /** Whether the same request may succeed later. */
  retry: boolean;
}

/** A pack that can be used, or why there is none. */
export type PackResult = { pack: Pack } | { error: PackError };
