import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadSchema } from 'hiring-widgets/leads/schema';
import { allLeads, post, startProcess, temporaryFolder } from './support.mjs';

const ORIGIN = 'https://www.example.com';
const FORM = 'application/x-www-form-urlencoded';
const SENTENCE = 'Northwind may use these details to answer this request.';
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = temporaryFolder();
let receiver;
beforeAll(async () => {
  const DATABASE_URL = `file:${join(folder.path, 'leads.db')}`;
  receiver = await startProcess({ DATABASE_URL, LEADS_ORIGINS: ORIGIN });
});
afterAll(async () => {
  await receiver?.stop();
  folder.remove();
});

/** As a browser sends a form: the answer is not followed. */
const send = (values, headers = {}, url = receiver.url) =>
  fetch(`${url}/leads`, {
    method: 'POST',
    headers: { 'Content-Type': FORM, Origin: ORIGIN, ...headers },
    body: new URLSearchParams(values).toString(),
    redirect: 'manual',
  });

const valid = (more = {}) => ({ email: 'ana@example.com', consent: SENTENCE, ...more });
const count = async () => (await allLeads(receiver.url)).length;
const newest = async () => (await allLeads(receiver.url))[0];

describe('A form without script', () => {
  it('stores a lead as the form with script sends it, and leads elsewhere', async () => {
    const began = Date.now();
    const response = await send([
      ...[
        ['name', '  Ana Example '],
        ['email', 'ana@example.com'],
        ['company', ' '],
      ],
      ...[
        ['message', 'One\r\ntwo '],
        ['team', 'A'],
        ['team', 'B'],
        ['website', ''],
      ],
      ...[
        ['lang', 'de'],
        ['consent', ` ${SENTENCE}\n `],
        ['marketing', 'Northwind may write.'],
      ],
    ]);
    expect(response.status).toBe(303);
    const { receivedAt, ...lead } = await newest();
    expect(leadSchema.parse(lead)).toEqual(lead);
    expect(lead.fields).toEqual({
      ...{ name: 'Ana Example', email: 'ana@example.com' },
      ...{ message: 'One\ntwo', team: 'A, B' },
    });
    const said = { granted: true, lang: 'de', version, at: lead.createdAt, page: ORIGIN };
    expect(lead.consents).toEqual([
      { purpose: 'processing', text: SENTENCE, ...said },
      { purpose: 'marketing', text: 'Northwind may write.', ...said },
    ]);
    expect(lead.context).toEqual({ page: ORIGIN, widget: 'form', version });
    expect(Date.parse(lead.createdAt)).toBeGreaterThanOrEqual(began);
    expect(receivedAt >= lead.createdAt).toBe(true);

    const thanks = await fetch(new URL(response.headers.get('location'), response.url));
    expect([thanks.status, new URL(thanks.url).pathname]).toEqual([200, '/thanks']);
    expect(thanks.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(thanks.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await thanks.text()).toMatch(/<h1>Thank you<[^]*has arrived/);
  });

  it('names the page where the browser tells it', async () => {
    for (const [Referer, page] of [
      [`${ORIGIN}/hire?utm_source=x`, `${ORIGIN}/hire?utm_source=x`],
      [`${ORIGIN}/`, `${ORIGIN}/`],
      ['https://other.example/hire', ORIGIN],
      ['nonsense', ORIGIN],
    ]) {
      expect((await send(valid(), { Referer })).status).toBe(303);
      const { context, consents } = await newest();
      expect([context.page, consents[0].page]).toEqual([page, page]);
    }
  });

  it('stores also what fell into the trap, and says so', async () => {
    await send(valid({ website: 'https://spam.example' }));
    const { fields, context } = await newest();
    expect(fields).toEqual({ email: 'ana@example.com' });
    expect(context.spam).toEqual({ trap: true, seconds: 0 });
  });

  it.each([undefined, 'null', 'https://example.com', `${ORIGIN}.evil.example`])(
    'is refused where its page is %s',
    async (Origin) => {
      const before = await count();
      // Without the header at all where none is meant.
      const headers = { 'Content-Type': FORM, ...(Origin && { Origin }) };
      for (const type of [FORM, FORM.toUpperCase(), `${FORM}; charset=UTF-8`]) {
        const body = new URLSearchParams(valid()).toString();
        const response = await post(receiver.url, body, { ...headers, 'Content-Type': type });
        expect(response.status).toBe(403);
        expect(await response.text()).toContain('<p>This origin is not in LEADS_ORIGINS.</p>');
      }
      expect(await count()).toBe(before);
    },
  );

  it.each([
    ['nobody has consented', { consent: '' }, 'Please tick the box of consent.'],
    ['only marketing is granted', { consent: '', marketing: 'Yes.' }, 'Please tick the box'],
    ['the box has no words', { consent: 'on' }, 'The box of consent has no value.'],
    ['a field is too long', { message: 'm'.repeat(4001) }, '&#34;message&#34; is too long'],
    ['a name is none', { '<b>"&\'': 'x' }, '&#34;&#60;b&#62;&#34;&#38;&#39;&#34; is too long'],
    ['the words are too long', { consent: 'm'.repeat(16_001) }, 'consents[0].text'],
  ])('is refused in words where %s', async (_, more, words) => {
    const before = await count();
    const response = await send(valid(more));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).not.toMatch(/<b>|<script|style=/);
    expect(await count()).toBe(before);
  });

  it('has the limits of all others', async () => {
    expect((await send(valid({ message: 'm'.repeat(64 * 1024) }))).status).toBe(413);
    const limited = await startProcess({
      DATABASE_URL: `file:${join(folder.path, 'limited.db')}`,
      ...{ LEADS_ORIGINS: ORIGIN, LEADS_RATE_LIMIT: '1' },
    });
    const answers = [];
    for (let n = 0; n < 2; n++) answers.push(await send(valid(), {}, limited.url));
    await limited.stop();
    expect(answers.map(({ status }) => status)).toEqual([303, 429]);
    expect(Number(answers[1].headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[1].text()).toContain('<p>Too many requests from this address.</p>');
  });

  it('is taken apart in no time, whatever is in it', async () => {
    const names = Array.from({ length: 7000 }, (_, n) => [`n${n}`, '1']);
    const began = Date.now();
    expect((await send([...names, ...Object.entries(valid())])).status).toBe(422);
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
