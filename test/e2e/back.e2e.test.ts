import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { around, clickIn, expectQuiet, hostTests, inState } from './table-page.js';

const tag = 'hiring-lead-form';
const script = '<script type="module" src="/embed/lead-form.js"></script>';
const form = (more = '') =>
  `<${tag} action="/leads" organisation="NexaTalent" privacy-url="/privacy" ${more}></${tag}>`;
/** `no-store`, as the other host pages have it, keeps some browsers from keeping the page. */
const kept = { 'Cache-Control': 'no-cache' };

/** What a visitor reads in the form. */
const reads = (page: Page, words: string) =>
  page
    .waitFor(
      (which, what) => {
        const { shadowRoot } = document.querySelector(which)!;
        const shown = [...shadowRoot!.querySelectorAll<HTMLElement>('.base *')].filter(
          (one) => !one.childElementCount && one.checkVisibility(),
        );
        return shown.some((one) => one.textContent!.replace(/\s+/g, ' ').includes(what));
      },
      10_000,
      tag,
      words,
    )
    .catch(async () => expect((await inState(page, 'ready', tag)).text).toContain(words));

/** Fills the form in with mouse and keys. */
async function fillIn(page: Page): Promise<void> {
  const values = { name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' };
  for (const [name, value] of Object.entries(values)) {
    await clickIn(page, `#${name}`, tag);
    await page.type(value);
  }
  await clickIn(page, '#consent', tag);
}

describeEngines('a visitor who comes back to the form', (engine) => {
  const { site, open, fresh } = hostTests(engine);
  let down = false;
  let came: string[] = [];

  async function start(): Promise<Page> {
    came = [];
    down = false;
    site().answer('/leads', async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      const { id } = JSON.parse(body) as { id: string };
      came.push(id);
      res.writeHead(down ? 503 : 201, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ id }));
    });
    const page = await fresh();
    const listening = `<script>
      addEventListener('pageshow', (event) => (window.back = event.persisted));
    </script>`;
    await open({ html: around(listening + script + form()), headers: kept });
    await inState(page, 'ready', tag);
    await fillIn(page);
    return page;
  }

  /** Between two pages there is none to ask. */
  const soon = (page: Page, there: () => boolean) =>
    expect.poll(() => page.evaluate(there).catch(() => false), { timeout: 10_000 }).toBe(true);

  /** To another page. */
  async function leave(page: Page): Promise<void> {
    const next = site().page('/next.html', { html: around('<p>Next.</p>'), headers: kept });
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), next);
    await soon(page, () => document.body.textContent.includes('Next.'));
  }

  /** Back; true where the page is the one that was left, false where it was loaded anew. */
  async function back(page: Page): Promise<boolean> {
    await page.evaluate(() => void setTimeout(() => history.back()));
    await soon(page, () => 'back' in window && !!document.querySelector('hiring-lead-form'));
    await inState(page, 'ready', tag);
    return page.evaluate(() => (window as unknown as { back: boolean }).back);
  }

  it('after it was sent: it can be sent once more, as another lead', async ({ skip }) => {
    const page = await start();
    await clickIn(page, '.send', tag);
    await reads(page, 'Another request');
    await leave(page);
    const same = await back(page);
    // As it was, or blank. Either way it can be used.
    if (same) {
      await reads(page, 'Another request');
      await clickIn(page, '[data-act=another]', tag);
    }
    await reads(page, 'Ask for candidates');
    await fillIn(page);
    await clickIn(page, '.send', tag);
    await reads(page, 'Another request');
    expect(new Set(came).size).toBe(2);
    await expectQuiet(page);
    skip(!same, 'the page was loaded anew, and not kept: so much was tried, and went well');
  });

  it('before it was sent: what was typed is there, and goes out', async ({ skip }) => {
    const page = await start();
    await leave(page);
    const same = await back(page);
    if (!same) await fillIn(page);
    await clickIn(page, '.send', tag);
    await reads(page, 'Another request');
    expect(came).toHaveLength(1);
    await expectQuiet(page);
    skip(!same, 'the page was loaded anew, and not kept: so much was tried, and went well');
  });

  it('while a lead waits: it goes out, once', async ({ skip }) => {
    const page = await start();
    down = true;
    await clickIn(page, '.send', tag);
    await reads(page, 'Kept on this device');
    await leave(page);
    down = false;
    const same = await back(page);
    if (same) await reads(page, 'Another request');
    const left = () =>
      page.evaluate(async () => {
        const opening = indexedDB.open('hiring-leads');
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const counting = opening.result.transaction('leads').objectStore('leads').count();
        await new Promise((resolve) => (counting.onsuccess = resolve));
        opening.result.close();
        return counting.result;
      });
    await expect.poll(left, { timeout: 20_000 }).toBe(0);
    expect(new Set(came).size).toBe(1);
    await expectQuiet(page);
    skip(!same, 'the page was loaded anew, and not kept: so much was tried, and went well');
  });
});
