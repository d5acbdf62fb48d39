import { launch as start } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../scripts/browsers.mjs';
import { probe } from './probe.js';

/** Slow 4G: 150 ms for a round trip, 1.6 Mbit/s down, 750 kbit/s up; and a CPU four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
export const CPU = 4;
/** How long a page is watched after its `load` event, in ms: the slowest variant has long settled. */
const SETTLE = 900;
const HEIGHTS = { 360: 740, 768: 1024, 1200: 900 };

export function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Install Chrome or Chromium, or name one with CHROME_PATH.');
  return start({ executablePath, args: chromiumArgs() });
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** All tasks of the page's main thread so far, in ms. */
export async function mainThread(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** A page with the probe in it, in a context of its own, so with nothing cached. */
export async function open(browser, finished, { width = 1200, height, watch = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: height ?? HEIGHTS[width] ?? 900 });
  await page.evaluateOnNewDocument(probe, finished, watch);
  const client = await page.createCDPSession();
  // In time that the thread ran: what else the machine does in between is left out.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, client };
}

/**
 * Loads a page once, over a slow line. `watch` measures times; without it the page is left alone,
 * and main thread, shifts and bytes are measured. `holds` is false for a page without a widget.
 */
export async function load(browser, url, finished, { width, watch = false, holds = true } = {}) {
  const looks = { width, watch: watch && holds };
  const { context, page, client } = await open(browser, finished, looks);
  try {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const failed = [];
    client.on('Network.responseReceived', ({ response }) => {
      if (response.status >= 400) failed.push(response.url);
    });

    await page.goto(url, { waitUntil: 'load' });
    if (watch) {
      const done = holds
        ? 'bench.finished > 0'
        : 'performance.getEntriesByName("first-contentful-paint").length > 0';
      await page.waitForFunction(done, { timeout: 15_000 });
      return await page.evaluate(() => ({
        firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        finished: bench.finished,
      }));
    }
    await sleep(SETTLE);
    const main = await mainThread(client);
    if (failed.length) throw new Error(`Not found: ${failed.join(', ')}`);
    const { shift, pieces, content } = await page.evaluate(() => ({
      shift: bench.shift,
      pieces: bench.pieces(),
      content: bench.content(),
    }));
    if (holds && pieces !== finished.count)
      throw new Error(`${url}: ${pieces} of ${finished.count} ${finished.what}.`);
    return { shift, bytes, main, content };
  } finally {
    await context.close();
  }
}
