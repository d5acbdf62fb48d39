import { once } from 'node:events';
import { startChild } from './children.mjs';

/**
 * The environment in which WebKitGTK draws: on a virtual screen of its own where Xvfb is installed, so
 * that no window opens on a contributor's desktop, and screenshots never depend on it. The process of
 * the screen goes to `own`, which ends it.
 */
export async function screenEnv(xvfb, own) {
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  if (!xvfb) return env;
  const { child, display } = await startXvfb(xvfb);
  own(child);
  delete env.WAYLAND_DISPLAY;
  return { ...env, DISPLAY: display };
}

async function startXvfb(xvfb) {
  // Without -noreset it starts anew when the last window goes, and turns away who comes meanwhile.
  const size = ['-screen', '0', '1920x1600x24'];
  const args = ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-noreset'];
  const child = startChild(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => {
    throw new Error('Xvfb ended at once');
  });
  const display = readLine(child.stdio[3]);
  failed.catch(() => {});
  return { child, display: `:${await Promise.race([display, failed])}` };
}

async function readLine(stream) {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.trim();
}
