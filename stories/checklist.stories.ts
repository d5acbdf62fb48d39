import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/checklist/define.js';

const meta: Meta = {
  title: 'Widgets/Checklist',
  component: 'hiring-checklist',
  tags: ['autodocs'],
  render: () => html`<hiring-checklist></hiring-checklist>`,
};
export default meta;

export const Ready: StoryObj = {};
