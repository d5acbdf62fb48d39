import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPack, MAX_BYTES } from '../../src/packs/own.js';
import type { PackErrorCode } from '../../src/packs/result.js';
import { samplePack } from './sample.js';

const json = JSON.stringify(samplePack());
const type = { 'content-type': 'application/json' };

/** Short enough for a test, long enough for a busy machine to answer what is answered at once. */
const LIMIT = 1500;

const requests: IncomingMessage[] = [];
let endless = 0;

/** Sends a chunk every so often until the other side hangs up. */
function drip(response: ServerResponse, chunk: string, every: number): void {
  const timer = setInterval(() => response.write(chunk), every);
  response.on('close', () => clearInterval(timer));
}

const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.writeHead(200, type).end(json),
  '/no-type': (response) => response.writeHead(200).end(json),
  '/bom': (response) => response.writeHead(200, type).end(`\uFEFF${json}`),
  '/split': (response) => {
    // A character that takes two bytes arrives in two pieces.
    const text = JSON.stringify(samplePack({ source: { title: 'Löhne' } }));
    const bytes = Buffer.from(text);
    const middle = bytes.indexOf('ö') + 1;
    response.writeHead(200, type).write(bytes.subarray(0, middle));
    setTimeout(() => response.end(bytes.subarray(middle)), 50);
  },
  '/hanging': () => {},
  '/headers-only': (response) => void response.writeHead(200, type).flushHeaders(),
  '/dripping': (response) => {
    response.writeHead(200, type);
    drip(response, ' ', 20);
  },
  '/reset': (response) => void response.socket?.destroy(),
  '/cut-off': (response) => {
    response.writeHead(200, { ...type, 'content-length': json.length }).write(json.slice(0, 40));
    setTimeout(() => response.socket?.destroy(), 50);
  },
  '/cut-short': (response) => response.writeHead(200, type).end(json.slice(0, -20)),
  '/204': (response) => response.writeHead(204).end(),
  '/205': (response) => response.writeHead(205).end(),
  '/404': (response) => response.writeHead(404, type).end(json),
  '/500': (response) => response.writeHead(500, type).end(json),
  '/429': (response) => response.writeHead(429).end(),
  '/empty': (response) => response.writeHead(200, type).end(),
  '/html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi'),
  '/typed-html': (response) =>
    response.writeHead(200, { 'content-type': 'text/HTML; charset=utf-8' }).end(json),
  '/untyped-html': (response) => response.writeHead(200, type).end('\n\t <!doctype html><p>Hi'),
  '/large-html': (response) => {
    response.writeHead(200, type).write('<!doctype html>');
    drip(response, 'x'.repeat(100_000), 5);
  },
  '/redirect': (response) => response.writeHead(302, { location: '/redirect-2' }).end(),
  '/redirect-2': (response) => response.writeHead(307, { location: '/good' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/redirect-to-file': (response) => response.writeHead(302, { location: 'file:///x' }).end(),
  '/too-large': (response) => response.writeHead(200, type).end(json + ' '.repeat(MAX_BYTES)),
  '/just-fits': (response) => response.writeHead(200, type).end(json.padEnd(MAX_BYTES)),
  '/endless': (response) => {
    response.writeHead(200, type).write('[');
    const more = () => {
      while (!response.destroyed && (endless += 65_536) && response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/bad-pack': (response) => response.writeHead(200, type).end('{"asOf":"2026"}'),
};

const server = createServer((request, response) => {
  requests.push(request);
  const answer = answers[request.url!];
  if (answer) answer(response);
  else response.writeHead(404).end();
});
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  vi.unstubAllGlobals();
  requests.length = 0;
});

const get = (url: string, limit = LIMIT) => fetchPack(url, base, 'en', undefined, limit);

/** Ends in the named state, with a word on it, and says whether trying again is offered. */
async function fails(url: string, code: PackErrorCode, retry = true): Promise<string> {
  const started = performance.now();
  const result = await get(url);
  expect(result).toMatchObject({ error: { code, retry, more: 0 } });
  expect(performance.now() - started).toBeLessThan(LIMIT + 1000);
  return 'error' in result ? result.error.message : '';
}

describe('a pack under an address', () => {
  it.each(['good', '/no-type', '/bom', '/redirect', '/just-fits', '/good#x'])(
    'is read from %s',
    async (url) => {
      expect(await get(url)).toEqual({ pack: samplePack() });
    },
  );

  it('is put together across the pieces it arrives in', async () => {
    expect(await get('/split')).toEqual({ pack: samplePack({ source: { title: 'Löhne' } }) });
  });

  it('is asked for once, without cookies, and the signal is let go', async () => {
    const fetched = vi.fn(fetch);
    vi.stubGlobal('fetch', fetched);
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    await fetchPack('/good', base, 'en', signal);
    expect(requests).toHaveLength(1);
    expect(fetched.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', redirect: 'follow' });
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe('an address that fails', () => {
  it.each(['/hanging', '/headers-only', '/dripping'])(
    'ends in time where the server is %s',
    async (url) => {
      const result = await get(url, 300);
      expect(result).toMatchObject({ error: { code: 'timeout', retry: true } });
      expect(result).toHaveProperty('error.message', expect.stringContaining('0.3 seconds'));
      await vi.waitFor(() => expect(requests[0]!.socket.destroyed).toBe(true));
    },
  );

  it.each(['/reset', '/cut-off', '/loop', '/redirect-to-file'])('%s: network', async (url) => {
    await fails(url, 'network');
  });

  it('refused: network', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await fails(`http://127.0.0.1:${port}/`, 'network');
  });

  it.each(['204', '205', '404', '429', '500'])('status %s: http', async (status) => {
    expect(await fails(`/${status}`, 'http')).toContain(`status ${status}`);
  });

  it.each(['/empty', '/html', '/typed-html', '/untyped-html', '/large-html'])(
    '%s: not-json',
    async (url) => {
      await fails(url, 'not-json');
    },
  );

  it('cut short: bad-json', async () => {
    await fails('/cut-short', 'bad-json');
  });

  it('no pack: bad-pack, which another try would not mend', async () => {
    await fails('/bad-pack', 'bad-pack', false);
  });

  it('too large: stops reading soon after the limit', async () => {
    await fails('/too-large', 'too-large', false);
    await fails('/endless', 'too-large', false);
    await vi.waitFor(() => expect(requests.at(-1)!.socket.destroyed).toBe(true));
    // What the sockets on both sides buffer comes on top.
    expect(endless).toBeLessThan(MAX_BYTES * 16);
  });

  it.each([
    '',
    '  ',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
    'ftp://127.0.0.1/',
    'http://',
    'http://[',
    'http://user:password@127.0.0.1/',
  ])('%j: bad-url, without a request', async (url) => {
    await fails(url, 'bad-url', false);
    expect(requests).toHaveLength(0);
  });

  it('relative, where the page has no address of its own: bad-url', async () => {
    const result = await fetchPack('pack.json', 'about:blank', 'en');
    expect(result).toMatchObject({ error: { code: 'bad-url' } });
  });

  it('speaks the language of the widget', async () => {
    expect(await fetchPack('/404', base, 'de')).toHaveProperty(
      'error.message',
      'Der Server antwortete mit Status 404 statt mit einem Datenpaket.',
    );
  });
});

describe('a page that replaced fetch', () => {
  const throwing = () => {
    throw new Error('patched');
  };
  const opaque = { status: 0, ok: false, type: 'opaque', body: null, headers: new Headers() };
  it.each([
    ['throws', throwing],
    ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['returns nothing', () => undefined],
    ['returns an opaque answer', () => Promise.resolve(opaque)],
    ['is gone', undefined],
  ])('ends in network where it %s', async (_, replacement) => {
    vi.stubGlobal('fetch', replacement);
    await fails('/good', 'network');
  });

  it('ends in time where it ignores the signal', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    expect(await get('/good', 100)).toMatchObject({ error: { code: 'timeout' } });
  });

  it('works without streams, within the same limit', async () => {
    const plain = (text: string) => () => {
      const answer = { status: 200, ok: true, headers: new Headers(), text: async () => text };
      return Promise.resolve(answer);
    };
    vi.stubGlobal('fetch', plain(json));
    expect(await get('/good')).toEqual({ pack: samplePack() });
    vi.stubGlobal('fetch', plain(json + ' '.repeat(MAX_BYTES)));
    await fails('/good', 'too-large', false);
  });
});

describe('a request that is no longer wanted', () => {
  it('ends at once and hangs up', async () => {
    const abort = new AbortController();
    const result = fetchPack('/dripping', base, 'en', abort.signal);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    const started = performance.now();
    abort.abort();
    expect(await result).toHaveProperty('error');
    expect(performance.now() - started).toBeLessThan(500);
    await vi.waitFor(() => expect(requests[0]!.socket.destroyed).toBe(true));
  });

  it('is not sent where it was called off before', async () => {
    const result = await fetchPack('/good', base, 'en', AbortSignal.abort());
    expect(result).toHaveProperty('error');
    expect(requests).toHaveLength(0);
  });
});
