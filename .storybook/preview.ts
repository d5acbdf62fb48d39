/// <reference types="vite/client" />
import type { Preview, StoryContext } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { argTypesOf } from './arg-types.js';
import { embedCode } from './embed-code.js';
import { elements, manifest } from './manifest.js';
import { onStage } from './stage.js';
import { theme } from './theme.js';
import './preview.css';

setCustomElementsManifest(manifest);

// A custom element cannot be defined a second time: what changed is seen after a reload only.
import.meta.hot?.on('vite:beforeUpdate', () => location.reload());

const events = [...elements.values()].flatMap((one) => one.events ?? []).map((one) => one.name);

/** Docs show what an author pastes, in place of the story's source. */
function shownCode(code: string, { id }: StoryContext): string {
  const root = document.querySelector(`#story--${id}-inner, #story--${id}--primary-inner`);
  return (root && embedCode(root)) || code;
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onStage, withActions],
  initialGlobals: { theme: 'light', lang: 'en', dir: 'auto', width: 0 },
  globalTypes: {
    theme: {
      description: 'Colours of the page; the widget follows its color-scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'page', title: 'Page that follows the system' },
        ],
      },
    },
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'tr', title: 'Türkçe' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    dir: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    actions: { handles: events },
    // A violation fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      theme,
      extractArgTypes: argTypesOf,
      source: { type: 'dynamic', language: 'html', transform: shownCode },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Widgets',
          ['Salary table', 'Salary table data', 'Salary table in use', 'Guide'],
          'Theming',
          'Host pages',
        ],
      },
    },
  },
};

export default preview;
