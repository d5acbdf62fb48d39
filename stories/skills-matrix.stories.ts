import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/elements/skills-matrix/define.js';
import type { HiringSkillsMatrix } from '../src/elements/skills-matrix/define.js';
import { fits, inside, press, readable } from './support/find.js';
import { forty, scorecards, underway } from './support/scorecards.js';
import { use, type Args } from './support/use.js';

/** The first matrix on screen, once it shows what it shall. */
async function matrixIn(canvas: HTMLElement): Promise<HiringSkillsMatrix> {
  const matrix = canvas.querySelector<HiringSkillsMatrix>('hiring-skills-matrix')!;
  await waitFor(() => expect(matrix.state).not.toBe('loading'));
  await matrix.updateComplete;
  return matrix;
}

const domains = ['cloud', 'data', 'blockchain', 'tooling', 'ai', 'embedded'];

const meta: Meta<Args> = {
  title: 'Widgets/Skills matrix',
  component: 'hiring-skills-matrix',
  argTypes: {
    level: { control: 'select', options: ['junior', 'mid', 'senior', 'staff'] },
    domain: { control: 'select', options: domains },
  },
  render: (args) => html`<hiring-skills-matrix ${use(args)}></hiring-skills-matrix>`,
  play: async ({ canvasElement }) => {
    await fits(await matrixIn(canvasElement));
  },
};
export default meta;

type Story = StoryObj<Args>;

const rate = { mode: 'rate', scorecards };
const compare = { mode: 'compare', scorecards };

/** As it stands on a page: an index of what to look for. */
export const Skills: Story = {
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('Interior mutability');
    await expect(inside(matrix).getAllByRole('tab')).toHaveLength(3);
  },
};

/** One candidate, half an hour in. */
export const Rate: Story = {
  args: { mode: 'rate', scorecards: [underway] },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('2 of 6 areas rated');
    const web = inside(matrix).getByRole('group', { name: 'Web and networking' });
    await userEvent.click(within(web).getByRole('radio', { name: '3: Solid' }));
    await waitFor(() => expect(readable(matrix)).toContain('3 of 6 areas rated'));
  },
};

/** Nobody has been rated: not assessed is a state of its own, and no zero. */
export const RateEmpty: Story = {
  args: { mode: 'rate' },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('No score yet');
  },
};

/** An area opened: sentences of its scale, its skills, a note. */
export const Drawer: Story = {
  args: rate,
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await userEvent.click(inside(matrix).getByRole('button', { name: /Async/, expanded: false }));
    const note = await inside(matrix).findByRole('textbox', { name: /^Note/ });
    await expect(note).toHaveValue('Spoke of cancellation before being asked.');
    await expect(readable(matrix)).toContain('Publisher’s default');
  },
};

/** Up and down between areas, left and right along one. */
export const Keyboard: Story = {
  args: rate,
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    const group = (name: string) => within(inside(matrix).getByRole('group', { name }));
    group('Ownership and memory').getByRole('radio', { name: '4: Strong' }).focus();
    await press('ArrowDown');
    await press('ArrowLeft');
    const partial = group('Async and concurrency').getByRole('radio', { name: '2: Partial' });
    await waitFor(() => expect(partial).toBeChecked());
  },
};

/** Kept on this device, with the way to forget. */
export const Remembered: Story = {
  args: { ...rate, remember: true },
  beforeEach: () => () => localStorage.removeItem('hiring-widgets/records@1/rust'),
};

/** Three candidates beside a senior profile for cloud infrastructure. */
export const Compare: Story = {
  args: compare,
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('At or above the target everywhere.');
    await expect(inside(matrix).getAllByRole('rowheader')).toHaveLength(8);
  },
};

/** One of them rated in fewer areas. */
export const CompareCoverage: Story = {
  args: { mode: 'compare', scorecards: [...scorecards.slice(0, 2), underway] },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('Compare with care.');
  },
};

/** Somebody to compare with is missing. */
export const CompareOne: Story = { args: { mode: 'compare', scorecards: [underway] } };

