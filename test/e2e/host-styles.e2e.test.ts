import { beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { difference } from './pixels.js';
import { around, ESM, expectQuiet, expectTable, hostTests, inState, LIGHT } from './table-page.js';

/**
 * The same place, width, font, size and colour on every page: what a page sets on purpose. An id,
 * so that no rule for all elements takes it away. Fixed in size, for pictures of equal size.
 */
const place = `
  #place { all: unset; box-sizing: border-box !important; position: absolute; left: 24px; top: 40px;
    display: block; width: 860px; height: 640px; overflow: hidden; background: #fff;
    color: #20242a; font: 16px/1.3 sans-serif; }`;

const tag = `<hiring-salary-table>${LIGHT}</hiring-salary-table>`;

/** Rules of a host that shall not change a pixel. */
const hosts: [name: string, css: string][] = [
  ['* { all: unset }', '* { all: unset }'],
  [
    '* { all: revert }, then unset by the tag',
    '* { all: revert } hiring-salary-table { all: unset }',
  ],
  ['content-box for all', '* { box-sizing: content-box !important }'],
  [
    'a reset of its own',
    `*, ::before, ::after { margin: 0 !important; padding: 0 !important; border: 0 solid !important; box-sizing: border-box }
     table { border-collapse: collapse; border-spacing: 9px; text-indent: 3em }
     th, td { padding: 2em !important; background: pink !important; border: 5px solid red !important }
     button { all: unset !important; color: red !important }
     svg, img { display: block; max-width: 100%; height: auto }
     h1, h2, h3, caption { font-size: inherit; font-weight: inherit }
     [role=tab], [role=table], .cell, .bar, .base, .footer, .heading { display: none !important }`,
  ],
  [
    'inherited text properties',
    `body, #place { text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 3;
      text-align: center; text-indent: 2em; white-space: pre; word-break: break-all; hyphens: auto;
      font-weight: 800; font-style: italic; font-variant: small-caps; text-shadow: 2px 2px red;
      text-align-last: right; -webkit-text-stroke: 1px red; font-stretch: condensed;
      tab-size: 1 }`,
  ],
  [
    'inherited table and list properties',
    `body, #place { border-collapse: collapse; border-spacing: 20px; caption-side: bottom;
      empty-cells: hide; list-style: square inside; quotes: none; cursor: crosshair;
      fill: red; stroke: red; stroke-width: 9; text-anchor: end; shape-rendering: crispEdges }`,
  ],
  ['a root font of 62.5 %', 'html { font-size: 62.5% }'],
  ['a larger root font', 'html { font-size: 30px }'],
  ['undefined tags hidden', ':not(:defined) { display: none }'],
  ['[hidden] made strong', '[hidden] { display: none !important }'],
  [
    'custom properties of the same kind',
    `:root, * { --_accent: red; --_bar: red; --_ground: red; --_columns: 9; --_rule: red; --_wash: red;
      --accent: red; --_line: red; --_muted: red }`,
  ],
];

describeEngines('styles of the host page', (engine) => {
  const { site, open } = hostTests(engine);
  let blank: Record<string, Buffer>;

  const sheet = (css: string) => {
    const path = `/host-${Buffer.from(css).toString('hex').slice(0, 24)}-${css.length}.css`;
    site().answer(path, { body: css, headers: { 'Content-Type': 'text/css; charset=utf-8' } });
    return `<link rel="stylesheet" href="${path}">`;
  };

  const picture = async (css: string, html: string, lang = 'en'): Promise<Buffer> => {
    // The host's rules last: where they are as strong as the place's, they win.
    const head = sheet(place) + sheet(css);
    const page = await open(around(`<div id="place">${html}</div>`, head, `lang="${lang}"`));
    await inState(page, 'ready');
    await expectTable(page);
    return still(page);
  };

  // WebKitGTK draws the same page with one level more or less here and there, from load to load.
  const differing = (a: Buffer, b: Buffer) => difference(a, b, engine().name === 'webkit' ? 1 : 0);

  /** A picture that comes out the same twice: engines sharpen a page after they have shown it. */
  const still = async (page: Page) => {
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    let last = await page.screenshot('#place');
    for (let tries = 0; tries < 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const next = await page.screenshot('#place');
      if (differing(last, next).pixels === 0) break;
      last = next;
    }
    return last;
  };

  beforeAll(async () => {
    blank = {
      plain: await picture('', ESM + tag),
      'in German': await picture('', ESM + tag, 'de'),
      'in Arabic': await picture('', ESM + tag, 'ar'),
    };
  });

  it('two pictures of the same page are the same', async () => {
    expect(differing(await picture('', ESM + tag), blank.plain!)).toEqual({ pixels: 0 });
    expect(differing(blank.plain!, blank['in German']!).pixels).toBeGreaterThan(500);
  });

  it.each(hosts)('%s: not a pixel differs', async (_name, css) => {
    expect(differing(await picture(css, ESM + tag), blank.plain!)).toEqual({ pixels: 0 });
  });

  it.each(['in German', 'in Arabic'])('%s: the harshest reset changes nothing', async (name) => {
    const lang = name === 'in German' ? 'de' : 'ar';
    const css = '* { all: unset }';
    expect(differing(await picture(css, ESM + tag, lang), blank[name]!)).toEqual({ pixels: 0 });
  });

  it('reserves space by style on the tag, without a pixel of difference', async () => {
    const room = 'style="display:block;min-height:clamp(29em,calc((36em - 100vw)*999),64em)"';
    const html = ESM + tag.replace('>', ` ${room}>`);
    expect(differing(await picture('* { all: unset }', html), blank.plain!)).toEqual({
      pixels: 0,
    });
  });

  describe('leaves to the page what is the page’s', () => {
    it.each([
      ['display: none', 'hiring-salary-table { display: none }', true],
      ['a class that hides it', '.gone { display: none }', true],
      ['margins', 'hiring-salary-table { margin: 40px }', false],
      ['an accent', 'hiring-salary-table { --hiring-accent: #b00 }', false],
      ['a larger font', '#place { font-size: 20px }', false],
      ['another colour', '#place { color: #00f }', false],
    ])('%s', async (_name, css, gone) => {
      const head = sheet(place) + sheet(css);
      const html = `<div id="place">${ESM}${tag.replace('>', ' class="gone">')}</div>`;
      const page = await open(around(html, head));
      const { figures } = await inState(page, 'ready');
      expect(figures).toHaveLength(gone ? 0 : 16);
      expect(differing(await still(page), blank.plain!).pixels).toBeGreaterThan(100);
      await expectQuiet(page);
    });
  });
});
