import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { own, temporaryFolder } from './support.mjs';

const HOME = '/usr/lib/postgresql';

/** Debian's PostgreSQL, the newest of those installed. */
export function findPostgres() {
  if (!existsSync(HOME)) return undefined;
  const versions = readdirSync(HOME).sort((a, b) => Number(b) - Number(a));
  const found = versions.map((version) => join(HOME, version, 'bin'));
  return found.find((bin) => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian has for it. */
function identity() {
  if (process.getuid() !== 0) return {};
  const number = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
}

/** A cluster of its own on a free port of loopback, in a temporary folder. */
export async function startPostgres() {
  const bin = findPostgres();
  const folder = temporaryFolder();
  const as = identity();
  if (as.uid) chownSync(folder.path, as.uid, as.gid);
  const data = join(folder.path, 'data');
  const run = (name, args) => {
    const done = spawnSync(join(bin, name), args, { ...as, cwd: folder.path, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${name}: ${done.stdout}${done.stderr}`);
  };
  run('initdb', ['-D', data, '-U', 'leads', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const port = await freePort();
  let server;

  const start = async () => {
    const args = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder.path];
    server = own(spawn(join(bin, 'postgres'), args, { ...as, cwd: folder.path }));
    while (spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`]).status !== 0) {
      if (server.exitCode !== null) throw new Error(`postgres: ${server.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** `immediate` ends it as a crash does: nothing is written any more. */
  const stop = async (mode) => {
    run('pg_ctl', ['stop', '-D', data, '-m', mode]);
    await server.ended;
  };

  await start();
  return {
    url: (database = 'postgres') => `postgres://leads@127.0.0.1:${port}/${database}`,
    createDatabase: (name) =>
      run('createdb', ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'leads', name]),
    start,
    stop,
    close: async () => {
      await stop('immediate');
      folder.remove();
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
