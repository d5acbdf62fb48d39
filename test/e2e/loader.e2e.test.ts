import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import {
  around,
  expectQuiet,
  expectTable,
  hostTests,
  inState,
  LIGHT,
  LOADER,
  mirror,
  ourLines,
  plainName,
  seen,
} from './table-page.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const own = ['chunks/salary-table', 'chunks/shared', 'loader.js'];
/** What was asked for, by its plain name: what widgets share comes in several files. */
const kinds = (asked: string[]) => [...new Set(asked.map(plainName))].sort();

describeEngines('the loader', (engine) => {
  const { site, open, fresh, requested } = hostTests(engine);

  it('asks for all that a tag needs, and for no more', async () => {
    const asked = await requested(async () => {
      await expectTable(await open(around(`${LOADER}<hiring-salary-table></hiring-salary-table>`)));
    });
    expect(kinds(asked)).toEqual(own);
  });

  it('asks for all files at once', async () => {
    // Each chunk is held until the other has been asked for.
    let waiting: (() => void)[] = [];
    mirror(site(), '/held/embed/', (text) => text);
    const asked = await requested(async () => {
      await expectTable(await open(around(`${LOADER}<hiring-salary-table></hiring-salary-table>`)));
    });
    const names = asked
      .filter((path) => path.includes('/chunks/'))
      .map((path) => path.replace('/embed/', ''));
    for (const name of names) {
      const body = await (await fetch(`${site().url}/embed/${name}`)).text();
      site().answer(`/held/embed/${name}`, async (_req, res) => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === names.length) waiting.forEach((one) => one());
        });
        res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(body);
      });
    }
    waiting = [];
    const script = LOADER.replace('/embed', '/held/embed');
    await expectTable(await open(around(`${script}<hiring-salary-table></hiring-salary-table>`)));
    expect(names.length).toBeGreaterThan(1);
  });

  it('loads nothing more without tags, nor for tags that it does not know', async () => {
    const page = await fresh();
    const asked = await requested(async () => {
      await open(around(LOADER));
      await pause(300);
    });
    expect(asked).toEqual(['/embed/loader.js']);
    const unknown = await requested(async () => {
      await open(
        around(
          `${LOADER}<hiring-unknown></hiring-unknown><hiring-constructor></hiring-constructor>
           <div data-hiring-widget="unknown"></div><div data-hiring-widget="constructor"></div>
           <div data-hiring-widget="__proto__"></div><div data-hiring-widget></div>
           <div data-hiring-widget="../../evil"></div>`,
        ),
      );
      await pause(300);
    });
    expect(unknown.filter((path) => path !== '/embed/loader.js')).toEqual([]);
    expect(
      await page.evaluate(() => document.querySelectorAll('[data-hiring-widget] > *').length),
    ).toBe(0);
    // A tag may be somebody else's; a stand is meant for us, and its author is told of the slip.
    const names = ['unknown', 'constructor', '__proto__', '', '\\.\\./\\.\\./evil'];
    const lines = names.map((name) => new RegExp(`^hiring-${name}: there is no such widget`));
    await expectQuiet(page, lines);
  });

  it.each([
    ['classic', LOADER],
    ['module', LOADER.replace('<script', '<script type="module"')],
  ])('%s: fills a stand that is there, and one that is added', async (_name, script) => {
    const stand = `<div data-hiring-widget="salary-table" data-market="de" data-budget-currency="USD">${LIGHT}</div>`;
    const page = await open(around(script + stand));
    await expectTable(page);
    const attributes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('hiring-salary-table')].map((one) =>
          Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
        ),
      );
    expect(await attributes()).toEqual([{ market: 'de', 'budget-currency': 'USD' }]);

    await page.evaluate(() => {
      const later = document.createElement('div');
      later.id = 'later';
      later.dataset.hiringWidget = 'salary-table';
      later.dataset.market = 'us';
      later.dataset.lang = 'de';
      document.body.append(later);
    });
    expect(await inState(page, 'ready', '#later hiring-salary-table')).toMatchObject({
      figures: { length: 16 },
    });
    await page.waitFor(
      () => document.querySelector('#later > *')!.shadowRoot!.querySelector('[lang=de]') !== null,
    );
    expect((await attributes())[1]).toEqual({ market: 'us', lang: 'de' });
    await expectQuiet(page);
  });

  it('starts for a tag that is added later', async () => {
    const page = await open(around(LOADER));
    const asked = await requested(async () => {
      await page.evaluate(() =>
        document.body.append(document.createElement('hiring-salary-table')),
      );
      await expectTable(page);
    });
    expect(kinds(asked)).toEqual(own.slice(0, 2));
  });

  it('brings the guide too', async () => {
    const page = await open(
      around(
        `${LOADER}<hiring-guide market="us"><hiring-salary-table></hiring-salary-table></hiring-guide>`,
      ),
    );
    await expectTable(page);
    await page.waitFor(
      () =>
        (document.querySelector('hiring-salary-table') as unknown as { market?: string }).market ===
        'us',
    );
    await expectQuiet(page);
  });

  it("keeps the tag's own content where its files do not come, with one line", async () => {
    mirror(site(), '/bare/embed/', (text, name) => (name === 'loader.js' ? text : undefined));
    const script = LOADER.replace('/embed', '/bare/embed');
    const page = await open(
      around(
        `${script}<hiring-salary-table>${LIGHT}</hiring-salary-table><div data-hiring-widget="salary-table">${LIGHT}</div>`,
      ),
    );
    await expect.poll(async () => (await ourLines(page)).length).toBeGreaterThan(0);
    // A page that goes on changing is no reason to ask again.
    const asked = await requested(() =>
      page.evaluate(async () => {
        for (let time = 0; time < 10; time++) {
          document.body.append(document.createElement('p'));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }),
    );
    expect(asked).toEqual([]);
    expect(await seen(page)).toMatchObject({ defined: false, light: true, host: true });
    await expectQuiet(page, [/^hiring-salary-table: .* did not arrive/]);
  });

  it('takes over what a widget has, and nothing that would run or restyle', async () => {
    const page = await open(
      around(
        `${LOADER}<div data-hiring-widget="salary-table" data-market="us" data-heading-level="2" ` +
          'data-onpointerover="window.ran = 1" data-onfocus="window.ran = 1" data-style="color:red" ' +
          'data-id="config" data-class="x" data-slot="y" data-is="z"></div>',
      ),
    );
    await expectTable(page);
    const found = await page.evaluate(() => {
      const table = document.querySelector('hiring-salary-table')!;
      table.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      return {
        names: table.getAttributeNames().sort(),
        ran: (window as unknown as { ran?: number }).ran ?? 0,
      };
    });
    expect(found).toEqual({ names: ['heading-level', 'market'], ran: 0 });
    await expectQuiet(page);
  });
});
