import { createServer } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { build } from '../../scripts/setup.mjs';
import { allLeads, startProcess, temporaryFolder, TOKEN } from './support.mjs';

const VALUES = { name: 'Ana Example', email: 'ana@example.com', company: 'Example & Co' };
const SENTENCE = 'NexaTalent may use these details to answer this request. Privacy notice';
const folder = temporaryFolder();
let made = 0;
let browser;
let demo;
let receiver;
let context;

beforeAll(async () => {
  await build();
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  folder.remove();
});
beforeEach(async () => {
  // Each has to know the other's address before it starts.
  const PORT = `${await freePort()}`;
  demo = await serve({ leadsUrl: `http://127.0.0.1:${PORT}` });
  const DATABASE_URL = `file:${join(folder.path, `${made++}.db`)}`;
  receiver = await startProcess({ PORT, DATABASE_URL, LEADS_ORIGINS: demo.url });
  context = await browser.createBrowserContext();
});
afterEach(async () => {
  await context?.close();
  await receiver?.stop();
  await demo?.close();
});

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('the landing page sends a lead without JavaScript, once however often the answer is reloaded', async () => {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${demo.url}/landing.html`);
  const find = (selector) => page.$(`hiring-lead-form form ${selector}`);
  expect(await (await find('[name=website]')).isVisible()).toBe(false);
  for (const [name, text] of Object.entries(VALUES))
    await (await find(`[name=${name}]`)).type(text);
  const submit = async () => (await find('button')).click();

  // Chromium itself asks for the consent.
  await submit();
  expect(await page.$eval(':focus', ({ name }) => name)).toBe('consent');
  await (await find('[name=consent]')).click();
  const shown = await page.$eval('.check', ({ textContent }) => textContent);
  await Promise.all([page.waitForNavigation(), submit()]);
  const isThanked = async () => {
    expect(page.url()).toBe(`${receiver.url}/thanks`);
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Thank you');
  };
  await isThanked();
  const [lead, ...others] = await allLeads(receiver.url);
  expect(others).toEqual([]);
  expect(lead.fields).toEqual({ ...VALUES, role: 'Rust engineer' });
  expect(lead.consents).toMatchObject([{ purpose: 'processing', granted: true, text: SENTENCE }]);
  expect(shown.replace(/\s+/g, ' ').trim()).toBe(SENTENCE);
  expect(lead.context).toMatchObject({ page: `${demo.url}/`, widget: 'form' });

  await page.reload();
  await isThanked();
  expect(await allLeads(receiver.url)).toHaveLength(1);
});

it('a lead from the landing page appears in the inbox that is open beside it', async () => {
  const inbox = await context.newPage();
  await inbox.goto(`${receiver.url}/`);
  await inbox.type('#token', TOKEN);
  await inbox.keyboard.press('Enter');
  await inbox.waitForSelector('#empty:not([hidden])', { visible: true });
  await inbox.evaluate(() => (window.isTheSame = true));

  const page = await context.newPage();
  await page.goto(`${demo.url}/landing.html`);
  // Loaded when it comes into view.
  await page.$eval('hiring-lead-form', (form) => form.scrollIntoView({ behavior: 'instant' }));
  // Asked again and again: a locator hears of no change inside a shadow root.
  await page.waitForFunction(() =>
    document.querySelector('hiring-lead-form').shadowRoot?.querySelector('#consent'),
  );
  const within = (selector) => page.locator(`hiring-lead-form >>> [part=form] ${selector}`);
  for (const [name, text] of Object.entries(VALUES)) await within(`[name=${name}]`).fill(text);
  await within('#consent').click();
  await within('.send').click();

  await inbox.bringToFront();
  const item = await inbox.waitForSelector('#list > .new', { timeout: 15_000 });
  const text = await item.evaluate(({ textContent }) => textContent);
  expect(text).toContain('Ana Example, Example & Co');
  expect(text).toContain(`): ${SENTENCE}`);
  expect(await inbox.evaluate(() => window.isTheSame)).toBe(true);
  const [lead, ...others] = await allLeads(receiver.url);
  expect(others).toEqual([]);
  expect(lead.context).toMatchObject({ widget: 'hiring-lead-form', campaign: 'landing' });
});
