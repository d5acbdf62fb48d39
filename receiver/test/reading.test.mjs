import { join } from 'node:path';
import { readCsv } from 'hiring-widgets/leads/csv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allLeads, erase, get, makeLead, post, startProcess, temporaryFolder } from './support.mjs';

const folder = temporaryFolder();
const dangerous = ['=1+1', '+1', '-1', '@a', "'a", '\ta', '\ra', '\na'];
const leads = dangerous.map((text, n) =>
  makeLead({ name: text, message: 'Grüße, "so"; ok', headcount: n, other: `${text}!` }),
);
let receiver;
beforeAll(async () => {
  receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, 'leads.db')}` });
  for (const lead of leads) await post(receiver.url, lead);
});
afterAll(async () => {
  await receiver?.stop();
  folder.remove();
});

it.each([',', ';'])(
  'gives a sheet in which nothing is a formula, with %s between',
  async (sign) => {
    const response = await get(receiver.url, `/leads.csv?separator=${encodeURIComponent(sign)}`);
    expect(response.headers.get('content-disposition')).toContain('leads.csv');
    // fetch's text() would take the byte order mark away.
    const text = Buffer.from(await response.arrayBuffer()).toString();
    expect(text.startsWith('\uFEFFid')).toBe(true);
    for (const value of dangerous) expect(text).toContain(`'${value}`);
    const [head, ...rows] = readCsv(text.trimEnd(), sign);
    const column = (name) => rows.map((row) => row[head.indexOf(name)]).reverse();
    expect(column('id')).toEqual(leads.map(({ id }) => id));
    expect(column('name')).toEqual(dangerous);
    expect(column('message')).toEqual(leads.map(({ fields }) => fields.message));
    expect(column('headcount')).toEqual(leads.map((_, n) => n));
    expect(column('other')).toEqual(dangerous.map((value) => `${value}!`));
    expect(new Set(column('processing'))).toEqual(new Set(['yes']));
  },
);

it('gives what speaks for a machine in columns of their own', async () => {
  const signs = [undefined, { trap: true, seconds: 7 }, { trap: false, seconds: 2 }];
  const sent = signs.map((spam) => {
    const lead = makeLead();
    return { ...lead, context: { ...lead.context, spam } };
  });
  for (const lead of sent) await post(receiver.url, lead);
  const [head, ...rows] = readCsv(await (await get(receiver.url, '/leads.csv')).text());
  const found = sent.map(({ id }) => rows.find((row) => row[head.indexOf('id')] === id));
  for (const { id } of sent) await erase(receiver.url, `/leads/${id}`);
  const columns = ['spam.trap', 'spam.seconds'].map((name) => head.indexOf(name));
  expect(found.map((row) => columns.map((column) => row[column]))).toEqual([
    ['', ''],
    ['yes', 7],
    ['no', 2],
  ]);
});

it('gives leads newest first, page by page, each once', async () => {
  const found = [];
  for (let next = ''; next !== undefined;) {
    const query = next && `&before=${encodeURIComponent(next)}`;
    const body = await (await get(receiver.url, `/leads?limit=3${query}`)).json();
    expect(body.leads.length).toBeLessThanOrEqual(3);
    expect(body.total).toBe(leads.length);
    found.push(...body.leads);
    next = body.next;
  }
  expect(found.map(({ id }) => id)).toEqual(leads.map(({ id }) => id).reverse());
  expect(found.at(-1)).toEqual({ receivedAt: found.at(-1).receivedAt, ...leads[0] });
});

it('refuses to begin a page where no page ends', async () => {
  for (const query of ['before=a&before=b', 'before=a', 'before=', 'before=%00_a', 'before=_']) {
    const response = await get(receiver.url, `/leads?${query}`);
    expect(response.status, query).toBe(400);
    expect((await response.json()).error).toContain('"before"');
  }
});

it('answers 304 until something changes', async () => {
  const first = await get(receiver.url, '/leads');
  const headers = { 'If-None-Match': first.headers.get('etag') };
  expect((await get(receiver.url, '/leads', headers)).status).toBe(304);
  await post(receiver.url, makeLead());
  expect((await get(receiver.url, '/leads', headers)).status).toBe(200);
  expect(await allLeads(receiver.url)).toHaveLength(leads.length + 1);
});
