import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { hostSite } from './host-pages.js';
import {
  around,
  builtScripts,
  clickIn,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  inState,
  LIGHT,
  seen,
} from './table-page.js';

const integrity = async (url: string) =>
  (await (await fetch(`${url}/embed/integrity.json`)).json()) as Record<
    string,
    { integrity: string }
  >;

describeEngines('a plain page', (engine) => {
  const { site, open, fresh, requested } = hostTests(engine);

  it('shows the figures, asks for one file and leaves no trace', async () => {
    const page = await fresh();
    const asked = await requested(async () => {
      await open(around(`${ESM}<hiring-salary-table>${LIGHT}</hiring-salary-table>`));
      const { heading } = await expectTable(page);
      expect(heading).toBe('What Rust engineers earn, by level and market');
    });
    expect(asked).toEqual(['/embed/salary-table.js']);

    const trace = await page.evaluate(async () => ({
      cookies: document.cookie,
      kept: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      elsewhere: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
    }));
    expect(trace).toEqual({
      cookies: '',
      kept: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      elsewhere: [],
    });
  });

  it('takes nothing from query string or fragment', async () => {
    const page = await open(around(`${ESM}<hiring-salary-table></hiring-salary-table>`));
    await expectTable(page);
    const plain = await seen(page);
    const address = await page.evaluate(() => location.href);
    const query = 'pack=evil&src=/evil.json&market=us&level=junior&heading=Evil&lang=de&budget=1';
    const asked = await requested(() => page.goto(`${address}?${query}#${query}`));
    expect(await expectTable(page)).toEqual(plain);
    expect(asked.join()).not.toContain('evil');
  });

  it('works from another origin, with its chunks', async () => {
    const cdn = await hostSite();
    try {
      for (const script of [
        `<script type="module" src="${cdn.url}/embed/salary-table.js"></script>`,
        `<script src="${cdn.url}/embed/salary-table.iife.js"></script>`,
        `<script async src="${cdn.url}/embed/loader.js"></script>`,
      ]) {
        const asked = await requested(async () => {
          const page = await open(
            around(`${script}<hiring-salary-table lang="de"></hiring-salary-table>`),
          );
          expect(await expectTable(page)).toMatchObject({ lang: 'de' });
        });
        expect(asked).toEqual([]);
      }
    } finally {
      await cdn.close();
    }
  });

  it('runs with the integrity that integrity.json says, and not with another', async () => {
    const hashes = await integrity(site().url);
    const tag = (file: string, hash: string, type: string) =>
      `<script ${type} crossorigin src="/embed/${file}" integrity="${hash}"></script>`;
    for (const [file, type] of [
      ['salary-table.js', 'type="module"'],
      ['all.js', 'type="module"'],
      ['salary-table.iife.js', ''],
      ['loader.js', ''],
    ] as const) {
      const { integrity } = hashes[file]!;
      const body = `<hiring-salary-table>${LIGHT}</hiring-salary-table>`;
      await expectTable(await open(around(tag(file, integrity, type) + body)));
      const other = hashes[file === 'all.js' ? 'loader.js' : 'all.js']!.integrity;
      const page = await open(around(tag(file, other, type) + body));
      expect(await seen(page)).toMatchObject({ defined: false, light: true, host: true });
    }
    // Chromium goes on refusing a file that it has refused once.
    await fresh();
  });

  it("keeps the tag's own content where the script is missing", async () => {
    const missing = ESM.replace('salary-table.js', 'missing.js');
    const page = await open(
      around(`${missing}<hiring-salary-table>${LIGHT}</hiring-salary-table>`),
    );
    expect(await seen(page)).toMatchObject({ defined: false, light: true, host: true });
    await expectQuiet(page);
  });

  it('takes the snippet on one line, in a paragraph, with strays of an editor inside', async () => {
    const page = await open(
      around(
        `<p>${ESM.replace('async', 'async data-cfasync="false"')}<hiring-salary-table market="de"><p></p><br>&nbsp;</hiring-salary-table></p>`,
      ),
    );
    await expectTable(page);
  });

  it('stays hidden while it is hidden', async () => {
    const page = await open({
      html: around(
        `${ESM}<hiring-salary-table hidden>${LIGHT}</hiring-salary-table>`,
        '<link rel="stylesheet" href="/unset.css">',
      ),
    });
    site().answer('/unset.css', {
      body: '* { all: unset }',
      headers: { 'Content-Type': 'text/css' },
    });
    for (const reset of [false, true]) {
      if (reset) await page.goto(await page.evaluate(() => location.href));
      expect(await inState(page, 'ready')).toMatchObject({ figures: [], light: false });
      await page.evaluate(() => {
        document.querySelector('hiring-salary-table')!.removeAttribute('hidden');
      });
      await expectTable(page);
    }
  });

  it('fetches what a visitor needs only when the visitor acts', async () => {
    const page = await open(around(`${ESM}<hiring-salary-table></hiring-salary-table>`));
    await expectTable(page);
    const asked = await requested(async () => {
      await clickIn(page, 'button[data-level=senior][data-market=us]');
      await page.waitFor(
        () =>
          (document.querySelector('hiring-salary-table') as unknown as { market?: string })
            .market === 'us',
      );
    });
    expect(asked).toHaveLength(1);
    expect([...builtScripts().keys()].map((name) => `/embed/${name}`)).toContain(asked[0]);
    expect(asked[0]).toContain('/chunks/tools.');
    await expectTable(page);
  });
});
