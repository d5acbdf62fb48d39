import { expect, it } from 'vitest';
import type { Page } from './engine.js';
import { describeEngines } from './engine.js';
import { every, EVERY, expectEvery, useEvery, widgets } from './every.js';
import { around, expectQuiet, hostTests, inState } from './table-page.js';

const keepers = widgets.flatMap(({ tag, keeps }) => (keeps ? [{ tag, ...keeps }] : []));
const KEY = 'hiring-widgets/records@1/rust';
const atWork = (more = '') => every(({ working }) => `${working} ${more}`);

/** What a page has left in the browser, and whom it has asked. */
const trace = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    kept: Object.keys(localStorage),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    elsewhere: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
  }));
const nothing = {
  ...{ cookies: '', kept: [], session: 0, databases: 0, caches: 0, workers: 0, elsewhere: [] },
};

/** Enters one thing in every widget that takes something down. */
async function enterAll(page: Page): Promise<void> {
  for (const { tag, enter, entered } of keepers) {
    await page.evaluate(enter, tag);
    await page.waitFor(entered, 10_000, tag);
  }
}

/** The pointer comes near, as it does before anything is entered. */
const near = (page: Page, tag: string) =>
  page.evaluate((which) => {
    const [first] = document.querySelector(which)!.shadowRoot!.children;
    first!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  }, tag);

/** Waits for words in each of them. */
async function expectWords(page: Page, words: RegExp): Promise<void> {
  for (const { tag } of keepers) {
    const text = () =>
      page.evaluate(
        (which) => document.querySelector(which)!.shadowRoot!.textContent!.replace(/\s+/g, ' '),
        tag,
      );
    await expect.poll(text, { message: tag }).toMatch(words);
  }
}

describeEngines('what stays on a device', (engine) => {
  const { open, fresh, page: now } = hostTests(engine);

  const ready = async (html: string) => {
    const page = await open(around(html));
    for (const { tag } of widgets) await inState(page, 'ready', tag);
    return page;
  };

  it('nothing, whatever a visitor does, unless the page says `remember`', async () => {
    const page = await fresh();
    await open(around(EVERY.ESM + every()));
    await expectEvery(page);
    await useEvery(page);
    expect(await trace(page)).toEqual(nothing);
    await ready(EVERY.ESM + atWork());
    await enterAll(page);
    expect(await trace(page)).toEqual(nothing);
    await page.goto(await page.evaluate(() => location.href));
    for (const { tag } of widgets) await inState(page, 'ready', tag);
    for (const { tag, entered } of keepers) expect(await page.evaluate(entered, tag)).toBe(false);
    expect(await trace(page)).toEqual(nothing);
    await expectQuiet(page);
  });

  it('with `remember`, what was entered, under one key, until it is forgotten', async () => {
    const page = await fresh();
    await ready(EVERY.ESM + atWork('remember'));
    // Nobody has entered anything yet.
    expect(await trace(page)).toEqual(nothing);
    await enterAll(page);
    expect(await trace(page)).toEqual({ ...nothing, kept: [KEY] });
    await page.goto(await page.evaluate(() => location.href));
    for (const { tag, entered } of keepers) await page.waitFor(entered, 10_000, tag);
    await expectWords(page, /Kept on this device only\./);
    expect(await trace(page)).toEqual({ ...nothing, kept: [KEY] });

    // Forgotten in one, it is gone from all, and from the device.
    await page.evaluate((tag) => {
      const root = document.querySelector(tag)!.shadowRoot!;
      const press = (words: RegExp) =>
        [...root.querySelectorAll('button')]
          .find((one) => words.test(one.textContent!.trim()))!
          .click();
      press(/^Forget$/);
      setTimeout(() => press(/^Forget everything$/), 100);
    }, keepers[0]!.tag);
    await page.waitFor(() => localStorage.length === 0);
    await page.goto(await page.evaluate(() => location.href));
    for (const { tag } of widgets) await inState(page, 'ready', tag);
    for (const { tag, entered } of keepers) expect(await page.evaluate(entered, tag)).toBe(false);
    await expectQuiet(page);
  });

  it.each([
    [
      'blocked',
      `Object.defineProperty(window, 'localStorage', {
         get() { throw new DOMException('denied', 'SecurityError'); },
       });`,
      /keeps nothing/,
    ],
    ['missing', `Object.defineProperty(window, 'localStorage', { value: null });`, /keeps nothing/],
    [
      'full',
      `for (let size = 4e6; size > 0; size = Math.floor(size / 2)) {
         try {
           for (let at = 0; at < 9; at++) localStorage.setItem(size + '-' + at, 'x'.repeat(size));
         } catch {}
       }`,
      /no room left|used up/,
    ],
    // Set before any script runs: WebKit goes on with the getter it knows where ours comes later.
  ])('storage %s: everything works, and says so', async (name, code, words) => {
    const page = await fresh();
    await ready(`<script>${code}</script>${EVERY.ESM}${atWork('remember')}`);
    await enterAll(page);
    await expectWords(page, words);
    for (const { tag, entered } of keepers) expect(await page.evaluate(entered, tag)).toBe(true);
    if (name === 'full')
      expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(null);
    await expectQuiet(page);
    await fresh();
  });

  it('two tabs: both keep, each shows what the other entered, and nothing is lost', async () => {
    const one = await fresh();
    await ready(EVERY.ESM + atWork('remember'));
    const address = await one.evaluate(() => location.href);
    const other = await one.another();
    await other.goto(address);
    for (const { tag } of widgets) await inState(other, 'ready', tag);

    for (const [at, { tag, enter, entered }] of keepers.entries()) {
      // A widget that has nothing to show of this device hears of another tab once it is used.
      for (const tab of [one, other]) await near(tab, tag);
      const [here, there] = at % 2 ? [other, one] : [one, other];
      await here.evaluate(enter, tag);
      await there.waitFor(entered, 10_000, tag);
    }

    const rate = (area: number, value: number) => {
      const root = document.querySelector('hiring-skills-matrix')!.shadowRoot!;
      const rows = root.querySelectorAll('[part=row]:has(input)');
      rows[area]!.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
    };
    const ratings = () => {
      const root = document.querySelector('hiring-skills-matrix')!.shadowRoot!;
      const all = root.querySelectorAll<HTMLInputElement>('[name^="rating/"]:checked');
      return [...all].map((one) => one.value).join(' ');
    };
    // The same area in both, one after the other: the newest holds.
    await one.evaluate(rate, 0, 1);
    await expect.poll(() => other.evaluate(ratings)).toMatch(/^1/);
    await other.evaluate(rate, 0, 4);
    await expect.poll(() => one.evaluate(ratings)).toMatch(/^4/);
    // Other areas in both at the same moment.
    for (const value of [0, 1, 2]) {
      await Promise.all([one.evaluate(rate, 1, value), other.evaluate(rate, 2, value + 1)]);
      await Promise.all([one.evaluate(rate, 3, value + 2), other.evaluate(rate, 4, value)]);
    }
    const all = '4 2 3 4 2 ';
    await expect.poll(() => one.evaluate(ratings)).toBe(all);
    await expect.poll(() => other.evaluate(ratings)).toBe(all);
    await expectQuiet(one);
    await expectQuiet(other);
    await other.close();

    // And on the next visit.
    await one.goto(address);
    await expect.poll(() => one.evaluate(ratings).catch(() => '')).toBe(all);
    for (const { tag, entered } of keepers) await one.waitFor(entered, 10_000, tag);
    expect(now()).toBe(one);
  });
});
