import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { build } from '../../scripts/setup.mjs';
import { allLeads, makeLead, own, post, temporaryFolder, TOKEN } from './support.mjs';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const folder = temporaryFolder();
afterAll(folder.remove);
// The script builds what is not built, which would be part of what is timed here.
beforeAll(() => build(), 300_000);

function start(env) {
  const DATABASE_URL = `file:${join(folder.path, 'leads.db')}`;
  return own(
    spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH, PORT: '0', LEADS_PORT: '0', DATABASE_URL, ...env },
    }),
  );
}

it('starts the demo and its receiver, and stops both', async () => {
  const child = start({ LEADS_TOKEN: TOKEN });
  const addresses = /the demo is on (\S+)\/ [^]*inbox on (\S+)\//;
  await vi.waitFor(() => expect(child.output).toMatch(addresses), 50_000);
  const [, demo, receiver] = addresses.exec(child.output);
  expect((await fetch(`${demo}/landing.html`)).status).toBe(200);
  expect((await fetch(`${receiver}/`)).status).toBe(200);
  for (const Origin of [demo, demo.replace('127.0.0.1', 'localhost')]) {
    expect((await post(receiver, makeLead(), { Origin })).status).toBe(201);
  }
  expect(await allLeads(receiver)).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await child.ended).toEqual({ code: 0, signal: null });
  for (const url of [demo, receiver]) await expect(fetch(url)).rejects.toThrow();
});

it.each(['PORT', 'LEADS_PORT'])('says so where the port of %s is taken', async (name) => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address();
  const child = start({ [name]: `${port}` });
  const { code } = await child.ended;
  other.close();
  expect(code).toBe(1);
  expect(child.output).toContain(
    `hiring-widgets: port ${port} is taken. Choose another: ${name}=${port + 1} npm start\n`,
  );
});

it('serves pages with the address at which the receiver is', async () => {
  mkdirSync(join(folder.path, 'demo'));
  writeFileSync(join(folder.path, 'package.json'), '{"version":"1.0.0"}');
  const page = (url) => `<form action="${url}/leads"></form>`;
  writeFileSync(join(folder.path, 'demo/page.html'), page('http://127.0.0.1:4174'));
  for (const leadsUrl of [undefined, 'http://127.0.0.1:5555']) {
    const demo = await serve({ root: folder.path, leadsUrl });
    const text = await (await fetch(`${demo.url}/page.html`)).text();
    await demo.close();
    expect(text).toBe(page(leadsUrl ?? 'http://127.0.0.1:4174'));
  }
});
