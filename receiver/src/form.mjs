import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Names with a meaning of their own; all others are fields of the lead. */
const OWN = ['consent', 'marketing', 'lang', 'website'];
const PURPOSES = { consent: 'processing', marketing: 'marketing' };

/** Is it what a browser sends of an HTML form, where there is no script? */
export const isForm = ({ headers }) => /x-www-form-urlencoded/i.test(headers['content-type']);

/** A lead out of a form without script. It is made here, so each time the form is sent is another. */
export function leadOfForm({ body, headers }) {
  const values = valuesIn(body);
  const at = new Date().toISOString();
  const page = pageOf(headers);
  const lang = values.get('lang') ?? 'en';
  return {
    id: randomUUID(),
    createdAt: at,
    fields: Object.fromEntries([...values].filter(([name]) => !OWN.includes(name))),
    // A box that is not ticked is not sent, and neither are its words: nothing was granted.
    consents: Object.keys(PURPOSES)
      .filter((name) => values.has(name))
      .map((name) => ({
        ...{ purpose: PURPOSES[name], granted: true, text: values.get(name).replace(/\s+/g, ' ') },
        ...{ lang, version, at, page },
      })),
    context: {
      page,
      // How soon it was sent is not known, and `seconds` may not be missing.
      ...(values.has('website') && { spam: { trap: true, seconds: 0 } }),
      ...{ widget: 'form', version },
    },
  };
}

/** What keeps such a lead from being one, though its shape is right. */
export function consentIssues({ consents }) {
  const issues = [];
  if (!consents.some(({ purpose }) => purpose === 'processing')) {
    issues.push({ path: 'consent', message: 'Please tick the box of consent.' });
  }
  // What a box without `value` sends says nothing of what was agreed to.
  if (consents.some(({ text }) => text === 'on')) {
    const message = 'The box of consent has no value. It should be the sentence beside it.';
    issues.push({ path: 'consent', message });
  }
  return issues;
}

/** What was filled in, trimmed, by name; of a name that comes more than once with commas between. */
function valuesIn(body) {
  const values = new Map();
  for (const [name, value] of body) {
    const text = value.replaceAll('\r\n', '\n').trim();
    if (text) values.set(name, values.has(name) ? `${values.get(name)}, ${text}` : text);
  }
  return values;
}

/** Of a page elsewhere, browsers mostly tell the origin alone. */
function pageOf({ origin, referer = '' }) {
  const page = URL.canParse(referer) ? new URL(referer) : undefined;
  return page?.origin === origin ? page.href.split('#')[0].slice(0, 2048) : origin;
}
