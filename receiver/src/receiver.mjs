import { createApp } from './app.mjs';
import { openDatabase } from './database.mjs';
import { readSettings, SettingsError } from './settings.mjs';
import { createStore } from './store.mjs';

/** Under the 10 s after which supervisors kill. */
const DRAIN_MS = 9000;

/**
 * Starts the receiver with settings from an environment. Resolves to its `url`, `newToken` where it
 * had to make one, and `close()`, which finishes what has begun and resolves to whether it could.
 */
export async function startReceiver({ env, logger = { level: 'info' } }) {
  const settings = readSettings(env);
  const store = createStore(await openDatabase(settings.database));
  const app = await createApp({ settings, store, logger });
  try {
    await app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await store.close();
    if (error.code !== 'EADDRINUSE') throw error;
    const taken = new SettingsError(`port ${settings.port} is taken. Choose another with PORT.`);
    throw Object.assign(taken, { code: error.code });
  }
  // Browsers open connections ahead of need, which count as busy and would hold up the end.
  const unused = new Set();
  app.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));

  const { port } = app.server.address();
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}`,
    newToken: settings.tokenIsNew ? settings.token : undefined,
    close: async () => {
      const late = new Promise((resolve) => {
        setTimeout(resolve, DRAIN_MS, false).unref();
      });
      for (const socket of unused) socket.destroy();
      const drained = app.close().then(() => store.close());
      return Promise.race([drained.then(() => true), late]);
    },
  };
}
