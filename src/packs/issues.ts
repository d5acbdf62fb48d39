/** From what zod reports to a path and a sentence that a page's author can act on. */
import type * as z from 'zod/mini';
import type { Sentences } from './sentences/en.js';
import type { Issue } from './result.js';

/** Every kind of sentence. */
export type Kind = keyof Sentences;

/** The kinds that the schema gives as a message; the others follow from zod's code. */
export type CheckKind = Extract<
  Kind,
  | 'empty'
  | 'order'
  | 'date'
  | 'day'
  | 'id'
  | 'lang'
  | 'url'
  | 'currency'
  | 'unit'
  | 'level'
  | 'market'
  | 'rowTwice'
  | 'idTwice'
  | 'whole'
  | 'five'
  | 'basis'
  | 'area'
  | 'domain'
  | 'profileTwice'
  | 'other'
>;

/** How many issues are listed; the rest is counted. */
export const MAX_ISSUES = 5;

/** The sentence of that kind, with the value that it speaks of. */
export function say(sentences: Sentences, kind: Kind, value: unknown = ''): string {
  const sentence = sentences[kind];
  return typeof sentence === 'string' ? sentence : sentence(`${value}`);
}

/** `['salaries', 3, 'min']` as `salaries[3].min`; the pack itself is the empty path. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += (path && '.') + String(key);
  }
  return path;
}

const tooBig: Record<string, Kind> = { string: 'tooLong', array: 'tooMany', number: 'atMost' };

function sentenceOf(issue: z.core.$ZodIssue, sentences: Sentences): string {
  if (Object.hasOwn(sentences, issue.message)) return say(sentences, issue.message as CheckKind);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return say(sentences, 'missing');
      // zod tells records from objects; to who writes JSON they are one.
      return say(sentences, issue.expected === 'record' ? 'object' : (issue.expected as Kind));
    case 'too_big':
      // What has a length and is neither text nor a list is measured too, after its wrong type.
      return say(sentences, tooBig[issue.origin] ?? 'tooMany', issue.maximum);
    case 'too_small':
      return say(sentences, 'atLeast', issue.minimum);
    case 'invalid_key':
      return sentenceOf(issue.issues[0]!, sentences);
    default:
      return say(sentences, 'other');
  }
}

/**
 * The first issues and how many more there are. `issues` must come from a parse with `reportInput`:
 * only then can a missing value be told from one of the wrong type.
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  sentences: Sentences,
  most = MAX_ISSUES,
): { issues: Issue[]; more: number } {
  const listed = issues
    .slice(0, most)
    .map((issue) => ({ path: pathOf(issue.path), message: sentenceOf(issue, sentences) }));
  return { issues: listed, more: issues.length - listed.length };
}

/** One line: the opening sentence, each issue after its path, and how many more there are. */
export function summaryOf(issues: readonly Issue[], more: number, sentences: Sentences): string {
  const parts = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  if (more) parts.push(say(sentences, 'more', more));
  return [say(sentences, 'bad-pack'), ...parts].join(' ');
}
