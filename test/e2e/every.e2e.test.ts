import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { every, expectEvery, EVERY, expectUsed, useEvery, ways, widgets } from './every.js';
import { around, expectQuiet, hostTests, inState, seen } from './table-page.js';

const tags = widgets.map(({ tag }) => tag);
const evil =
  'pack=evil&src=/evil.json&market=us&level=junior&heading=Evil&lang=de&mode=rate&remember';

describeEngines('every widget on one page', (engine) => {
  const { open, requested } = hostTests(engine);

  it.each(ways)('%s: all are ready and usable', async (_name, scripts) => {
    const page = await open(around(scripts + every()));
    await expectEvery(page);
    await useEvery(page);
    await expectQuiet(page);
  });

  it('take nothing from query string or fragment', async () => {
    const page = await open(around(EVERY.ESM + every()));
    await expectEvery(page);
    const looks = async () => {
      const all = [];
      for (const tag of tags) all.push((await inState(page, 'ready', tag)).text);
      return all;
    };
    const plain = await looks();
    const address = await page.evaluate(() => location.href);
    const asked = await requested(() => page.goto(`${address}?${evil}#${evil}`));
    await expectEvery(page);
    expect(await looks()).toEqual(plain);
    expect(asked.join()).not.toContain('evil');
  });

  it('take the snippet on one line, in a paragraph, with strays of an editor inside', async () => {
    const strays = every('', '<p></p><br>&nbsp;').replaceAll('\n', '');
    const scripts = EVERY.ESM.replaceAll('async', 'async data-cfasync="false"');
    const page = await open(around(`<p>${scripts}${strays}</p>`));
    await expectEvery(page);
    await useEvery(page);
  });

  it('stay hidden while they are hidden', async () => {
    const page = await open(around(EVERY.ESM + every('hidden')));
    for (const tag of tags) await inState(page, 'ready', tag);
    const heights = () =>
      page.evaluate(
        (all) => all.map((tag) => document.querySelector(tag)!.getBoundingClientRect().height > 0),
        tags,
      );
    expect(await heights()).toEqual(tags.map(() => false));
    await page.evaluate((all) => {
      for (const tag of all) document.querySelector(tag)!.removeAttribute('hidden');
    }, tags);
    expect(await heights()).toEqual(tags.map(() => true));
    await useEvery(page);
  });

  it('follow the page into another language and back, with what was done', async () => {
    const page = await open(around(EVERY.ESM + every()));
    await expectEvery(page);
    await useEvery(page);
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['de-AT', 'ltr'],
      ['tr', 'ltr'],
      ['en', 'ltr'],
    ] as const) {
      await page.evaluate((one) => (document.documentElement.lang = one), lang);
      for (const tag of tags) {
        const now = () => seen(page, tag);
        await expect.poll(now).toMatchObject({ state: 'ready', lang: lang.slice(0, 2), dir });
      }
      await expectUsed(page);
    }
    await expectQuiet(page);
  });

  it('keep their own content where no chunk and no file comes', async () => {
    const page = await open(around(EVERY.ESM.replaceAll('/embed/', '/gone/') + every()));
    for (const tag of tags) {
      expect(await seen(page, tag)).toMatchObject({ defined: false, light: true, host: true });
    }
    await expectQuiet(page);
  });

  it.each(['lang="en"', 'lang="de"', 'lang="ar" dir="rtl"'])(
    '%s: in columns of 320 and 280 px nothing is wider, and targets are 24 px and more',
    async (html) => {
      const column = (width: number, attributes: string) =>
        `<div class="column" style="width:${width}px;overflow:auto">${attributes}</div>`;
      const widths = [320, 280];
      const all = widths.map(
        (width) =>
          column(width, every()) +
          column(
            width,
            every(({ working }) => working),
          ),
      );
      const page = await open(around(EVERY.ESM + all.join(''), '', html));
      await page.waitFor(
        (names) =>
          names.every((tag) =>
            [...document.querySelectorAll(tag)].every(
              (one) => (one as unknown as { state: string }).state === 'ready',
            ),
          ),
        10_000,
        tags,
      );
      const look = () =>
        page.evaluate((names) => {
          const columns = [...document.querySelectorAll('.column')];
          const wide = columns.flatMap((one) => {
            const beyond = one.scrollWidth - one.clientWidth;
            const box = one.getBoundingClientRect();
            const parts = [...one.children].flatMap(({ shadowRoot, localName }) =>
              [...shadowRoot!.querySelectorAll('*')]
                .filter((part) => part.getBoundingClientRect().right > box.right + 1)
                .map((part) => `${localName} ${part.localName}.${part.className}`),
            );
            // Cards that are off the screen are no reason.
            return beyond ? [`${one.clientWidth}: ${beyond} px: ${parts.slice(-3).join()}`] : [];
          });
          const small: string[] = [];
          for (const one of names.flatMap((tag) => [...document.querySelectorAll(tag)])) {
            for (const target of one.shadowRoot!.querySelectorAll(
              'button, select, input, textarea',
            )) {
              // A hidden or tiny native box is pressed through its label, and so is measured by it.
              const pressed = target.closest('label') ?? target;
              const { width, height } = pressed.getBoundingClientRect();
              if (!width || !height || target.closest('[inert]')) continue;
              if (Math.min(width, height) < 23.99) {
                small.push(
                  `${one.localName}: ${target.outerHTML.slice(0, 90)} ${width} x ${height}`,
                );
              }
            }
          }
          return { wide, small };
        }, tags);
      // Tools that a page asks for bring their sheet a moment after them.
      await expect.poll(look, { timeout: 5000 }).toEqual({ wide: [], small: [] });
      await expectQuiet(page);
    },
  );
});
