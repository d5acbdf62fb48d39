import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import type { HostSite } from './host-pages.js';
import {
  around,
  clickIn,
  ESM,
  expectQuiet,
  expectTable,
  hostTests,
  IIFE,
  inState,
  LIGHT,
  LOADER,
  ourLines,
  seen,
  SIXTEEN,
} from './table-page.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const types = (names: string) => `require-trusted-types-for 'script'; trusted-types ${names}`;
const under = (html: string, policy: string) => ({
  html,
  headers: { 'Content-Security-Policy': policy },
});
const tag = `<hiring-salary-table class="room">${LIGHT}</hiring-salary-table>`;

/** A stylesheet of the host: under a strict policy, the reserved space is a class in it. */
function withSheet(site: HostSite, html = tag): string {
  const body = '.room { display: block; min-height: 29em }';
  site.answer('/host.css', { body, headers: { 'Content-Type': 'text/css' } });
  return around(html, '<link rel="stylesheet" href="/host.css">');
}

const hasTrustedTypes = (page: Page) => page.evaluate(() => 'trustedTypes' in window);

describeEngines('content security policies', (engine) => {
  const { site, page: now, open, requested } = hostTests(engine);

  it.each([
    ['salary-table.js', ESM],
    ['salary-table.iife.js', IIFE],
    ['loader.js', LOADER],
    ['loader.js as a module', LOADER.replace('<script', '<script type="module"')],
    ['all.js', ESM.replace('salary-table.js', 'all.js')],
  ])('%s works under the strict policy, in a language that is fetched', async (_name, script) => {
    const german = tag.replace('class', 'lang="de" class');
    const page = await open(under(withSheet(site(), script + german), strict));
    expect(await expectTable(page)).toMatchObject({ lang: 'de' });
  });

  describe('under the strict policy', () => {
    const load = () => open(under(withSheet(site(), ESM + tag), strict));

    it('downloads CSV', async () => {
      const page = await load();
      await expectTable(page);
      await page.evaluate(() => {
        const kept = window as unknown as { __blob: Blob; __name: string };
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => make((kept.__blob = blob));
        HTMLAnchorElement.prototype.click = function () {
          kept.__name = this.download;
        };
      });
      await clickIn(page, 'button[data-act=csv]');
      const name = await page.waitFor(() => (window as unknown as { __name: string }).__name);
      const bytes = await page.evaluate(async () => {
        const { __blob } = window as unknown as { __blob: Blob };
        return [...new Uint8Array(await __blob.arrayBuffer())];
      });
      const text = Buffer.from(bytes).toString('utf8');
      expect(name).toBe('rust-salaries.csv');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text).toMatch(/52000.*68000/);
      expect(text).toContain('How to Hire Rust Developers in 2026');
      await expectTable(page);
    });

    it('copies, or shows the text where the page blocks the clipboard', async () => {
      const page = await load();
      await expectTable(page);
      await clickIn(page, 'button[data-act=copy]');
      await page.waitFor(
        () =>
          !!document
            .querySelector('hiring-salary-table')!
            .shadowRoot!.querySelector('[data-copy=markdown]'),
      );
      await clickIn(page, '[data-copy=markdown]');
      const { said, text } = await page.waitFor(() => {
        const root = document.querySelector('hiring-salary-table')!.shadowRoot!;
        const said = root.querySelector('.actions [role=status]')!.textContent!.trim();
        return said ? { said, text: root.querySelector('textarea')?.value } : null;
      });
      if (text == null) expect(said).toMatch(/copied/i);
      else expect(text).toMatch(/\| *Junior.*52.*68/);
      await expectTable(page);
    });

    it('prints the table by itself', async () => {
      const page = await load();
      await expectTable(page);
      await page.evaluate(() => {
        const kind = HTMLIFrameElement.prototype;
        const { get } = Object.getOwnPropertyDescriptor(kind, 'contentWindow')!;
        Object.defineProperty(kind, 'contentWindow', {
          get() {
            const view = get!.call(this) as Window;
            view.print = () => {
              // WebKit styles a new frame only a little later, at the latest when it is painted.
              setTimeout(() => {
                const root = view.document.body.firstElementChild!.shadowRoot!;
                const { borderTopStyle: border } = view.getComputedStyle(
                  root.querySelector('.base')!,
                );
                Object.assign(window, { __printed: { text: root.textContent, border } });
                view.dispatchEvent(new Event('afterprint'));
              }, 200);
            };
            return view;
          },
        });
      });
      await clickIn(page, 'button[data-act=print]');
      const printed = await page.waitFor(
        () => (window as unknown as { __printed?: { text: string; border: string } }).__printed,
      );
      expect(printed.text).toMatch(/52–68/);
      expect(printed.border).toBe('solid');
      await page.waitFor(() => !document.querySelector('iframe'));
      await expectTable(page);
    });

    it('weighs a budget that the page gives', async () => {
      const html = tag.replace('class', 'view="budget" budget="90000" class');
      const page = await open(under(withSheet(site(), ESM + html), strict));
      const { text } = await inState(page, 'ready');
      expect(text).toMatch(/below/i);
      expect(text).toMatch(/paid in USD, not compared/i);
      await expectQuiet(page);
    });
  });

  it.each([
    ['ESM', ESM],
    ['IIFE', IIFE],
    ['loader', LOADER],
  ])('%s renders with the policy hiring-widgets allowed', async (_name, script) => {
    const policy = `${strict}; ${types('hiring-widgets')}`;
    const html = script + tag.replace('class', 'lang="de" class');
    const page = await open(under(withSheet(site(), html), policy));
    if (!(await hasTrustedTypes(page))) console.log(`${page.engine} has no Trusted Types.`);
    expect(await expectTable(page)).toMatchObject({ lang: 'de' });
  });

  it('makes the policy once, for two scripts on a page', async () => {
    const html = withSheet(site(), IIFE + ESM + LOADER + tag);
    const page = await open(under(html, `${strict}; ${types('hiring-widgets')}`));
    await expectTable(page, [/is defined already/, /is defined already/]);
  });

  it('stands beside a foreign Lit', async () => {
    const script = (path: string, body: string) =>
      site().answer(path, { body, headers: { 'Content-Type': 'text/javascript' } });
    const lit = new URL('../../node_modules/lit-html/lit-html.js', import.meta.url);
    script('/foreign/lit-html.js', readFileSync(lit, 'utf8'));
    script(
      '/foreign/app.js',
      `import { html, render } from './lit-html.js';
       render(html\`<b id="foreign">\${'foreign'}</b>\`, document.querySelector('#host'));`,
    );
    const foreign = '<script type="module" src="/foreign/app.js"></script>';
    for (const scripts of [foreign + ESM, IIFE + foreign]) {
      const html = withSheet(site(), scripts + tag);
      const page = await open(under(html, `${strict}; ${types('hiring-widgets lit-html')}`));
      await expectTable(page);
      await page.waitFor(() => document.querySelector('#foreign')?.textContent === 'foreign');
    }
  });

  it.each([
    ['ESM', ESM],
    ['IIFE', IIFE],
    ['loader', LOADER],
  ])("%s keeps the tag's own content where policies are forbidden", async (_name, script) => {
    const html = withSheet(site(), script + tag + tag);
    const page = await open(under(html, `${strict}; ${types("'none'")}`));
    if (!(await hasTrustedTypes(page))) {
      console.log(`${page.engine} has no Trusted Types: the table renders.`);
      return void (await expectTable(page));
    }
    await page.waitFor(() =>
      (window as unknown as { __log: { console: { text: string }[] } }).__log.console.some(
        ({ text }) => text.includes('hiring-'),
      ),
    );
    expect(await seen(page)).toMatchObject({ defined: false, light: true, host: true });
    expect(await ourLines(page)).toHaveLength(1);
    expect(await page.pageErrors()).toEqual([]);
  });

  it("keeps the tag's own content where scripts are forbidden", async () => {
    const policy = "default-src 'none'; script-src 'none'; style-src 'self'";
    const asked = await requested(() => open(under(withSheet(site(), ESM + LOADER + tag), policy)));
    expect(await seen(now())).toMatchObject({ defined: false, light: true, host: true });
    expect(asked).toEqual(['/host.css']);
  });
});

