import { expect, it } from 'vitest';
import type { CDPSession } from 'puppeteer-core';
import { describeEngines } from './engine.js';
import { rawPages } from './engine-puppeteer.js';
import { around, ESM, expectQuiet, expectTable, hostTests, inState } from './table-page.js';

const table = '<hiring-salary-table></hiring-salary-table>';
const budget = '<hiring-salary-table view="budget" budget="90000"></hiring-salary-table>';
const difference = '<hiring-salary-table view="difference" baseline="de"></hiring-salary-table>';
const head =
  '<meta name="viewport" content="width=device-width, initial-scale=1"><style>body { margin: 0 }</style>';

interface Node {
  role?: { value: string };
  name?: { value: string };
  ignored: boolean;
}

/** Roles in the browser's own tree, and the names of each. */
async function rolesIn(cdp: CDPSession): Promise<Record<string, string[]>> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const found: Record<string, string[]> = {};
  for (const { role, name, ignored } of nodes) {
    if (!ignored && role) (found[role.value] ??= []).push(name?.value ?? '');
  }
  return found;
}

describeEngines('narrow pages', (engine) => {
  const { page: now, open } = hostTests(engine);

  it.each(['en', 'de', 'ar'])(
    '%s: no sideways scrolling in columns of 320 and 280 px',
    async (lang) => {
      for (const width of [320, 280]) {
        const column = (inside: string) =>
          `<div class="column" style="width:${width}px;overflow:auto">${inside}</div>`;
        const html = column(table) + column(budget) + column(difference);
        const page = await open(around(ESM + html, head, `lang="${lang}"`));
        await page.waitFor(() =>
          [...document.querySelectorAll('hiring-salary-table')].every(
            (one) => (one as unknown as { state: string }).state === 'ready',
          ),
        );
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('.column')].map((one) => one.scrollWidth),
        );
        expect(wide).toEqual([width, width, width]);
        // Cards are below each other: the ranges of a level all start further down.
        const tops = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('hiring-salary-table')!;
          return [...shadowRoot!.querySelectorAll('tbody tr:first-child td')].map(
            (one) => one.getBoundingClientRect().top,
          );
        });
        expect(new Set(tops).size).toBe(4);
        await expectQuiet(page);
      }
    },
  );

  it.each(['en', 'de', 'tr', 'ar'])(
    '%s: nothing moves when a pointer comes near and the tools arrive',
    async (lang) => {
      for (const width of [320, 600]) {
        const column = `<div style="width:${width}px">${table}</div><p id="after">After</p>`;
        const page = await open(around(ESM + column, head, `lang="${lang}"`));
        await inState(page, 'ready');
        const places = () =>
          page.evaluate(() => {
            const { shadowRoot } = document.querySelector('hiring-salary-table')!;
            const all = [
              ...shadowRoot!.querySelectorAll('.cell, .action'),
              document.querySelector('#after')!,
            ];
            return all.map((one) => Math.round(one.getBoundingClientRect().top));
          });
        const before = await places();
        await page.evaluate(() =>
          document
            .querySelector('hiring-salary-table')!
            .shadowRoot!.querySelector('.cell')!
            .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })),
        );
        await page.waitFor(
          () =>
            !!document.querySelector('hiring-salary-table')!.shadowRoot!.querySelector('select'),
        );
        expect({ width, places: await places() }).toEqual({ width, places: before });
      }
    },
  );

  it('the page does not scroll sideways at 320 and 280 px', async ({ skip }) => {
    skip(now().engine === 'webkit', 'its window cannot be that narrow; narrow columns are tested');
    try {
      for (const width of [320, 280]) {
        await now().setViewport(width, 700);
        for (const one of [table, budget, difference]) {
          const page = await open(around(ESM + one, head));
          await inState(page, 'ready');
          const found = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return { width: innerWidth, beyond: scrollWidth - clientWidth };
          });
          expect({ one, ...found }).toEqual({ one, width, beyond: 0 });
          await expectQuiet(page);
        }
      }
    } finally {
      await now().setViewport(1200, 900);
    }
  });

  it('is still a table to a screen reader at 320 px', async ({ skip }) => {
    skip(now().engine !== 'chromium', 'its accessibility tree cannot be read from here');
    const cdp = await rawPages.get(now())!.createCDPSession();
    const trees: Record<string, string[]>[] = [];
    for (const width of [1200, 320]) {
      await now().setViewport(width, 900);
      await expectTable(await open(around(ESM + table, head)));
      trees.push(await rolesIn(cdp));
    }
    await now().setViewport(1200, 900);
    await cdp.detach();
    for (const roles of trees) {
      const counts = Object.fromEntries(
        ['table', 'row', 'rowheader', 'columnheader', 'cell'].map((role) => [
          role,
          roles[role]?.length ?? 0,
        ]),
      );
      // Two rows of heads: currencies and markets. The corner of the first has no head.
      expect(counts).toEqual({ table: 1, row: 6, rowheader: 4, columnheader: 9, cell: 17 });
      const heads = roles.columnheader!.join(' · ');
      for (const market of ['Germany', 'Turkey', 'UAE', 'USA', 'EUR', 'USD']) {
        expect(heads).toContain(market);
      }
      expect(roles.rowheader!.join()).toMatch(/Junior.*Mid.*Senior.*Staff/);
      expect(roles.heading).toEqual(['What Rust engineers earn, by level and market']);
    }
  });
});
