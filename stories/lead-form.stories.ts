import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../src/elements/lead-form/define.js';

interface Args {
  fields: string;
  steps: boolean;
  lang: string;
  dark: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Lead form',
  component: 'hiring-lead-form',
  tags: ['autodocs'],
  args: { fields: 'name* email* company* role*', steps: false, lang: 'en', dark: false },
  argTypes: { lang: { control: 'select', options: ['en', 'de', 'tr', 'ar'] } },
  // Sends nowhere: what would be sent is shown in its place.
  render: ({ fields, steps, lang, dark }) =>
    html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <hiring-lead-form
        dry-run
        organisation="NexaTalent"
        privacy-url="/privacy"
        fields=${fields}
        ?steps=${steps}
        theme=${dark ? 'dark' : 'light'}
        style=${dark ? 'background:#14171a;color:#e8eaed;padding:1em' : ''}
      ></hiring-lead-form>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

const formIn = async (canvas: HTMLElement): Promise<HiringLeadForm> => {
  const form = canvas.querySelector('hiring-lead-form')!;
  await waitFor(() => expect(form.shadowRoot!.querySelector('form')).toBeTruthy());
  return form;
};
const within = (form: HiringLeadForm, selector: string) =>
  form.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = 'name* email* company* role* level market headcount start message';

/** Four fields, consent and a promise. */
export const Ready: Story = {};

/** All that it can ask for. */
export const AllFields: Story = { args: { fields: all } };

/** A summary with links, and the same words at each field. */
export const Errors: Story = {
  args: { fields: all },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await userEvent.click(within(form, '.send'));
    await waitFor(() => expect(within(form, '.summary')).toHaveTextContent('4 answers'));
  },
};

/** Who, what for, consent. */
export const Steps: Story = {
  args: { steps: true, fields: all },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await userEvent.type(within(form, '#name'), 'R. Example');
    await userEvent.type(within(form, '#email'), 'r@northwind.example');
    await userEvent.type(within(form, '#company'), 'Northwind');
    await userEvent.click(within(form, '.send'));
    await waitFor(() => expect(within(form, '[aria-current=step]')).toHaveTextContent('The role'));
  },
};

/** Everything that goes along, before it goes. */
export const WhatWeSend: Story = {
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await userEvent.click(within(form, 'summary'));
    await waitFor(() => expect(within(form, 'dl')).toHaveTextContent('hiring-lead-form'));
  },
};

/** With `dry-run` nothing is sent, and the lead is shown. */
export const DryRun: Story = {
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await userEvent.type(within(form, '#name'), 'R. Example');
    await userEvent.type(within(form, '#email'), 'r@northwind.example');
    await userEvent.type(within(form, '#company'), 'Northwind');
    await userEvent.click(within(form, '#consent'));
    await userEvent.click(within(form, '.send'));
    await waitFor(() => expect(within(form, 'pre')).toHaveTextContent('r@northwind.example'));
  },
};

/** Nothing to send to, and nobody who asks: the integrator is told, and nothing is lost. */
export const NotSetUp: Story = {
  render: () => html`<hiring-lead-form></hiring-lead-form>`,
};

/** Promise and consent of the page's own. */
export const OwnWords: Story = {
  render: () =>
    html`<hiring-lead-form
      dry-run
      organisation="Northwind"
      privacy-url="/privacy"
      heading="Write to us"
    >
      <p slot="intro">We answer on the same day.</p>
      <span slot="consent">Northwind may answer me by e-mail. </span>
    </hiring-lead-form>`,
};

/** What the table chose comes along. */
export const InAGuide: Story = {
  render: () =>
    html`<hiring-guide market="tr" level="senior" budget="90000"
      ><hiring-lead-form dry-run organisation="NexaTalent" privacy-url="/privacy"></hiring-lead-form
    ></hiring-guide>`,
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    await waitFor(() => expect(within(form, '.chosen')).toHaveTextContent('Senior, Turkey'));
  },
};

export const German: Story = { args: { lang: 'de', fields: all } };
export const Turkish: Story = { args: { lang: 'tr' } };
export const Arabic: Story = { args: { lang: 'ar', fields: all } };
export const Dark: Story = { args: { dark: true } };
