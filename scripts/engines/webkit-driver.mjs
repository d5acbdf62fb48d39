import { once } from 'node:events';
import { createServer } from 'node:net';
import { startChild, stopChild } from './children.mjs';

/**
 * Starts WebKitWebDriver, on a virtual screen of its own where Xvfb is installed: no window opens
 * on a contributor's desktop, and screenshots never depend on it.
 */
export async function startWebKitDriver({ driver, miniBrowser, xvfb }) {
  const children = [];
  const stop = () => children.splice(0).reverse().forEach(stopChild);
  try {
    const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
    if (xvfb) {
      const { child, display } = await startXvfb(xvfb);
      children.push(child);
      env.DISPLAY = display;
      delete env.WAYLAND_DISPLAY;
    }
    const port = await freePort();
    const child = startChild(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
    });
    children.push(child);
    const url = `http://127.0.0.1:${port}`;
    await answering(`${url}/status`, child);
    return { url, port, stop, capabilities: capabilities(miniBrowser) };
  } catch (error) {
    stop();
    throw error;
  }
}

const capabilities = (binary) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
});

async function startXvfb(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'];
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answering(url, child, limit = 15_000) {
  const until = Date.now() + limit;
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
