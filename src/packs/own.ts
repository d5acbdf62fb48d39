/**
 * A pack that a page brings itself, as `data`, as inline JSON or under the address in `src`. All
 * three go through the same check, and none of the functions here rejects: whatever is wrong comes
 * back as a {@link PackError}, in `lang` or else in English. Fetched on demand, since zod is in it.
 */
import * as z from 'zod/mini';
import { describeIssues, say, summaryOf } from './issues.js';
import { MAX_ENTRIES, packSchema } from './schema.js';
import { sentences as english, type Sentences } from './sentences/en.js';
import type { Pack } from './types.js';
import type { PackErrorCode, PackResult } from './result.js';

/** The largest pack as JSON, in bytes: 1 MiB. */
export const MAX_BYTES = 1024 * 1024;

/** How long a pack may take, in milliseconds, from the request to the last byte. */
export const TIME_LIMIT = 10_000;

/** A failure before it is put into words, which may have to be fetched. */
interface Problem {
  code: PackErrorCode;
  /** What the sentence of that code speaks of: a status, seconds, the parser's reason. */
  detail?: unknown;
  issues?: z.core.$ZodIssue[];
  retry?: boolean;
}

const others: Record<string, () => Promise<{ sentences: Sentences }>> = {
  de: () => import('./sentences/de.js'),
  tr: () => import('./sentences/tr.js'),
  ar: () => import('./sentences/ar.js'),
};

async function sentencesFor(lang: string): Promise<Sentences> {
  try {
    return (await others[lang.slice(0, 2)]!()).sentences;
  } catch {
    return english;
  }
}

async function inWords(result: { pack: Pack } | Problem, lang: string): Promise<PackResult> {
  if ('pack' in result) return result;
  const { code, detail, retry = false } = result;
  const sentences = await sentencesFor(lang);
  const { issues, more } = describeIssues(result.issues ?? [], sentences);
  const message = result.issues ? summaryOf(issues, more, sentences) : say(sentences, code, detail);
  return { error: { code, message, issues, more, retry } };
}

const lists = ['salaries', 'levels', 'markets', 'areas', 'questions', 'domains', 'profiles'];

/** A list that is too long; asked before zod walks through every entry of it. */
function overlong(value: unknown): z.core.$ZodIssue | undefined {
  const pack = Object(value) as Record<string, unknown>;
  for (const key of lists) {
    const list = pack[key];
    if (Array.isArray(list) && list.length > MAX_ENTRIES) {
      return { code: 'too_big', origin: 'array', maximum: MAX_ENTRIES, path: [key], message: '' };
    }
  }
  return undefined;
}

function check(value: unknown): { pack: Pack } | Problem {
  try {
    const long = overlong(value);
    if (long) return { code: 'bad-pack', issues: [long] };
    const { data, error } = z.safeParse(packSchema, value, { reportInput: true });
    return data ? { pack: data } : { code: 'bad-pack', issues: error.issues };
  } catch {
    // An object of the page's own may throw from a getter or a proxy.
    return { code: 'bad-pack', issues: [{ code: 'custom', path: [], message: 'other' }] };
  }
}

function parse(text: string): { pack: Pack } | Problem {
  const long = text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
  if (long) return { code: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Engines quote the broken place, line breaks included; the console gets one line.
    const detail = `${(error as Error).message}`.replace(/\s+/g, ' ').slice(0, 200);
    return { code: 'bad-json', detail };
  }
  return check(value);
}

/** The absolute address, if it is one that a pack may come from. */
function addressOf(url: string, base: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(url, base);
    // fetch refuses addresses with a password in them; an empty `src` would fetch the page itself.
    const usable = url.trim() && /^https?:$/.test(protocol) && !username && !password;
    return usable ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Reads an answer as text, no further than the limit. Rejects where the network fails. */
async function read(address: string, signal: AbortSignal): Promise<string | Problem> {
  const response = await fetch(address, { credentials: 'omit', redirect: 'follow', signal });
  const { status, ok, headers, body } = response;
  // A status of 0 is an answer that the page may not read.
  if (!status) return { code: 'network' };
  // 204 and 205 are successes without a body.
  if (!ok || status === 204 || status === 205) return { code: 'http', detail: status };
  if (/html/i.test(headers.get('content-type') ?? '')) return { code: 'not-json' };
  let text = '';
  if (body) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (let bytes = 0, ended = false; !ended;) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      bytes += value?.length ?? 0;
      if (bytes > MAX_BYTES) return { code: 'too-large' };
      ended = done || /^\s*</.test(text);
    }
  } else {
    // Replacements for fetch have no streams.
    text = await response.text();
  }
  return /^\s*(<|$)/.test(text) ? { code: 'not-json' } : text;
}

async function fetched(
  address: string,
  signal: AbortSignal | undefined,
  within: number,
): Promise<{ pack: Pack } | Problem> {
  const abort = new AbortController();
  let end!: (problem: Problem) => void;
  // Ends the wait on its own, since a page may have replaced fetch by one that ignores signals.
  const ended = new Promise<Problem>((resolve) => (end = resolve));
  const stop = () => end({ code: 'network' });
  const timer = setTimeout(() => end({ code: 'timeout', detail: within / 1000 }), within);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const answer = await Promise.race([ended, read(address, abort.signal)]);
    return typeof answer === 'string' ? parse(answer) : answer;
  } catch {
    return { code: 'network' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    abort.abort();
  }
}

/**
 * Checks what a page set as `data`, or any parsed JSON. The pack that comes back is a new object
 * without unknown keys; `value` is not changed.
 */
export async function checkPack(value: unknown, lang: string): Promise<PackResult> {
  return inWords(check(value), lang);
}

/** Checks inline JSON: at most 1 MiB, with or without a byte order mark. */
export async function parsePack(text: string, lang: string): Promise<PackResult> {
  return inWords(parse(text), lang);
}

/**
 * Fetches and checks the pack under `url`, which may be relative to `base` (the document's
 * `baseURI`). Sends no cookies, follows redirects, and ends within `within` milliseconds, the body
 * included. Where `signal` was aborted, the result means nothing: a newer request has taken over.
 */
export async function fetchPack(
  url: string,
  base: string,
  lang: string,
  signal?: AbortSignal,
  within = TIME_LIMIT,
): Promise<PackResult> {
  const address = addressOf(url, base);
  if (!address) return inWords({ code: 'bad-url' }, lang);
  const result = await fetched(address, signal, within);
  // What the next request may mend; a broken pack is mended only by its author.
  const retry = 'code' in result && !/^(too-large|bad-pack)$/.test(result.code);
  return inWords(retry ? { ...result, retry } : result, lang);
}
