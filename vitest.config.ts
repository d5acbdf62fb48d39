import { readFileSync } from 'node:fs';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/browsers.mjs';

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));

// One project for each kind of test that vitest runs; element tests have web-test-runner.config.mjs.
export default defineConfig({
  // Vite 8 compiles TypeScript with oxc, which reads tsconfig.json by itself; decorators are named
  // here so that a change of that file's place cannot silently emit shadowing class fields.
  oxc: {
    decorator: { legacy: compilerOptions.experimentalDecorators === true },
    assumptions: { setPublicClassFields: compilerOptions.useDefineForClassFields === false },
    typescript: {
      removeClassFieldsWithoutInitializer: compilerOptions.useDefineForClassFields === false,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Some start a process, which takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          include: ['test/**/*.unit.test.ts', 'test/contracts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'receiver',
          environment: 'node',
          include: ['receiver/test/**/*.test.mjs'],
          // Each file starts servers of its own, and some count on the disk being theirs.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.test.ts'],
          // Three engines at once would fight for the processor and for the focus.
          fileParallelism: false,
          sequence: { concurrent: false },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Every story is a test: it renders, its play function holds, axe finds nothing.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArgs() },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
          },
        },
      },
    ],
  },
});
