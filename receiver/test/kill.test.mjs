import Database from 'libsql';
import { expect, it } from 'vitest';
import { describeDatabases } from './databases.mjs';
import { allLeads, makeLead, post, randomFrom, startProcess } from './support.mjs';

const ROUNDS = Number(process.env.SOAK_ROUNDS || 10);
const CLIENTS = 8;
const seed = Number(process.env.SEED || Date.now() % 2 ** 31);

/** Clients as the form is one: a lead is sent until it is acknowledged, then the next is. */
function startClients(url) {
  const acknowledged = new Map();
  const sent = new Set();
  let stopping = false;
  let attempts = 0;

  async function client(number) {
    for (let n = 0; !stopping; n++) {
      const lead = makeLead({ message: `client ${number}, lead ${n}` });
      sent.add(lead.id);
      while (!acknowledged.has(lead.id)) {
        attempts++;
        const answer = await post(url(), lead)
          .then(async (response) => response.ok && (await response.json()).id)
          .catch(() => undefined);
        if (answer === lead.id) acknowledged.set(lead.id, lead.fields.message);
        else await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }
  const all = Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  return {
    acknowledged,
    sent,
    /** Each client gets its last lead acknowledged. Resolves to how often leads were sent. */
    async finish() {
      stopping = true;
      await all;
      return attempts;
    },
  };
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

describeDatabases('Killed while leads come', ({ type, fresh, server }) => {
  it(
    `loses and doubles none in ${ROUNDS} rounds (SEED=${seed})`,
    async () => {
      const random = randomFrom(seed);
      const DATABASE_URL = fresh();
      let receiver = await startProcess({ DATABASE_URL });
      const { port } = new URL(receiver.url);
      const clients = startClients(() => `http://127.0.0.1:${port}`);
      const perRound = [];

      for (let round = 0; round < ROUNDS; round++) {
        const before = clients.acknowledged.size;
        await wait(150 + random() * 500);
        if (type === 'sqlite') {
          await receiver.stop('SIGKILL');
          receiver = await startProcess({ DATABASE_URL, PORT: port });
        } else {
          await server().stop('immediate');
          await server().start();
        }
        perRound.push(clients.acknowledged.size - before);
        // What was acknowledged is there right after the crash, not only in the end.
        const there = new Set((await allLeads(receiver.url)).map(({ id }) => id));
        const known = [...clients.acknowledged.keys()].slice(0, before);
        expect(known.filter((id) => !there.has(id))).toEqual([]);
      }

      const attempts = await clients.finish();
      const rows = await allLeads(receiver.url);
      await receiver.stop();
      console.log(
        `${type}: ${ROUNDS} kills, ${rows.length} leads, sent ${attempts} times, SEED=${seed}`,
      );
      expect(perRound.every((leads) => leads > 0)).toBe(true);
      expect(rows.map(({ id }) => id).sort()).toEqual([...clients.sent].sort());
      const messages = new Map(rows.map(({ id, fields }) => [id, fields.message]));
      expect(messages).toEqual(
        new Map([...messages.keys()].map((id) => [id, clients.acknowledged.get(id)])),
      );
      if (type === 'sqlite') {
        const database = new Database(DATABASE_URL.slice('file:'.length));
        expect(database.prepare('pragma integrity_check').all()).toEqual([
          { integrity_check: 'ok' },
        ]);
        database.close();
      }
    },
    60_000 + ROUNDS * 10_000,
  );
});
