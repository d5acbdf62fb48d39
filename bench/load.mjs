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
const CPU = 4;
/** How long a page is watched after its `load` event, in ms: the slowest variant has long settled. */
const SETTLE = 900;
const HEIGHTS = { 360: 740, 768: 1024, 1200: 900 };

export function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Install Chrome or Chromium, or name one with CHROME_PATH.');
  return start({ executablePath, args: chromiumArgs() });
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Loads a page once, in a context of its own, so with nothing cached. `watch` measures times; without
 * it the page is left alone, and main thread, shifts and bytes are measured.
 */
export async function load(browser, url, { width = 1200, watch = false, table = true } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: HEIGHTS[width] ?? 900 });
    await page.evaluateOnNewDocument(probe, watch && table);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    // In time that the thread ran: what else the machine does in between is left out.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const failed = [];
    client.on('Network.responseReceived', ({ response }) => {
      if (response.status >= 400) failed.push(response.url);
    });

    await page.goto(url, { waitUntil: 'load' });
    if (watch) {
      const done = table
        ? 'bench.finished > 0'
        : 'performance.getEntriesByName("first-contentful-paint").length > 0';
      await page.waitForFunction(done, { timeout: 15_000 });
      return await page.evaluate(() => ({
        firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        finished: bench.finished,
      }));
    }
    await sleep(SETTLE);
    const { metrics } = await client.send('Performance.getMetrics');
    const result = await page.evaluate(() => ({ shift: bench.shift, ranges: bench.ranges() }));
    if (failed.length) throw new Error(`Not found: ${failed.join(', ')}`);
    if (table && result.ranges !== 16) throw new Error(`${url}: ${result.ranges} of 16 ranges.`);
    const main = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    return { shift: result.shift, bytes, main };
  } finally {
    await context.close();
  }
}
