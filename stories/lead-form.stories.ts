import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/lead-form/define.js';

const meta: Meta = {
  title: 'Widgets/Lead form',
  component: 'hiring-lead-form',
  tags: ['autodocs'],
  render: () => html`<hiring-lead-form></hiring-lead-form>`,
};
export default meta;

export const Ready: StoryObj = {};
