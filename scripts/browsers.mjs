import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, runNpm, runCommand, say, toolsFolder } from './setup.mjs';

/** The engines that tests run in. Chromium is needed everywhere, the other two in CI. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];
export const LABELS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** True where a missing engine is a failure and not just a printed line. */
export const enginesRequired = () =>
  process.env.CI === 'true' || process.env.CI === '1' || process.env.REQUIRE_ENGINES === '1';

/** The engines asked for with BROWSERS=chromium,webkit; all three unless said. */
export function wantedEngines() {
  const names = (process.env.BROWSERS || ENGINES.join()).split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${ENGINES.join(', ')}.`);
  }
  return ENGINES.filter((name) => names.includes(name));
}

/** As root, Chromium refuses its sandbox; without network access QUIC and updates only cost time. */
export const chromiumArgs = () => [
  '--disable-quic',
  '--disable-background-networking',
  ...(process.getuid && process.getuid() === 0 ? ['--no-sandbox'] : []),
];

function onPath(names) {
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

const PROGRAMS = {
  chromium: {
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

function installed({ names, darwin, win32 }) {
  if (process.platform === 'darwin') {
    return firstExisting(darwin.map((path) => join('/Applications', path)));
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
      (key) => process.env[key],
    );
    return firstExisting(
      folders.filter(Boolean).flatMap((f) => win32.map((path) => join(f, path))),
    );
  }
  return onPath(names);
}

function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return firstExisting([chromium.executablePath()]);
  } catch {
    return undefined;
  }
}

/** The path of a Chromium that is there already, in the order the README gives. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
  }
  return installed(PROGRAMS.chromium) || playwrightChromium();
}

/** The path of Firefox, or undefined. */
export const findFirefox = () =>
  firstExisting([process.env.FIREFOX_PATH]) || installed(PROGRAMS.firefox);

/** WebKitGTK's driver, its browser and a screen to draw on, or undefined. Linux only. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const xvfb = onPath(['Xvfb']);
  if (!driver || !(xvfb || process.env.DISPLAY)) return undefined;
  const libraries = [process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu', '']
    .flatMap((triple) =>
      ['/usr/lib', '/usr/lib64', '/usr/libexec'].map((base) => join(base, triple)),
    )
    .flatMap((base) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((v) => join(base, v)),
    );
  const miniBrowser = firstExisting(libraries.map((folder) => join(folder, 'MiniBrowser')));
  return miniBrowser && { driver, miniBrowser, xvfb };
}

/** Where an engine is (a path, or WebKit's three), or undefined. */
export function findEngine(name) {
  return { chromium: findChromium, firefox: findFirefox, webkit: findWebKit }[name]();
}

const missing = (name) =>
  ({
    chromium: 'Install Chrome or Chromium, or name one with CHROME_PATH.',
    firefox: 'Install Firefox (Debian: apt-get install firefox-esr).',
    webkit: 'Debian: apt-get install webkit2gtk-driver xvfb xauth.',
  })[name];

/**
 * Finds every engine the tests want and installs a Chromium if there is none. Prints a line for
 * each engine that is left out. Resolves to { found: {name: where}, failures: [sentence] }.
 */
export async function ensureEngines(names = wantedEngines()) {
  const found = {};
  const failures = [];
  for (const name of names) {
    let where;
    try {
      where = name === 'chromium' ? await ensureChromium() : findEngine(name);
    } catch (error) {
      failures.push(error.message);
      continue;
    }
    if (where) found[name] = where;
    else if (name === 'chromium' || enginesRequired()) {
      failures.push(`${LABELS[name]} is required and was not found. ${missing(name)}`);
    } else say(`${LABELS[name]} was not found, its tests are skipped. ${missing(name)}`);
  }
  return { found, failures };
}

/** Finds a Chromium or installs one, and remembers it in CHROME_PATH for the processes we start. */
export async function ensureChromium() {
  const path =
    findChromium() || (await packagedChromium()) || downloadedChromium() || debianChromium();
  if (path) process.env.CHROME_PATH = path;
  return path;
}

/** A Chromium inside an npm package, which needs no other download. Linux on x64 only. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // A folder of its own: npm removes what else it finds in one that it was not told of.
  const folder = join(root, toolsFolder, 'chromium');
  try {
    if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium/package.json'))) {
      say('No Chrome or Chromium found: getting one from the npm registry into .tools');
      const name = `@sparticuz/chromium@${PACKAGED_CHROMIUM}`;
      if (!runNpm(['install', '--no-save', '--no-package-lock', '--prefix', folder, name]))
        return undefined;
    }
    const chromium = createRequire(join(folder, 'here.cjs'))('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return starts(path) ? path : undefined;
  } catch (error) {
    say(`That Chromium cannot be used here: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}
// The last one before it asked for a newer Node than we do.
const PACKAGED_CHROMIUM = '147.0.2';

function downloadedChromium() {
  say('Getting a Chromium through Playwright');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  if (!existsSync(cli) || !runCommand(process.execPath, [cli, 'install', 'chromium']))
    return undefined;
  const path = playwrightChromium();
  return path && starts(path) ? path : undefined;
}

function debianChromium() {
  const isRoot = process.getuid && process.getuid() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  say('Installing Chromium with apt-get');
  const options = ['-o', 'DPkg::Lock::Timeout=300'];
  runCommand('apt-get', [...options, 'update', '-qq']);
  const packages = ['chromium', 'fonts-noto-core'];
  runCommand('apt-get', [
    ...options,
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  ]);
  return findChromium();
}

/** A browser that lacks a system library is there and still cannot run. */
const starts = (path) => runCommand(path, ['--version'], { quiet: true });
