import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { findPostgres, startPostgres } from './postgres.mjs';
import { temporaryFolder } from './support.mjs';

/**
 * A describe block for each database. `fresh()` gives the DATABASE_URL of an empty one. PostgreSQL
 * is left out with a printed line where it is not installed, but required in CI.
 */
export function describeDatabases(title, body) {
  describe(`${title} [SQLite]`, () => {
    const folder = temporaryFolder();
    let made = 0;
    afterAll(folder.remove);
    body({ type: 'sqlite', fresh: () => `file:${join(folder.path, `${made++}.db`)}` });
  });

  if (!findPostgres() && !process.env.CI) {
    console.log(`PostgreSQL was not found: "${title}" is skipped with it.`);
    describe.skip(`${title} [PostgreSQL]`, () => it.skip('PostgreSQL not found'));
    return;
  }
  describe(`${title} [PostgreSQL]`, () => {
    let server;
    let made = 0;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.close());
    body({
      type: 'postgres',
      server: () => server,
      fresh: () => {
        const name = `leads${made++}`;
        server.createDatabase(name);
        return server.url(name);
      },
    });
  });
}
