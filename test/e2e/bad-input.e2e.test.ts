import { expect, it } from 'vitest';
import type { Page } from './engine.js';
import { describeEngines } from './engine.js';
import { every, EVERY, widgets } from './every.js';
import { around, clickIn, expectQuiet, hostTests, inState } from './table-page.js';

const matrix = 'hiring-skills-matrix';
const carousel = 'hiring-interview-carousel';
const long = 'Understands ' + 'the borrow checker and its lifetimes '.repeat(10).trim();

/** The published pack, changed. */
type Pack = Record<string, unknown> & {
  questions: { id: string; mentions: object[] }[];
  areas: { name: string; skills: { name: string }[] }[];
};

describeEngines('what pages bring to the interview kit', (engine) => {
  const { site, open } = hostTests(engine);

  const rust = async () => (await (await fetch(`${site().url}/packs/rust.json`)).json()) as Pack;
  const withPack = async (change: (pack: Pack) => void) => {
    const pack = await rust();
    change(pack);
    const text = JSON.stringify(pack).replaceAll('<', '\\u003c');
    return open(
      around(
        EVERY.ESM +
          every(({ working }) => working, `<script type="application/json">${text}</script>`),
      ),
    );
  };
  const stateOf = (page: Page, tag: string) =>
    page.evaluate(
      (one) => (document.querySelector(one) as unknown as { state: string }).state,
      tag,
    );
  const cards = (page: Page) =>
    page.evaluate(
      (tag) => (document.querySelector(tag) as unknown as { scorecards: object[] }).scorecards,
      matrix,
    );
  const card = (candidate: string, ratings: Record<string, number>) => ({
    candidate,
    pack: 'rust',
    level: 'senior',
    domain: 'cloud',
    ratings,
    weights: { async: 2 },
    notes: { async: 'Calm.' },
    recommendation: { value: 'yes', reason: 'Clear.' },
  });

  it('`scorecards`: set before the script has come, and read, changed and read again', async () => {
    const ada = card('Ada', { async: 3, ownership: 0 });
    const page = await open(around(`<${matrix}></${matrix}>`));
    await page.evaluate(
      (tag, given) => void Object.assign(document.querySelector(tag)!, { scorecards: given }),
      matrix,
      [ada],
    );
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/embed/skills-matrix.js';
      document.head.append(script);
    });
    await inState(page, 'ready', matrix);
    await expect.poll(() => cards(page)).toEqual([ada]);
    await page.evaluate(
      (tag) => void Object.assign(document.querySelector(tag)!, { mode: 'rate' }),
      matrix,
    );
    const checked = () =>
      page.evaluate((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        const all = root.querySelectorAll<HTMLInputElement>('[name^="rating/"]:checked');
        return Object.fromEntries(
          [...all].filter(({ value }) => value).map((one) => [one.name, one.value]),
        );
      }, matrix);
    await expect.poll(checked).toEqual({ 'rating/async': '3', 'rating/ownership': '0' });

    // Set once more, it takes the place of what this candidate had; read, it is what is shown.
    const now = card('Ada', { async: 1, web: 4 });
    await page.evaluate(
      (tag, given) => void Object.assign(document.querySelector(tag)!, { scorecards: given }),
      matrix,
      [now],
    );
    await expect.poll(checked).toEqual({ 'rating/async': '1', 'rating/web': '4' });
    expect(await cards(page)).toEqual([now]);
    await clickIn(page, '[part=row] .stop:has([name="rating/errors"][value="2"])', matrix);
    await expect
      .poll(() => cards(page))
      .toMatchObject([{ ratings: { async: 1, errors: 2, web: 4 } }]);
    await expectQuiet(page);
  });

  it('`scorecards`: ratings out of range are not assessed, and one line says where', async () => {
    const bad = card('Bo', { async: 9, errors: -1, web: 2, systems: 2.5 });
    const page = await open(around(`${EVERY.ESM}<${matrix} mode="rate"></${matrix}>`));
    await inState(page, 'ready', matrix);
    const detail = await page.evaluate(
      (tag, given) =>
        new Promise<{ code: string; paths: string[] }>((resolve) => {
          const one = document.querySelector(tag)!;
          one.addEventListener(
            'hiring-error',
            (event) => {
              const { code, issues } = (
                event as CustomEvent<{ code: string; issues: { path: string }[] }>
              ).detail;
              resolve({ code, paths: issues.map(({ path }) => path) });
            },
            { once: true },
          );
          Object.assign(one, { scorecards: given });
        }),
      matrix,
      [bad],
    );
    expect(detail).toEqual({
      code: 'bad-scorecards',
      paths: ['[0].ratings.async', '[0].ratings.errors', '[0].ratings.systems'],
    });
    expect(await cards(page)).toMatchObject([{ candidate: 'Bo', ratings: { web: 2 } }]);
    await expectQuiet(page, [/^hiring-skills-matrix: .*\[0\]\.ratings\.async/]);
  });

  it('forty candidates: all are there, kept, and four at most are compared at once', async () => {
    const forty = Array.from({ length: 40 }, (_none, at) =>
      card(`Candidate no. ${at}`, { web: at % 5 }),
    );
    const page = await open(around(`${EVERY.ESM}<${matrix} mode="compare" remember></${matrix}>`));
    await inState(page, 'ready', matrix);
    await page.evaluate(
      (tag, given) => void Object.assign(document.querySelector(tag)!, { scorecards: given }),
      matrix,
      forty,
    );
    await expect.poll(async () => (await cards(page)).length).toBe(40);
    const compared = () =>
      page.evaluate((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        return {
          shown: root.querySelectorAll('[part=chooser] :checked').length,
          all: root.querySelectorAll('[part=chooser] [name=compare]').length,
        };
      }, matrix);
    await expect.poll(compared).toEqual({ shown: 4, all: 40 });
    await page.goto(await page.evaluate(() => location.href));
    await inState(page, 'ready', matrix);
    await expect.poll(async () => (await cards(page)).length).toBe(40);
    await page.evaluate(() => localStorage.clear());
    await expectQuiet(page);
  });

  it('no questions, no areas, no steps: a sentence, and the rest of the page as it was', async () => {
    const page = await withPack((pack) => {
      pack.questions = [];
      pack.areas = [];
      pack.profiles = [];
      pack.checklist = { stages: [] };
      pack.salaries = [];
    });
    for (const { tag } of widgets) {
      await expect.poll(() => stateOf(page, tag), { message: tag }).toMatch(/^(ready|empty)$/);
      const text = () =>
        page.evaluate((one) => {
          const base = document.querySelector(one)!.shadowRoot!.querySelector('.base');
          return base?.textContent?.replace(/\s+/g, ' ').trim().length ?? 0;
        }, tag);
      await expect.poll(text, { message: tag }).toBeGreaterThan(20);
    }
    await expectQuiet(page);
  });

  it('five hundred questions: one line in place of segments, and still one step at a time', async () => {
    const page = await withPack((pack) => {
      const [one] = pack.questions;
      pack.questions = Array.from({ length: 500 }, (_none, at) => ({ ...one!, id: `q${at}` }));
    });
    expect((await inState(page, 'ready', carousel)).text).toMatch(/1 of 500/);
    const began = Date.now();
    await clickIn(page, '[data-turn=next]', carousel);
    const position = () =>
      page.evaluate(
        (tag) =>
          document.querySelector(tag)!.shadowRoot!.querySelector('[part=position]')!.textContent,
        carousel,
      );
    await expect.poll(position).toContain('2 of 500');
    expect(Date.now() - began).toBeLessThan(5000);
    await expectQuiet(page);
  });

  it('names of sixty words: all of them are read, and nothing is wider than its column', async () => {
    const words = `${long} ${long}`;
    const page = await withPack((pack) => {
      for (const area of pack.areas) {
        area.name = words;
        for (const skill of area.skills) skill.name = `${words} ${'x'.repeat(80)}`;
      }
    });
    expect(words.split(' ').length).toBeGreaterThanOrEqual(60);
    await inState(page, 'ready', matrix);
    for (const mode of ['view', 'rate', 'compare']) {
      await page.evaluate(
        (tag, mode) => {
          const one = document.querySelector(tag) as HTMLElement & { mode: string };
          one.style.setProperty('width', '320px');
          one.style.setProperty('display', 'block');
          one.mode = mode;
        },
        matrix,
        mode,
      );
      const wide = () =>
        page.evaluate((tag) => {
          const base = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
          return base.scrollWidth - base.clientWidth;
        }, matrix);
      await expect.poll(wide, { message: mode }).toBeLessThanOrEqual(0);
    }
    expect((await inState(page, 'ready', matrix)).text).toContain(words.slice(0, 200));
    await expectQuiet(page);
  });

  it('fragments of another version, mangled or of somebody else are left alone', async () => {
    const page = await open(around(EVERY.ESM + every()));
    const address = await page.evaluate(() => location.href.split('#')[0]!);
    for (const { tag } of widgets) await inState(page, 'ready', tag);
    const plain = await Promise.all(widgets.map(({ tag }) => inState(page, 'ready', tag)));
    for (const hash of [
      `#${carousel}-q99`,
      `#${carousel}-q0`,
      `#${carousel}-q3.5`,
      `#${carousel}-q%F0%28`,
      '#hiring-checklist=9.AAAA',
      '#hiring-checklist=1.%%%',
      '#hiring-checklist=',
      '#:~:text=anything',
      '#%',
    ]) {
      await page.goto(`${address}?${hash.length}${hash}`);
      for (const [at, { tag }] of widgets.entries()) {
        const { text } = await inState(page, 'ready', tag);
        expect({ hash, tag, text }).toEqual({ hash, tag, text: plain[at]!.text });
      }
      await expectQuiet(page);
    }
  });
});
