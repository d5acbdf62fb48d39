import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import {
  around,
  clickIn,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  IIFE,
  inState,
  LIGHT,
  LOADER,
  ourLines,
  seen,
} from './table-page.js';

const tag = `<hiring-salary-table>${LIGHT}</hiring-salary-table>`;

/** What Prototype.js 1.6 and 1.7 do to the built-in objects, as far as it is known to break others. */
const prototypeJs = `<script>
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.each = Array.prototype._each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.first = function () { return this[0]; };
  Function.prototype.bind = function (context) {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this, args = Array.prototype.slice.call(arguments, 1);
    return function () { return method.apply(context, args.concat(Array.prototype.slice.call(arguments))); };
  };
  Element.prototype.select = Element.prototype.visible = Element.prototype.update = function () { return this; };
  document.getElementsByClassName = function () { return []; };
</script>`;

/** MooTools and other kits of its time: enumerable names on everything, natives replaced. */
const mooTools = `<script>
  ['String', 'Array', 'Number', 'Function', 'RegExp'].forEach(function (name) {
    window[name].prototype.implement = function () { return this; };
    window[name].prototype.$family = function () { return name.toLowerCase(); };
  });
  String.from = Function.from = Number.from = function (value) { return value; };
  Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]; };
  Element.prototype.empty = Element.prototype.set = function () { return this; };
  window.$ = window.$$ = function () { return null; };
</script>`;

