import { defaultReporter, summaryReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { ensureEngines } from './scripts/browsers.mjs';
import { engineCommands } from './scripts/wtr/commands.mjs';
import { countsReporter } from './scripts/wtr/counts-reporter.mjs';
import * as launchers from './scripts/wtr/launchers.mjs';

// Element tests, in real Chromium, Firefox and WebKitGTK. BROWSERS=chromium,firefox runs only
// those; `npx web-test-runner --files test/base/x.test.ts` only that file.

const { found, failures } = await ensureEngines();
if (failures.length) {
  for (const sentence of failures) console.error(sentence);
  process.exit(1);
}

export default {
  files: [
    'test/**/*.test.ts',
    '!test/**/*.unit.test.ts',
    '!test/**/*.e2e.test.ts',
    '!test/e2e/**',
    '!test/contracts/**',
    'test/contracts/**/*.browser.test.ts',
  ],
  // Lit's production build: its development build prints a warning into every page.
  nodeResolve: { exportConditions: ['browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    engineCommands(),
  ],
  // Mocha's 2 s are too short for axe in WebKit.
  testFramework: { config: { timeout: 8000 } },
  reporters: [
    // A log wants every test with its engine once; a terminal wants a progress bar.
    process.stdout.isTTY ? defaultReporter() : summaryReporter(),
    countsReporter(),
  ],
  browserStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
  concurrency: 1,
  browsers: Object.entries(found).map(([name, where]) => launchers[name](where)),
};
