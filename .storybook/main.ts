import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';

/**
 * package.json promises that only files of dist/ do anything when they are imported. Here it is the
 * sources that register elements, and a build that took the promise for them would drop them.
 */
const sourcesDoThings: Plugin = {
  name: 'sources-do-things',
  transform: {
    filter: { id: { include: /\.ts$/, exclude: /node_modules/ } },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a width of its own for the widget's column, and the page's colours.
  features: { backgrounds: false, viewport: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [sourcesDoThings],
      // As tsconfig.json has it; said again because the other choice emits shadowing class fields.
      oxc: {
        decorator: { legacy: true },
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
      build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
