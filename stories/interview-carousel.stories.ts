import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import '../src/elements/interview-carousel/define.js';
import type { HiringInterviewCarousel } from '../src/elements/interview-carousel/define.js';
import { fits, inside } from './support/find.js';
import { ownPack } from './support/packs.js';
import { use, type Args } from './support/use.js';

const meta: Meta<Args> = {
  title: 'Widgets/Interview carousel',
  component: 'hiring-interview-carousel',
  argTypes: {
    mode: { control: 'select', options: ['read', 'interview'] },
    topic: { control: 'select', options: ['', 'ownership', 'async', 'errors', 'systems'] },
    level: { control: 'select', options: ['', 'junior', 'mid', 'senior', 'staff'] },
    order: { control: 'select', options: ['given', 'shuffled'] },
  },
  render: (args) => html`<hiring-interview-carousel ${use(args)}></hiring-interview-carousel>`,
  // What axe looks at is what a person sees in the end.
  play: async ({ canvasElement }) => {
    await carouselIn(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A press without the focus, which on a page of docs would scroll to this story. */
const autoplay = { docs: { story: { autoplay: true } } };

async function carouselIn(canvas: HTMLElement): Promise<HiringInterviewCarousel> {
  const widget = canvas.querySelector<HiringInterviewCarousel>('hiring-interview-carousel')!;
  await waitFor(() => expect(widget.state).not.toBe('loading'));
  await waitFor(() => expect(widget.shadowRoot!.querySelector('[part=base]')).not.toBeNull());
  await widget.updateComplete;
  return widget;
}

const press = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

const card = (widget: Element) =>
  within(widget.shadowRoot!.querySelector<HTMLElement>('.card:not([inert])')!);

/** Rates the first answers, as an interviewer would, and stops at the next question. */
async function rate(widget: Element, ratings: number[]): Promise<void> {
  for (const [at, rating] of ratings.entries()) {
    await waitFor(() => card(widget).getByRole('radio', { name: /^0/ }));
    card(widget)
      .getByRole('radio', { name: new RegExp(`^${rating}`) })
      .click();
    press(widget, '.next');
    await waitFor(() =>
      expect(widget.shadowRoot!.querySelectorAll('.card')[at + 1]).not.toHaveAttribute('inert'),
    );
  }
}

/** As it stands on a page: the question is the picture, the next one looks in from the edge. */
export const Reading: Story = {
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await expect(inside(widget).getByText(/How do/)).toBeVisible();
    await expect(inside(widget).getByRole('status')).toHaveTextContent('1 of 7');
  },
};

/** Why a question works, and what a strong answer mentions. */
export const ReasonOpen: Story = {
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    press(widget, '.why');
    await waitFor(() => expect(inside(widget).getByText('Zero-copy parsing')).toBeVisible());
  },
};

/** Ticks, rating and note, in the order of a conversation. */
export const Interview: Story = {
  args: { mode: 'interview' },
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await rate(widget, [3, 4, 2]);
    await expect(inside(widget).getByRole('button', { name: 'Question 3, rated' })).toBeVisible();
  },
};

export const InterviewWithoutTimer: Story = {
  args: { mode: 'interview', without: 'timer' },
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await expect(inside(widget).queryByRole('timer')).toBeNull();
  },
};

/** A label on this device is all that is known of a candidate. */
export const NamingACandidate: Story = {
  args: { mode: 'interview' },
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    press(widget, '[data-candidate=rename]');
    await waitFor(() => expect(inside(widget).getByLabelText('Name or label')).toBeVisible());
  },
};

/** All questions at a glance, with filters, and how each was answered. */
export const List: Story = {
  args: { mode: 'interview' },
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await rate(widget, [3, 4, 2]);
    press(widget, '[data-turn=list]');
    await waitFor(() => expect(inside(widget).getByText(/3 of 7 rated/)).toBeVisible());
  },
};

/** The same seed gives the same order, on every machine. */
export const Shuffled: Story = {
  args: { order: 'shuffled', seed: 42 },
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    press(widget, '[data-turn=list]');
    await waitFor(() => expect(inside(widget).getByLabelText('Seed')).toHaveValue('42'));
  },
};

export const Filtered: Story = {
  args: { topic: 'systems', level: 'senior' },
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await expect(inside(widget).getByText(/of 3/)).toBeVisible();
  },
};

/** No question is left: one sentence and a way back. */
export const NoMatch: Story = {
  args: { topic: 'async', level: 'junior' },
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await expect(inside(widget).getByText(/No question has/)).toBeVisible();
  },
};

/** A pack without questions. */
export const Empty: Story = {
  args: { data: { ...ownPack, questions: [] } },
  play: async ({ canvasElement }) => {
    await expect((await carouselIn(canvasElement)).state).toBe('empty');
  },
};

/** A pack that cannot be used: the page's author is told where it is wrong. */
export const BadPack: Story = {
  args: { data: { ...ownPack, questions: [{ id: 'one' }] } },
  play: async ({ canvasElement }) => {
    await expect((await carouselIn(canvasElement)).state).toBe('error');
  },
};

/** More questions than segments can show: one line with a mark. */
export const FiveHundred: Story = {
  args: {
    data: {
      ...ownPack,
      questions: [...new Array(500).keys()].map((at) => ({
        id: `q-${at + 1}`,
        question: `Question number ${at + 1}, with \`code\` in it?`,
        short: `Number ${at + 1}`,
        why: 'It counts.',
        mentions: [{ id: 'one', text: 'One thing' }],
        levels: ['senior'],
        areas: ['memory'],
      })),
      areas: [
        {
          ...{ id: 'memory', name: 'Memory', short: 'Memory', skills: [] },
          scale: ['None', 'Weak', 'Partial', 'Solid', 'Strong'],
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    await expect(inside(widget).getByText(/of 500/)).toBeVisible();
  },
};

/** In a narrow column the next card is hidden. */
export const Cards: Story = { parameters: { width: 340 } };

export const CardsInterview: Story = {
  parameters: { width: 340 },
  globals: { theme: 'dark' },
  args: { mode: 'interview' },
};

/** The narrowest column that the widget is made for. */
export const Narrowest: Story = {
  parameters: { width: 280 },
  args: { mode: 'interview' },
  play: async ({ canvasElement }) => {
    await fits(await carouselIn(canvasElement));
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { mode: 'interview' } };

export const Arabic: Story = {
  globals: { lang: 'ar' },
  args: { mode: 'interview' },
  play: async ({ canvasElement }) => {
    const widget = await carouselIn(canvasElement);
    const [first, second] = widget.shadowRoot!.querySelectorAll('.rail button');
    await expect(first!.getBoundingClientRect().left).toBeGreaterThan(
      second!.getBoundingClientRect().left,
    );
  },
};

/** Long words in the narrowest column. */
export const German: Story = {
  globals: { lang: 'de' },
  parameters: { width: 280 },
  args: { mode: 'interview' },
  play: async ({ canvasElement }) => {
    await fits(await carouselIn(canvasElement));
  },
};

export const Turkish: Story = { globals: { lang: 'tr' } };

/** Questions only: for the figure in the middle of an article. */
export const WithoutParts: Story = { args: { without: 'export source' } };
