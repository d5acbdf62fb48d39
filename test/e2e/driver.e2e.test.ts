import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { hostSite, type HostSite } from './host-pages.js';
import { difference, readPng } from './pixels.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

describeEngines('the driver itself', (engine) => {
  let site: HostSite;
  beforeAll(async () => {
    site = await hostSite();
  });
  afterAll(() => site.close());

  it('drives a page with a strict policy', async () => {
    site.answer('/page.js', {
      body: `console.warn('hiring-x', { a: 1 }); setTimeout(() => { window.late = 7; }, 100);
        setTimeout(() => { throw new TypeError('thrown'); });
        Promise.reject(new Error('rejected'));`,
      headers: { 'Content-Type': 'text/javascript' },
    });
    const page = await engine().newPage();
    await page.goto(
      site.page('/strict.html', {
        html: '<!doctype html><title>t</title><p style="color: red">x</p><script src="/page.js"></script>',
        headers: { 'Content-Security-Policy': strict },
      }),
    );
    expect(
      await page.waitFor((n) => (window as never as { late: number }).late === n, 5000, 7),
    ).toBe(true);
    expect(await page.evaluate(async (a, b) => ({ sum: a + b.n }), 1, { n: 2 })).toEqual({
      sum: 3,
    });
    await expect(
      page.evaluate(() => {
        throw new Error('inside');
      }),
    ).rejects.toThrow('inside');
    expect(await page.consoleLines()).toEqual([{ level: 'warn', text: 'hiring-x {"a":1}' }]);
    expect((await page.pageErrors()).join()).toMatch(/thrown/);
    expect((await page.pageErrors()).join()).toMatch(/rejected/);
    expect(await page.violations()).toEqual([expect.stringMatching(/^style-src/)]);
    await page.close();
  });

  it('types, presses, clicks, sizes and takes pictures', async () => {
    const page = await engine().newPage();
    await page.goto(
      site.page(
        '/keys.html',
        '<!doctype html><body style="margin:0"><input id="a"><button style="position:fixed;left:300px;top:100px;width:80px;height:40px" onclick="this.textContent=1">b</button>',
      ),
    );
    expect(await page.setViewport(800, 600)).toEqual({ width: 800, height: 600 });
    expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([
      800, 600, 1,
    ]);
    await page.evaluate(() => document.querySelector('input')!.focus());
    await page.type('Hello, all!');
    await page.press('Tab');
    expect(
      await page.evaluate(() => [
        document.activeElement!.tagName,
        document.querySelector('input')!.value,
      ]),
    ).toEqual(['BUTTON', 'Hello, all!']);
    await page.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('INPUT');
    await page.click(320, 120);
    expect(await page.evaluate(() => document.querySelector('button')!.textContent)).toBe('1');
    const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size(await page.screenshot())).toEqual([800, 600]);
    expect(size(await page.screenshot('button'))).toEqual([80, 40]);
    expect(await page.emulateMedia({ 'forced-colors': 'active' })).toBe(page.engine === 'chromium');
    await page.evaluate(() => localStorage.setItem('k', '1'));
    const other = await engine().newPage();
    await other.goto(`${site.url}/keys.html`);
    expect(await other.evaluate(() => localStorage.getItem('k'))).toBe(null);
    await other.close();
  });

  it('reaches into a sandboxed frame', async () => {
    site.page('/inner.html', '<!doctype html><p>inner</p>');
    const page = await engine().newPage();
    await page.goto(
      site.page(
        '/outer.html',
        '<!doctype html><iframe sandbox="allow-scripts" src="/inner.html"></iframe>',
      ),
    );
    expect(
      await page.evaluateInFrame(
        'iframe',
        (s) => document.querySelector(s)!.textContent + origin,
        'p',
      ),
    ).toBe('innernull');
    expect(
      await page.evaluateInFrame('iframe', () => !!(window as never as { __log: object }).__log),
    ).toBe(true);
    await page.close();
  });

  it('compares pictures to the pixel', async () => {
    const page = await engine().newPage();
    const square =
      'style="position:absolute;left:10px;top:20px;width:4px;height:3px;background:#00f"';
    await page.goto(
      site.page(
        '/square.html',
        `<!doctype html><body style="margin:0;background:#fff"><b ${square}></b>`,
      ),
    );
    const blue = await page.screenshot();
    const picture = readPng(blue);
    const at = (20 * picture.width + 10) * 4;
    expect([...picture.data.subarray(at - 4, at + 4)]).toEqual([
      255, 255, 255, 255, 0, 0, 255, 255,
    ]);
    expect(difference(blue, await page.screenshot())).toEqual({ pixels: 0 });
    await page.evaluate(() => void (document.querySelector('b')!.style.background = '#f00'));
    expect(difference(blue, await page.screenshot())).toEqual({
      pixels: 12,
      box: { left: 10, top: 20, right: 13, bottom: 22 },
    });
    await page.close();
  });
});
