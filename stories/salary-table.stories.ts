import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import type { HiringErrorDetail, HiringSalaryTable } from '../src/elements/salary-table/define.js';
import { address } from './support/answers.js';
import { headsOf, inside, levelsOf, readable, tableIn } from './support/find.js';
import { look } from './support/look.js';
import * as packs from './support/packs.js';
import { use, type Args } from './support/use.js';

const markets = ['de', 'tr', 'ae', 'us'];

const meta: Meta<Args> = {
  title: 'Widgets/Salary table',
  component: 'hiring-salary-table',
  argTypes: {
    market: { control: 'select', options: ['', ...markets] },
    level: { control: 'select', options: ['', 'junior', 'mid', 'senior', 'staff'] },
    baseline: { control: 'select', options: markets },
  },
  render: (args) => html`<hiring-salary-table ${use(args)}></hiring-salary-table>`,
  // What axe looks at is what a person sees in the end.
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(table.state).not.toBe('loading'));
  },
};
export default meta;

type Story = StoryObj<Args>;

const rates = { base: 'EUR', date: '2026-01-15', source: 'example rate', rates: { USD: 1.08 } };

/** A press without the focus, which on a page of docs would scroll to this story. */
const autoplay = { docs: { story: { autoplay: true } } };

/** As it stands on a page: calm, the market highlighted that the pack points out. */
export const Ranges: Story = {
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await expect(inside(table).getByText('52–68')).toBeVisible();
    await expect(levelsOf(table)).toHaveLength(4);
  },
};

/** A cell chosen by the page, as by a visitor. */
export const ChosenMarketAndLevel: Story = { args: { market: 'de', level: 'senior' } };

export const NothingHighlighted: Story = { args: { market: '' } };

/** Levels by the middle of one column, highest first. */
export const Sorted: Story = {
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    inside(table).getByRole('button', { name: /UAE/ }).click();
    await waitFor(() => expect(levelsOf(table)[0]).toMatch(/^Staff/));
    const sorted = headsOf(table).filter((head) => head.ariaSort);
    await expect(sorted).toHaveLength(1);
    await expect(sorted[0]).toHaveAttribute('aria-sort', 'descending');
  },
};

/** Markets by cost at the chosen level, each currency apart. */
export const CheapestFirst: Story = {
  args: { level: 'senior' },
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    table
      .shadowRoot!.querySelector('table')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const order = await inside(table).findByRole<HTMLSelectElement>('combobox');
    order.selectedIndex = 1;
    order.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await waitFor(() => expect(headsOf(table)[1]).toHaveTextContent('Turkey'));
    await expect(headsOf(table)[4]).toHaveTextContent('USA');
  },
};

/** Per cent and money between the middles; another currency is not compared. */
export const Difference: Story = {
  args: { baseline: 'de' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('−57%'));
    await expect(readable(table)).toContain('Calculated.');
  },
};

/** Where 90,000 euros reach: fill, sign and word each say it alone. */
export const Budget: Story = {
  args: { budget: 90000 },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('Reachable'));
    await expect(readable(table)).toContain('Top of range');
  },
};

/** A budget that hires nowhere but in one market. */
export const BudgetShort: Story = {
  args: { budget: 30000 },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('22K short'));
  },
};

/** No budget yet. */
export const BudgetAsked: Story = { args: { view: 'budget' } };

/** Figures in one currency, at rates that the page states. */
export const Converted: Story = {
  args: { currency: 'EUR', rates },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('1 EUR = 1.08 USD'));
  },
};

/** In a narrow column, one card a level. */
export const Cards: Story = { parameters: { width: 340 }, args: { level: 'mid' } };

export const CardsWithBudget: Story = {
  parameters: { width: 340 },
  args: { budget: 90000, levels: 'senior staff' },
};

/** The narrowest column that the widget is made for. */
export const Narrowest: Story = { parameters: { width: 280 }, args: { baseline: 'de' } };

export const Dark: Story = { globals: { theme: 'dark' }, args: { level: 'mid' } };

/** A dark section of a page that declares no color-scheme: the page says so to the widget. */
export const DarkSection: Story = {
  args: { theme: 'dark', level: 'mid' },
  render: (args) =>
    html`<div style="padding: 1.5rem; color: #e3e6e8; background: #14171a">
      <hiring-salary-table ${use(args)}></hiring-salary-table>
    </div>`,
};

export const Arabic: Story = {
  globals: { lang: 'ar' },
  args: { level: 'mid' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const [first, second] = headsOf(table);
    // The levels stand at the start, which is the right.
    await expect(first!.getBoundingClientRect().left).toBeGreaterThan(
      second!.getBoundingClientRect().left,
    );
  },
};

