import { sql } from 'kysely';
import Database from 'libsql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { assertDurable, openDatabase } from '../src/database.mjs';
import { makeLead, post, startProcess, temporaryFolder } from './support.mjs';

const folder = temporaryFolder();
afterAll(folder.remove);

it('syncs the lead to disk before it answers 201', async () => {
  const log = join(folder.path, 'strace');
  const calls = 'trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg';
  const receiver = await startProcess({ DATABASE_URL: `file:${join(folder.path, 'traced.db')}` }, [
    ...['strace', '-D', '-f', '-y', '-s', '256', '-e', calls, '-o', log],
  ]);
  for (let lead = 0; lead < 5; lead++) {
    expect((await post(receiver.url, makeLead())).status).toBe(201);
  }
  await receiver.stop();
  // -D: strace is no parent that holds back signals, and so ends a moment after what it traces.
  await vi.waitFor(() => expect(readFileSync(log, 'utf8')).toContain('exited with 0'), 5000);

  // In the order of time: what happened to the write-ahead log between two answers.
  const events = readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (/pwrite64\(\d+<[^>]*-wal>/.test(line)) return ['write'];
      if (/(fsync|fdatasync)\(\d+<[^>]*-wal>.*= 0/.test(line)) return ['sync'];
      if (line.includes('HTTP/1.1 201')) return ['answer'];
      return [];
    });
  const answers = events.join(' ').split('answer').slice(0, -1);
  expect(answers).toHaveLength(5);
  for (const before of answers) expect(before.trim()).toMatch(/write sync$/);
});

it('finds a database that acknowledges before it syncs', async () => {
  const opened = await openDatabase({ type: 'sqlite', path: join(folder.path, 'asserted.db') });
  await assertDurable(opened);
  await sql`pragma synchronous = normal`.execute(opened.db);
  await expect(assertDurable(opened)).rejects.toThrow('before it has synced (it says: wal 1)');
  await opened.db.destroy();
});

it('has the write-ahead log in the file, and checks a file made by others', async () => {
  const path = join(folder.path, 'others.db');
  const others = new Database(path);
  others.exec('pragma journal_mode = delete');
  others.close();
  const opened = await openDatabase({ type: 'sqlite', path });
  await opened.db.destroy();
  const again = new Database(path);
  expect(again.prepare('pragma journal_mode').get().journal_mode).toBe('wal');
  again.close();
});
