import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import { fits, headsOf, inside, levelsOf, readable, tableIn } from './support/find.js';
import { look } from './support/look.js';
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
export const Narrowest: Story = {
  parameters: { width: 280 },
  args: { baseline: 'de' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('−57%'));
    await fits(table);
  },
};

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
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('Erreichbar'));
    await fits(table);
    for (const head of headsOf(table)) {
      const words = document.createRange();
      words.selectNodeContents(head.querySelector('button') ?? head);
      await expect(words.getClientRects(), head.innerText).toHaveLength(1);
    }
  },
};

export const GermanCards: Story = {
  globals: { lang: 'de' },
  args: { budget: 90000 },
  parameters: { width: 300 },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('Erreichbar'));
    await fits(table);
  },
};

export const Turkish: Story = { globals: { lang: 'tr' }, args: { baseline: 'tr' } };

/** Figures and bars only: for the figure in the middle of an article. */
export const WithoutParts: Story = {
  args: { without: 'controls export source', levels: 'junior senior', markets: 'de tr us' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await expect(inside(table).queryAllByRole('button')).toHaveLength(0);
  },
};

export const WithoutBars: Story = { args: { without: 'bars' } };

/** Under a pointer, with the focus, and at rest. */
export const HoverAndFocus: Story = {
  parameters: { width: 1200, ...autoplay },
  args: { levels: 'senior staff', markets: 'de tr us' },
  render: (args) =>
    html`<div class="beside">
      ${['Hover', 'Focus', 'At rest'].map(
        (title) =>
          html`<section aria-label=${title}>
            <h2>${title}</h2>
            <hiring-salary-table ${use(args)}></hiring-salary-table>
          </section>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    for (const [nth, as] of (['hover', 'focus', undefined] as const).entries()) {
      const table = await tableIn(canvasElement, nth);
      const cell = table.shadowRoot!.querySelector('table')!;
      cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await inside(table).findByRole('combobox');
      if (as) look(table, as, looked);
    }
  },
};

const looked = ['#difference', 'select', 'thead button', 'tbody th button', '.cell', '.action'];
