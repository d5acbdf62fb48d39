import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngines } from './browsers.mjs';
import { build, install, root, say } from './setup.mjs';

const vitest = (project) => (counts) => ({
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counts}`,
  ],
  env: {},
  read: readVitest,
});

/** Every suite of `npm test`, in the order they run. */
const suites = [
  { name: 'unit', title: 'Unit tests, in Node without a DOM', command: vitest('unit') },
  {
    name: 'receiver',
    title: 'The receiver, with SQLite and PostgreSQL, and its inbox',
    engines: true,
    command: vitest('receiver'),
  },
  {
    name: 'elements',
    title: 'Element tests, in Chromium, Firefox and WebKitGTK',
    engines: true,
    command: (counts) => ({
      args: ['node_modules/@web/test-runner/dist/bin.js'],
      env: { TEST_COUNTS: counts },
      read: (result) => result,
    }),
  },
  {
    name: 'e2e',
    title: 'The built files in host pages, in Chromium, Firefox and WebKitGTK',
    engines: true,
    command: vitest('e2e'),
  },
  {
    name: 'stories',
    title: 'Stories as tests, in Chromium',
    engines: true,
    command: vitest('storybook'),
  },
];

/** `npm test`, or a part of it: `npm test -- --only unit,elements`. */
export async function main(args) {
  const chosen = choose(args);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ passed = 0, failed = 0, skipped = 0 }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  };

  if (!install() || !(await build())) add({ failed: 1 });
  else {
    const failures = chosen.some((suite) => suite.engines) ? await checkEngines() : [];
    add({ failed: failures.length });
    for (const suite of chosen) {
      if (suite.engines && failures.length) console.log(`\n${suite.title}: not run.`);
      else add(await run(suite));
    }
  }

  console.log(total.skipped ? `\n(${total.skipped} skipped)` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed || !total.passed ? 1 : 0);
}

function choose(args) {
  const at = args.indexOf('--only');
  const given =
    at >= 0 ? (args[at + 1] ?? '') : args.find((a) => a.startsWith('--only='))?.slice(7);
  if (given === undefined && args.length === 0) return suites;
  const names = (given ?? '').split(',').filter(Boolean);
  const known = suites.map((suite) => suite.name);
  if (!names.length || names.some((name) => !known.includes(name))) {
    console.error(`Usage: npm test -- --only ${known.join(',')} (any of them)`);
    process.exit(1);
  }
  return suites.filter((suite) => names.includes(suite.name));
}

async function checkEngines() {
  say('looking for browsers');
  const { found, failures } = await ensureEngines();
  for (const [name, where] of Object.entries(found)) {
    console.log(`  ${name}: ${typeof where === 'string' ? where : where.miniBrowser}`);
  }
  for (const sentence of failures) console.error(`  ${sentence}`);
  return failures;
}

async function run(suite) {
  console.log(`\n=== ${suite.title} (${suite.name})\n`);
  const folder = mkdtempSync(join(tmpdir(), 'hiring-widgets-'));
  try {
    const file = join(folder, 'counts.json');
    const { args, env, read } = suite.command(file);
    const code = await finished(args, env);
    return judge(suite, code, readResult(file, read));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite that crashed, or that found nothing to run, has failed whatever it counted. */
function judge(suite, code, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  let problem;
  if (!counts) problem = 'ended without a result';
  else if (passed + failed === 0) problem = 'ran no test';
  else if (code !== 0 && failed === 0) problem = `ended with exit code ${code}`;
  if (problem) console.error(`\n${suite.title}: ${problem}.`);
  console.log(
    `\n${suite.name}: ${passed} passed, ${failed} failed${problem ? `, ${problem}` : ''}.`,
  );
  return { passed, failed: failed + (problem ? 1 : 0), skipped };
}

function readResult(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Counts from vitest's JSON; a file that failed outside of its tests counts as one failure. */
function readVitest(result) {
  const brokenFiles = result.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + brokenFiles.length,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** Started with node directly and not through npx, which would not hand on a signal. */
function finished(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', () => done(1));
    child.once('exit', (code, signal) => {
      process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
      if (signal || code === 130 || code === 143) process.exit(code || 1);
      done(code);
    });
  });
}
