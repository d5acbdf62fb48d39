import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/checklist/define.js';
import { fits } from './support/find.js';
import { use, type Args } from './support/use.js';

const meta: Meta<Args> = {
  title: 'Widgets/Hiring checklist',
  component: 'hiring-checklist',
  argTypes: {
    market: { control: 'select', options: ['', 'de', 'tr', 'ae', 'us'] },
    level: { control: 'select', options: ['', 'junior', 'mid', 'senior', 'staff'] },
  },
  render: (args) => html`<hiring-checklist ${use(args)}></hiring-checklist>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('hiring-checklist')!;
    // Words for no steps and for a bad pack come on demand.
    await waitFor(() => expect(list.shadowRoot!.querySelector('[part=base]')).toBeTruthy());
    await fits(list);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Uses the list, once it is there, and waits for what that shows. */
const using =
  (selectors: string[], shows: string): Story['play'] =>
  async ({ canvasElement }) => {
    const list = canvasElement.querySelector('hiring-checklist')!;
    await waitFor(() => expect(list.state).toBe('ready'));
    for (const one of selectors) {
      await waitFor(() => expect(list.shadowRoot!.querySelector(one)).toBeTruthy());
      list.shadowRoot!.querySelector<HTMLElement>(one)!.click();
    }
    await waitFor(() => expect(list.shadowRoot!.textContent).toContain(shows));
    await fits(list);
  };

const ticks = ['domain', 'level', 'must-haves', 'range'].map((id) => `[value=${id}]`);

/** As it stands on a page. */
export const Untouched: Story = {};

export const SomeDone: Story = { play: using(ticks, 'of 19 steps done') };

/** The budget speaks of level and market. */
export const LevelAndMarket: Story = { args: { level: 'senior', market: 'tr' } };

export const TwoStages: Story = { args: { stages: 'source assess' } };

export const WritingANote: Story = { play: using(['[data-note=domain]'], 'Note') };

export const AddingAStep: Story = { play: using(['[data-add=assess]'], 'New step: Assess') };

export const Sharing: Story = { play: using(['[data-act=share]'], 'Share or take away') };

export const CalendarFile: Story = { play: using(['[data-act=calendar]'], 'Start date') };

/** What was taken away can be brought back, in place. */
export const Undo: Story = { play: using([...ticks, '[data-act=reset]'], 'List reset.') };

/** Kept on the device, with the way to forget it. */
export const Remembered: Story = { args: { remember: true } };

export const Forgetting: Story = {
  args: { remember: true },
  play: using([...ticks, '[data-act=forget]'], 'Forget everything'),
};

export const OnlyOpenSteps: Story = { play: using([...ticks, '[name=open]'], 'steps done') };

export const Dark: Story = { globals: { theme: 'dark' }, play: using(ticks, 'steps done') };

export const Arabic: Story = { globals: { lang: 'ar' }, args: { level: 'senior', market: 'ae' } };

export const Turkish: Story = { globals: { lang: 'tr' }, args: { level: 'mid', market: 'tr' } };

/** Long words, in a narrow column. */
export const German: Story = { globals: { lang: 'de' }, parameters: { width: 340 } };

export const Cards: Story = { parameters: { width: 340 } };

/** The narrowest column that the widget is made for. */
export const Narrowest: Story = { parameters: { width: 280 } };

export const ReadOnly: Story = { args: { without: 'controls export' } };

/** A pack of the page's own, in words that do not break by themselves. */
export const LongWords: Story = {
  parameters: { width: 280 },
  args: {
    data: {
      ...{ asOf: '2026', salaries: [], source: { title: 'Personalgewinnungsverfahrenshandbuch' } },
      checklist: {
        stages: [
          {
            id: 'one',
            name: 'Arbeitnehmerüberlassungsvorbereitung',
            steps: [
              {
                ...{
                  id: 'a',
                  text: 'Arbeitsplatzbeschreibungsentwurfsgenehmigungsverfahren einleiten',
                },
                section: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
              },
              { id: 'b', text: 'Unterlagen prüfen', section: 'Kurz' },
            ],
          },
        ],
      },
    },
  },
};

export const Empty: Story = { args: { stages: 'nowhere' } };

export const BadData: Story = { args: { data: { asOf: 'soon' } } };
