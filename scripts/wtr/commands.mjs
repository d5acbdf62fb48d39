// Commands that element tests call through test/support/commands.ts, beside the runner's own
// (sendMouse, a11ySnapshot, …), for what those do not do the same in every engine.

/** Pages whose media are emulated, with the CDP session that holds the emulation. */
const emulated = new WeakMap();

export const engineCommands = () => ({
  name: 'hiring-commands',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command === 'hiring:engine') return browser.name;
    if (command === 'hiring:viewport') return setViewport(browser, id, payload);
    if (command === 'hiring:media') return emulateMedia(browser, id, payload);
    if (command === 'hiring:press') return press(browser, id, payload);
    if (command === 'hiring:type') return type(browser, id, payload);
    return undefined;
  },
});

async function setViewport(browser, id, { width, height }) {
  if (browser.type !== 'webdriver') {
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  }
  return fitWindow(browser.driver, width, height);
}

/** WebKit only knows the window's size: try until the page inside has the size asked for. */
async function fitWindow(driver, width, height) {
  let [w, h] = [width, height];
  let got;
  for (let tries = 0; tries < 5; tries++) {
    await driver.setWindowRect(null, null, w, h);
    await new Promise((resolve) => setTimeout(resolve, 60));
    got = await driver.execute('return { width: innerWidth, height: innerHeight }');
    if (got.width === width && got.height === height) break;
    w += width - got.width;
    h += height - got.height;
  }
  return got;
}

/** A key by its name, with modifiers in front: `Tab`, `Shift+Tab`, `Control+a`. */
async function press(browser, id, chord) {
  const keys = chord === '+' ? ['+'] : chord.split('+');
  if (browser.type === 'webdriver') {
    await browser.driver.keys(keys);
    return true;
  }
  const { keyboard } = browser.getPage(id);
  const last = keys.pop();
  for (const key of keys) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of keys.reverse()) await keyboard.up(key);
  return true;
}

async function type(browser, id, text) {
  if (browser.type !== 'webdriver') await browser.getPage(id).keyboard.type(text);
  // Sent at once, all keys go down before the first comes up: `ll` would be one `l`.
  else for (const character of text) await browser.driver.keys([character]);
  return true;
}

/** `{ media: 'print', features: { 'forced-colors': 'active' } }`; false where it cannot be done. */
async function emulateMedia(browser, id, { media = '', features = {} }) {
  if (browser.name !== 'Chromium') return false;
  const page = browser.getPage(id);
  let session = emulated.get(page);
  if (!session) emulated.set(page, (session = await page.createCDPSession()));
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { media, features: list });
  return true;
}

export async function resetMedia(page) {
  const session = emulated.get(page);
  if (!session) return;
  emulated.delete(page);
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  await session.detach();
}
