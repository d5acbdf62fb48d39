import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { every, EVERY, expectEvery, expectUsed, useEvery, widgets } from './every.js';
import { around, expectQuiet, hostTests } from './table-page.js';

const tags = widgets.map(({ tag }) => tag);

/** Counts the listeners that stand on what outlives a widget. */
const counting = `<script>
  window.standing = [];
  for (const target of [window, document, document.documentElement]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const same = (type, listener) => (one) =>
      one.target === target && one.type === type && one.listener === listener;
    target.addEventListener = function (type, listener, options) {
      const { once } = Object(options);
      if (!once && !standing.some(same(type, listener))) standing.push({ target, type, listener });
      return add.call(target, type, listener, options);
    };
    target.removeEventListener = function (type, listener, options) {
      const at = standing.findIndex(same(type, listener));
      if (at >= 0) standing.splice(at, 1);
      return remove.call(target, type, listener, options);
    };
  }
</script>`;

const standing = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { standing: { type: string }[] }).standing.map(({ type }) => type).sort(),
  );

describeEngines('widgets that a page moves', (engine) => {
  const { open } = hostTests(engine);

  it('a hundred times: what was done stays, and off the page nothing listens', async () => {
    const html = `<div id="here">${every('remember')}</div><div id="there"></div>`;
    const page = await open(around(counting + EVERY.ESM + html));
    await expectEvery(page);
    await useEvery(page);
    await page.evaluate((all) => {
      const [here, there] = ['#here', '#there'].map((one) => document.querySelector(one)!);
      for (let times = 0; times < 100; times++) {
        for (const tag of all) {
          const one = document.querySelector(tag)!;
          const to = one.parentElement === here ? there! : here!;
          if (times % 3) one.remove();
          to.append(one);
        }
      }
    }, tags);
    await expectUsed(page);
    const before = await standing(page);
    expect(before.length).toBeGreaterThan(0);
    await page.evaluate((all) => {
      const kept = window as unknown as { kept: Element[] };
      kept.kept = all.map((tag) => document.querySelector(tag)!);
      kept.kept.forEach((one) => one.remove());
    }, tags);
    await expect.poll(() => standing(page)).toEqual([]);
    await page.evaluate(() => {
      const { kept } = window as unknown as { kept: Element[] };
      document.querySelector('#here')!.append(...kept);
    });
    await expectUsed(page);
    expect(await standing(page)).toEqual(before);
    await page.evaluate(() => localStorage.clear());
    await expectQuiet(page);
  });

  it('as Turbo, htmx and idiomorph do: attributes as written, content put back', async () => {
    const page = await open(around(EVERY.ESM + every('heading-level="2"')));
    await expectEvery(page);
    await useEvery(page);
    const attributes = () =>
      page.evaluate(
        (all) => all.map((tag) => document.querySelector(tag)!.getAttributeNames().join()),
        tags,
      );
    const written = widgets.map(({ needs = '' }) =>
      [...(needs.match(/[\w-]+(?==)/g) ?? []), 'heading-level'].join(),
    );
    // Nothing is reflected, which a morph would take for a difference and undo.
    expect(await attributes()).toEqual(written);
    await page.evaluate((all) => {
      for (const tag of all) {
        const one = document.querySelector(tag)!;
        for (const name of one.getAttributeNames()) one.setAttribute(name, one.getAttribute(name)!);
        const fresh = document.createElement('div');
        fresh.innerHTML = one.innerHTML;
        one.replaceChildren(...fresh.childNodes);
      }
    }, tags);
    await expectUsed(page);
    expect(await attributes()).toEqual(written);
    await expectQuiet(page);
  });

  it('without leaving the page, where the browser can', async ({ skip }) => {
    const page = await open(around(`${EVERY.ESM}${every()}<div id="there"></div>`));
    const can = await page.evaluate(() => 'moveBefore' in Element.prototype);
    skip(!can, 'it has no moveBefore()');
    await expectEvery(page);
    await useEvery(page);
    await page.evaluate((all) => {
      const there = document.querySelector('#there') as Element & {
        moveBefore(node: Node, child: Node | null): void;
      };
      for (const tag of all) there.moveBefore(document.querySelector(tag)!, null);
    }, tags);
    await expectUsed(page);
    await useEvery(await open(around(`${EVERY.ESM}${every()}`)));
    await expectQuiet(page);
  });

  it('into a document of another frame: their looks, and what was done, go along', async () => {
    const page = await open(around(`${EVERY.ESM}${every()}<iframe></iframe>`));
    await expectEvery(page);
    await useEvery(page);
    const looks = () =>
      page.evaluate((all) => {
        const inner = document.querySelector('iframe')!.contentDocument!;
        return all.map((tag) => {
          const one = document.querySelector(tag) ?? inner.querySelector(tag)!;
          const view = one.ownerDocument.defaultView!;
          const base = one.shadowRoot!.querySelector('.base')!;
          return {
            sheets: one.shadowRoot!.adoptedStyleSheets.length,
            rule: view.getComputedStyle(base).borderTopStyle,
          };
        });
      }, tags);
    const before = await looks();
    const all = before.map(({ sheets }) => ({
      // Those of the tools too; where its words were fetched meanwhile, one more.
      sheets: expect.toSatisfy((now: number) => now >= sheets),
      rule: 'solid',
    }));
    expect(before).toEqual(all);
    await page.evaluate((all) => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      inner.body.append(...all.map((tag) => document.querySelector(tag)!));
    }, tags);
    await expect.poll(looks).toEqual(all);
    await page.evaluate((all) => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      document.body.append(...all.map((tag) => inner.querySelector(tag)!));
    }, tags);
    await expect.poll(looks).toEqual(all);
    await expectUsed(page);
    await expectQuiet(page);
  });
});
