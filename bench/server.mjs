import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves pages and built files from memory, compressed beforehand as a CDN would (brotli 11), so
 * that a build running beside the benchmark changes nothing. `embed/…` is found under any path.
 */
export async function serve({ dist, scripts, pages }) {
  const compress = (body) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const files = new Map();
  for (const name of readdirSync(join(dist, 'embed'), { recursive: true })) {
    if (extname(name) !== '.js') continue;
    files.set(name.replaceAll('\\', '/'), compress(readFileSync(join(dist, 'embed', name))));
  }
  for (const { path, body } of scripts) files.set(path.replace(/^.*\/embed\//, ''), compress(body));
  const html = Object.values(pages).map(compress);

  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    const page = /^\/(\d+)\.html$/.exec(path);
    const body = page ? html[page[1]] : files.get(/\/embed\/(.+)$/.exec(path)?.[1]);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': `${TYPES[extname(path)]}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': page ? 'no-store' : 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const urls = Object.fromEntries(
    Object.keys(pages).map((name, index) => [name, `${origin}/${index}.html`]),
  );
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { urls, close };
}
