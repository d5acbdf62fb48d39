import { retryStart } from '../../scripts/engines/retry.mjs';
import { startWebKitDriver, type WebKitDriver } from '../../scripts/engines/webkit-driver.mjs';
import type { WebKitPlace } from '../../scripts/browsers.mjs';
import { sharedMethods } from './engine-shared.js';
import { actionKeys } from './webdriver-keys.js';
import type { Engine, Page } from './engine.js';

/** WebKitGTK, spoken to in plain W3C WebDriver. */
export async function launchWebKit(where: WebKitPlace): Promise<Engine> {
  let driver: WebKitDriver | undefined;
  let open: Page | undefined;

  const stop = async () => {
    await open?.close();
    driver?.stop();
    open = driver = undefined;
  };

  // A page gets a driver and a MiniBrowser of its own, with storage of its own: on a busy machine
  // a driver whose last session has just ended may never answer the next one. So this is still
  // starting the engine, and is tried again where it fails.
  const newPage = () =>
    retryStart('A page of WebKitGTK', async () => {
      await stop();
      driver = await startWebKitDriver(where);
      const capabilities = { alwaysMatch: driver.capabilities };
      const request = call<{ sessionId: string }>('POST', driver.url, '/session', { capabilities });
      const { sessionId } = await within(SESSION_LIMIT, request);
      open = wrap(`${driver.url}/session/${sessionId}`);
      await open.setViewport(1200, 900);
      return open;
    });

  // A machine that cannot start MiniBrowser shows it now and not in the first test.
  await newPage().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { name: 'webkit', newPage, close: stop };
}

/** Under the time of a test, so that a driver that hangs is named with what it was asked. */
const ANSWER_LIMIT = 25_000;
const SESSION_LIMIT = 15_000;

async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
  });
  promise.catch(() => {});
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function call<T>(method: string, base: string, path: string, body?: object): Promise<T> {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(ANSWER_LIMIT),
  }).catch((error: unknown) => {
    throw new Error(`WebKitWebDriver did not answer ${method} ${path || '/'}: ${String(error)}`);
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
  return value;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** @param tabs which tab the session is in, where a page has more than one */
function wrap(session: string, tabs: { current?: string } = {}, own?: string): Page {
  let closed = false;
  let mine = own;
  const post = async <T>(path: string, body: object = {}) => {
    if (tabs.current !== mine) {
      await call('POST', session, '/window', { handle: mine });
      tabs.current = mine;
    }
    return call<T>('POST', session, path, body);
  };
  const find = async (selector: string) => {
    const found = await post<Record<string, string>>('/element', {
      using: 'css selector',
      value: selector,
    });
    return found[ELEMENT]!;
  };

  const evaluate = (async (fn, ...args) => {
    const script = `
      const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      Promise.resolve().then(() => (${fn})(...args)).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`;
    const answer = await post<{ value: unknown; error?: string }>('/execute/async', {
      script,
      args,
    });
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }) as Page['evaluate'];

  const act = async (actions: object[]) => {
    await post('/actions', { actions });
    await call('DELETE', session, '/actions');
  };
  const size = () => evaluate(() => ({ width: innerWidth, height: innerHeight }));

  return {
    engine: 'webkit',
    evaluate,
    ...sharedMethods({ evaluate }),
    goto: async (url, { waitUntil = 'load' } = {}) => {
      // Only `load` is known to WebKitWebDriver after the session started.
      void waitUntil;
      await post('/url', { url });
    },
    evaluateInFrame: (async (selector, fn, ...args) => {
      await post('/frame', { id: { [ELEMENT]: await find(selector) } });
      try {
        return await evaluate(fn, ...args);
      } finally {
        await post('/frame', { id: null });
      }
    }) as Page['evaluateInFrame'],
    screenshot: async (selector) => {
      const path = selector ? `/element/${await find(selector)}/screenshot` : '/screenshot';
      return Buffer.from(await call<string>('GET', session, path), 'base64');
    },
    press: (chord) => act([actionKeys(chord.split('+'), 'together')]),
    type: (text) => act([actionKeys([...text], 'one by one')]),
    click: (x, y) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    setViewport: async (width, height) => {
      // The driver sets the window's size: try until the page inside has the size asked for.
      let [w, h] = [width, height];
      let got = await size();
      for (let tries = 0; tries < 6 && (got.width !== width || got.height !== height); tries++) {
        await post('/window/rect', { width: w, height: h });
        await new Promise((resolve) => setTimeout(resolve, 80));
        got = await size();
        w += width - got.width;
        h += height - got.height;
      }
      return got;
    },
    emulateMedia: async () => false,
    another: async () => {
      mine ??= tabs.current = await call<string>('GET', session, '/window');
      const { handle } = await post<{ handle: string }>('/window/new', { type: 'tab' });
      return wrap(session, tabs, handle);
    },
    close: async () => {
      if (closed) return;
      closed = true;
      // A second tab goes with the first.
      if (own) return;
      await call('DELETE', session, '').catch(() => {});
    },
  };
}
