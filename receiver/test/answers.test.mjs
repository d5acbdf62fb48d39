import { connect } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.mjs';
import { openDatabase } from '../src/database.mjs';
import { createStore } from '../src/store.mjs';
import { erase, get, makeLead, post, startProcess, temporaryFolder, TOKEN } from './support.mjs';

const ORIGIN = 'https://www.example.com';
const folder = temporaryFolder();
const file = join(folder.path, 'leads.db');
let receiver;
beforeAll(async () => {
  receiver = await startProcess({ DATABASE_URL: `file:${file}`, LEADS_ORIGINS: ORIGIN });
});
afterAll(async () => {
  await receiver?.stop();
  folder.remove();
});

describe('What is refused', () => {
  const status = async (body, headers) => (await post(receiver.url, body, headers)).status;

  it('takes 64 KiB and no byte more', async () => {
    const exactly = (size) => {
      const text = JSON.stringify(makeLead());
      return text + ' '.repeat(size - Buffer.byteLength(text));
    };
    expect(await status(exactly(64 * 1024))).toBe(201);
    expect(await status(exactly(64 * 1024 + 1))).toBe(413);
  });

  it('answers 400 to what is no JSON and 415 to what does not say it is', async () => {
    for (const body of ['{', 'undefined', '{"__proto__":{}}']) expect(await status(body)).toBe(400);
    for (const type of ['text/plain', 'multipart/form-data', 'text/html']) {
      expect(await status(makeLead(), { 'Content-Type': type })).toBe(415);
    }
  });

  it.each([
    ['id', { id: 'x' }],
    ['createdAt', { createdAt: 'yesterday' }],
    ['fields.email', { fields: { email: ['a'] } }],
    ['consents[0].lang', { consents: [{ ...makeLead().consents[0], lang: '' }] }],
    [
      'context.checklist.done',
      { context: { ...makeLead().context, checklist: { done: -1, total: 1 } } },
    ],
  ])('answers 422 and names %s', async (path, more) => {
    const response = await post(receiver.url, { ...makeLead(), ...more });
    expect(response.status).toBe(422);
    expect((await response.json()).issues.map((issue) => issue.path)).toContain(path);
  });

  it('lets nobody read or erase without the token', async () => {
    for (const [method, path] of [
      ['GET', '/leads'],
      ['GET', '/leads.csv'],
      ['DELETE', `/leads/${makeLead().id}`],
      ['DELETE', '/leads?email=a@example.com'],
    ]) {
      for (const Authorization of ['', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, `bearer ${TOKEN}`]) {
        const { status } = await fetch(receiver.url + path, { method, headers: { Authorization } });
        expect(status, `${method} ${path}`).toBe(401);
      }
    }
    expect((await get(receiver.url, '/leads')).status).toBe(200);
  });
});

describe('Pages of other origins', () => {
  it('may send from exactly the origins that are named', async () => {
    const response = await post(receiver.url, makeLead(), { Origin: ORIGIN });
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(response.headers.get('vary')).toMatch(/\bOrigin\b/);
  });

  it.each(['null', 'https://example.com', 'http://www.example.com', `${ORIGIN}.evil.example`])(
    'may not send from %s',
    async (Origin) => {
      const lead = makeLead();
      const response = await post(receiver.url, lead, { Origin });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toMatch(/\bOrigin\b/);
      const { leads } = await (await get(receiver.url, '/leads')).json();
      expect(leads.map(({ id }) => id)).not.toContain(lead.id);
    },
  );

  it('are answered before they send, and refused likewise', async () => {
    const preflight = (Origin) =>
      fetch(`${receiver.url}/leads`, {
        method: 'OPTIONS',
        headers: {
          Origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
    const yes = await preflight(ORIGIN);
    expect(yes.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(yes.headers.get('access-control-allow-headers')).toBe('Content-Type');
    for (const other of ['null', 'https://example.com']) {
      expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('may be null where that is named', async () => {
    const DATABASE_URL = `file:${join(folder.path, 'null.db')}`;
    const open = await startProcess({ DATABASE_URL, LEADS_ORIGINS: `${ORIGIN}, null` });
    const response = await post(open.url, makeLead(), { Origin: 'null' });
    await open.stop();
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe('null');
  });
});

describe('Too much, too slow', () => {
  it('answers 429 with a Retry-After that pages can read', async () => {
    const DATABASE_URL = `file:${join(folder.path, 'limited.db')}`;
    const env = { DATABASE_URL, LEADS_ORIGINS: ORIGIN, LEADS_RATE_LIMIT: '3' };
    const limited = await startProcess(env);
    const answers = [];
    for (let n = 0; n < 4; n++)
      answers.push(await post(limited.url, makeLead(), { Origin: ORIGIN }));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    const { headers } = answers[3];
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    await limited.stop();
  });

  it('answers 503 while another process holds the file, and stores it when it is free', async () => {
    const other = new Database(file);
    other.exec('begin immediate');
    const lead = makeLead();
    const response = await post(receiver.url, lead);
    other.exec('rollback');
    other.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect((await post(receiver.url, lead)).status).toBe(201);
  });

  it('answers 503 where the disk is full, and goes on when there is room', async () => {
    const opened = await openDatabase({ type: 'sqlite', path: join(folder.path, 'full.db') });
    const store = createStore(opened);
    const app = await createApp({ store, settings: { origins: [], token: TOKEN, rateLimit: 1e6 } });
    const send = async (payload) =>
      (await app.inject({ method: 'POST', url: '/leads', payload })).statusCode;
    const big = () => makeLead({ message: 'm'.repeat(4000) });
    // SQLite's own limit fails with the same code as a disk without room.
    await sql`pragma max_page_count = 20`.execute(opened.db);
    const statuses = [];
    while (statuses.length < 30 && !statuses.includes(503)) statuses.push(await send(big()));
    expect(statuses.at(-1)).toBe(503);
    expect(statuses).toContain(201);
    await sql`pragma max_page_count = 2000`.execute(opened.db);
    expect(await send(big())).toBe(201);
    expect(await store.count()).toBe(statuses.filter((status) => status === 201).length + 1);
    await app.close();
    await store.close();
  });

  it.concurrent.each([
    ['headers', 'POST /leads HTTP/1.1\r\nHost: x\r\n'],
    [
      'body',
      'POST /leads HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('ends a request whose %s never end, within 10 s or so', async (_, text) => {
    const { hostname, port } = new URL(receiver.url);
    const socket = connect(Number(port), hostname);
    const began = Date.now();
    socket.write(text);
    await new Promise((resolve) =>
      socket
        .resume()
        .once('close', resolve)
        .on('error', () => {}),
    );
    expect(Date.now() - began).toBeGreaterThan(8000);
    expect(Date.now() - began).toBeLessThan(12_500);
  });
});

it('writes nothing of a lead into its log', async () => {
  const lead = makeLead({ name: 'Geheimnis', email: 'geheimnis@example.com' });
  await post(receiver.url, lead);
  await post(receiver.url, { ...lead, createdAt: 'geheimnis' });
  await post(receiver.url, '{"geheimnis');
  await post(receiver.url, lead, { Origin: 'https://geheimnis.example' });
  await get(receiver.url, '/leads?before=geheimnis_x');
  await fetch(`${receiver.url}/leads?email=geheimnis@example.com`);
  await erase(receiver.url, '/leads?email=geheimnis@example.com');
  expect(receiver.child.output).toContain('"route":"/leads"');
  expect(receiver.child.output.toLowerCase()).not.toContain('geheimnis');
  expect(receiver.child.output).not.toContain(TOKEN);
});
