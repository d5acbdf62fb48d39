import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/interview-carousel/define.js';

const meta: Meta = {
  title: 'Widgets/Interview carousel',
  component: 'hiring-interview-carousel',
  tags: ['autodocs'],
  render: () => html`<hiring-interview-carousel></hiring-interview-carousel>`,
};
export default meta;

export const Ready: StoryObj = {};
