import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/salary-table/define.js';
import type { HiringSalaryTable } from '../src/elements/salary-table/define.js';
import './support/host-page.js';

/**
 * Pages whose styles reach for everything. The one on top is a page without any: below it, the
 * widget must look the same. Each stands in a document of its own styles (a shadow root, in which
 * `*` reaches the widget's tag just as on a page).
 */
const meta: Meta = {
  title: 'Host pages/Hostile styles',
  tags: ['!autodocs'],
  argTypes: { css: { control: 'text' } },
  render: ({ css }) =>
    html`<div class="stack">
      <section>
        <h2>A page without styles</h2>
        <story-host-page></story-host-page>
      </section>
      <section>
        <h2><code>${css}</code></h2>
        <story-host-page .css=${css as string}></story-host-page>
      </section>
    </div>`,
  play: async ({ canvasElement }) => {
    const [plain, hostile] = [...canvasElement.querySelectorAll('story-host-page')].map((page) =>
      page.shadowRoot!.querySelector<HiringSalaryTable>('hiring-salary-table')!,
    );
    await waitFor(() => {
      expect(plain!.state).toBe('ready');
      expect(hostile!.state).toBe('ready');
    });
    await expect(layoutOf(hostile!)).toEqual(layoutOf(plain!));
  },
};
export default meta;

type Story = StoryObj<{ css: string }>;

/** Place, size and look of everything in the widget, from its own corner. */
function layoutOf(widget: HiringSalaryTable): string[] {
  const base = widget.shadowRoot!.querySelector('[part=base]')!;
  const corner = base.getBoundingClientRect();
  return [...base.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!width && !height) return element.localName;
    const box = [left - corner.left, top - corner.top, width, height].map((one) => Math.round(one));
    const { fontSize, fontWeight, color, backgroundColor, textTransform } =
      getComputedStyle(element);
    const look = [fontSize, fontWeight, color, backgroundColor, textTransform];
    return `${element.localName} ${box.join(' ')} ${look.join(' ')}`;
  });
}

export const AllUnset: Story = { args: { css: '* { all: unset }' } };

export const ContentBox: Story = {
  args: { css: '* { box-sizing: content-box !important; line-height: 1 !important }' },
};

export const InheritedText: Story = {
  args: {
    css: 'div { text-transform: uppercase; letter-spacing: 0.2em; text-align: center; line-height: 3; white-space: pre; text-indent: 2em }',
  },
};

export const StyledTags: Story = {
  args: {
    css: 'table, th, td, button, select, p { border: 3px solid red !important; padding: 20px !important; background: gold !important; color: red !important }',
  },
};

export const HiddenUntilDefined: Story = { args: { css: ':not(:defined) { display: none }' } };

/** Here the widget knows no width, and takes the least it is made for. */
export const FlexRow: Story = {
  args: { css: 'div { display: flex }' },
  play: async ({ canvasElement }) => {
    for (const page of canvasElement.querySelectorAll('story-host-page')) {
      const table = page.shadowRoot!.querySelector('hiring-salary-table')!;
      await waitFor(() => expect(table.getBoundingClientRect().width).toBeGreaterThanOrEqual(272));
    }
  },
};

export const FirstLetterAndLine: Story = {
  args: { css: '*::first-letter { font-size: 3em } *::before { content: "!" !important }' },
};