describeEngines('other scripts of a page', (engine) => {
  const { open } = hostTests(engine);

  it.each([
    ['salary-table.iife.js', IIFE],
    ['loader.js', LOADER],
    ['salary-table.js', ESM],
  ])('%s defines no AMD module and leaves no name on window', async (_name, script) => {
    const amd = `<script>
      window.calls = 0;
      window.define = function () { window.calls++; };
      window.define.amd = {};
      window.require = window.requirejs = window.define;
      window.module = { exports: {} };
      window.exports = window.module.exports;
      window.names = Object.getOwnPropertyNames(window).concat('names');
    </script>`;
    const page = await open(around(amd + script + tag));
    await expectTable(page);
    const found = await page.evaluate(() => {
      const { calls, names, exports } = window as unknown as {
        calls: number;
        names: string[];
        exports: object;
      };
      const added = Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
      return { calls, exports: Object.keys(exports), added };
    });
    // Lit's own: versions, by which it warns of a second Lit, and its properties. The driver's own.
    const known = /^(lit\w+Versions|reactiveElementVersions|litPropertyMetadata|__\w+)$/;
    found.added = found.added.filter((name) => !known.test(name));
    expect(found).toEqual({ calls: 0, exports: [], added: [] });
  });

  it.each([
    ['Prototype.js', prototypeJs],
    ['MooTools', mooTools],
  ])('stands what %s does to the page, with its chunks', async (_name, scripts) => {
    const html = `<hiring-salary-table lang="de" src="/packs/rust.json" view="budget" budget="90000">${LIGHT}</hiring-salary-table>`;
    /** The driver's own answers must not go through what the page made of JSON. */
    const settled = async (page: Page) => {
      await page.waitFor(
        () =>
          (document.querySelector('hiring-salary-table') as { state?: string } | null)?.state ===
          'ready',
      );
      await page.evaluate(() => {
        for (const { prototype } of [Array, String]) {
          delete (prototype as { toJSON?: unknown }).toJSON;
        }
      });
      return page;
    };
    for (const script of [ESM, IIFE, LOADER]) {
      await expectTable(await settled(await open(around(scripts + script + tag))));
      const page = await settled(await open(around(scripts + script + html)));
      const { text } = await seen(page);
      expect(text).toMatch(/Budget von/);
      await expectQuiet(page);
    }
  });

  it('does without a fetch that throws, and says so where it needs one', async () => {
    const patched =
      '<script>window.fetch = () => { throw new Error("blocked by the host"); };</script>';
    await expectTable(await open(around(patched + ESM + tag)));
    const page = await open(around(patched + ESM + tag.replace('>', ' src="/packs/rust.json">')));
    const now = await inState(page, 'error');
    expect(now).toMatchObject({ light: true, host: true });
    expect(now.buttons).toHaveLength(1);
    expect(await ourLines(page)).toHaveLength(1);
    expect(await page.pageErrors()).toEqual([]);
  });

  it('types where the page has hotkeys', async () => {
    const hotkeys = `<script>
      window.hits = '';
      document.addEventListener('keydown', (event) => {
        const { localName } = event.target;
        if (/^(input|textarea|select)$/.test(localName) || event.key.length > 1) return;
        window.hits += event.key;
        event.preventDefault();
      });
    </script>`;
    const page = await open(
      around(`${hotkeys}${ESM}<hiring-salary-table view="budget"></hiring-salary-table>`),
    );
    await inState(page, 'ready');
    await page.waitFor(() => {
      const root = document.querySelector('hiring-salary-table')!.shadowRoot!;
      root.querySelector<HTMLElement>('input[name=budget]')?.focus();
      return root.activeElement?.localName === 'input';
    });
    await page.type('90000');
    const typed = await page.evaluate(() => ({
      value: document
        .querySelector('hiring-salary-table')!
        .shadowRoot!.querySelector<HTMLInputElement>('input[name=budget]')!.value,
      hits: (window as unknown as { hits: string }).hits,
    }));
    expect(typed).toEqual({ value: '90000', hits: '' });
  });

  it('keeps a choice when it is moved, and its looks in another document', async () => {
    const page = await open(around(`${ESM}${tag}<div id="there"></div><iframe></iframe>`));
    await expectTable(page);
    await clickIn(page, 'button[data-level=senior][data-market=us]');
    const chosen = () =>
      page.evaluate(() => {
        const { market, level } = document.querySelector('hiring-salary-table') as unknown as {
          market: string;
          level: string;
        };
        return market === 'us' && level;
      });
    await expect.poll(chosen).toBe('senior');
    await page.evaluate(() => {
      const there = document.querySelector('#there')!;
      const table = document.querySelector('hiring-salary-table')!;
      for (let times = 0; times < 20; times++) {
        there.insertBefore(table, null);
        document.body.insertBefore(table, there);
        table.remove();
      }
      there.insertBefore(table, null);
    });
    await expectTable(page);
    expect(await chosen()).toBe('senior');

    const border = await page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const table = document.querySelector('hiring-salary-table')!;
      inner.body.append(table);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const base = table.shadowRoot!.querySelector('.base')!;
      return inner.defaultView!.getComputedStyle(base).borderTopStyle;
    });
    expect(border).toBe('solid');
    await expectQuiet(page);
  });

  const withoutStates = `const { supports } = CSS;
    CSS.supports = (...asked) => !/:state/.test(asked[0]) && supports.apply(CSS, asked);`;

  // Engines below the ones named in the README lack one of these, and all of them `:state()`.
  it.each([
    [
      'Chrome 90 to 124 (states are named --x)',
      `const { add } = CustomStateSet.prototype;
       CustomStateSet.prototype.add = function (name) {
         if (!name.startsWith('--')) throw new DOMException('The specified value must start with "--".', 'SyntaxError');
         return add.call(this, name);
       };`,
    ],
    [
      'Firefox up to 125 (no states)',
      'delete ElementInternals.prototype.states; delete window.CustomStateSet;',
    ],
    ['no ElementInternals', 'delete HTMLElement.prototype.attachInternals;'],
    [
      'no adopted style sheets',
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;',
    ],
    ['no custom elements', 'delete window.customElements;'],
  ])('in %s a reader has the content, and the page no error', async (_name, code) => {
    for (const script of [ESM, IIFE]) {
      const page = await open(around(`<script>${withoutStates}${code}</script>${script}${tag}`));
      await new Promise((resolve) => setTimeout(resolve, 250));
      const { light, figures, host } = await seen(page);
      expect({ content: light || figures.length === 16, host }).toEqual({
        content: true,
        host: true,
      });
      expect(await page.pageErrors()).toEqual([]);
    }
  });
});
