import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import { address, setDown } from './support/answers.js';
import { headsOf, inside, levelsOf, press, readable, tableIn } from './support/find.js';
import { largePack, ownPack } from './support/packs.js';
import { use, type Args } from './support/use.js';

// Each of these plays what a visitor does, and looks at what the visitor then sees.

const meta: Meta<Args> = {
  title: 'Widgets/Salary table in use',
  component: 'hiring-salary-table',
  tags: ['!autodocs'],
  render: (args) => html`<hiring-salary-table ${use(args)}></hiring-salary-table>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Arrows walk through the tabs and open them. */
export const TabsByKeyboard: Story = {
  play: async ({ canvasElement, step }) => {
    const table = await tableIn(canvasElement);
    const tab = (name: string) => inside(table).getByRole('tab', { name });
    await step('Right, from Ranges to Difference', async () => {
      tab('Ranges').focus();
      await press('ArrowRight');
      await waitFor(() => expect(tab('Difference')).toHaveAttribute('aria-selected', 'true'));
      await expect(readable(table)).toContain('Compared with');
      await expect(table.shadowRoot!.activeElement).toBe(tab('Difference'));
    });
    await step('End, to Budget', async () => {
      await press('End');
      await waitFor(() => expect(tab('Budget')).toHaveAttribute('aria-selected', 'true'));
    });
    await step('Right once more, round to Ranges', async () => {
      await press('ArrowRight');
      await waitFor(() => expect(readable(table)).toContain('52–68'));
      await expect(tab('Ranges')).toHaveAttribute('aria-selected', 'true');
    });
  },
};

/** In Arabic the arrows are mirrored, as the tabs are. */
export const TabsByKeyboardInArabic: Story = {
  globals: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const tabs = inside(table).getAllByRole('tab');
    tabs[0]!.focus();
    await press('ArrowLeft');
    await waitFor(() => expect(tabs[1]).toHaveAttribute('aria-selected', 'true'));
  },
};

/** Enter on a cell chooses its market and level; pressed once more, the choice is taken back. */
export const ChooseByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const chosen: unknown[] = [];
    table.addEventListener('hiring-select', ({ detail }) => chosen.push(detail));
    const cell = inside(table).getByText('95–125').closest('button')!;
    cell.focus();
    await press('Enter');
    await waitFor(() => expect(cell).toHaveAttribute('aria-pressed', 'true'));
    await expect(chosen).toEqual([
      { kind: 'market', value: 'de' },
      { kind: 'level', value: 'senior' },
    ]);
    await press('Enter');
    await waitFor(() => expect(cell).toHaveAttribute('aria-pressed', 'false'));
  },
};

/** A column head: highest first, lowest first, as given. */
export const SortByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const sorted = () =>
      headsOf(table)
        .map((head) => head.ariaSort)
        .join('');
    inside(table)
      .getByRole('button', { name: /Germany/ })
      .focus();
    await press('Enter');
    await waitFor(() => expect(levelsOf(table)[0]).toMatch(/^Staff/));
    await expect(sorted()).toBe('descending');
    await press('Enter');
    await waitFor(() => expect(sorted()).toBe('ascending'));
    await press('Enter');
    await waitFor(() => expect(sorted()).toBe(''));
    await expect(levelsOf(table)[0]).toMatch(/^Junior/);
  },
};

/** Types, and leaves the field; user-event does not see that in a shadow root. */
async function enter(field: HTMLElement, text: string): Promise<void> {
  await userEvent.type(field, text);
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  field.blur();
}

/** A budget typed by the visitor. */
export const TypeABudget: Story = {
  args: { view: 'budget' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const field = await inside(table).findByRole('textbox');
    await enter(field, '90,000');
    await waitFor(() => expect(readable(table)).toContain('5K short'));
  },
};

/** What is no number stays as it was typed, and a sentence says how to write one. */
export const TypeNoNumber: Story = {
  args: { view: 'budget' },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const field = await inside(table).findByRole('textbox');
    await enter(field, 'abc');
    await expect(await inside(table).findByRole('alert')).toHaveTextContent(/number/);
    await expect(field).toHaveValue('abc');
    await expect(field).toBeInvalid();
  },
};

/** The clipboard is closed to the widget: the text itself can be selected. */
export const CopyByHand: Story = {
  beforeEach: () => {
    const { clipboard } = navigator;
    const value = { writeText: () => Promise.reject(new Error('refused')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    return () =>
      void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await userEvent.click(inside(table).getByRole('button', { name: 'Copy' }));
    await userEvent.click(await inside(table).findByRole('button', { name: /Markdown/ }));
    const text = await inside(table).findByRole<HTMLTextAreaElement>('textbox');
    await expect(text.value).toContain('| Junior');
  },
};

/** What only cards need, wide tables do not show: their levels are sorted by the column heads. */
export const OwnPackWithRates: Story = {
  args: {
    data: ownPack,
    rates: { base: 'EUR', date: '2026-01-15', source: 'example rate', rates: { CHF: 0.94 } },
  },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('Currency'));
    await expect(inside(table).queryByRole('button', { name: 'Sort levels' })).toBeNull();
  },
};

/** The pack's site was down, and is back when the visitor tries again. */
export const RetryThatHelps: Story = {
  args: { src: address('back-again.json') },
  beforeEach: () => setDown(true),
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const retry = await inside(table).findByRole('button', { name: 'Retry' });
    setDown(false);
    retry.focus();
    await press('Enter');
    await waitFor(() => expect(readable(table)).toContain('What Zig engineers earn'));
    await expect(inside(table).queryByRole('alert')).toBeNull();
  },
};

/** The largest pack there may be: 5,000 rows. */
export const FiveThousandRows: Story = {
  args: { data: largePack() },
  // axe takes minutes for as many cells; what they are made of is checked in every other story.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const cells = () => table.shadowRoot!.querySelectorAll('td[role=cell]').length;
    await waitFor(() => expect(cells()).toBeGreaterThanOrEqual(5000), { timeout: 10_000 });
  },
};
