import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import type { HiringErrorDetail, HiringSalaryTable } from '../src/elements/salary-table/define.js';
import { address } from './support/answers.js';
import { inside, readable, tableIn } from './support/find.js';
import * as packs from './support/packs.js';
import { use, type Args } from './support/use.js';

/** Packs that a page brings itself, and what is seen while one is on its way or does not come. */
const meta: Meta<Args> = {
  title: 'Widgets/Salary table data',
  component: 'hiring-salary-table',
  render: (args) => html`<hiring-salary-table ${use(args)}></hiring-salary-table>`,
  // What axe looks at is what a person sees in the end.
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(table.state).not.toBe('loading'));
  },
};
export default meta;

type Story = StoryObj<Args>;

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
