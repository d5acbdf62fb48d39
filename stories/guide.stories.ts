import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import { inside, readable, tableIn } from './support/find.js';
import { use, type Args } from './support/use.js';

const markets = ['de', 'tr', 'ae', 'us'];

const meta: Meta<Args> = {
  title: 'Widgets/Guide',
  component: 'hiring-guide',
  argTypes: {
    market: { control: 'select', options: markets },
    level: { control: 'select', options: ['junior', 'mid', 'senior', 'staff'] },
    baseline: { control: 'select', options: markets },
  },
  render: (args) =>
    html`<hiring-guide ${use(args)}>
      <div class="stack">
        <hiring-salary-table view="ranges" without="export source"></hiring-salary-table>
        <hiring-salary-table
          heading="And the distance from one market"
          view="difference"
          without="export"
        ></hiring-salary-table>
      </div>
    </hiring-guide>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Two widgets that share what is chosen: press a cell in one, and look at the other. */
export const SharedChoice: Story = {
  args: { market: 'tr', baseline: 'de' },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const first = await tableIn(canvasElement, 0);
    const second = await tableIn(canvasElement, 1);
    await waitFor(() => expect(readable(second)).toContain('−57%'));
    inside(first).getByText('80–110').closest('button')!.click();
    await waitFor(() => {
      const chosen = inside(second).getAllByRole('button', { pressed: true });
      expect(chosen.map((one) => one.textContent)).toContainEqual(
        expect.stringMatching(/^\s*Senior/),
      );
    });
    await expect(second.market).toBe('ae');
  },
};

/** A budget set once for all of them. */
export const SharedBudget: Story = {
  args: { budget: 90000 },
  render: (args) =>
    html`<hiring-guide ${use(args)}>
      <hiring-salary-table></hiring-salary-table>
    </hiring-guide>`,
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    await waitFor(() => expect(readable(table)).toContain('Reachable'));
  },
};
