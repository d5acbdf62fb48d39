import { startWebKitDriver } from '../../scripts/engines/webkit-driver.mjs';
import type { WebKitPlace } from '../../scripts/browsers.mjs';
import { sharedMethods } from './engine-shared.js';
import { actionKeys } from './webdriver-keys.js';
import type { Engine, Page } from './engine.js';

/** WebKitGTK, spoken to in plain W3C WebDriver. */
export async function launchWebKit(where: WebKitPlace): Promise<Engine> {
  const driver = await startWebKitDriver(where);
  let open: Page | undefined;
  const newPage = async () => {
    // The driver has one session at a time; a new one has no storage of the last.
    await open?.close();
    open = undefined;
    const { sessionId } = await call<{ sessionId: string }>('POST', `${driver.url}/session`, {
      capabilities: { alwaysMatch: driver.capabilities },
    });
    const page = wrap(`${driver.url}/session/${sessionId}`);
    await page.setViewport(1200, 900);
    return (open = page);
  };
  try {
    // MiniBrowser starts with its first session: a machine that cannot start it shows it now.
    await newPage();
  } catch (error) {
    driver.stop();
    throw error;
  }
  return {
    name: 'webkit',
    newPage,
    close: async () => {
      await open?.close().catch(() => {});
      driver.stop();
    },
  };
}

async function call<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

function wrap(session: string): Page {
  const post = <T>(path: string, body: object = {}) => call<T>('POST', `${session}${path}`, body);
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
    await call('DELETE', `${session}/actions`);
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
      return Buffer.from(await call<string>('GET', `${session}${path}`), 'base64');
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
    close: () => call('DELETE', session),
  };
}
