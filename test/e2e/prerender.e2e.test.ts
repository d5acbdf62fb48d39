import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { around, hostTests, inState } from './table-page.js';

const tag = 'hiring-lead-form';

/** Makes an outbox with one lead in it, as an earlier visit left it. Runs in the page. */
async function leaveALead(url: string): Promise<void> {
  const opening = indexedDB.open('hiring-leads', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('leads', { keyPath: 'id' });
    opening.result.createObjectStore('lease');
  };
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const now = Date.now();
  const id = '00000000-0000-4000-8000-000000000001';
  const lead = {
    ...{ id, createdAt: new Date(now).toISOString(), fields: { name: 'Ana' }, consents: [] },
    context: { page: location.href, widget: 'hiring-lead-form', version: '1.0.0' },
  };
  const work = opening.result.transaction('leads', 'readwrite');
  work.objectStore('leads').put({
    ...{ id, lead, target: { type: 'webhook', url }, attempts: 1, nextAt: 0, since: now },
  });
  await new Promise((resolve) => (work.oncomplete = resolve));
  opening.result.close();
}

describeEngines('a page that is rendered before anybody sees it', (engine) => {
  const { site, open, fresh } = hostTests(engine);

  it.for([
    ['', ''],
    // The browser grants no lock before the page is seen; nothing of its own holds a lease up.
    [
      ', where there are no locks',
      `<script>Object.defineProperty(navigator, 'locks', { value: undefined })</script>`,
    ],
  ] as const)('sends no lead that waits and stores nothing%s', async ([, before], { skip }) => {
    skip(engine().name !== 'chromium', 'it does not prerender pages');
    const came: { what: string; prerendering: boolean; kept: string }[] = [];
    site().answer('/leads', async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      came.push({ what: 'a lead', prerendering: false, kept: '' });
      res.writeHead(201, { 'Content-Type': 'application/json' }).end(body);
    });
    site().answer('/told', async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      came.push(JSON.parse(body) as (typeof came)[0]);
      res.writeHead(204).end();
    });
    // Tells again and again what is stored, and whether anybody sees it.
    const telling = `<script type="module">
      const form = document.querySelector('${tag}');
      for (;;) {
        const { state } = form;
        const kept = Object.keys({ ...localStorage, ...sessionStorage }).join() + document.cookie;
        const { prerendering } = document;
        await fetch('/told', {
          method: 'POST',
          body: JSON.stringify({ what: state, prerendering, kept }),
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    </script>`;
    const target = site().page('/form-page.html', {
      html: around(
        `${before}<script type="module" src="/embed/lead-form.js"></script>
        <${tag} action="/leads" organisation="NexaTalent" privacy-url="/privacy" remember></${tag}>
        ${telling}`,
      ),
      headers: { 'Cache-Control': 'no-cache' },
    });

    const page: Page = await fresh();
    await open(around('<p>Where the visitor is.</p>'));
    await page.evaluate(leaveALead, `${site().url}/leads`);
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    }, target);

    const early = () => came.filter(({ what, prerendering }) => what === 'ready' && prerendering);
    await expect.poll(() => early().length, { timeout: 20_000 }).toBeGreaterThan(20);
    expect(came.filter(({ what }) => what === 'a lead')).toEqual([]);
    expect([...new Set(came.map(({ prerendering, kept }) => `${prerendering} ${kept}`))]).toEqual([
      'true ',
    ]);

    // Somebody looks: the same page, and what waited goes out.
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), target);
    await expect
      .poll(() => came.filter(({ what }) => what === 'a lead').length, { timeout: 20_000 })
      .toBe(1);
    await expect
      .poll(() => page.evaluate(() => location.pathname).catch(() => ''))
      .toBe('/form-page.html');
    await inState(page, 'ready', tag);
    const [shown] = await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map((one) => (one as unknown as { activationStart: number }).activationStart),
    );
    expect(shown).toBeGreaterThan(0);
  });
});
