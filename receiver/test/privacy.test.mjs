import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeLead, startProcess, temporaryFolder, TOKEN } from './support.mjs';

const folder = temporaryFolder();
afterAll(folder.remove);
const headers = { Authorization: `Bearer ${TOKEN}` };
const send = (url, lead) =>
  fetch(`${url}/leads`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(lead),
  });

it('what was erased is in no file any more, and nobody else may read them', async () => {
  const receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, 'leads.db')}` });
  const lead = makeLead({ email: 'erase-me@example.com' });
  expect((await send(receiver.url, lead)).status).toBe(201);
  const files = () => readdirSync(folder.path).map((name) => join(folder.path, name));
  const holding = () => files().filter((path) => readFileSync(path).includes('erase-me'));
  expect(holding()).not.toEqual([]);
  for (const path of files()) expect(statSync(path).mode & 0o077, path).toBe(0);
  const where = `${receiver.url}/leads?email=erase-me@example.com`;
  const answer = await fetch(where, { method: 'DELETE', headers });
  expect(await answer.json()).toEqual({ erased: 1 });
  expect(holding()).toEqual([]);
  await receiver.stop();
});

it('a connection that a browser opened ahead does not hold up the end', async () => {
  const receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, 'end.db')}` });
  const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.on('error', () => {});
  await fetch(`${receiver.url}/healthz`);
  const began = Date.now();
  expect(await receiver.stop()).toEqual({ code: 0, signal: null });
  expect(Date.now() - began).toBeLessThan(5000);
});

it('whoever has the token is not counted among strangers', async () => {
  const env = { DATABASE_URL: `file:${join(folder.path, 'rate.db')}`, LEADS_RATE_LIMIT: '3' };
  const receiver = await startProcess(env);
  for (let times = 0; times < 6; times++) {
    expect((await fetch(`${receiver.url}/leads`, { headers })).status).toBe(200);
  }
  const wrong = { Authorization: 'Bearer guessed' };
  const codes = [];
  for (let times = 0; times < 4; times++) {
    codes.push((await fetch(`${receiver.url}/leads`, { headers: wrong })).status);
  }
  expect(codes).toEqual([401, 401, 401, 429]);
  await receiver.stop();
});
