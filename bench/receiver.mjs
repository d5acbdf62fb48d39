// Leads a second and the slowest of a hundred, as ratios to an empty route. Both run as processes of
// their own, in turn, so that whatever slows the machine slows both.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile, table, times } from './report.mjs';

const CLIENTS = 8;
const ROUNDS = 3;
const ROUND_MS = 4000;
const near = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function benchReceiver() {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-leads-'));
  const env = {
    ...{ PORT: '0', LEADS_TOKEN: randomUUID(), LEADS_RATE_LIMIT: '1000000000' },
    DATABASE_URL: `file:${join(folder, 'leads.db')}`,
  };
  const sides = [
    { name: 'empty route', server: await start('./empty-route.mjs', {}), times: [] },
    { name: 'receiver', server: await start('../receiver/src/main.mjs', env), times: [] },
  ];
  try {
    for (const { server } of sides) await load(server.url, 1000);
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of sides) side.times.push(...(await load(side.server.url, ROUND_MS)));
    }
  } finally {
    // The receiver folds its log into the database as it ends: the folder goes after it.
    await Promise.all(sides.map(({ server }) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
  report(sides);
}

function report(sides) {
  const seconds = (ROUNDS * ROUND_MS) / 1000;
  const [empty, receiver] = sides.map(({ times: all }) => ({
    rate: all.length / seconds,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
  }));
  const row = (name, key, digits) => [
    ...[name, empty[key].toFixed(digits), receiver[key].toFixed(digits)],
    times(receiver[key] / empty[key]),
  ];
  console.log(`${CLIENTS} clients, SQLite, ${cpus().length} cores here.\n`);
  console.log(
    table([
      ['', 'empty route', 'receiver', 'ratio'],
      row('leads a second', 'rate', 0),
      row('median, ms', 'p50', 1),
      row('p99, ms', 'p99', 1),
    ]),
  );
}

async function start(script, env) {
  const child = spawn(process.execPath, [near(script)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', () => reject(new Error(`${script} has not started: ${output}`)));
    child.stdout.on('data', (chunk) => {
      output = (output + chunk).slice(-2000);
      const found = /leads are sent to (\S+\/leads)/.exec(output);
      if (found) resolve(found[1]);
    });
  });
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url, stop };
}

/** Clients that send one lead after the other. Resolves to how long each took, in milliseconds. */
async function load(url, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const until = performance.now() + duration;
  const all = [];
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await send(url, agent);
      all.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return all;
}

const send = (url, agent) =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 201) resolve();
        else reject(new Error(`answered ${response.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end(JSON.stringify(lead()));
  });

const at = '2026-03-01T10:00:00.000Z';
const page = 'https://www.example.com/hire';
const lead = () => ({
  id: randomUUID(),
  createdAt: at,
  fields: { name: 'Ana Example', email: 'ana@example.com', company: 'Example', role: 'Rust' },
  consents: [
    {
      ...{ purpose: 'processing', granted: true, text: 'You may answer.', lang: 'en' },
      ...{ version: '1.0.0', at, page },
    },
  ],
  context: { page, widget: 'hiring-lead-form', version: '1.0.0' },
});
