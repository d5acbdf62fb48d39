import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import {
  around,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  inState,
  LIGHT,
  SIXTEEN,
} from './table-page.js';

const tag = (attributes = '', inside = LIGHT) =>
  `<hiring-salary-table ${attributes}>${inside}</hiring-salary-table>`;
const row = { level: 'senior', market: 'de', min: 1000, max: 2000, currency: 'EUR' };
const pack = (salaries: object[] = [row], rest: object = {}) =>
  JSON.stringify({ asOf: '2026', source: { title: 'A page' }, salaries, ...rest });
const inline = (json: string) =>
  `${LIGHT}<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
const json = (body: string) => ({ body, headers: { 'Content-Type': 'application/json' } });

describeEngines("a page's own data", (engine) => {
  const { site, open, requested } = hostTests(engine);

  it('comes from src', async () => {
    site().answer('/own.json', json(pack()));
    const asked = await requested(async () => {
      const page = await open(around(ESM + tag('src="/own.json"')));
      expect(await inState(page, 'ready')).toMatchObject({ figures: ['1–2'], light: false });
      await expectQuiet(page);
    });
    expect(asked.filter((path) => path === '/own.json')).toHaveLength(1);
    expect(asked.some((path) => path.includes('/chunks/packs.own'))).toBe(true);
    expect(asked.some((path) => path.includes('/chunks/tools'))).toBe(false);
  });

  it('is the whole table when it is the published pack', async () => {
    await expectTable(await open(around(ESM + tag('src="/packs/rust.json"'))));
  });

  it('can be tried again where it did not come', async () => {
    site().answer('/again.json', { body: 'no', status: 404 });
    const page = await open(around(ESM + tag('src="/again.json"')));
    const failed = await inState(page, 'error');
    expect(failed).toMatchObject({ light: true, host: true, figures: [] });
    expect(failed.buttons).toHaveLength(1);
    await expectQuiet(page, [/^hiring-salary-table: .*404/]);
    site().answer('/again.json', json(pack()));
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('hiring-salary-table')!;
      shadowRoot!.querySelector<HTMLElement>('[part=error] button')!.click();
    });
    expect(await inState(page, 'ready')).toMatchObject({ figures: ['1–2'], light: false });
  });

  it("shows the tag's own content, or a word, while a pack hangs", async () => {
    site().answer('/hang.json', () => {});
    const page = await open(
      around(ESM + tag('id="a" src="/hang.json"') + tag('id="b" src="/hang.json"', '')),
    );
    await page.waitFor(
      () => !!document.querySelector('#b')!.shadowRoot?.querySelector('[role=status]'),
    );
    expect(await inState(page, 'loading', '#a')).toMatchObject({ light: true, host: true });
    const { text, figures } = await inState(page, 'loading', '#b');
    expect(text).toMatch(/loading/i);
    expect(figures).toEqual([]);
    await expectQuiet(page);
  });

  const manyMarkets = (rows: number) =>
    Array.from({ length: rows }, (_none, at) => ({
      ...row,
      market: `m${at >> 2}`,
      level: `l${at & 3}`,
    }));
  const bad: [string, string, string, RegExp, boolean][] = [
    // name, attributes, inside, console line, can pass
    ['an unknown pack', 'pack="cobol"', LIGHT, /"cobol".*rust/, false],
    ['broken JSON inline', '', inline('{"asOf": "2026", '), /JSON/i, false],
    ['src that is HTML', 'src="/"', LIGHT, /web page/, true],
    ['src that is HTML by another name', 'src="/html.json"', LIGHT, /web page/, true],
    ['src that is nowhere', 'src="/nowhere.json"', LIGHT, /404/, true],
    ['src that is refused', 'src="http://127.0.0.1:1/x.json"', LIGHT, /hiring-/, true],
    ['src that is no address of a pack', 'src="javascript:alert(1)"', LIGHT, /hiring-/, false],
    ['min above max', '', inline(pack([row, { ...row, min: 3000 }])), /salaries\[1\]\.m/, false],
    [
      'a market without currency',
      '',
      inline(pack([{ ...row, currency: undefined }])),
      /salaries\[0\]\.currency/,
      false,
    ],
    ['5,001 rows', '', inline(pack(manyMarkets(5001))), /salaries.*5,?000|5,?000.*salaries/, false],
  ];

  it.each(bad)('%s: one sentence, one line', async (_name, attributes, inside, line, passes) => {
    site().answer('/html.json', json('  <!doctype html><p>Sign in</p>'));
    const page = await open(around(ESM + tag(attributes, inside)));
    const now = await inState(page, 'error');
    expect(now).toMatchObject({ light: true, host: true, figures: [] });
    expect(now.error).toMatch(/not|could/i);
    if (passes) expect(now.buttons).toEqual([expect.stringMatching(/again|retry/i)]);
    else expect(now.buttons).toEqual([]);
    await expectQuiet(page, [line]);
  });

  it('says it in the language of the page', async () => {
    const page = await open(around(ESM + tag('src="/nowhere.json"'), '', 'lang="de"'));
    const now = await inState(page, 'error');
    expect(now.error).toContain('Die Zahlen konnten nicht geladen werden.');
    expect(now.buttons).toEqual(['Erneut versuchen']);
    await expectQuiet(page, [/404/]);
  });

  it('shows 5,000 rows', async () => {
    const page = await open(around(ESM + tag('', inline(pack(manyMarkets(5000))))));
    await page.waitFor(
      () =>
        (document.querySelector('hiring-salary-table') as { state?: string } | null)?.state ===
        'ready',
      30_000,
    );
    expect(
      await page.evaluate(
        () =>
          document.querySelector('hiring-salary-table')!.shadowRoot!.querySelectorAll('.figures')
            .length,
      ),
    ).toBe(5000);
    await expectQuiet(page);
  });

  it.each([
    ['budget="abc"', /budget="abc"/],
    ['market="de<script>"', /market="de<script>"/],
    ['level="<img src=x onerror=alert(1)>"', /level="<img/],
    ['view="pie"', /view="pie"/],
  ])('%s: the table, and one line', async (attribute, line) => {
    const page = await open(around(ESM + tag(attribute)));
    expect(await inState(page, 'ready')).toMatchObject({ light: false, host: true });
    await expect.poll(() => page.consoleLines()).toHaveLength(1);
    expect((await inState(page, 'ready')).figures).toEqual(SIXTEEN);
    await expectQuiet(page, [line]);
  });

  it('markup in names stays text', async () => {
    const name = '<img src=x onerror="window.bad=1"><b>Lead</b><script>window.bad=1</script>';
    const data = pack([row], {
      levels: [{ id: 'senior', name }],
      markets: [{ id: 'de', name }],
      source: { title: name },
      salaryTable: { title: name },
    });
    const page = await open(around(ESM + tag('', inline(data))));
    const now = await inState(page, 'ready');
    expect(now.text).toContain('<b>Lead</b>');
    expect(now.heading).toContain('<img src=x');
    const found = await page.evaluate(() => ({
      bad: (window as unknown as { bad?: number }).bad ?? null,
      made: document
        .querySelector('hiring-salary-table')!
        .shadowRoot!.querySelectorAll('img, b, script').length,
    }));
    expect(found).toEqual({ bad: null, made: 0 });
    await expectQuiet(page);
  });
});
