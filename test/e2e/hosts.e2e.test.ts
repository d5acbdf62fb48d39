import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { every, EVERY, expectEvery, useEvery, ways, widgets } from './every.js';
import { around, clickIn, expectQuiet, hostTests, inState, ourLines, seen } from './table-page.js';

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

/**
 * What Zone.js does: promises of its own, and timers, observers and listeners wrapped, those that are
 * objects too.
 */
const zoneJs = `<script>
  (function () {
    var Native = Promise, wrapped = new WeakMap();
    function wrap(listener) {
      if (!listener || !/function|object/.test(typeof listener)) return listener;
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) {
        return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
      });
      return wrapped.get(listener);
    }
    function ZoneAwarePromise(executor) {
      var self = this;
      self.__inner = new Native(executor);
    }
    ZoneAwarePromise.prototype.then = function (done, failed) {
      var inner = this.__inner;
      return new ZoneAwarePromise(function (resolve) { resolve(inner.then(done, failed)); });
    };
    ZoneAwarePromise.prototype.catch = function (failed) { return this.then(null, failed); };
    ZoneAwarePromise.prototype.finally = function (work) {
      return this.then(function (value) { work(); return value; }, function (error) { work(); throw error; });
    };
    ['all', 'race', 'allSettled', 'any', 'resolve', 'reject'].forEach(function (name) {
      ZoneAwarePromise[name] = function (value) {
        return new ZoneAwarePromise(function (resolve) { resolve(Native[name](value)); });
      };
    });
    window.Promise = ZoneAwarePromise;
    var target = EventTarget.prototype, add = target.addEventListener, remove = target.removeEventListener;
    target.addEventListener = function (type, listener, options) { return add.call(this, type, wrap(listener), options); };
    target.removeEventListener = function (type, listener, options) { return remove.call(this, type, wrap(listener), options); };
    ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'].forEach(function (name) {
      var native = window[name];
      window[name] = function (work, time) { return native.call(window, function () { return work.apply(this, arguments); }, time); };
    });
    ['MutationObserver', 'ResizeObserver'].forEach(function (name) {
      var Native = window[name];
      window[name] = function (work) { return new Native(function () { return work.apply(this, arguments); }); };
      window[name].prototype = Native.prototype;
    });
  })();
</script>`;

describeEngines('other scripts of a page', (engine) => {
  const { open } = hostTests(engine);

  it.each(ways)('%s: no AMD module, no name on window', async (_name, scripts) => {
    const amd = `<script>
      window.calls = 0;
      window.define = function () { window.calls++; };
      window.define.amd = {};
      window.require = window.requirejs = window.define;
      window.module = { exports: {} };
      window.exports = window.module.exports;
      window.names = Object.getOwnPropertyNames(window).concat('names');
    </script>`;
    const page = await open(around(amd + scripts + every()));
    await expectEvery(page);
    await useEvery(page);
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
    await expectQuiet(page);
  });

  it.each([
    ['Prototype.js', prototypeJs],
    ['MooTools', mooTools],
    ['Zone.js', zoneJs],
  ])('stand what %s does to the page, with their chunks', async (_name, host) => {
    /** The driver's own answers must not go through what the page made of JSON and promises. */
    const settled = async (html: string) => {
      const page = await open(around(html));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await page.evaluate(() => {
        for (const { prototype } of [Array, String]) {
          delete (prototype as { toJSON?: unknown }).toJSON;
        }
      });
      return page;
    };
    for (const [, scripts] of ways) {
      const page = await settled(host + scripts + every());
      await expectEvery(page);
      await useEvery(page);
      await expectQuiet(page);
    }
    const own = every(({ working }) => `lang="de" src="/packs/rust.json" ${working}`);
    const page = await settled(host + EVERY.ESM + own);
    await expectEvery(page, { lang: 'de' });
  });

  it('do without a fetch that throws, and say so where they need one', async () => {
    const patched =
      '<script>window.fetch = () => { throw new Error("blocked by the host"); };</script>';
    const page = await open(around(patched + EVERY.ESM + every()));
    await expectEvery(page);
    await useEvery(page);
    await open(around(patched + EVERY.ESM + every('src="/packs/rust.json"')));
    for (const { tag } of widgets) {
      const now = await inState(page, 'error', tag);
      expect(now).toMatchObject({ light: true, host: true });
      expect(now.buttons).toHaveLength(1);
    }
    expect(await ourLines(page)).toHaveLength(widgets.length);
    expect(await page.pageErrors()).toEqual([]);
  });

  it('are typed in where the page has hotkeys', async () => {
    const hotkeys = `<script>
      window.hits = '';
      for (const type of ['keydown', 'keypress', 'keyup']) {
        document.addEventListener(type, (event) => {
          const { localName } = event.target;
          if (/^(input|textarea|select)$/.test(localName) || event.key.length > 1) return;
          window.hits += type + event.key + ' ';
          event.preventDefault();
        });
      }
    </script>`;
    const page = await open(around(hotkeys + EVERY.ESM + every(({ working }) => working)));
    for (const { tag, field, opens } of widgets) {
      await inState(page, 'ready', tag);
      if (opens) await clickIn(page, opens, tag);
      await page.waitFor(
        (which, what) => {
          const root = document.querySelector(which)!.shadowRoot!;
          const input = root.querySelector<HTMLInputElement>(what);
          input?.focus();
          if (input) input.value = '';
          return root.activeElement === input && !!input;
        },
        10_000,
        tag,
        field,
      );
      await page.type('90000');
      const typed = await page.evaluate(
        (which, what) => ({
          value: document.querySelector(which)!.shadowRoot!.querySelector<HTMLInputElement>(what)!
            .value,
          hits: (window as unknown as { hits: string }).hits,
        }),
        tag,
        field,
      );
      expect({ tag, ...typed }).toEqual({ tag, value: '90000', hits: '' });
    }
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
    for (const script of [EVERY.ESM, EVERY.IIFE]) {
      const page = await open(
        around(`<script>${withoutStates}${code}</script>${script}${every()}`),
      );
      await new Promise((resolve) => setTimeout(resolve, 250));
      for (const { tag } of widgets) {
        const { light, text, host } = await seen(page, tag);
        expect({ tag, content: light || text.length > 100, host }).toEqual({
          ...{ tag, content: true, host: true },
        });
      }
      expect(await page.pageErrors()).toEqual([]);
    }
  });
});
