// The tests of delivery for as long as one likes: what CI runs, with more of it.
// Usage: npm run soak   (SOAK_RUNS=10000 schedules unless said; SOAK_SEED repeats one)
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', 'test/leads/faults.unit.test.ts'],
  {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    stdio: 'inherit',
    env: { SOAK_RUNS: '10000', ...process.env },
  },
);
process.exit(status ?? 1);
