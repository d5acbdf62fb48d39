import type { Lead, Target } from '../types.js';
import type { Destination } from './destination.js';

/** A lead as the flat names and values of an ordinary form. */
function flat({
  id,
  createdAt,
  replaces,
  fields,
  consents,
  context,
}: Lead): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) pairs[name] = `${value}`;
  for (const { purpose, granted, text, lang, version, at } of consents) {
    pairs[`consent_${purpose}`] = granted ? 'yes' : 'no';
    pairs[`consent_${purpose}_text`] = `${text} [${lang}, ${version}, ${at}]`;
  }
  for (const [name, value] of Object.entries(context)) {
    if (value === undefined) continue;
    pairs[`context_${name}`] = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  }
  if (replaces) pairs['replaces'] = replaces.join(' ');
  return { ...pairs, lead_id: id, created_at: createdAt };
}

/** Formspree answers in JSON; Netlify takes only what a form sends. */
const isJson = (encoding: string | undefined, url: string): boolean =>
  encoding ? encoding === 'json' : /^https:\/\/formspree\.io\//.test(url);

/**
 * A form backend: Formspree, Netlify, or anything that takes what an HTML form sends. As JSON it
 * acknowledges with `{"ok": true}`, as Formspree does; as `urlencoded` with a 200 or 201, since that is
 * all that Netlify answers with.
 */
export const form: Destination<Extract<Target, { type: 'form' }>> = {
  promise: 'at least once',
  request(lead, { url, encoding, name }) {
    const pairs = { ...(name && { 'form-name': name }), ...flat(lead) };
    const json = isJson(encoding, url);
    return {
      url,
      body: json ? JSON.stringify(pairs) : `${new URLSearchParams(pairs)}`,
      headers: {
        Accept: 'application/json',
        'Content-Type': `application/${json ? 'json' : 'x-www-form-urlencoded'}`,
      },
    };
  },
  acknowledges({ status, json }, _lead, { encoding, url }) {
    if (isJson(encoding, url)) return (json as { ok?: unknown } | null)?.ok === true;
    return status === 200 || status === 201;
  },
  /** Formspree: `{errors: [{field, message}]}`. */
  complaints({ json }) {
    const { errors } = (json ?? {}) as { errors?: { field?: unknown; message?: unknown }[] };
    if (!Array.isArray(errors)) return undefined;
    const named = errors.filter(({ field }) => typeof field === 'string');
    if (!named.length) return undefined;
    return Object.fromEntries(named.map(({ field, message }) => [`${field}`, `${message}`]));
  },
};
