import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, findEngine, LABELS, type WebKitPlace } from '../../scripts/browsers.mjs';
import { startChild, stopChild } from '../../scripts/engines/children.mjs';
import { screenEnv } from '../../scripts/engines/screen.mjs';
import { temporaryFolder } from '../../receiver/test/support.mjs';
import type { EngineName } from './engine.js';

/**
 * A browser as people have it: its data stay on the disk when it is killed. No driver is there to see
 * its pages; they tell by requests how far they are.
 */
export interface Unaided {
  open(url: string): void;
  /** Kills all its processes at once. */
  kill(): Promise<void>;
  /** Ends what is left, and takes its data away. */
  remove(): Promise<void>;
}

const args: Record<EngineName, (profile: string, url: string) => string[]> = {
  chromium: (profile, url) => [
    ...chromiumArgs(),
    ...['--headless', '--no-first-run', `--user-data-dir=${profile}`, url],
  ],
  firefox: (profile, url) => ['--headless', '--no-remote', '--profile', profile, url],
  webkit: (_profile, url) => [url],
};

/**
 * Pages that nobody opened, in Firefox: a hidden copy of each, with a storage of its own, for its
 * picture on the page of new tabs; and what was open when it was killed.
 */
const QUIET = `user_pref("browser.pagethumbnails.capturing_disabled", true);
user_pref("browser.sessionstore.resume_from_crash", false);
`;

/** Finds a browser, and a place for its data. */
export async function unaided(name: EngineName): Promise<Unaided> {
  const where = findEngine(name);
  if (!where) throw new Error(`${LABELS[name]} is required and was not found.`);
  const command = typeof where === 'string' ? where : where.miniBrowser;
  const profile = temporaryFolder();
  if (name === 'firefox') writeFileSync(join(profile.path, 'user.js'), QUIET);
  const others: ChildProcess[] = [];
  // WebKitGTK has its data where the desktop's standard says.
  const env = {
    ...(name === 'webkit'
      ? await screenEnv((where as WebKitPlace).xvfb, (child) => others.push(child))
      : process.env),
    ...{ HOME: profile.path, XDG_DATA_HOME: join(profile.path, 'data') },
    ...{ XDG_CACHE_HOME: join(profile.path, 'cache'), XDG_CONFIG_HOME: profile.path },
  };
  let browser: ChildProcess | undefined;

  async function kill(): Promise<void> {
    const killed = browser;
    browser = undefined;
    if (!killed || killed.exitCode !== null) return;
    const ended = once(killed, 'exit');
    stopChild(killed);
    await ended;
  }

  return {
    kill,
    open(url) {
      browser = startChild(command, args[name](profile.path, url), { env, stdio: 'ignore' });
    },
    async remove() {
      await kill();
      others.forEach(stopChild);
      profile.remove();
    },
  };
}
