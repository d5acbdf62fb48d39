import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wantedEngines } from '../../scripts/browsers.mjs';
import {
  allLeads,
  randomFrom,
  startProcess,
  temporaryFolder,
  type ReceiverProcess,
} from '../../receiver/test/support.mjs';
import { hostSite, type HostSite } from './host-pages.js';
import { unaided } from './unaided.js';

const soak = process.env['SOAK_KILLS'];
const KILLS = Number(soak ?? 10);
const ENGINES = soak ? wantedEngines() : (['chromium'] as const);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** So long a request takes to the receiver, and its answer back: a kill may hit either. */
const LINE_MS = 60;

/** What a page tells of its round. */
interface Told {
  what: 'submit' | 'saved' | 'delivered' | 'left';
  round?: string;
  left?: number;
}

/** Fills the form in as soon as it is there, and sends it. Runs in the page. */
async function fillIn(): Promise<void> {
  const form = document.querySelector('hiring-lead-form')!;
  const round = location.hash.slice(1);
  const tell = (what: string) =>
    fetch('/told', { method: 'POST', body: JSON.stringify({ what, round }) });
  const find = <E extends Element>(selector: string) => form.shadowRoot?.querySelector<E>(selector);

  for (const what of ['saved', 'delivered']) {
    form.addEventListener(`hiring-lead-${what}`, () => void tell(what));
  }
  while (!find('#consent')) await new Promise((resolve) => setTimeout(resolve, 20));
  const values = { name: 'Ana', email: 'ana@example.com', company: 'Example', message: round };
  for (const [name, value] of Object.entries(values)) {
    const field = find<HTMLInputElement>(`[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  find<HTMLInputElement>('#consent')!.click();
  await tell('submit');
  find<HTMLButtonElement>('.send')!.click();
}

/** Tells again and again how many leads are kept. Runs in the page. */
async function countKept(): Promise<void> {
  for (;;) {
    // Looked up first: opening would make one.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'hiring-leads');
    let left = 0;
    if (there) {
      const opening = indexedDB.open('hiring-leads');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const counting = opening.result.transaction('leads').objectStore('leads').count();
      await new Promise((resolve) => (counting.onsuccess = resolve));
      left = counting.result;
      opening.result.close();
    }
    await fetch('/told', { method: 'POST', body: JSON.stringify({ what: 'left', left }) });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A slow line to a server: the bytes as they are, later. */
async function slowLine(target: string): Promise<{ url: string; close(): void }> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const pass = (from: Socket, to: Socket) => {
      open.add(from);
      from.on('data', (bytes) => setTimeout(() => to.write(bytes), LINE_MS));
      from.on('close', () => setTimeout(() => to.destroy(), LINE_MS));
      from.on('error', () => {});
    };
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      open.forEach((socket) => socket.destroy());
    },
  };
}

describe('a browser that is killed', () => {
  const folder = temporaryFolder();
  let site: HostSite;
  let receiver: ReceiverProcess;
  let line: Awaited<ReturnType<typeof slowLine>>;
  let told: (Told & { at: number })[] = [];
  const heard = (round: string, what: string) =>
    told.find((one) => one.round === round && one.what === what);
  const rows = async (round: string) =>
    (await allLeads(receiver.url)).filter(({ fields }) => fields['message'] === round);

  beforeAll(async () => {
    site = await hostSite();
    receiver = await startProcess({
      DATABASE_URL: `file:${join(folder.path, 'leads.db')}`,
      LEADS_ORIGINS: site.url,
    });
    line = await slowLine(receiver.url);
    site.answer('/told', async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      told.push({ at: performance.now(), ...(JSON.parse(body) as Told) });
      res.writeHead(204).end();
    });
    for (const [path, script] of Object.entries({ '/send': fillIn, '/later': countKept })) {
      site.page(
        path,
        `<!doctype html><title>A page with a form</title>
        <script type="module" src="/embed/lead-form.js"></script>
        <hiring-lead-form action="${line.url}/leads" organisation="NexaTalent"
          privacy-url="/privacy" fields="name* email* company* message"></hiring-lead-form>
        <script type="module">(${script})()</script>`,
      );
    }
  });
  afterAll(async () => {
    line?.close();
    await receiver?.stop();
    await site?.close();
    folder.remove();
  });

  it.each(ENGINES)(
    `at ${KILLS} points loses and doubles no lead (%s)`,
    async (name) => {
      const random = randomFrom(seed);
      const browser = await unaided(name);
      const count = { 'not saved': 0, 'kept only': 0, 'stored, still kept': 0, delivered: 0 };
      const wrong: string[] = [];
      const until = async (what: string, there: () => unknown) => {
        const end = performance.now() + 30_000;
        while (!there()) {
          if (performance.now() > end) throw new Error(`${name}: not within 30 s: ${what}`);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      };
      const start = async (round: string) => {
        told = [];
        browser.open(`${site.url}/send#${round}`);
        await until(`${round} is sent`, () => heard(round, 'submit'));
        return heard(round, 'submit')!.at;
      };

      try {
        // How long it takes when nobody interferes: kills are spread over that.
        const began = await start(`${name}-whole`);
        await until('it is delivered', () => heard(`${name}-whole`, 'delivered'));
        const span = 1.2 * (heard(`${name}-whole`, 'delivered')!.at - began);
        await browser.kill();

        for (let kill = 0; kill < KILLS; kill++) {
          const round = `${name}-${kill}`;
          const from = await start(round);
          const wait = (span * (kill + random())) / KILLS;
          await new Promise((resolve) =>
            setTimeout(resolve, Math.max(0, from + wait - performance.now())),
          );
          await browser.kill();
          const [saved, delivered] = [heard(round, 'saved'), heard(round, 'delivered')];
          const before = await rows(round);
          if (delivered) count.delivered++;
          else if (before.length) count['stored, still kept']++;
          else if (saved) count['kept only']++;
          else count['not saved']++;

          // The visitor comes back: what is kept goes out by itself.
          told = [];
          browser.open(`${site.url}/later`);
          await until('nothing is kept any more', () =>
            told.some(({ what, left }) => what === 'left' && left === 0),
          );
          await browser.kill();
          const after = (await rows(round)).length;
          if (after > 1) wrong.push(`${round}, after ${wait.toFixed()} ms: ${after} rows`);
          if (saved && !after) wrong.push(`${round}, after ${wait.toFixed()} ms: lost`);
        }
      } finally {
        await browser.remove();
      }
      console.log(
        `${name}: ${KILLS} kills, SOAK_SEED=${seed}, at the kill: ${JSON.stringify(count)}`,
      );
      expect(wrong).toEqual([]);
      expect(count['kept only'] + count['stored, still kept']).toBeGreaterThan(0);
    },
    120_000 + KILLS * 30_000,
  );
});