/** Long words, and the longest sentences. */
export const German: Story = {
  globals: { lang: 'de' },
  args: { budget: 90000 },
  parameters: { width: 560 },
};

export const GermanCards: Story = {
  globals: { lang: 'de' },
  args: { budget: 90000 },
  parameters: { width: 300 },
};

export const Turkish: Story = { globals: { lang: 'tr' }, args: { baseline: 'tr' } };

/** An answer that never comes. After ten seconds a page would show the error; here it starts anew. */
export const Loading: Story = {
  args: { src: address('never.json') },
  beforeEach: ({ canvasElement }) => {
    const again = setInterval(() => {
      canvasElement.querySelector<HiringSalaryTable>('hiring-salary-table')?.reload();
    }, 8000);
    return () => clearInterval(again);
  },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await expect(inside(table).getByRole('status')).toHaveTextContent('Loading the figures.');
  },
};

/** The site of the pack is down. That may pass, so there is a button to try again. */
export const ErrorWithRetry: Story = {
  args: { src: address('down.json') },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await expect(await inside(table).findByRole('alert')).toBeVisible();
    await expect(inside(table).getByRole('button', { name: 'Retry' })).toBeVisible();
  },
};

/** A broken pack is mended only by its author, who is told where; the visitor is not. */
export const ErrorOfABadPack: Story = {
  args: { data: packs.badPack },
  render: (args) =>
    html`<hiring-salary-table
        ${use(args)}
        @hiring-error=${({ target, detail }: CustomEvent<HiringErrorDetail>) =>
          ((target as Element).nextElementSibling!.textContent = detail.message)}
      ></hiring-salary-table>
      <p class="told" aria-label="What the page's author is told" role="note"></p>`,
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await inside(table).findByRole('alert');
    await expect(inside(table).queryByRole('button', { name: 'Retry' })).toBeNull();
    await expect(canvasElement.querySelector('.told')).toHaveTextContent('salaries[0].min');
  },
};

export const Empty: Story = {
  args: { data: packs.emptyPack },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(table.state).toBe('empty'));
  },
};

/** The page asks for a level that the pack has not. */
export const NothingLeft: Story = { args: { levels: 'cto' } };

/** Figures and bars only: for the figure in the middle of an article. */
export const WithoutParts: Story = {
  args: { without: 'controls export source', levels: 'junior senior', markets: 'de tr us' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await expect(inside(table).queryAllByRole('button')).toHaveLength(0);
  },
};

export const WithoutBars: Story = { args: { without: 'bars' } };

/** The publisher as a link, where the pack has its address. */
export const OwnPack: Story = { args: { data: packs.ownPack, credit: 'link' } };

/** What a pack says is text, whatever it looks like. */
export const MarkupInNames: Story = {
  args: { data: packs.packWithMarkup },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('<b>Portugal</b>'));
    await expect(table.shadowRoot!.querySelector('b, img, script')).toBeNull();
  },
};

/** The tag's own content, until the widget has something better to show. */
export const FallbackWhileLoading: Story = {
  args: { src: address('never.json') },
  render: (args) =>
    html`<hiring-salary-table ${use(args)}>
      <table>
        <caption>
          Annual gross pay, 2026
        </caption>
        <tr>
          <th scope="row">Senior, Germany</th>
          <td>EUR 95–125K</td>
        </tr>
        <tr>
          <th scope="row">Senior, Turkey</th>
          <td>EUR 48–68K</td>
        </tr>
      </table>
    </hiring-salary-table>`,
  play: async ({ canvasElement }) => {
    const own = canvasElement.querySelector('hiring-salary-table table');
    await expect(own).toBeVisible();
  },
};

/** And if it cannot be shown at all. */
export const FallbackWithError: Story = {
  ...FallbackWhileLoading,
  args: { data: packs.badPack },
};

/** The same table at rest, under a pointer, and with the focus. */
export const HoverAndFocus: Story = {
  parameters: { width: 1200, ...autoplay },
  args: { levels: 'senior staff', markets: 'de tr us' },
  render: (args) =>
    html`<div class="beside">
      ${['At rest', 'Hover', 'Focus'].map(
        (title) =>
          html`<section aria-label=${title}>
            <h2>${title}</h2>
            <hiring-salary-table ${use(args)}></hiring-salary-table>
          </section>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    for (const [nth, as] of [undefined, 'hover', 'focus'].entries()) {
      const table = await tableIn(canvasElement, nth);
      const cell = table.shadowRoot!.querySelector('table')!;
      cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await inside(table).findByRole('combobox');
      if (as) look(table, as as 'hover' | 'focus', looked);
    }
  },
};

const looked = ['#difference', 'select', 'thead button', 'tbody th button', '.cell', '.action'];
