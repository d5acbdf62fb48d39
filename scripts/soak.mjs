// The tests of delivery for as long as one likes: what CI runs, with more of it. Says which part failed.
// Usage: npm run soak [-- --only faults,browsers,tabs,receiver]
//        (SOAK_RUNS=10000 schedules, SOAK_KILLS=50 of each browser, SOAK_LEADS=100 from each of four tabs,
//        SOAK_ROUNDS=50 kills of the receiver unless said; SOAK_SEED repeats one)
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, install, root } from './setup.mjs';

const parts = {
  faults: ['unit', 'test/leads/faults.unit.test.ts'],
  browsers: ['e2e', 'test/e2e/kill.e2e.test.ts'],
  tabs: ['e2e', 'test/e2e/tabs.e2e.test.ts'],
  receiver: ['receiver', 'receiver/test/kill.test.mjs'],
};
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(parts);
const unknown = chosen.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`Unknown: ${unknown}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
if (!install() || !(await build())) process.exit(1);

const failed = chosen.filter((name) => {
  const [project, file] = parts[name];
  const args = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, file];
  const more = { SOAK_RUNS: '10000', SOAK_KILLS: '50', SOAK_LEADS: '100', SOAK_ROUNDS: '50' };
  const env = { ...more, ...process.env };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status !== 0;
});
console.log(failed.length ? `Failed: ${failed.join(', ')}.` : 'All held.');
process.exit(failed.length ? 1 : 0);
