import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import {
  around,
  builtScripts,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  IIFE,
  inState,
  LIGHT,
  LOADER,
  mirror,
  ourLines,
  seen,
} from './table-page.js';

const TITLE = 'What Rust engineers earn, by level and market';
const tag = `<hiring-salary-table>${LIGHT}</hiring-salary-table>`;
const again = [/^hiring-salary-table: is defined already/];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeEngines('scripts twice on a page', (engine) => {
  const { site, open, requested } = hostTests(engine);

  it.each([
    ['ESM under two addresses', ESM + ESM.replace('.js', '.js?again')],
    ['ESM and IIFE', ESM + IIFE],
    ['IIFE and ESM', IIFE + ESM],
    ['IIFE twice', IIFE + IIFE],
    ['IIFE and all.js', IIFE + ESM.replace('salary-table', 'all')],
  ])('%s: the first stays, one line says so', async (_name, scripts) => {
    const page = await open(around(scripts + tag));
    await page.waitFor(
      () => (window as unknown as { __log: { console: unknown[] } }).__log.console.length > 0,
    );
    await expectTable(page, again);
  });

  it('ESM under one address runs once, and so does the loader', async () => {
    await expectTable(await open(around(ESM + ESM + tag)));
    const stand = `<div data-hiring-widget="salary-table">${LIGHT}</div>`;
    const page = await open(around(LOADER + LOADER + stand));
    await expectTable(page);
    expect(await page.evaluate(() => document.querySelectorAll('hiring-salary-table').length)).toBe(
      1,
    );
  });

  it('two versions in both orders: the first stays and works in another language', async () => {
    const other = 'Version two of the title';
    mirror(site(), '/v2/embed/', (text) => text.replace(TITLE, other));
    const two = ESM.replace('/embed', '/v2/embed');
    for (const [first, second, title] of [
      [ESM, two, TITLE],
      [two, ESM, other],
    ] as const) {
      // Deferred modules run in their order; async ones would not.
      const scripts = (first + second).replaceAll(' async', '');
      const page = await open(around(scripts + tag));
      expect(await expectTable(page, again)).toMatchObject({ heading: title });
      await page.evaluate(() => (document.documentElement.lang = 'de'));
      await page.waitFor(
        () =>
          document
            .querySelector('hiring-salary-table')!
            .shadowRoot!.querySelector('[lang=de] .figures') !== null,
      );
      await expectTable(page, again);
    }
  });

  it('loader and single file, in both orders', async () => {
    for (const scripts of [LOADER + ESM, ESM + LOADER]) {
      const asked = await requested(async () => {
        const page = await open(around(scripts + tag));
        await expect.poll(() => ourLines(page)).toHaveLength(1);
        await expectTable(page, again);
      });
      expect(asked).toContain('/embed/salary-table.js');
    }
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

  for (const file of ['salary-table.iife.js', 'loader.js']) {
    it.each(ways(`/embed/${file}`))(`${file}, %s`, async (name, head, end) => {
      // As text, a script has no address: a single file shows what it carries itself.
      const lang = file === 'loader.js' || name !== 're-inserted as text' ? 'de' : 'en';
      const german = tag.replace('>', ` lang="${lang}">`);
      const page = await open(around(german + end, `<base href="/elsewhere/">${head}`));
      expect(await expectTable(page)).toMatchObject({ lang });
    });
  }

  it('waits for children that come 400 ms late', async () => {
    const pack = {
      asOf: '2026',
      source: { title: 'Late' },
      salaries: [{ level: 'a', market: 'b', min: 1000, max: 2000, currency: 'EUR' }],
    };
    const start = (script: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/__collect.js"></script>${script}</head>` +
      `<body><p id="host">${'The host page. '.repeat(200)}</p><hiring-salary-table>`;
    const end = `${LIGHT}<script type="application/json">${JSON.stringify(pack)}</script></hiring-salary-table><p>End`;
    for (const [index, script] of [IIFE, LOADER].entries()) {
      const url = site().answer(`/late-${index}.html`, async (_req, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        res.write(start(script));
        await pause(400);
        res.end(end);
      });
      const page = await open(around(''));
      await page.goto(url);
      expect(await inState(page, 'ready')).toMatchObject({ figures: ['1–2'], light: false });
      await expectQuiet(page);
    }
  });

  it("shows the tag's own content until a slow script has come", async () => {
    const text = builtScripts().get('salary-table.iife.js')!;
    site().answer('/slow/salary-table.iife.js', async (_req, res) => {
      await pause(1500);
      res.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(text);
    });
    const script = '<script src="/slow/salary-table.iife.js"></script>';
    const page = await open(
      around(
        `${tag}<script>
          // After the load event, for which the driver waits.
          addEventListener('load', () => setTimeout(() => {
            const script = document.createElement('script');
            script.src = '/slow/salary-table.iife.js';
            document.head.append(script);
          }, 50));
        </script>`,
      ),
    );
    expect(await seen(page)).toMatchObject({ defined: false, light: true });
    await pause(500);
    expect(await seen(page)).toMatchObject({ defined: false, light: true });
    await page.waitFor(() => !!customElements.get('hiring-salary-table'));
    await expectTable(page);
    // In the head, it holds the page up, and all of it comes at once.
    await expectTable(await open(around(tag, script)));
  });

  it('resolves pack and chunks beside a <base>', async () => {
    const pack = await (await fetch(`${site().url}/packs/rust.json`)).text();
    site().answer('/elsewhere/pack.json', {
      body: pack,
      headers: { 'Content-Type': 'application/json' },
    });
    const html = tag.replace('>', ' lang="de" src="pack.json">');
    const asked = await requested(async () => {
      const page = await open(around(ESM + html, '<base href="/elsewhere/">'));
      expect(await expectTable(page)).toMatchObject({ lang: 'de' });
    });
    expect(asked).toContain('/elsewhere/pack.json');
    expect(asked.filter((path) => !/^\/(embed\/|elsewhere\/pack)/.test(path))).toEqual([]);
  });
});
