import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  allLeads,
  randomFrom,
  startProcess,
  temporaryFolder,
  type ReceiverProcess,
} from '../../receiver/test/support.mjs';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { hostTests } from './table-page.js';

const TABS = 4;
const EACH = Number(process.env['SOAK_LEADS'] ?? 25);
const built = new URL('../../dist/leads/', import.meta.url);

/** What a page has of the module's, once it is loaded. */
interface Host {
  leads: {
    submit(lead: object, target: object): Promise<{ saved: boolean }>;
    pending(): Promise<object[]>;
  };
}

/** Sends leads one right after the other, as several visitors of one machine would not. Runs in the page. */
async function sendAll(tab: number, count: number, url: string): Promise<number> {
  const { leads } = window as unknown as Host;
  const id = () =>
    '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
      (+digit ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+digit / 4)))).toString(
        16,
      ),
    );
  const entries = await Promise.all(
    Array.from({ length: count }, (_none, at) => {
      const now = new Date().toISOString();
      const page = location.href;
      const lead = {
        ...{ id: id(), createdAt: now, fields: { name: 'Ana', message: `${tab}/${at}` } },
        consents: [
          {
            ...{ purpose: 'processing', granted: true, text: 'You may answer.', lang: 'en' },
            ...{ version: '1', at: now, page },
          },
        ],
        context: { page, widget: 'hiring-lead-form', version: '1.0.0' },
      };
      return leads.submit(lead, { type: 'webhook', url });
    }),
  );
  return entries.filter(({ saved }) => saved).length;
}

describeEngines('four tabs of one visitor', (engine) => {
  const { site, fresh } = hostTests(engine);
  const folder = temporaryFolder();
  let receiver: ReceiverProcess;
  /** Ids as they came in, with what they were answered. */
  let came: [id: string, status: number][] = [];
  const flying = new Set<string>();
  let twice: string[] = [];

  beforeAll(async () => {
    receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, 'leads.db')}` });
    for (const name of readdirSync(built, { recursive: true }).map(String)) {
      if (!name.endsWith('.js')) continue;
      site().answer(`/module/${name}`, {
        body: readFileSync(new URL(name, built), 'utf8'),
        headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
      });
    }
    const random = randomFrom(8);
    // Now and then it is busy; and now and then its answer gets lost, when it has the lead.
    site().answer('/leads', async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      const { id } = JSON.parse(body) as { id: string };
      const luck = random();
      if (flying.has(id)) twice.push(id);
      flying.add(id);
      await new Promise((resolve) => setTimeout(resolve, 10));
      const answer =
        luck < 0.15
          ? new Response('', { status: 503 })
          : await fetch(`${receiver.url}/leads`, {
              ...{ method: 'POST', body, headers: { 'Content-Type': 'application/json' } },
            });
      came.push([id, answer.status]);
      flying.delete(id);
      if (luck > 0.9) return void res.destroy();
      res.writeHead(answer.status, { 'Content-Type': 'application/json' });
      res.end(await answer.text());
    });
  });
  afterAll(async () => {
    await receiver?.stop();
    folder.remove();
  });

  it.each([
    ['a lock of the browser', ''],
    ['a lease in the outbox, where there are no locks', '{ locks: undefined }'],
  ])(
    `by %s: ${TABS} × ${EACH} leads are as many rows, and none is left behind`,
    async (how, given) => {
      const page = await fresh();
      came = [];
      twice = [];
      const before = (await allLeads(receiver.url)).map(({ id }) => id);
      const address = site().page(
        '/tab.html',
        `<!doctype html><title>A tab</title><script type="module">
        import { createLeads } from '/module/leads.js';
        window.leads = createLeads(${given});
      </script>`,
      );
      const tabs: Page[] = [page];
      while (tabs.length < TABS) tabs.push(await page.another());
      for (const tab of tabs) {
        await tab.goto(address);
        await tab.waitFor(() => 'leads' in window);
      }
      const saved = await Promise.all(
        tabs.map((tab, at) => tab.evaluate(sendAll, at, EACH, `${site().url}/leads`)),
      );
      expect(saved).toEqual(tabs.map(() => EACH));
      const left = () =>
        tabs[0]!.evaluate(async () => (await (window as unknown as Host).leads.pending()).length);
      await expect.poll(left, { timeout: EACH * 4000, interval: 250 }).toBe(0);

      const rows = (await allLeads(receiver.url)).filter(({ id }) => !before.includes(id));
      const messages = rows.map(({ fields }) => fields['message']).sort();
      const all = tabs.flatMap((_tab, tab) =>
        Array.from({ length: EACH }, (_, at) => `${tab}/${at}`),
      );
      expect(messages).toEqual(all.sort());
      expect(new Set(rows.map(({ id }) => id)).size).toBe(TABS * EACH);
      expect(twice).toEqual([]);
      // The faults were there, and each lead had an id of its own all along.
      const statuses = came.map(([, status]) => status);
      expect(new Set(came.map(([id]) => id)).size).toBe(TABS * EACH);
      expect(statuses).toEqual(expect.arrayContaining([200, 201, 503]));
      expect(statuses.filter((status) => status === 201)).toHaveLength(TABS * EACH);
      for (const tab of tabs) expect(await tab.pageErrors()).toEqual([]);
      for (const tab of tabs.slice(1)) await tab.close();
      console.log(
        `${page.engine}, by ${how}: ${came.length} requests for ${TABS * EACH} leads, ` +
          `${statuses.filter((status) => status === 503).length} refused, ` +
          `${statuses.filter((status) => status === 200).length} repeated`,
      );
    },
    50_000 + EACH * 4000,
  );
});
