import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a width of its own for the widget's column, and the page's colours.
  features: { backgrounds: false, viewport: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
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
