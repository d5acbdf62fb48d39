import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import type { HostSite } from './host-pages.js';
import { every, EVERY, expectEvery, useEvery, ways, widgets } from './every.js';
import {
  around,
  clickIn,
  ESM,
  expectQuiet,
  hostTests,
  inState,
  LOADER,
  ourLines,
  seen,
} from './table-page.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const types = (names: string) => `require-trusted-types-for 'script'; trusted-types ${names}`;
const under = (html: string, policy: string) => ({
  html,
  headers: { 'Content-Security-Policy': policy },
});

/** A stylesheet of the host: under a strict policy, the reserved space is a class in it. */
function withSheet(site: HostSite, html: string): string {
  const body = '.room { display: block; min-height: 29em }';
  site.answer('/host.css', { body, headers: { 'Content-Type': 'text/css' } });
  return around(html, '<link rel="stylesheet" href="/host.css">');
}

const hasTrustedTypes = (page: Page) => page.evaluate(() => 'trustedTypes' in window);

describeEngines('content security policies', (engine) => {
  const { site, page: now, open, requested } = hostTests(engine);

  it.each([...ways, ['loader.js as a module', LOADER.replace('<script', '<script type="module"')]])(
    '%s works under the strict policy, in a language that is fetched',
    async (_name, scripts) => {
      const page = await open(
        under(withSheet(site(), scripts + every('lang="de" class="room"')), strict),
      );
      await expectEvery(page, { lang: 'de' });
      await useEvery(page);
      await expectQuiet(page);
    },
  );

  describe('under the strict policy', () => {
    const atWork = async () => {
      const html = EVERY.ESM + every(({ working }) => `class="room" ${working}`);
      const page = await open(under(withSheet(site(), html), strict));
      for (const { tag } of widgets) await inState(page, 'ready', tag);
      return page;
    };

    it('every widget gives a file', async () => {
      const page = await atWork();
      await page.evaluate(() => {
        const kept = window as unknown as { __files: { blob?: Blob; name?: string }[] };
        kept.__files = [];
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          kept.__files.unshift({ blob });
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = function () {
          kept.__files[0]!.name = this.download;
        };
      });
      for (const { tag, takes } of widgets) {
        if (!takes) continue;
        const { file, csv } = takes;
        for (const button of file) await clickIn(page, button, tag);
        const { name, bytes } = await page.waitFor(async () => {
          const { __files } = window as unknown as { __files: { blob: Blob; name?: string }[] };
          const [last] = __files;
          if (!last?.name) return null;
          __files.length = 0;
          return { name: last.name, bytes: [...new Uint8Array(await last.blob.arrayBuffer())] };
        });
        const text = Buffer.from(bytes).toString('utf8');
        expect(name).toMatch(/^rust-[a-z]+\.csv$/);
        expect(text.startsWith('\uFEFF'), tag).toBe(true);
        expect(text, tag).toMatch(csv);
      }
      await expectQuiet(page);
    });

    it('every widget copies, or shows the text where the page blocks the clipboard', async () => {
      const page = await atWork();
      for (const { tag, takes } of widgets) {
        if (!takes) continue;
        const { copy, markdown } = takes;
        for (const button of copy) await clickIn(page, button, tag);
        const { said, text } = await page.waitFor(
          (which) => {
            const root = document.querySelector(which)!.shadowRoot!;
            const text = root.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '';
            const all = [...root.querySelectorAll('[role=status]')].map((one) => one.textContent!);
            const said = all.find((one) => /copied|copy/i.test(one));
            return said ? { said, text } : null;
          },
          10_000,
          tag,
        );
        if (text) expect(text, tag).toMatch(markdown);
        else expect(said, tag).toMatch(/copied/i);
      }
      await expectQuiet(page);
    });

    it('every widget prints by itself', async () => {
      const page = await atWork();
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
      for (const { tag, takes } of widgets) {
        if (!takes) continue;
        const { print, printed } = takes;
        await clickIn(page, print, tag);
        const found = await page.waitFor(() => {
          const kept = window as unknown as { __printed?: { text: string; border: string } };
          const { __printed } = kept;
          delete kept.__printed;
          return __printed;
        });
        expect(found.text, tag).toMatch(printed);
        expect(found.border, tag).toBe('solid');
        await page.waitFor(() => !document.querySelector('iframe'));
      }
      await expectQuiet(page);
    });

    it('the table weighs a budget that the page gives', async () => {
      const html =
        '<hiring-salary-table view="budget" budget="90000" class="room"></hiring-salary-table>';
      const page = await open(under(withSheet(site(), ESM + html), strict));
      const { text } = await inState(page, 'ready');
      expect(text).toMatch(/below/i);
      expect(text).toMatch(/paid in USD, not compared/i);
      await expectQuiet(page);
    });
  });

  it.each(ways)('%s renders with the policy hiring-widgets allowed', async (_name, scripts) => {
    const policy = `${strict}; ${types('hiring-widgets')}`;
    const page = await open(
      under(withSheet(site(), scripts + every('lang="de" class="room"')), policy),
    );
    if (!(await hasTrustedTypes(page))) console.log(`${page.engine} has no Trusted Types.`);
    await expectEvery(page, { lang: 'de' });
    await useEvery(page);
    await expectQuiet(page);
  });

  it('makes the policy once, for many scripts on a page', async () => {
    const html = withSheet(site(), EVERY.IIFE + EVERY['all.js'] + every('class="room"'));
    const page = await open(under(html, `${strict}; ${types('hiring-widgets')}`));
    await expect.poll(async () => (await ourLines(page)).length).toBe(widgets.length);
    await expectEvery(page, { lines: widgets.map(() => /is defined already/) });
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
    for (const scripts of [foreign + EVERY.ESM, EVERY.IIFE + foreign]) {
      const html = withSheet(site(), scripts + every('class="room"'));
      const page = await open(under(html, `${strict}; ${types('hiring-widgets lit-html')}`));
      await expectEvery(page);
      await useEvery(page);
      await page.waitFor(() => document.querySelector('#foreign')?.textContent === 'foreign');
    }
  });

  it.each(ways)(
    "%s keeps the tags' own content where policies are forbidden",
    async (name, scripts) => {
      const html = withSheet(site(), scripts + every('class="room"').repeat(2));
      const page = await open(under(html, `${strict}; ${types("'none'")}`));
      if (!(await hasTrustedTypes(page))) {
        console.log(`${page.engine} has no Trusted Types: the widgets render.`);
        return void (await expectEvery(page));
      }
      await expect.poll(async () => (await ourLines(page)).length).toBeGreaterThan(0);
      await pause(200);
      for (const { tag } of widgets) {
        expect(await seen(page, tag)).toMatchObject({ defined: false, light: true, host: true });
      }
      // One line a script, however many tags there are.
      const lines = (await ourLines(page)).map(({ text }) => text);
      expect(lines).toHaveLength(/ESM|IIFE/.test(name) ? widgets.length : 1);
      for (const line of lines) expect(line).toMatch(/stays undefined/);
      expect(await page.pageErrors()).toEqual([]);
    },
  );

  it("keeps the tags' own content where scripts are forbidden", async () => {
    const policy = "default-src 'none'; script-src 'none'; style-src 'self'";
    const html = withSheet(site(), EVERY.ESM + LOADER + every('class="room"'));
    const asked = await requested(() => open(under(html, policy)));
    for (const { tag } of widgets) {
      expect(await seen(now(), tag)).toMatchObject({ defined: false, light: true, host: true });
    }
    expect(asked).toEqual(['/host.css']);
  });
});
