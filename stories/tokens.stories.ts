import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, waitFor } from 'storybook/test';
import { tokenArgTypes } from '../.storybook/arg-types.js';
import '../src/elements/salary-table/define.js';
import { contrast, paint } from './support/contrast.js';
import { tableIn } from './support/find.js';
import { use, type Args } from './support/use.js';

const meta: Meta<Args> = {
  title: 'Theming/Tokens',
  argTypes: {
    ...tokenArgTypes(),
    'font-family': {
      control: 'select',
      options: ['', 'Georgia, serif', 'ui-monospace, monospace'],
      description: "The host page's font, which the widgets inherit",
      table: { category: 'host page' },
    },
    'font-size': {
      control: { type: 'range', min: 12, max: 24 },
      description: "The host page's font size in px; every length of a widget follows it",
      table: { category: 'host page' },
    },
    color: {
      control: 'color',
      description: "The host page's text colour, of which all other tones are mixed",
      table: { category: 'host page' },
    },
  },
  parameters: { docs: { extractArgTypes: undefined } },
};
export default meta;

type Story = StoryObj<Args>;

const tokensIn = (args: Args) =>
  Object.fromEntries(Object.entries(args).filter(([name]) => name.startsWith('--')));

const host = ({ 'font-family': family, 'font-size': size, color }: Args) =>
  styleMap({
    'font-family': family ? `${family}` : null,
    'font-size': size ? `${size}px` : null,
    color: color ? `${color}` : null,
  });

/** Every token has a control; what it changes is on screen. */
export const AllTokens: Story = {
  render: (args) =>
    html`<div class="stack" style=${host(args)}>
      <hiring-salary-table ${use(tokensIn(args))} level="senior"></hiring-salary-table>
      <hiring-salary-table
        ${use(tokensIn(args))}
        heading="The same with a budget"
        budget="90000"
        levels="mid senior"
      ></hiring-salary-table>
    </div>`,
};

/** A page's own accent, corners and panel: the three that page authors are told of. */
export const APagesOwn: Story = {
  name: "A page's own",
  ...AllTokens,
  args: {
    '--hiring-accent': '#a01f3d',
    '--hiring-radius': '0',
    '--hiring-surface': '#faf7f2',
    'font-family': 'Georgia, serif',
  },
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const tab = table.shadowRoot!.querySelector('[role=tab][aria-selected=true]')!;
    await expect(getComputedStyle(tab).borderBlockEndColor).toBe('rgb(160, 31, 61)');
  },
};

/** What `theme` or the page's color-scheme picks; all else follows from the text colour. */
const tones = [
  ['text', 'currentColor', 'host page', 'figures, titles'],
  [
    '--hiring-accent',
    'var(--hiring-accent, light-dark(#0a6375, #5cc3d6))',
    'token',
    'chosen, focus',
  ],
  ['--hiring-alert', 'var(--hiring-alert, light-dark(#b3261e, #ff9d92))', 'token', 'form errors'],
  ['muted', 'color-mix(in srgb, currentColor 76%, transparent)', 'text 76 %', 'subtitles, sources'],
  ['line', 'color-mix(in srgb, currentColor 62%, transparent)', 'text 62 %', 'borders of controls'],
  ['bar', 'color-mix(in srgb, currentColor 56%, transparent)', 'text 56 %', 'bars at rest'],
  [
    'rule',
    'color-mix(in srgb, currentColor 17%, transparent)',
    'text 17 %',
    'hairlines, decorative',
  ],
] as const;

/** The tones that a widget is made of, with the contrast measured on the page as it is. */
export const Tones: Story = {
  render: (args) =>
    html`<div style=${host(args)}>
      <table class="swatches" style=${styleMap(tokensIn(args) as Record<string, string>)}>
        <thead>
          <tr>
            <th scope="col">Tone</th>
            <th scope="col">Colour</th>
            <th scope="col">From</th>
            <th scope="col">Contrast</th>
            <th scope="col">For</th>
          </tr>
        </thead>
        <tbody>
          ${tones.map(
            ([name, color, from, use]) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td><i style=${styleMap({ background: color })}></i></td>
                <td>${from}</td>
                <td ${ref((cell) => cell && measure(cell))}></td>
                <td>${use}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  play: async ({ canvasElement }) => {
    const cells = [...canvasElement.querySelectorAll('.swatches td:nth-of-type(3)')];
    await waitFor(() => expect(cells.every((cell) => / : 1$/.test(cell.textContent!))).toBe(true));
    const ratio = (nth: number) => parseFloat(cells[nth]!.textContent!);
    await expect(ratio(3)).toBeGreaterThanOrEqual(4.5);
    await expect(ratio(4)).toBeGreaterThanOrEqual(3);
    await expect(ratio(5)).toBeGreaterThanOrEqual(3);
  },
};

/** Once the styles of this render are there. */
function measure(cell: Element): void {
  requestAnimationFrame(() => {
    const swatch = cell.parentElement?.querySelector('i');
    if (!swatch) return;
    const ground = paint(getComputedStyle(cell.closest('.stage') ?? document.body).backgroundColor);
    cell.textContent = `${contrast(getComputedStyle(swatch).backgroundColor, ground)} : 1`;
  });
}
