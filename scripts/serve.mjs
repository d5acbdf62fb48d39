import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const compress = promisify(brotliCompress);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What a CDN has to send so that any page may load the files; see the README on hosting. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/** Where the demo's pages send leads unless the receiver is elsewhere: `npm start` in receiver/. */
const LEADS_URL = 'http://127.0.0.1:4174';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Serves the demo and the built files. Resolves to { url, port, close() }.
 * `routes(req, res, url)` is asked first and returns true for what it answered itself (it may be
 * async), so that tests can add host pages with headers of their own.
 * `leadsUrl` is where the receiver is; pages say its usual address, and are served with this one.
 */
export async function serve({
  port = 0,
  host = '127.0.0.1',
  root = projectRoot,
  routes,
  leadsUrl,
} = {}) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = cachedFiles((path, body) =>
    leadsUrl && extname(path) === '.html' ? moved(body, leadsUrl) : body,
  );

  const answer = async (req, res) => {
    // Joined by hand: to `new URL(path, base)` a path like //x would be another host.
    const url = new URL(`http://localhost${req.url}`);
    if (routes && (await routes(req, res, url))) return;
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return sendText(res, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    // Browsers ask for it by themselves; a 404 would show up as an error in the page's console.
    if (url.pathname === '/favicon.ico') return void res.writeHead(204).end();
    const target = locate(url.pathname, root, version);
    const file = target && (await files.read(target.path));
    if (!file) return sendText(res, 404, `Nothing here: ${url.pathname}`);
    return sendFile(req, res, file, target.headers);
  };

  const server = createServer((req, res) => {
    answer(req, res).catch((error) => {
      if (!res.headersSent) sendText(res, 500, `The server failed: ${error.message}`);
      else res.destroy();
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const actual = server.address().port;
  return {
    port: actual,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        // Browsers keep connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** The file behind a path and the headers it gets, or undefined. */
function locate(pathname, root, version) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;

  const inside = (folder, rest, headers) => {
    const base = join(root, folder);
    const full = resolve(base, `.${sep}${rest}`);
    return full.startsWith(base + sep) ? { path: full, headers } : undefined;
  };

  const versioned = `/hiring-widgets/${version}/`;
  if (path.startsWith(versioned)) {
    return inside('dist', path.slice(versioned.length), { ...SHARED, 'Cache-Control': IMMUTABLE });
  }
  if (/^\/(embed|packs|schemas)\//.test(path)) {
    return inside('dist', path, { ...SHARED, 'Cache-Control': 'no-cache' });
  }
  return inside('demo', path.endsWith('/') ? `${path}index.html` : path, {
    'Cache-Control': 'no-cache',
  });
}

const moved = (page, leadsUrl) => Buffer.from(page.toString().replaceAll(LEADS_URL, leadsUrl));

/** Files as `edit` leaves them, with their compressed form; read again only when they changed. */
function cachedFiles(edit) {
  const cache = new Map();
  return {
    async read(path) {
      const info = await stat(path).catch(() => undefined);
      if (!info || !info.isFile()) return undefined;
      const stamp = `${info.mtimeMs}:${info.size}`;
      let entry = cache.get(path);
      if (!entry || entry.stamp !== stamp) {
        entry = { stamp, ready: load(path, edit) };
        cache.set(path, entry);
      }
      return entry.ready;
    },
  };
}

async function load(path, edit) {
  const body = edit(path, await readFile(path));
  const type = TYPES[extname(path).toLowerCase()] || 'application/octet-stream';
  const isText = /^text|json|svg/.test(type);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const brotli = isText && body.length > 200 ? await compress(body, { params }) : undefined;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, brotli, type, etag };
}

function sendFile(req, res, { body, brotli, type, etag }, headers) {
  const all = { 'Content-Type': type, ETag: etag, 'X-Content-Type-Options': 'nosniff', ...headers };
  if (brotli) all.Vary = 'Accept-Encoding';
  if (req.headers['if-none-match'] === etag) return void res.writeHead(304, all).end();
  const small = brotli && /\bbr\b/.test(String(req.headers['accept-encoding']));
  if (small) all['Content-Encoding'] = 'br';
  const bytes = small ? brotli : body;
  res.writeHead(200, { ...all, 'Content-Length': bytes.length });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function sendText(res, status, text, headers = {}) {
  res.writeHead(status, { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-store', ...headers });
  res.end(`${text}\n`);
}
