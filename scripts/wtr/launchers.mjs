import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArgs, LABELS } from '../browsers.mjs';
import { retryStart } from '../engines/retry.mjs';
import { startWebKitDriver } from '../engines/webkit-driver.mjs';
import { resetMedia } from './commands.mjs';

// One launcher for each engine. One page at a time in each: measured fastest, and a test that
// moves focus or sends keys needs the page to itself.

function puppeteerLauncher(name, launchOptions) {
  const launcher = chromeLauncher({ puppeteer, launchOptions, concurrency: 1 });
  launcher.name = LABELS[name];
  const startBrowser = launcher.startBrowser.bind(launcher);
  launcher.startBrowser = (...args) => retryStart(launcher.name, () => startBrowser(...args));
  // Pages are used again for the next file, and keep what the last one emulated.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await resetMedia(launcher.getPage(id));
    return stopSession(id);
  };
  return launcher;
}

export const chromium = (executablePath) =>
  puppeteerLauncher('chromium', { executablePath, headless: true, args: chromiumArgs() });

export const firefox = (executablePath) =>
  puppeteerLauncher('firefox', { browser: 'firefox', executablePath, headless: true });

export function webkit(where) {
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    // A driver that does not answer is started anew below, not asked again.
    connectionRetryCount: 0,
    connectionRetryTimeout: 30_000,
  };
  const launcher = webdriverLauncher({ ...options, capabilities: {} });
  launcher.concurrency = 1;

  let driver;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    // With more than one, the launcher would put all test files into frames of one page.
    await initialize({ ...config, concurrency: 1 });
    launcher.name = LABELS.webkit;
  };

  const createDriverManager = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = () =>
    retryStart(LABELS.webkit, async () => {
      driver?.stop();
      driver = await startWebKitDriver(where);
      launcher.options = {
        ...options,
        port: driver.port,
        capabilities: { ...driver.capabilities, 'wdio:enforceWebDriverClassic': true },
      };
      return createDriverManager();
    });

  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    driver?.stop();
    driver = undefined;
  };
  return launcher;
}
