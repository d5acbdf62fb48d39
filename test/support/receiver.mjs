import { rmSync } from 'node:fs';
import { createApp } from '../../receiver/src/app.mjs';
import { openDatabase } from '../../receiver/src/database.mjs';
import { readSettings } from '../../receiver/src/settings.mjs';
import { createStore } from '../../receiver/src/store.mjs';

/** The receiver with an empty database in a file, asked without a network. */
export async function openReceiver(path) {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  const settings = readSettings({ LEADS_RATE_LIMIT: '1000000' });
  const store = createStore(await openDatabase({ type: 'sqlite', path }));
  const app = await createApp({ settings, store });
  return {
    async post(body) {
      const headers = { 'content-type': 'application/json' };
      const { statusCode, payload } = await app.inject({
        ...{ method: 'POST', url: '/leads', headers, payload: body },
      });
      return new Response(payload, { status: statusCode });
    },
    rows: async () => (await store.list({ limit: 1000 })).map(({ id }) => id),
    async close() {
      await app.close();
      await store.close();
    },
  };
}
