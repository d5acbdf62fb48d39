import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.mjs', import.meta.url));
export const TOKEN = 'token-of-the-tests-0123456789';

/** A lead as the form sends it. */
export function makeLead(fields = {}, more = {}) {
  return {
    id: randomUUID(),
    createdAt: '2026-03-01T10:00:00.000Z',
    fields: { name: 'Ana Example', email: 'ana@example.com', company: 'Example Ltd', ...fields },
    consents: [
      {
        ...{ purpose: 'processing', granted: true, text: 'You may answer.', lang: 'en' },
        ...{ version: '1.0.0', at: '2026-03-01T10:00:00.000Z', page: 'https://example.com/' },
      },
    ],
    context: { page: 'https://example.com/', widget: 'hiring-lead-form', version: '1.0.0' },
    ...more,
  };
}

export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'hiring-leads-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

// A test run that is stopped leaves no server behind.
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Keeps a child process until it has ended, also where the tests end before it. */
export function own(child) {
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  child.output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => (child.output += chunk));
  }
  return child;
}

/** The receiver as a process of its own, as it is run. `before` is a command in front of it. */
export async function startProcess(env, before = []) {
  const [command, ...args] = [...before, process.execPath, main];
  const child = own(
    spawn(command, args, {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        LEADS_TOKEN: TOKEN,
        LEADS_RATE_LIMIT: '1000000',
        ...env,
      },
    }),
  );
  const url = await Promise.race([
    new Promise((resolve) => {
      child.stdout.on('data', () => {
        const found = /leads are sent to (\S+)\/leads/.exec(child.output);
        if (found) resolve(found[1]);
      });
    }),
    child.ended.then(() => {
      throw new Error(`the receiver has not started: ${child.output}`);
    }),
  ]);
  return {
    url,
    child,
    /** Sends a signal, and resolves to how the process ended. */
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return child.ended;
    },
  };
}

/** Runs the receiver where it is to end at once. */
export async function runToEnd(env) {
  const child = own(spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env } }));
  return { ...(await child.ended), output: child.output };
}

export function post(url, lead, headers = {}) {
  return fetch(`${url}/leads`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof lead === 'string' ? lead : JSON.stringify(lead),
    signal: AbortSignal.timeout(15_000),
  });
}

const bearer = { Authorization: `Bearer ${TOKEN}` };

export const get = (url, path, headers = {}) =>
  fetch(`${url}${path}`, { headers: { ...bearer, ...headers } });

export const erase = async (url, path) =>
  (await fetch(`${url}${path}`, { method: 'DELETE', headers: bearer })).json();

/** All leads that are stored, page by page. */
export async function allLeads(url) {
  const all = [];
  for (let next = ''; next !== undefined;) {
    const query = next && `&before=${encodeURIComponent(next)}`;
    const body = await (await get(url, `/leads?limit=1000${query}`)).json();
    all.push(...body.leads);
    next = body.next;
  }
  return all;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
