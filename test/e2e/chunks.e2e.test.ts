import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import {
  around,
  builtScripts,
  clickIn,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  IIFE,
  inState,
  LIGHT,
  mirror,
  ourLines,
  plainName,
  seen,
  SIXTEEN,
} from './table-page.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const tag = (attributes = '', inside = '') =>
  `<hiring-salary-table ${attributes}>${inside}</hiring-salary-table>`;

describeEngines('what is fetched on demand', (engine) => {
  const { site, open, requested } = hostTests(engine);

  it.each([
    ['ESM', ESM, 'salary-table.js'],
    ['IIFE', IIFE, 'salary-table.iife.js'],
  ])('%s: one file in English, and a language by its files alone', async (_name, script, file) => {
    const english = await requested(async () => expectTable(await open(around(script + tag()))));
    expect(english.map(plainName)).toEqual([file]);

    for (const [lang, dir, title] of [
      ['de-AT', 'ltr', 'Was Rust-Fachkräfte je nach Level und Markt verdienen'],
      ['tr', 'ltr', /Rust/],
      ['ar', 'rtl', /Rust/],
    ] as const) {
      const asked = await requested(async () => {
        const page = await open(around(script + tag(), '', `lang="${lang}"`));
        const now = await expectTable(page);
        expect(now).toMatchObject({ lang: lang.slice(0, 2), dir });
        expect(now.heading).toMatch(title);
      });
      const language = lang.slice(0, 2);
      const own = [`chunks/words.${language}`, 'chunks/widget.elsewhere'];
      expect(asked.map(plainName).sort()).toEqual([...own, file].sort());
    }
  });

  it('shows two languages on one page, and English for one that it has not', async () => {
    const page = await open(
      around(ESM + tag('id="a" lang="de"') + tag('id="b" lang="ar"') + tag('id="c" lang="xx"')),
    );
    expect(await inState(page, 'ready', '#a')).toMatchObject({ lang: 'de', figures: SIXTEEN });
    expect(await inState(page, 'ready', '#b')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(await inState(page, 'ready', '#c')).toMatchObject({ lang: 'en', figures: SIXTEEN });
    await expectQuiet(page, [/^hiring-salary-table: .*"xx".*English/]);
  });

  it('stays a table where its tools do not come, with one line', async () => {
    mirror(site(), '/bare/embed/', (text, name) => (name.startsWith('chunks/') ? undefined : text));
    for (const script of [ESM, IIFE]) {
      const page = await open(around(script.replace('/embed', '/bare/embed') + tag()));
      await expectTable(page);
      await clickIn(page, 'button[data-level=senior][data-market=us]');
      await pause(300);
      await clickIn(page, 'button[data-act=csv]');
      await expect.poll(async () => (await ourLines(page)).length).toBeGreaterThan(0);
      await pause(300);
      const now = await expectTable(page, [/^hiring-salary-table: its tools did not arrive/]);
      // Whoever asked for them is told.
      expect(now.text).toContain('That did not work. Try again in a moment.');
    }
  });

  it('a later try brings the tools that did not come', async ({ skip }) => {
    skip(engine().name === 'firefox', 'it keeps a failed import as long as the page is open');
    let broken = true;
    mirror(site(), '/flaky/embed/', (text) => text);
    const files = await (await fetch(`${site().url}/embed/integrity.json`)).json();
    const table = builtScripts().get('salary-table.js')!;
    const tools = Object.keys(files as object).find(
      (name) => name.startsWith('chunks/tools.') && table.includes(name),
    )!;
    const body = await (await fetch(`${site().url}/embed/${tools}`)).text();
    site().answer(`/flaky/embed/${tools}`, (_req, res) => {
      const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' };
      res.writeHead(broken ? 500 : 200, headers).end(broken ? '' : body);
    });
    const page = await open(around(ESM.replace('/embed', '/flaky/embed') + tag()));
    await expectTable(page);
    await clickIn(page, 'button[data-level=senior][data-market=us]');
    await expect.poll(async () => (await ourLines(page)).length).toBeGreaterThan(0);
    await pause(200);
    broken = false;
    await clickIn(page, 'button[data-level=senior][data-market=us]');
    await page.waitFor(
      () =>
        (document.querySelector('hiring-salary-table') as unknown as { level?: string }).level ===
        'senior',
    );
  });

  it('shows English words where a language does not come, with one line', async () => {
    mirror(site(), '/no-words/embed/', (text, name) => (/words\.de/.test(name) ? undefined : text));
    const script = ESM.replace('/embed', '/no-words/embed');
    const page = await open(around(script + tag('lang="de"', LIGHT)));
    const now = await inState(page, 'ready');
    expect(now.text).toMatch(/Level.*Source: How to Hire/);
    expect(now).toMatchObject({ lang: 'en', dir: 'ltr' });
    await expectTable(page, [/^hiring-salary-table: .*"de"/]);
  });

  it('never leaves a reader with nothing where no chunk comes', async () => {
    mirror(site(), '/bare/embed/', (text, name) => (name.startsWith('chunks/') ? undefined : text));
    for (const inside of [LIGHT, '']) {
      const page = await open(
        around(ESM.replace('/embed', '/bare/embed') + tag('lang="de"', inside)),
      );
      await expect.poll(async () => (await ourLines(page)).length).toBeGreaterThan(0);
      await pause(200);
      const { light, figures, error } = await seen(page);
      expect({ inside, something: light || figures.length > 0 || !!error }).toEqual({
        inside,
        something: true,
      });
      expect(await ourLines(page)).toHaveLength(1);
      expect(await page.pageErrors()).toEqual([]);
    }
  });
});
