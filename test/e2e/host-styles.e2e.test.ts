import { beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { every, EVERY, expectEvery, widgets } from './every.js';
import { drawn } from './drawn.js';
import { difference } from './pixels.js';
import { around, expectQuiet, hostTests, inState } from './table-page.js';

const rows = Math.ceil(widgets.length / 2);

/**
 * The same place, width, font, size and colour on every page, a cell for each widget: what a page
 * sets on purpose. Ids, so that no rule for all elements takes it away. Fixed in size, for pictures
 * of equal size.
 */
const place = `
  #place { all: unset; box-sizing: border-box !important; position: absolute; left: 10px; top: 40px;
    display: block; width: 1180px; height: 1300px; overflow: hidden; background: #fff;
    color: #20242a; font: 14px/1.3 sans-serif; }
  ${widgets
    .map(
      ({ name }, at) => `#place #cell-${name} { all: unset; box-sizing: border-box !important;
        position: absolute; display: block; overflow: hidden; width: 580px;
        height: ${Math.floor(1300 / rows) - 10}px; left: ${(at % 2) * 600}px;
        top: ${Math.floor(at / 2) * Math.floor(1300 / rows)}px; }`,
    )
    .join('')}`;

const cells = (attributes = '', atWork = false) =>
  every(({ working }) => `${atWork ? working : ''} ${attributes}`)
    .split('\n')
    .map((tag, at) => `<div id="cell-${widgets[at]!.name}">${tag}</div>`)
    .join('');
const tags = `:is(${widgets.map(({ tag }) => tag).join()})`;

/** Rules of a host that shall not change a pixel. */
const hosts: [name: string, css: string][] = [
  ['* { all: unset }', '* { all: unset }'],
  ['* { all: revert }, then unset by the tag', `* { all: revert } ${tags} { all: unset }`],
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

interface Picture {
  pixels: Buffer;
  drawn: string[];
}

describeEngines('styles of the host page', (engine) => {
  const { site, page: now, open } = hostTests(engine);
  let blank: Record<string, Picture>;

  const sheet = (css: string) => {
    const path = `/host-${Buffer.from(css).toString('hex').slice(0, 24)}-${css.length}.css`;
    site().answer(path, { body: css, headers: { 'Content-Type': 'text/css; charset=utf-8' } });
    return `<link rel="stylesheet" href="${path}">`;
  };

  const load = async (css: string, html: string, lang = 'en'): Promise<Page> => {
    // The host's rules last: where they are as strong as the place's, they win.
    const head = sheet(place) + sheet(css);
    const body = `<div id="place">${EVERY.ESM}${html}</div>`;
    const page = await open(around(body, head, `lang="${lang}"`));
    for (const { tag } of widgets) await inState(page, 'ready', tag);
    return page;
  };

  const picture = async (css: string, html = cells(), lang = 'en'): Promise<Picture> => {
    const page = await load(css, html, lang);
    if (html === cells()) await expectEvery(page, { lang });
    else await expectQuiet(page);
    return still(page);
  };

  // WebKitGTK sharpens some letters otherwise from load to load: there, what it is told to draw and
  // where is compared, to a tenth of a pixel.
  const exact = () => engine().name !== 'webkit';
  const differing = (a: Picture, b: Picture) =>
    exact()
      ? difference(a.pixels, b.pixels).pixels
      : b.drawn.filter((one, at) => one !== a.drawn[at]).length;
  const expectSame = (a: Picture, b: Picture) => {
    if (exact()) expect(difference(a.pixels, b.pixels)).toEqual({ pixels: 0 });
    else expect(a.drawn).toEqual(b.drawn);
  };

  /** A picture that comes out the same twice: engines sharpen a page after they have shown it. */
  const still = async (page: Page): Promise<Picture> => {
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const told = await drawn(
      page,
      widgets.map(({ tag }) => tag),
    );
    expect(told.length).toBeGreaterThan(100);
    let last = await page.screenshot('#place');
    for (let tries = 0; exact() && tries < 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const next = await page.screenshot('#place');
      if (difference(last, next).pixels === 0) break;
      last = next;
    }
    return { pixels: last, drawn: told };
  };

  beforeAll(async () => {
    await now().setViewport(1200, 1400);
    blank = {
      plain: await picture(''),
      'at work': await picture('', cells('', true)),
      'in German': await picture('', cells(), 'de'),
      'in Arabic': await picture('', cells(), 'ar'),
    };
  });

  it('two pictures of the same page are the same', async () => {
    expectSame(await picture(''), blank.plain!);
    for (const name of ['at work', 'in German', 'in Arabic']) {
      expect(differing(blank.plain!, blank[name]!)).toBeGreaterThan(100);
    }
  });

  it.each(hosts)('%s: not a pixel differs, neither read nor at work', async (_name, css) => {
    expectSame(await picture(css), blank.plain!);
    expectSame(await picture(css, cells('', true)), blank['at work']!);
  });

  it.each(['in German', 'in Arabic'])('%s: the harshest reset changes nothing', async (name) => {
    const lang = name === 'in German' ? 'de' : 'ar';
    const html = cells();
    expectSame(await picture('* { all: unset }', html, lang), blank[name]!);
  });

  it('reserves space by style on the tag, without a pixel of difference', async () => {
    const room = 'style="display:block;min-height:clamp(29em,calc((36em - 100vw)*999),64em)"';
    expectSame(await picture('* { all: unset }', cells(room)), blank.plain!);
  });

  describe('leaves to the page what is the page’s', () => {
    it.each([
      ['display: none', `${tags} { display: none }`, true],
      ['a class that hides it', '.gone { display: none }', true],
      ['margins', `${tags} { margin: 40px }`, false],
      ['an accent', `${tags} { --hiring-accent: #b00 }`, false],
      ['a larger font', '#place { font-size: 20px }', false],
      ['another colour', '#place { color: #00f }', false],
    ])('%s', async (_name, css, gone) => {
      const page = await load(css, cells('class="gone"'));
      const shown = await page.evaluate(
        (all) =>
          all.map((tag) => {
            const base = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
            return base.getBoundingClientRect().height > 50;
          }),
        widgets.map(({ tag }) => tag),
      );
      expect(shown).toEqual(widgets.map(() => !gone));
      expect(differing(await still(page), blank.plain!)).toBeGreaterThan(10);
      await expectQuiet(page);
    });
  });
});
