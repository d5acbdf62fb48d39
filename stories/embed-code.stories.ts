import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { embedCode } from '../.storybook/embed-code.js';
import '../src/elements/salary-table/define.js';
import { inside, tableIn } from './support/find.js';
import { ownPack } from './support/packs.js';
import { use, type Args } from './support/use.js';

/**
 * The panel "Embed code" below each story has the lines that put on a page what is on screen, a
 * visitor's choices included. Here they are shown beside it.
 */
const meta: Meta<Args> = {
  title: 'Host pages/Embed code',
  component: 'hiring-salary-table',
  tags: ['!autodocs'],
  render: (args) =>
    html`<hiring-salary-table ${use(args)}></hiring-salary-table>
      <pre class="told" tabindex="0" aria-label="Embed code"></pre>`,
  play: async ({ canvasElement }) => {
    const table = await tableIn(canvasElement);
    const shown = canvasElement.querySelector('.told')!;
    const tell = () => (shown.textContent = embedCode(canvasElement));
    table.addController({ hostUpdated: tell });
    tell();
  },
};
export default meta;

type Story = StoryObj<Args>;

const shownIn = (canvas: HTMLElement) => canvas.querySelector('.told')!.textContent!;

/** Press cells and tabs: the code follows. */
export const OfWhatIsOnScreen: Story = {
  args: { market: 'de' },
  play: async (context) => {
    await meta.play!(context);
    const { canvasElement } = context;
    const table = await tableIn(canvasElement);
    await expect(shownIn(canvasElement)).toMatch(/\/embed\/salary-table\.js"><\/script>\n<hiring-/);
    await expect(shownIn(canvasElement)).toContain(
      '<hiring-salary-table market="de" style="display:block;min-height:',
    );
    inside(table).getByText('48–68').closest('button')!.click();
    await waitFor(() => expect(shownIn(canvasElement)).toContain('market="tr" level="senior"'));
  },
};

/** What has no attribute comes along too: a pack as inline JSON, rates as a line of script. */
export const WithPackAndRates: Story = {
  args: {
    heading: 'Pay "in Zig" & elsewhere',
    data: ownPack,
    rates: { base: 'EUR', date: '2026-01-15', source: 'example rate', rates: { CHF: 0.94 } },
  },
  globals: { lang: 'de' },
  play: async (context) => {
    await meta.play!(context);
    const code = shownIn(context.canvasElement);
    await expect(code).toContain('heading="Pay &quot;in Zig&quot; &amp; elsewhere" lang="de"');
    await expect(code).toContain('<script type="application/json">{"id":"zig"');
    await expect(code).toContain("querySelector('hiring-salary-table').rates = {");
  },
};
