import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Set-up that start and test share. Only node: built-ins, since it runs before the install.

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** Programs fetched on demand that are no dependency: a Chromium, another Node. */
export const toolsFolder = '.tools';

export const say = (text) => console.log(`hiring-widgets: ${text}`);

/** Runs a program to its end with its output shown; true if it succeeded. */
export function runCommand(command, args, { quiet = false, env = process.env } = {}) {
  const stdio = quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'];
  return spawnSync(command, args, { cwd: root, stdio, env }).status === 0;
}

/** Runs npm, also where this script was started with plain `node` and not by npm. */
export function runNpm(args) {
  const cli = npmCli();
  if (cli) return runCommand(process.execPath, [cli, ...args]);
  // Windows finds npm.cmd only through a shell; the arguments are our own words.
  const shell = process.platform === 'win32';
  return (
    spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell }).status ===
    0
  );
}

function npmCli() {
  const asked = process.env.npm_execpath;
  // yarn and pnpm set the variable too, and take other arguments.
  if (asked && /npm-cli\.[cm]?js$/.test(asked) && existsSync(asked)) return asked;
  const bin = dirname(process.execPath);
  return [
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => existsSync(path));
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * True if node_modules holds what the lock file names. npm keeps its own list of what it installed
 * in node_modules/.package-lock.json; a folder that exists may be empty or older than the lock.
 */
export function installIsCurrent() {
  const wanted = readJson('package-lock.json');
  const have = readJson(installed);
  if (!wanted || !have || !have.packages) return false;
  const direct = wanted.packages[''] || {};
  const names = Object.keys({ ...direct.dependencies, ...direct.devDependencies });
  if (!names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')))) {
    return false;
  }
  const note = readJson(installNote);
  return (note && note.hash === installHash()) || samePackages(wanted.packages, have.packages);
}

const installed = 'node_modules/.package-lock.json';
const installNote = 'node_modules/.cache/hiring-widgets/install.json';

function samePackages(wanted, have) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const there = have[path];
    if (there) return there.version === entry.version && there.integrity === entry.integrity;
    // In the lock and rightly not installed: packages for other platforms, optional peers.
    return entry.optional || entry.devOptional || entry.peer || entry.extraneous;
  });
}

/** Both lists as npm left them, so that a start after our own install need not compare at all. */
function installHash() {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', installed]) hash.update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Installs what is missing; false if that failed. */
export function install() {
  if (installIsCurrent()) return true;
  say('installing dependencies (npm ci), about a minute the first time');
  // Without --include=dev, NODE_ENV=production would leave out what builds and tests. Warnings are
  // about Node versions that some packages name and do not need.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!runNpm(['ci', ...options])) {
    console.error('hiring-widgets: npm ci failed, its output above says why.');
    return false;
  }
  mkdirSync(dirname(join(root, installNote)), { recursive: true });
  writeFileSync(join(root, installNote), JSON.stringify({ hash: installHash() }));
  return true;
}

/** Builds if anything that goes into the build changed since the last one; false if that failed. */
export async function build() {
  const { buildIsCurrent, sourcesHash, stampBuild } = await import('./build-stamp.mjs');
  if (buildIsCurrent()) {
    say('the build in dist/ is up to date');
    return true;
  }
  say('building');
  const began = Date.now();
  const sources = sourcesHash();
  if (!runCommand(process.execPath, [join(root, 'scripts/build.mjs')])) {
    console.error('hiring-widgets: the build failed, its output above says why.');
    return false;
  }
  stampBuild(sources);
  say(`built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return true;
}
