import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { every, EVERY, expectEvery, expectLineEach, useEvery, widgets } from './every.js';
import {
  around,
  builtScripts,
  expectQuiet,
  hostTests,
  inState,
  LIGHT,
  LOADER,
  mirror,
  ourLines,
  seen,
} from './table-page.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Words of the pack that widgets show in every language: the source's title, or what is offered. */
const SHOWN = [
  ['How to Hire Rust', 'How $ to Hire Rust'],
  ['on a successful hire', 'on a $ successful hire'],
  ['bei erfolgreicher Einstellung', 'bei $ erfolgreicher Einstellung'],
] as const;

/** A pack, or a script with one, that can be told from others. */
const marked = (text: string, mark: string): string =>
  SHOWN.reduce((all, [from, to]) => all.replaceAll(from, to.replace('$', mark)), text);

const markOf = (mark: string): RegExp =>
  new RegExp(SHOWN.map(([from, to]) => (mark ? to.replace('$', mark) : from)).join('|'));

describeEngines('scripts twice on a page', (engine) => {
  const { site, open, requested } = hostTests(engine);
  const { ESM, IIFE } = EVERY;
  const again = (tag: string) => new RegExp(`^${tag}: is defined already`);

  it.each([
    ['ESM under two addresses', ESM + ESM.replaceAll('.js', '.js?again')],
    ['ESM and IIFE', ESM + IIFE],
    ['IIFE and ESM', IIFE + ESM],
    ['IIFE twice', IIFE + IIFE],
    ['IIFE and all.js', IIFE + EVERY['all.js']],
    ['loader and ESM', LOADER + ESM],
    ['ESM and loader', ESM + LOADER],
  ])('%s: the first stays, one line for each says so', async (_name, scripts) => {
    const page = await open(around(scripts + every()));
    await expect.poll(async () => (await ourLines(page)).length).toBe(widgets.length);
    await expectEvery(page, { lines: widgets.map(() => /is defined already/) });
    await expectLineEach(page, again);
    await useEvery(page);
    await expectLineEach(page, again);
  });

  it('ESM under one address runs once, and so does the loader', async () => {
    await expectEvery(await open(around(ESM + ESM + every())));
    const stands = widgets
      .map(({ name, needs = '' }) => {
        const data = needs.replace(/[\w-]+(?==)/g, 'data-$&');
        return `<div data-hiring-widget="${name}" ${data}>${LIGHT}</div>`;
      })
      .join('');
    const page = await open(around(LOADER + LOADER + stands));
    await expectEvery(page);
    for (const { tag } of widgets) {
      const count = await page.evaluate((one) => document.querySelectorAll(one).length, tag);
      expect({ tag, count }).toEqual({ tag, count: 1 });
    }
    await useEvery(page);
    await expectQuiet(page);
  });

  it('two versions in both orders: the first stays and works in another language', async () => {
    // Both say which they are, by words of their packs.
    mirror(site(), '/v2/embed/', (text) => marked(text, '2'));
    const two = ESM.replaceAll('/embed', '/v2/embed');
    for (const [first, second, mark] of [
      [ESM, two, ''],
      [two, ESM, '2'],
    ] as const) {
      // Deferred modules run in their order; async ones would not.
      const page = await open(around((first + second).replaceAll(' async', '') + every()));
      await expect.poll(async () => (await ourLines(page)).length).toBe(widgets.length);
      for (const lang of ['en', 'de']) {
        await page.evaluate((one) => (document.documentElement.lang = one), lang);
        for (const { tag } of widgets) {
          const now = () => seen(page, tag);
          await expect.poll(now).toMatchObject({ state: 'ready', lang });
          expect((await now()).text, tag).toMatch(markOf(mark));
        }
      }
      await useEvery(page);
      await expectLineEach(page, again);
    }
  });

  it('loader and single files ask for what they need, and no file twice', async () => {
    const asked = await requested(async () => {
      const page = await open(around(LOADER + ESM + every()));
      await expect.poll(() => ourLines(page)).toHaveLength(widgets.length);
    });
    expect(new Set(asked).size).toBe(asked.length);
    for (const { name } of widgets) expect(asked).toContain(`/embed/${name}.js`);
  });
});

/** How pages and their optimizers run a script: name, in the head, at the end. */
const ways = (src: string): [string, string, string][] => [
  ['sync', `<script src="${src}"></script>`, ''],
  ['defer', `<script defer src="${src}"></script>`, ''],
  ['async', `<script async src="${src}"></script>`, ''],
  ['module', `<script type="module" src="${src}"></script>`, ''],
  ['at the end', '', `<script src="${src}"></script>`],
  ['document.write', `<script>document.write('<script src="${src}"><' + '/script>')</script>`, ''],
  [
    're-inserted',
    `<script type="text/held" src="${src}"></script>`,
    `<script>
      addEventListener('load', () => setTimeout(() => {
        const held = document.querySelector('script[type="text/held"]');
        Object.defineProperty(document, 'currentScript', { get: () => null });
        const script = document.createElement('script');
        script.src = held.src;
        held.replaceWith(script);
      }, 50));
    </script>`,
  ],
  [
    're-inserted as text',
    `<script type="text/held" src="${src}"></script>`,
    `<script>
      fetch('${src}').then((answer) => answer.text()).then((text) => {
        const script = document.createElement('script');
        script.textContent = text;
        document.head.append(script);
      });
    </script>`,
  ],
];

