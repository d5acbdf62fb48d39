// Before `npm pack` and `npm publish`: what is packed is what the sources say now. Speaks on stderr
// only, since `npm pack --json` is read by programs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIsCurrent, stampBuild } from './build-stamp.mjs';
import { root } from './setup.mjs';

if (!buildIsCurrent()) {
  const stdio = ['ignore', process.stderr, process.stderr];
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    ...{ cwd: root, stdio },
  });
  if (status !== 0) process.exit(1);
  stampBuild();
}
