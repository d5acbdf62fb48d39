import { request } from 'node:http';
import { expect, it } from 'vitest';
import { describeDatabases } from './databases.mjs';
import { FAULTS, startFaultProxy } from './fault-proxy.mjs';
import { allLeads, makeLead, randomFrom, startProcess } from './support.mjs';

const SCHEDULES = 1000;
const TOGETHER = 25;
const seed = Number(process.env.SEED || Date.now() % 2 ** 31);

/** One attempt on a connection of its own. Resolves to the answer's id, or undefined. */
function attempt(url, lead, fault) {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', ...(fault && { 'x-fault': fault }) };
    // Only what hangs may be given up early: the machine's own slowness is no fault.
    const timeout = fault === 'hang' ? 100 : 15_000;
    const sent = request(`${url}/leads`, { method: 'POST', agent: false, headers, timeout });
    sent.on('error', () => resolve(undefined));
    sent.on('timeout', () => sent.destroy());
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('error', () => resolve(undefined));
      response.on('end', () => {
        const ok = response.statusCode >= 200 && response.statusCode < 300;
        resolve(ok ? JSON.parse(text).id : undefined);
      });
    });
    sent.end(JSON.stringify(lead));
  });
}

describeDatabases('Over a bad line', ({ fresh }) => {
  it(`has one row a lead after ${SCHEDULES} schedules of faults (SEED=${seed})`, async () => {
    const random = randomFrom(seed);
    const receiver = await startProcess({ DATABASE_URL: fresh() });
    const proxy = await startFaultProxy(receiver.url);
    const schedules = Array.from({ length: SCHEDULES }, () =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => FAULTS[Math.floor(random() * 5)]),
    );
    const acknowledgedEarly = new Set();
    const leads = schedules.map((_, n) => makeLead({ message: `schedule ${n}` }));

    async function follow(n) {
      const lead = leads[n];
      for (const fault of schedules[n]) {
        const answer = await attempt(proxy.url, lead, fault);
        // Latency is the only one of the faults after which an answer comes whole.
        if (answer && fault !== 'latency') acknowledgedEarly.add(`${fault}: ${lead.id}`);
      }
      expect(await attempt(proxy.url, lead)).toBe(lead.id);
    }
    const waiting = schedules.map((_, n) => n);
    const worker = async () => {
      while (waiting.length) await follow(waiting.shift());
    };
    await Promise.all(Array.from({ length: TOGETHER }, worker));

    const rows = await allLeads(receiver.url);
    await proxy.close();
    await receiver.stop();
    console.log(`SEED=${seed}, faults: ${JSON.stringify(proxy.counts)}`);
    expect([...acknowledgedEarly]).toEqual([]);
    expect(Math.min(...Object.values(proxy.counts))).toBeGreaterThan(100);
    const told = (all) => all.map(({ id, fields }) => `${id} ${fields.message}`).sort();
    expect(told(rows)).toEqual(told(leads));
  });
});
