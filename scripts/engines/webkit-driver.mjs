import { once } from 'node:events';
import { createServer } from 'node:net';
import { startChild, stopChild } from './children.mjs';
import { screenEnv } from './screen.mjs';

/** Starts WebKitWebDriver, on a virtual screen of its own where Xvfb is installed. */
export async function startWebKitDriver({ driver, miniBrowser, xvfb }) {
  const children = [];
  const stop = () => children.splice(0).reverse().forEach(stopChild);
  try {
    const env = await screenEnv(xvfb, (child) => children.push(child));
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
