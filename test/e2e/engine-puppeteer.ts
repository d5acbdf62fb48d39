import puppeteer, { type CDPSession, type Page as RawPage } from 'puppeteer-core';
import { chromiumArgs } from '../../scripts/browsers.mjs';
import { sharedMethods } from './engine-shared.js';
import type { Engine, Page } from './engine.js';

/** Chromium over CDP and Firefox over WebDriver BiDi. */
export async function launchPuppeteer(
  name: 'chromium' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    args: name === 'chromium' ? chromiumArgs() : [],
    // The test runner ends the process; puppeteer then closes the browser on exit.
    handleSIGINT: false,
  });
  return {
    name,
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      return wrap(name, page, () => context.close());
    },
    close: () => browser.close(),
  };
}

/** The page behind, for what only one engine can do. */
export const rawPages = new WeakMap<Page, RawPage>();

function wrap(engine: 'chromium' | 'firefox', raw: RawPage, close: () => Promise<void>): Page {
  let media: CDPSession | undefined;
  const evaluate = ((fn, ...args) => raw.evaluate(fn as never, ...args)) as Page['evaluate'];
  const page: Page = {
    engine,
    evaluate,
    ...sharedMethods({ evaluate }),
    goto: async (url, { waitUntil = 'load' } = {}) => {
      await raw.goto(url, { waitUntil });
    },
    evaluateInFrame: (async (selector, fn, ...args) => {
      const element = await raw.waitForSelector(selector);
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`${selector} is no frame`);
      return frame.evaluate(fn as never, ...args);
    }) as Page['evaluateInFrame'],
    screenshot: async (selector) => {
      const target = selector ? await raw.$(selector) : raw;
      if (!target) throw new Error(`Nothing matches ${selector}`);
      return Buffer.from(await target.screenshot({ type: 'png' }));
    },
    press: async (chord) => {
      const keys = chord.split('+') as Parameters<typeof raw.keyboard.press>[0][];
      const last = keys.pop()!;
      for (const key of keys) await raw.keyboard.down(key);
      await raw.keyboard.press(last);
      for (const key of keys.reverse()) await raw.keyboard.up(key);
    },
    type: (text) => raw.keyboard.type(text),
    click: (x, y) => raw.mouse.click(x, y),
    setViewport: async (width, height) => {
      await raw.setViewport({ width, height });
      return { width, height };
    },
    emulateMedia: async (features, type = 'screen') => {
      if (engine !== 'chromium') return false;
      media ??= await raw.createCDPSession();
      await media.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
    another: async () => {
      const other = await raw.browserContext().newPage();
      await other.setViewport({ width: 1200, height: 900 });
      return wrap(engine, other, () => other.close());
    },
    close,
  };
  rawPages.set(page, raw);
  return page;
}
