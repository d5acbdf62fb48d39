import { describe, expect, it } from 'vitest';
import { form } from '../../src/leads/destinations/form.js';
import { hubspot } from '../../src/leads/destinations/hubspot.js';
import { webhook } from '../../src/leads/destinations/webhook.js';
import type { Target } from '../../src/leads/types.js';
import { lead } from '../support/leads.js';

const now = Date.UTC(2026, 0, 5);
const one = lead({ createdAt: new Date(now).toISOString() });
type Of<Type> = Extract<Target, { type: Type }>;

describe('webhook', () => {
  const to: Of<'webhook'> = { type: 'webhook', url: 'https://leads.example/leads' };

  it('sends the lead as it is', () => {
    expect(JSON.parse(webhook.request(one, to, now).body)).toEqual(one);
    expect(webhook.promise).toBe('once');
  });

  it('sends lists as lists on a page whose Prototype.js makes strings of them', () => {
    const arrays = Array.prototype as { toJSON?: () => string };
    arrays.toJSON = () => '[]';
    try {
      expect(webhook.request(one, to, now).body).toContain('"consents":[{"purpose"');
    } finally {
      delete arrays.toJSON;
    }
  });

  it('takes only its own id for an answer', () => {
    const yes = (json: unknown) => webhook.acknowledges({ status: 201, json }, one, to);
    expect(yes({ id: one.id, more: 1 })).toBe(true);
    for (const json of [undefined, null, [], 'x', {}, { id: 'x' }, { lead: { id: one.id } }]) {
      expect(yes(json), JSON.stringify(json)).toBe(false);
    }
  });
});

describe('form', () => {
  const to: Of<'form'> = { type: 'form', url: 'https://host.example/', name: 'leads' };

  it('sends what an HTML form would, consent and context along', () => {
    const { body, headers } = form.request(one, to, now);
    const pairs = Object.fromEntries(new URLSearchParams(body));
    expect(headers['Content-Type']).toBe('application/x-www-form-urlencoded');
    expect(pairs).toMatchObject({
      ...{ 'form-name': 'leads', name: 'R. Example', email: 'r@northwind.example' },
      ...{ consent_processing: 'yes', context_page: 'https://host.example/', lead_id: one.id },
    });
    expect(pairs['consent_processing_text']).toContain('may use these details');
  });

  it('says which leads an edited one takes the place of', () => {
    const { body } = form.request({ ...one, replaces: ['a', 'b'] }, to, now);
    expect(new URLSearchParams(body).get('replaces')).toBe('a b');
  });

  it('as JSON takes `ok: true` for an answer, as Formspree gives it', () => {
    const json: Of<'form'> = { ...to, encoding: 'json' };
    const yes = (answer: unknown) => form.acknowledges({ status: 200, json: answer }, one, json);
    expect(yes({ next: '/thanks', ok: true })).toBe(true);
    for (const answer of [undefined, null, {}, { ok: false }]) expect(yes(answer)).toBe(false);
  });

  it('else a 200, which is all that Netlify says', () => {
    expect(form.acknowledges({ status: 200 }, one, to)).toBe(true);
    expect(form.acknowledges({ status: 204 }, one, to)).toBe(false);
    expect(form.promise).toBe('at least once');
  });

  it('reads what Formspree says of fields', () => {
    const json = {
      error: 'Validation errors',
      errors: [
        { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
        { code: 'X' },
      ],
    };
    expect(form.complaints!({ status: 422, json })).toEqual({ email: 'should be an email' });
    expect(form.complaints!({ status: 422, json: { error: 'no' } })).toBeUndefined();
  });
});

describe('hubspot', () => {
  const to: Of<'hubspot'> = { type: 'hubspot', portalId: '123', formId: 'a-b', hutk: 'cookie' };
  const sent = (target = to, at = now) => {
    const { url, body } = hubspot.request(one, target, at);
    return { url, body: JSON.parse(body) as Record<string, unknown> };
  };

  it('sends fields, page and consent by the names of the Forms API', () => {
    const { url, body } = sent();
    expect(url).toBe('https://api.hsforms.com/submissions/v3/integration/submit/123/a-b');
    expect(body['fields']).toContainEqual({
      ...{ objectTypeId: '0-1', name: 'firstname', value: 'R. Example' },
    });
    expect(body['fields']).toContainEqual({
      ...{ objectTypeId: '0-1', name: 'email', value: 'r@northwind.example' },
    });
    expect(body['context']).toEqual({ pageUri: 'https://host.example/', hutk: 'cookie' });
    expect(body['legalConsentOptions']).toMatchObject({ consent: { consentToProcess: true } });
    expect(body['submittedAt']).toBe(`${now}`);
  });

  it('leaves out a time that HubSpot would refuse, and takes the host of the region', () => {
    expect(sent(to, now + 31 * 864e5).body).not.toHaveProperty('submittedAt');
    expect(sent({ ...to, region: 'eu1' }).url).toContain('https://api-eu1.hsforms.com/');
    expect(sent({ ...to, region: 'na1' }).url).toContain('https://api.hsforms.com/');
    expect(sent({ ...to, portalId: '../x' }).url).toContain('/submit/..%2Fx/');
  });

  it('takes its answers, and no error in a 200', () => {
    const yes = (json: unknown) => hubspot.acknowledges({ status: 200, json }, one, to);
    expect(yes({ inlineMessage: 'Thanks for submitting the form.' })).toBe(true);
    expect(yes({ redirectUri: 'https://host.example/thanks' })).toBe(true);
    for (const json of [undefined, null, 'ok', { status: 'error', message: 'no' }]) {
      expect(yes(json)).toBe(false);
    }
  });

  const refused = (message: string) => ({
    status: 400,
    json: { status: 'error', message: 'The request is not valid', errors: [{ message }] },
  });

  it('finds the field in its words', () => {
    const answer = refused("Error in 'fields.email'. Email is invalid");
    expect(hubspot.complaints!(answer)).toEqual({ email: 'Email is invalid' });
    expect(hubspot.complaints!(refused("Error in 'fields.firstname'. Too long"))).toEqual({
      name: 'Too long',
    });
    expect(hubspot.complaints!(refused('Something'))).toBeUndefined();
  });

  it('asks once more without a cookie that it does not know', () => {
    const { hutk: _none, ...without } = to;
    expect(hubspot.instead!(refused('hutk: invalid'), to)).toEqual(without);
    expect(hubspot.instead!(refused('hutk: invalid'), without)).toBeUndefined();
    expect(hubspot.instead!(refused("Error in 'fields.email'."), to)).toBeUndefined();
  });
});