describeEngines('ways to run a script', (engine) => {
  const { site, open, requested } = hostTests(engine);

  // As text, a script has no address: a single file shows what it carries itself.
  const firsts = widgets.map(({ name }) => `${name}.iife.js`);
  for (const file of [firsts[0]!, 'loader.js']) {
    it.each(ways(`/embed/${file}`))(`${file}, %s`, async (name, head, end) => {
      const single = file !== 'loader.js';
      const lang = single && name === 're-inserted as text' ? 'en' : 'de';
      // All of them in the same way; one after the other, as pages have them.
      const each = single ? firsts : [file];
      const all = (html: string) => each.map((one) => html.replaceAll(file, one)).join('');
      // What is put in again is found by its type: one way after the other, in a page of its own.
      const several = !/re-inserted|document\.write/.test(name);
      const tags = every(`lang="${lang}"`);
      for (const one of several ? [undefined] : each) {
        const [first, last] = [head, end].map((html) =>
          one === undefined ? all(html) : html.replaceAll(file, one),
        );
        const page = await open(around(tags + last, `<base href="/elsewhere/">${first}`));
        if (one === undefined || !single) {
          await expectEvery(page, { lang });
          await useEvery(page);
          await expectQuiet(page);
        } else {
          const { tag } = widgets.find(({ name }) => one.startsWith(name))!;
          expect(await inState(page, 'ready', tag)).toMatchObject({ lang, light: false });
          await expectQuiet(page);
        }
      }
    });
  }

  it('wait for children that come 400 ms late', async () => {
    const pack = await (await fetch(`${site().url}/packs/rust.json`)).text();
    const late = marked(pack, 'late');
    const start = (script: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/__collect.js"></script>${script}</head>` +
      `<body><p id="host">${'The host page. '.repeat(200)}</p>`;
    const end = `${LIGHT}<script type="application/json">${late}</script>`;
    for (const [index, script] of [EVERY.IIFE, LOADER].entries()) {
      const url = site().answer(`/late-${index}.html`, async (_req, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        res.write(start(script));
        for (const { tag, needs = '' } of widgets) {
          res.write(`<${tag} ${needs}>`);
          await pause(400);
          res.write(`${end}</${tag}>`);
        }
        res.end('<p>End');
      });
      const page = await open(around(''));
      await page.goto(url);
      for (const { tag } of widgets) {
        const { text, light } = await inState(page, 'ready', tag);
        expect({ tag, light }).toEqual({ tag, light: false });
        expect(text).toMatch(markOf('late'));
      }
      await expectQuiet(page);
    }
  });

  it("show the tags' own content until slow scripts have come, and all of them once they have", async () => {
    const texts = builtScripts();
    for (const one of firsts) {
      site().answer(`/slow/${one}`, async (_req, res) => {
        await pause(1500);
        res
          .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' })
          .end(texts.get(one));
      });
    }
    const slow = JSON.stringify(firsts.map((one) => `/slow/${one}`));
    const page = await open(
      around(
        `${every()}<script>
          // After the load event, for which the driver waits.
          addEventListener('load', () => setTimeout(() => {
            for (const src of ${slow}) {
              const script = document.createElement('script');
              script.src = src;
              document.head.append(script);
            }
          }, 50));
        </script>`,
      ),
    );
    for (const wait of [0, 500]) {
      await pause(wait);
      for (const { tag } of widgets) {
        expect(await seen(page, tag)).toMatchObject({ defined: false, light: true });
      }
    }
    for (const { tag } of widgets) {
      await page.waitFor((one) => !!customElements.get(one), 10_000, tag);
    }
    await expectEvery(page);
    // In the head, they hold the page up, and all of it comes at once.
    await expectEvery(await open(around(every(), EVERY.IIFE.replaceAll('/embed/', '/slow/'))));
  });

  it('resolve packs and chunks beside a <base>', async () => {
    const pack = await (await fetch(`${site().url}/packs/rust.json`)).text();
    site().answer('/elsewhere/pack.json', {
      body: pack,
      headers: { 'Content-Type': 'application/json' },
    });
    const asked = await requested(async () => {
      const html = every('lang="de" src="pack.json"');
      const page = await open(around(EVERY.ESM + html, '<base href="/elsewhere/">'));
      await expectEvery(page, { lang: 'de' });
    });
    expect(asked).toContain('/elsewhere/pack.json');
    expect(asked.filter((path) => !/^\/(embed\/|elsewhere\/pack)/.test(path))).toEqual([]);
  });
});
