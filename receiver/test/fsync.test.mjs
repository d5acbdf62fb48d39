import { sql } from 'kysely';
import Database from 'libsql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { assertDurable, openDatabase } from '../src/database.mjs';
import { makeLead, post, startProcess, temporaryFolder } from './support.mjs';

const folder = temporaryFolder();
afterAll(folder.remove);

/**
 * What happened to the write-ahead log and between the answers, in the order of time. A call that
 * another thread interrupts is two lines: what is to be durable counts from its end, an answer from
 * its beginning.
 */
function eventsOf(trace) {
  const begun = new Map();
  return trace.split('\n').flatMap((line) => {
    const thread = line.split(' ', 1)[0];
    const answer = line.includes('HTTP/1.1 201') ? ['answer'] : [];
    if (line.endsWith('<unfinished ...>')) {
      begun.set(thread, line);
      return answer;
    }
    const call = line.replace(/<\.\.\. \w+ resumed>/, () => begun.get(thread));
    if (/pwrite64\(\d+<[^>]*-wal>.*\) += \d/.test(call)) return ['write'];
    if (/(fsync|fdatasync)\(\d+<[^>]*-wal>.*\) += 0/.test(call)) return ['sync'];
    return answer;
  });
}

it('reads what is durable from where a call ends, and an answer from where it begins', () => {
  const trace = [
    '1 pwrite64(5</x.db-wal>, "a", 24, 0) = 24',
    '1 fsync(5</x.db-wal> <unfinished ...>',
    '2 write(8</pipe>, "b", 1) = 1',
    '2 writev(9<socket>, [{iov_base="HTTP/1.1 201 Created"...}], 1 <unfinished ...>',
    '1 <... fsync resumed>)              = 0',
    '2 <... writev resumed>)             = 300',
  ];
  expect(eventsOf(trace.join('\n'))).toEqual(['write', 'answer', 'sync']);
});

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

  const events = eventsOf(readFileSync(log, 'utf8'));
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
