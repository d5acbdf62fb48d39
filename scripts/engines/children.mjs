import { spawn } from 'node:child_process';

/**
 * Child processes that must not outlive us. Each gets a process group of its own, so that what it
 * starts itself (WebKitWebDriver starts MiniBrowser, which starts its web processes) goes with it.
 */
const alive = new Set();

export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  watchOwnEnd();
  return child;
}

export function stopChild(child) {
  alive.delete(child);
  if (!child.pid) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

let watching = false;
function watchOwnEnd() {
  if (watching) return;
  watching = true;
  process.once('exit', () => [...alive].forEach(stopChild));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => {
      [...alive].forEach(stopChild);
      // A test runner with a handler of its own shuts down in its own way.
      if (process.listenerCount(signal) === 0) process.exit(code);
    });
  }
}
