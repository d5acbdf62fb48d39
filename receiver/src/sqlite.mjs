import { closeSync, openSync } from 'node:fs';
import Database from 'libsql';

/** How long another process may hold the file before a lead is answered 503. */
const LOCKED_MS = 1000;

function open(path) {
  // Nobody else on the machine reads what people wrote; the files beside it take over its mode.
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path, { timeout: LOCKED_MS });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // What was erased must not stay readable in free pages of the file.
  database.exec('pragma secure_delete = on');
  return database;
}

/**
 * SQLite as kysely's dialect takes it, with two differences. Transactions take the file for writing
 * when they begin: one that finds out later that another process writes cannot go on. And after a
 * failure the file is opened anew: libsql leaves the statement that failed open until it is collected
 * as garbage, and until then nothing can be committed ("SQL statements in progress").
 */
export function openSqlite(path) {
  let current = open(path);
  let failed = false;

  const noting =
    (run) =>
    (...parameters) => {
      try {
        return run(...parameters);
      } catch (error) {
        failed = true;
        throw error;
      }
    };

  function prepare(sql) {
    if (failed && (sql === 'begin' || !current.inTransaction)) {
      current.close();
      current = open(path);
      failed = false;
    }
    const statement = current.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: statement.reader,
      all: noting((parameters) => statement.all(parameters)),
      run: noting((parameters) => statement.run(parameters)),
    };
  }

  return { prepare: noting(prepare), close: () => current.close() };
}
