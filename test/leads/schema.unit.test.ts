import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../scripts/json-schema.mjs';
import { leadSchema, MAX_CONSENT, MAX_FIELDS, MAX_TEXT } from '../../src/leads/schema.js';
import type { Lead } from '../../src/leads/types.js';
import { lead } from '../support/leads.js';

const whole = lead({
  replaces: ['00000000-0000-4000-8000-000000000001'],
  context: {
    ...{ page: 'https://host.example/', referrer: 'https://search.example/', partner: 'blog' },
    ...{ campaign: 'spring', utm: { source: 'news' }, pack: 'rust', market: 'de', level: 'senior' },
    ...{ baseline: 'us', budget: 90_000, budgetCurrency: 'EUR', checklist: { done: 2, total: 9 } },
    ...{ captcha: 'token', spam: { trap: true, seconds: 1.5 } },
    ...{ widget: 'hiring-lead-form', version: '1.0.0' },
  },
});
const paths = (value: unknown) => {
  const { error } = leadSchema.safeParse(value);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('the schema of a lead', () => {
  it('takes what the form sends, as it is', () => {
    expect(leadSchema.parse(structuredClone(whole))).toEqual(whole);
  });

  it('leaves out what it does not know, and takes the rest', () => {
    const given = { ...whole, later: 1, context: { ...whole.context, notes: 'of a candidate' } };
    expect(leadSchema.parse(given)).toEqual(whole);
  });

  it.each([
    ['no id', { id: undefined }, 'id'],
    ['an id of another version', { id: '00000000-0000-1000-8000-000000000001' }, 'id'],
    ['a time without a zone', { createdAt: '2026-01-05T10:00:00' }, 'createdAt'],
    ['one in whose place it is, for a list', { replaces: whole.id }, 'replaces'],
    ['an endless list of those', { replaces: Array(41).fill(whole.id) }, 'replaces'],
    [
      'a text that is too long',
      { fields: { message: 'x'.repeat(MAX_TEXT + 1) } },
      'fields.message',
    ],
    ['a field that is no text', { fields: { name: { first: 'R.' } } }, 'fields.name'],
    ['a name that is none', { fields: { 'a b': 'x' } }, 'fields.a b'],
    [
      'a consent to something else',
      { consents: [{ ...whole.consents[0], purpose: 'all' }] },
      'consents.0.purpose',
    ],
    [
      'a consent to no words',
      { consents: [{ ...whole.consents[0], text: '' }] },
      'consents.0.text',
    ],
    [
      'consent in words',
      { consents: [{ ...whole.consents[0], granted: 'yes' }] },
      'consents.0.granted',
    ],
    ['no page', { context: { ...whole.context, page: undefined } }, 'context.page'],
    ['a list for a record', { context: [] }, 'context'],
  ])('refuses %s', (_what, change, path) => {
    expect(paths({ ...whole, ...change })).toContain(path);
  });

  it('takes no prototype for a field', () => {
    const fields = JSON.parse('{"__proto__":{"spoilt":"x"},"name":"R."}') as Lead['fields'];
    const parsed = leadSchema.parse({ ...whole, fields });
    expect(Object.keys(parsed.fields)).toEqual(['name']);
    expect(parsed.fields['spoilt']).toBeUndefined();
  });

  it('refuses more fields than anybody fills in', () => {
    const fields = (count: number) =>
      Object.fromEntries([...Array(count).keys()].map((at) => [`field${at}`, 'x']));
    expect(paths({ ...whole, fields: fields(MAX_FIELDS) })).toEqual([]);
    expect(paths({ ...whole, fields: fields(MAX_FIELDS + 1) })).toEqual(['fields']);
  });

  it('is a JSON Schema too, with the words of the types', async () => {
    const schema = await jsonSchema({
      folder: new URL('../../src/leads', import.meta.url).pathname,
      ...{ name: 'Lead', schema: 'leadSchema', title: 'A lead' },
    });
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['required']).toEqual(['id', 'createdAt', 'fields', 'consents', 'context']);
    const { replaces, consents } = schema.properties;
    expect(replaces).toMatchObject({ type: 'array', maxItems: MAX_FIELDS });
    expect(replaces!['description']).toMatch(/takes the place of/);
    expect(consents!.items.properties['text']).toMatchObject({
      ...{ type: 'string', maxLength: MAX_CONSENT, description: 'The exact words shown.' },
    });
    expect(schema['additionalProperties']).not.toBe(false);
  });
});
