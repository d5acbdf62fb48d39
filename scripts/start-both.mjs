import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startReceiver } from '../receiver/src/receiver.mjs';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

/**
 * The demo and, beside it, the receiver of its leads, on loopback. Rejects with an error whose
 * `variable` names the setting of the port where that is at fault.
 */
export async function startBoth({ port, leadsPort }) {
  // Each has to know the other's address before it starts.
  const receiverPort = leadsPort || (await freePort());
  const leadsUrl = `http://127.0.0.1:${receiverPort}`;
  const demo = await serve({ port, leadsUrl }).catch(naming('PORT'));
  try {
    const receiver = await startReceiver({
      env: receiverEnv(demo.port, receiverPort),
      logger: false,
    });
    return {
      demo,
      receiver,
      close: () => Promise.all([demo.close(), receiver.close()]),
    };
  } catch (error) {
    await demo.close();
    throw /^(EADDRINUSE|EACCES)$/.test(error.code) ? named(error, 'LEADS_PORT') : error;
  }
}

function receiverEnv(demoPort, receiverPort) {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  return {
    DATABASE_URL: `file:${join(folder, 'leads.db')}`,
    ...process.env,
    HOST: '127.0.0.1',
    PORT: `${receiverPort}`,
    LEADS_ORIGINS: `http://127.0.0.1:${demoPort},http://localhost:${demoPort}`,
  };
}

const named = (error, variable) => Object.assign(error, { variable });

const naming = (variable) => (error) => {
  throw named(error, variable);
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
