import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../../test/e2e/engine.js';
import {
  allLeads,
  erase,
  makeLead,
  post,
  startProcess,
  temporaryFolder,
  TOKEN,
} from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = temporaryFolder();
afterAll(folder.remove);
let made = 0;

describeEngines('The inbox', (engine) => {
  let receiver;
  let page;
  beforeAll(async () => {
    receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, `${made++}.db`)}` });
  });
  afterAll(() => receiver?.stop());
  beforeEach(async () => {
    page = await engine().newPage();
    await page.goto(`${receiver.url}/`);
  });
  afterEach(() => page?.close());

  const state = (words) =>
    page.waitFor(
      (text) => document.getElementById('state').textContent.includes(text),
      10_000,
      words,
    );
  const heading = (words) =>
    page.waitFor(
      (text) => [...document.querySelectorAll('h2')].some((one) => one.textContent.includes(text)),
      10_000,
      words,
    );
  async function unlock() {
    await page.waitFor(() => document.activeElement.id === 'token');
    await page.type(TOKEN);
    await page.press('Enter');
    await page.waitFor(() => !document.getElementById('inbox').hidden);
  }

  it('refuses a wrong token in words, and opens with the right one for as long as the tab', async () => {
    await page.waitFor(() => document.activeElement.id === 'token');
    await page.type('wrong');
    await page.press('Enter');
    await page.waitFor(() =>
      document.getElementById('wrong').textContent.includes('not the token'),
    );
    await unlock();
    await page.goto(`${receiver.url}/`);
    await page.waitFor(() => !document.getElementById('inbox').hidden);
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
    await page.evaluate(() => document.getElementById('lock').click());
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('shows a lead that comes while it is open, as text', async () => {
    await unlock();
    const markup = '<img src=x onerror="document.title=1">';
    const lead = makeLead({ name: 'Live Lead', message: markup });
    await post(receiver.url, lead);
    await heading('Live Lead, Example Ltd');
    const found = await page.evaluate((id) => {
      const item = document.querySelector(`[data-id="${id}"]`);
      return { text: item.textContent, images: item.querySelectorAll('img').length };
    }, lead.id);
    expect(found.text).toContain(markup);
    expect(found.text).toContain('You may answer.');
    expect(found.images).toBe(0);
    await post(receiver.url, makeLead({ name: 'Edited Lead' }, { replaces: [lead.id] }));
    await heading('Edited Lead');
    expect(
      await page.evaluate((id) => !!document.querySelector(`[data-id="${id}"]`), lead.id),
    ).toBe(false);
  });

  it('says in words what speaks for a machine', async () => {
    const [hasty, trapped] = ['Hasty Lead', 'Trapped Lead'].map((name) => makeLead({ name }));
    hasty.context.spam = { trap: false, seconds: 2 };
    trapped.context.spam = { trap: true, seconds: 40 };
    for (const lead of [hasty, trapped]) await post(receiver.url, lead);
    await unlock();
    await heading('Trapped Lead');
    const text = (id) =>
      page.evaluate((one) => document.querySelector(`[data-id="${one}"]`).textContent, id);
    expect(await text(hasty.id)).toContain('looks like spam: sent after 2 s\n');
    expect(await text(trapped.id)).toContain('looks like spam: sent after 40 s, trap filled in\n');
    expect(await text(hasty.id)).not.toContain('"seconds"');
  });

  it('erases a lead with the keyboard, in two steps', async () => {
    const lead = makeLead({ name: 'Erase Lead' });
    await post(receiver.url, lead);
    await unlock();
    await heading('Erase Lead');
    const here = () =>
      page.evaluate((id) => !!document.querySelector(`[data-id="${id}"]`), lead.id);
    await page.evaluate(
      (id) => document.querySelector(`[data-id="${id}"] .erase`).focus(),
      lead.id,
    );
    await page.press('Enter');
    await page.waitFor(() => document.activeElement.className === 'no');
    await page.press('Enter');
    expect(await here()).toBe(true);
    await page.waitFor(() => document.activeElement.className === 'erase');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement.className === 'no');
    await page.evaluate((id) => document.querySelector(`[data-id="${id}"] .yes`).focus(), lead.id);
    await page.press('Enter');
    await page.waitFor((id) => !document.querySelector(`[data-id="${id}"]`), 10_000, lead.id);
    expect((await allLeads(receiver.url)).map(({ id }) => id)).not.toContain(lead.id);
  });

  it('erases all leads of an address, and leaves the others', async () => {
    const leads = ['asks@example.com', 'Asks@Example.com', 'other@example.com'].map((email) =>
      makeLead({ name: `From ${email}`, email }),
    );
    for (const lead of leads) await post(receiver.url, lead);
    await unlock();
    await heading('From other');
    const press = (selector) =>
      page.evaluate(
        (id, one) => document.querySelector(`[data-id="${id}"] ${one}`).click(),
        leads[0].id,
        selector,
      );
    await press('.erase');
    expect(
      await page.evaluate(
        (id) => document.querySelector(`[data-id="${id}"] .all`).textContent,
        leads[0].id,
      ),
    ).toBe('Erase all from asks@example.com');
    await press('.all');
    await page.waitFor(
      (id) =>
        !document.querySelector(`[data-id="${id}"]`) && !!document.querySelector('#list > li'),
      10_000,
      leads[0].id,
    );
    await heading('From other');
    const left = (await allLeads(receiver.url)).map(({ fields }) => fields.name);
    expect(left.filter((name) => name.startsWith('From '))).toEqual(['From other@example.com']);
  });

  it('takes a sheet along as the language of the reader reads it', async () => {
    await unlock();
    for (const [number, separator] of Object.entries({ 1.5: ',', '1,5': ';' })) {
      const asked = await page.evaluate(async (shown) => {
        Number.prototype.toLocaleString = () => shown;
        const { fetch } = window;
        const sheet = await new Promise((done) => {
          window.fetch = (path, options) => {
            if (!`${path}`.startsWith('/leads.csv')) return fetch(path, options);
            const answer = fetch(path, options);
            void answer.then((response) => response.clone().text()).then(done);
            return answer;
          };
          document.getElementById('csv').click();
        });
        window.fetch = fetch;
        return sheet;
      }, number);
      expect(asked.replace('\uFEFF', '').split('\r\n')[0]).toContain(`id${separator}receivedAt`);
    }
  });

  describe('with more than a page of leads', () => {
    const numbers = (from, to) => Array.from({ length: to - from }, (_, n) => from + n);
    const sendAll = async (from, to) => {
      for (const n of numbers(from, to)) await post(receiver.url, makeLead({ name: `Lead ${n}` }));
    };
    const listed = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#list h2')].map((one) =>
          Number(/\d+/.exec(one.textContent)[0]),
        ),
      );
    const older = async (length) => {
      await page.evaluate(() => document.getElementById('more').click());
      await page.waitFor(
        (wanted) => document.querySelectorAll('#list > li').length === wanted,
        10_000,
        length,
      );
    };
    const moreHidden = () => page.evaluate(() => document.getElementById('more').hidden);

    beforeEach(async () => {
      await receiver.stop();
      receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, `${made++}.db`)}` });
      await page.goto(`${receiver.url}/`);
    });

    it('keeps the order when one moves up from the following page', async () => {
      await sendAll(0, 102);
      await unlock();
      await state('102 leads');
      const [, { id }] = await allLeads(receiver.url);
      await erase(receiver.url, `/leads/${id}`);
      await state('101 leads');
      const left = numbers(0, 102).filter((n) => n !== 100);
      expect(await listed()).toEqual(left.slice(1).reverse());
      expect(await page.evaluate(() => document.querySelectorAll('.new').length)).toBe(0);
      await older(101);
      expect(await listed()).toEqual(left.reverse());
      expect(await moreHidden()).toBe(true);
    });

    it('has none missing when more come at once than a page holds', async () => {
      await sendAll(0, 101);
      await unlock();
      await state('101 leads');
      // Nothing is asked meanwhile, as in a tab that sleeps.
      await page.evaluate(() => {
        window.fetchBefore = window.fetch;
        window.fetch = () => Promise.reject(new Error('asleep'));
      });
      await state('does not answer');
      await sendAll(101, 251);
      await page.evaluate(() => (window.fetch = window.fetchBefore));
      await state('251 leads');
      expect(await listed()).toEqual(numbers(151, 251).reverse());
      expect(await page.evaluate(() => document.querySelectorAll('.new').length)).toBe(100);
      await older(200);
      await older(251);
      expect(await listed()).toEqual(numbers(0, 251).reverse());
      expect(await moreHidden()).toBe(true);
    });
  });

  it('says that the receiver is away, and goes on when it is back', async () => {
    await unlock();
    await state('New ones appear');
    const { port } = new URL(receiver.url);
    await receiver.stop();
    await state('does not answer');
    receiver = await startProcess({
      DATABASE_URL: `file:${join(folder.path, `${made++}.db`)}`,
      PORT: port,
    });
    await state('0 leads. New ones');
    await page.waitFor(() => !document.getElementById('empty').hidden);
  });

  it('has no sideways scrolling where it is narrow', async () => {
    await post(
      receiver.url,
      makeLead({ name: `Long${'g'.repeat(200)}`, message: 'm'.repeat(300) }),
    );
    // A window of WebKit's is at least 447 px wide.
    await page.setViewport(page.engine === 'webkit' ? 460 : 320, 700);
    await unlock();
    await heading('Longg');
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });

  it('has nothing that axe finds, locked and open', async () => {
    await post(receiver.url, makeLead());
    const check = async () => {
      // As a function where the driver wants one. No driver's scripts are subject to the page's policy.
      await page.evaluate(page.engine === 'webkit' ? { toString: () => `() => {${axe}}` } : axe);
      return page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
    };
    for (const scheme of page.engine === 'chromium' ? ['light', 'dark'] : ['light']) {
      await page.emulateMedia({ 'prefers-color-scheme': scheme });
      await page.goto(`${receiver.url}/`);
      expect(await check(), `${scheme}, locked`).toEqual([]);
      await unlock();
      await page.evaluate(() => document.querySelector('details').setAttribute('open', ''));
      expect(await check(), `${scheme}, open`).toEqual([]);
      await page.evaluate(() => document.getElementById('lock').click());
    }
  });
});

it('has a strict policy, and nothing inline', async () => {
  const receiver = await startProcess({
    DATABASE_URL: `file:${join(folder.path, `${made++}.db`)}`,
  });
  const response = await fetch(`${receiver.url}/`);
  const html = await response.text();
  await receiver.stop();
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
});
