// `npm run package:check`: what `npm publish` would send. Packs twice and compares the bytes, then
// lets publint and attw look at the package as others will see it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, runNpm } from './setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hiring-widgets-'));
const problems = [];

function pack(name) {
  const destination = join(folder, name);
  mkdirSync(destination);
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', destination];
  if (!runNpm(args)) throw new Error('npm pack failed, its output above says why.');
  return join(destination, readdirSync(destination)[0]);
}

/** Files of the tarball, as tar lists them, without its leading folder. */
function filesOf(tarball) {
  const { stdout } = spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ''));
}

function tool(name, file, args) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status === 0) return console.log(`${name}: no problems.`);
  console.error(`${done.stdout}\n${done.stderr}`);
  problems.push(`${name} has found problems; its output stands above.`);
}

try {
  if (!(await build())) throw new Error('The build failed, its output above says why.');
  const [first, second] = [pack('1'), pack('2')];
  const sum = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sum(first) !== sum(second)) problems.push('"npm pack" gave other bytes the second time.');
  else console.log('npm pack: the same bytes twice.');

  const files = filesOf(first);
  const foreign = files.filter((path) =>
    /(^|\/)(tests?|stories|demo|bench|scripts|src)\//.test(path),
  );
  for (const path of foreign) problems.push(`${path} does not belong into the package.`);
  for (const path of ['README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json']) {
    if (!files.includes(path)) problems.push(`${path} is missing from the package.`);
  }

  tool('publint', 'publint/src/cli.js', ['run', first, '--strict']);
  // esm-only: the package has no CommonJS, and old "node10" resolution knows no exports map.
  tool('attw', '@arethetypeswrong/cli/dist/index.js', [first, '--profile', 'esm-only']);
} catch (error) {
  problems.push(error.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const problem of problems) console.error(`package:check: ${problem}`);
process.exitCode = problems.length ? 1 : 0;
