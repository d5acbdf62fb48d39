import { Kysely, Migrator, PostgresDialect, SqliteDialect, sql } from 'kysely';
import pg from 'pg';
import { migrations } from './migrations.mjs';
import { openSqlite } from './sqlite.mjs';

/** No statement may outlast the time that a client waits. */
const STATEMENT_MS = 8000;

/** Opens the database and brings its tables up to date. */
export async function openDatabase(database) {
  const db = new Kysely({
    dialect:
      database.type === 'sqlite'
        ? new SqliteDialect({ database: openSqlite(database.path) })
        : postgres(database.url),
  });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    const opened = { db, type: database.type };
    await assertDurable(opened);
    return opened;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * Throws unless a commit returns only once it is on disk. SQLite's settings belong to a connection
 * and may be refused without an error, and PostgreSQL's may be relaxed by an administrator.
 */
export async function assertDurable({ db, type }) {
  const ask = async (query) => Object.values((await query.execute(db)).rows[0])[0];
  const found =
    type === 'sqlite'
      ? `${await ask(sql`pragma journal_mode`)} ${await ask(sql`pragma synchronous`)}`
      : `${await ask(sql`show fsync`)} ${await ask(sql`show synchronous_commit`)}`;
  const right = type === 'sqlite' ? /^wal 2$/ : /^on (on|local|remote_write|remote_apply)$/;
  if (!right.test(found)) {
    throw new Error(`the database would acknowledge before it has synced (it says: ${found})`);
  }
}

function postgres(connectionString) {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 1000,
  });
  // A connection that breaks fails its query, and is replaced at the next one. Unheard, its event
  // would end the process: the pool's is that of idle connections, the client's that of those in use.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
