import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { root } from './setup.mjs';

// What the last build was made from and what it made, so that a second start need not build again.
const stampFile = join(root, 'node_modules/.cache/hiring-widgets/build.json');

const sources = [
  'src',
  'scripts',
  'rollup.config.mjs',
  'custom-elements.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Of the sources the content counts: a fresh clone or a branch switch changes only their times. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder)) {
    hash
      .update(`${path.split(sep).join('/')}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Of the build, name and size are enough to see that files are gone or cut short. */
function outputHash() {
  const hash = createHash('sha256');
  for (const path of filesUnder('dist'))
    hash.update(`${path}:${statSync(join(root, path)).size}\n`);
  return hash.digest('hex');
}

/** True if dist/ is what the last build left and its sources have not changed since. */
export function buildIsCurrent() {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    if (!existsSync(join(root, 'dist/embed'))) return false;
    return stamp.sources === sourcesHash() && stamp.output === outputHash();
  } catch {
    return false;
  }
}

/** Notes that dist/ was just built, from the sources as they were when the build began. */
export function stampBuild(sources) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ sources, output: outputHash() }));
}