/** Forty candidates: four at most stand side by side. */
export const CompareForty: Story = {
  args: { mode: 'compare', scorecards: forty },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await userEvent.click(inside(matrix).getByRole('checkbox', { name: 'Candidate 2' }));
    await userEvent.click(inside(matrix).getByRole('checkbox', { name: 'Candidate 40' }));
    await waitFor(() =>
      expect(inside(matrix).getByRole('columnheader', { name: 'Candidate 40' })).toBeVisible(),
    );
  },
};

/** The target edited: what it was stands beside it. */
export const Target: Story = {
  args: compare,
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await userEvent.click(inside(matrix).getByRole('button', { name: 'Edit target' }));
    const systems = await inside(matrix).findByRole('group', { name: /Target: Systems/ });
    await userEvent.click(within(systems).getByRole('radio', { name: '3: Solid' }));
    await waitFor(() => expect(readable(matrix)).toContain('changed in 1 area.'));
    await expect(readable(matrix)).toContain('was 2');
  },
};

export const OtherProfile: Story = { args: { ...compare, level: 'staff', domain: 'embedded' } };

export const DarkSkills: Story = { globals: { theme: 'dark' } };
export const DarkRate: Story = { globals: { theme: 'dark' }, args: rate };
export const DarkCompare: Story = { globals: { theme: 'dark' }, args: compare };

export const Arabic: Story = { globals: { lang: 'ar' } };
export const ArabicRate: Story = { globals: { lang: 'ar' }, args: rate };
export const ArabicCompare: Story = {
  ...{ globals: { lang: 'ar' }, args: compare, parameters: { width: 340 } },
};
export const Turkish: Story = { globals: { lang: 'tr' }, args: rate };

/** Long words in a narrow column. */
export const GermanNarrow: Story = {
  ...{ globals: { lang: 'de' }, args: rate, parameters: { width: 340 } },
};
export const German: Story = { globals: { lang: 'de' }, args: compare };

export const Cards: Story = { parameters: { width: 340 } };
export const CardsRate: Story = { parameters: { width: 340 }, args: rate };
export const CardsCompare: Story = { parameters: { width: 340 }, args: compare };

/** The narrowest column that the widget is made for. */
export const Narrowest: Story = { parameters: { width: 280 }, args: rate };
export const NarrowestCompare: Story = { parameters: { width: 280 }, args: compare };

/** For the figure in the middle of an article. */
export const WithoutParts: Story = {
  args: { without: 'controls export source' },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(inside(matrix).queryAllByRole('button')).toHaveLength(0);
  },
};

const long = Array.from({ length: 60 }, (_, at) => `word${at + 1}`).join(' ');

/** A page's own pack whose skills are named in sixty words. */
export const SixtyWords: Story = {
  args: {
    mode: 'rate',
    data: {
      ...{ id: 'long', asOf: '2026', source: { title: 'Our own skills' }, salaries: [] },
      areas: [
        {
          ...{
            id: 'one',
            name: long,
            short: 'One',
            scale: ['None', 'Weak', 'Some', 'Good', 'All'],
          },
          skills: [{ id: 'two', name: long }],
        },
      ],
    },
  },
  parameters: { width: 340 },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    matrix.shadowRoot!.querySelector<HTMLElement>('[data-drawer]')!.click();
    await inside(matrix).findByRole('textbox', { name: /^Note/ });
    await fits(matrix);
  },
};

/** A pack without skills. */
export const Empty: Story = {
  args: { data: { asOf: '2026', source: { title: 'Pay alone' }, salaries: [] } },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(matrix.state).toBe('empty');
  },
};

/** Ratings that are none count as not assessed; the page's author hears of it. */
export const BadScorecards: Story = {
  args: {
    mode: 'rate',
    scorecards: [
      { candidate: 'Candidate A', ratings: { web: 7, async: '3', errors: 2.5, tooling: 4 } },
    ],
  },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(readable(matrix)).toContain('1 of 6 areas rated');
  },
};

/** A pack that cannot be used. */
export const BadPack: Story = {
  args: { data: { asOf: '2026', salaries: 'none' } },
  play: async ({ canvasElement }) => {
    const matrix = await matrixIn(canvasElement);
    await expect(matrix.state).toBe('error');
  },
};