describeEngines('a sandboxed frame', (engine) => {
  const { site, open } = hostTests(engine);
  type Inside = { state: string; figures: string[]; text: string };

  const inside = (page: Page) =>
    page.evaluateInFrame('iframe', (): Inside => {
      const table = document.querySelector('hiring-salary-table') as unknown as {
        state: string;
        shadowRoot: ShadowRoot;
      };
      const all = [...(table.shadowRoot?.querySelectorAll('tbody .figures') ?? [])];
      return {
        state: table.state,
        figures: all.map((one) => one.textContent!.replace(/\s/g, '')),
        text: table.shadowRoot?.textContent ?? '',
      };
    });

  it.each([
    ['ESM', ESM],
    ['IIFE', IIFE.replace('<script', '<script crossorigin')],
    ['loader', LOADER],
  ])('%s renders without the rights of its origin', async (_name, script) => {
    site().page('/inner.html', around(`${script}<hiring-salary-table></hiring-salary-table>`));
    const frame = '<iframe sandbox="allow-scripts" src="/inner.html" width="900" height="700">';
    const page = await open(around(`${frame}</iframe>`));
    await expect
      .poll(() => inside(page), { timeout: 8000 })
      .toMatchObject({
        state: 'ready',
        figures: SIXTEEN,
      });
    // Another language, and the tools: both come from chunks.
    await page.evaluateInFrame('iframe', () => {
      document.documentElement.lang = 'de';
      (document.querySelector('hiring-salary-table') as unknown as { budget: number }).budget = 9e4;
    });
    await expect
      .poll(async () => (await inside(page)).text, { timeout: 8000 })
      .toMatch(/Budget von.*90/);
    const log = await page.evaluateInFrame(
      'iframe',
      () => (window as unknown as { __log: { errors: string[]; violations: string[] } }).__log,
    );
    expect(log).toMatchObject({ errors: [], violations: [], console: [] });
  });
});
