import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../src/settings.mjs';
import { makeLead, post, runToEnd, startProcess, temporaryFolder, TOKEN } from './support.mjs';

const folder = temporaryFolder();
afterAll(folder.remove);
let made = 0;
const database = () => `file:${join(folder.path, `${made++}.db`)}`;

describe('Settings', () => {
  it('are on loopback, with a new token, unless said', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      ...{ host: '127.0.0.1', port: 4174, origins: [], rateLimit: 120, tokenIsNew: true },
      database: { type: 'sqlite', path: 'leads.db' },
    });
    expect(settings.token).toMatch(/^[0-9a-f]{48}$/);
    expect(readSettings({}).token).not.toBe(settings.token);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'LEADS_TOKEN has to be set'],
    [{ HOST: '::' }, 'LEADS_TOKEN has to be set'],
    [{ LEADS_TOKEN: 'short' }, 'at least 16 characters'],
    [{ PORT: 'x' }, 'PORT has to be a whole number from 0 to 65535, and is "x".'],
    [{ LEADS_RATE_LIMIT: '0' }, 'LEADS_RATE_LIMIT has to be'],
    [{ LEADS_ORIGINS: 'https://a.example/' }, 'has "https://a.example/"'],
    [{ LEADS_ORIGINS: '*' }, 'has "*"'],
    [{ DATABASE_URL: 'mysql://me:geheim@x' }, 'begin with file: or postgres://'],
  ])('that are wrong (%o) end it with one sentence', async (env, words) => {
    const { code, output } = await runToEnd(env);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toContain('geheim');
  });

  it('say which port is taken', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address();
    const { code, output } = await runToEnd({ PORT: `${port}`, DATABASE_URL: database() });
    other.close();
    expect([code, output]).toEqual([
      1,
      `hiring-leads: port ${port} is taken. Choose another with PORT.\n`,
    ]);
  });

  it('print a token where none is set, and take it', async () => {
    const receiver = await startProcess({ DATABASE_URL: database(), LEADS_TOKEN: '' });
    const printed = /token of the inbox is (\S+)/;
    await vi.waitFor(() => expect(receiver.child.output).toMatch(printed));
    const token = printed.exec(receiver.child.output)[1];
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${receiver.url}/leads`, { headers })).status).toBe(200);
    await receiver.stop();
    expect(receiver.child.output.split(token)).toHaveLength(2);
  });

  it('do not print a token that is set', async () => {
    const receiver = await startProcess({ DATABASE_URL: database() });
    await receiver.stop();
    expect(receiver.child.output).not.toContain(TOKEN);
  });
});

describe('SIGTERM', () => {
  /** A request of which the last bytes wait. */
  async function begin(receiver, lead) {
    const { hostname, port } = new URL(receiver.url);
    const body = JSON.stringify(lead);
    const head = `POST /leads HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', () => resolve(answer)));
    await new Promise((resolve) => socket.write(head + body.slice(0, -5), resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { finish: () => socket.write(body.slice(-5)), closed };
  }

  it('lets what has begun end, and takes nothing new', async () => {
    const DATABASE_URL = database();
    const receiver = await startProcess({ DATABASE_URL });
    const lead = makeLead();
    const request = await begin(receiver, lead);
    const ended = receiver.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(post(receiver.url, makeLead())).rejects.toThrow();
    request.finish();
    expect(await request.closed).toContain('HTTP/1.1 201');
    expect(await ended).toEqual({ code: 0, signal: null });
    const again = await startProcess({ DATABASE_URL });
    expect((await post(again.url, lead)).status).toBe(200);
    await again.stop();
  });

  it('waits under 10 s for a client that hangs', async () => {
    const receiver = await startProcess({ DATABASE_URL: database() });
    await begin(receiver, makeLead());
    const began = Date.now();
    await receiver.stop();
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
