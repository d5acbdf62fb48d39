import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Engine, Page } from './engine.js';
import { hostSite, type HostPage, type HostSite } from './host-pages.js';

export { clickIn } from './widgets/usable.js';

/** The built files, as they are published. */
export const embed = new URL('../../dist/embed/', import.meta.url);

/** The article's sixteen ranges in thousands: a line a level; Germany, Turkey, UAE, USA. */
export const SIXTEEN = (
  '52–68 20–32 45–60 90–120 72–92 32–50 60–82 130–165 ' +
  '95–125 48–68 80–110 160–210 120–155 60–85 105–145 200–270'
).split(' ');

export const ESM = '<script type="module" async src="/embed/salary-table.js"></script>';
export const IIFE = '<script src="/embed/salary-table.iife.js"></script>';
export const LOADER = '<script src="/embed/loader.js"></script>';

/** What a page writes for readers without the widget. */
export const LIGHT = '<table><tr><th>Junior</th><td>EUR 52–68K</td></tr></table>';

/** A whole host page around some HTML. */
export const around = (body: string, head = '', html = 'lang="en"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head>` +
  `<body><p id="host">The host page's own text.</p>${body}</body></html>`;

/** What is seen of a table at one moment. */
export interface Seen {
  defined: boolean;
  state: string;
  heading: string;
  lang: string;
  dir: string;
  /** Figures that have a box, without the spaces that align them. */
  figures: string[];
  /** All words below the title. */
  text: string;
  error: string;
  buttons: string[];
  /** Is the content that the page wrote into the tag visible? */
  light: boolean;
  host: boolean;
}

export const seen = (page: Pick<Page, 'evaluate'>, selector = 'hiring-salary-table') =>
  page.evaluate(look, selector);

/** Runs in the page. */
export function look(selector: string): Seen {
  const table = document.querySelector(selector) as HTMLElement & { state?: string };
  const shows = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(one).visibility === 'visible';
  };
  const root = table?.shadowRoot;
  const all = (what: string) => [...(root?.querySelectorAll(what) ?? [])];
  const text = (what: string) => (all(what)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const base = all('.base')[0] as HTMLElement | undefined;
  const own = [...(table?.children ?? [])].filter((one) => one.localName !== 'script');
  const host = document.querySelector('#host');
  return {
    defined: !!root,
    state: table?.state ?? '',
    heading: text('.heading'),
    lang: base?.lang ?? '',
    dir: base?.dir ?? '',
    figures: all('tbody .figures')
      .filter(shows)
      .map((one) => one.textContent!.replace(/\s/g, '')),
    text: text('.base'),
    error: text('[part=error]'),
    buttons: all('button')
      .filter(shows)
      .map((one) => one.textContent!.trim()),
    light: own.some(shows),
    host: !!host && shows(host),
  };
}

/** Waits for a state, and resolves to what is seen then. */
export async function inState(
  page: Page,
  state: 'ready' | 'error' | 'empty' | 'loading',
  selector = 'hiring-salary-table',
): Promise<Seen> {
  await page
    .waitFor(
      (one, wanted) =>
        (document.querySelector(one as string) as { state?: string } | null)?.state === wanted,
      10_000,
      selector,
      state,
    )
    .catch(async () => expect(await seen(page, selector)).toMatchObject({ state }));
  return seen(page, selector);
}

/** Console lines of ours. */
export const ourLines = async (page: Page) =>
  (await page.consoleLines()).filter(({ text }) => text.includes('hiring-'));

/** Nothing thrown, nothing refused by a policy, and as many lines of ours as said. */
export async function expectQuiet(page: Page, lines: RegExp[] = []): Promise<void> {
  expect(await page.pageErrors()).toEqual([]);
  expect(await page.violations()).toEqual([]);
  const found = (await ourLines(page)).map(({ text }) => text);
  expect(found).toEqual(lines.map((line) => expect.stringMatching(line)));
}

/** The sixteen ranges are on the page, and the page is as it was. */
export async function expectTable(page: Page, lines: RegExp[] = []): Promise<Seen> {
  const now = await inState(page, 'ready');
  expect(now).toMatchObject({ figures: SIXTEEN, light: false, host: true, error: '' });
  await expectQuiet(page, lines);
  return now;
}

/** One site and one page for the tests of a block; a new page only where one asks for it. */
export function hostTests(engine: () => Engine) {
  let site: HostSite;
  let page: Page;
  let count = 0;
  beforeAll(async () => {
    site = await hostSite();
    page = await engine().newPage();
  });
  afterAll(async () => {
    await page.close().catch(() => {});
    await site.close();
  });
  return {
    site: () => site,
    page: () => page,
    /** A page without storage or cache of the ones before. */
    async fresh() {
      await page.close().catch(() => {});
      return (page = await engine().newPage());
    },
    /** Goes to a new host page. */
    async open(content: HostPage | string): Promise<Page> {
      await page.goto(site.page(`/host-${++count}.html`, content));
      return page;
    },
    /** Runs something and resolves to the paths that were asked for meanwhile. */
    async requested(run: () => Promise<unknown>): Promise<string[]> {
      const from = site.requests.length;
      await run();
      return site.requests
        .slice(from)
        .map((one) => one.replace(/^GET /, ''))
        .filter((path) => !/^\/(host-\d+\.html|__collect\.js|favicon\.ico)$/.test(path));
    },
  };
}

/** All built scripts by path, such as `chunks/locales.de-….js`. */
export function builtScripts(): Map<string, string> {
  const names = readdirSync(embed, { recursive: true }).map((name) =>
    `${name}`.replaceAll('\\', '/'),
  );
  return new Map(
    names
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(new URL(name, embed), 'utf8')]),
  );
}

/** Serves the built files under another path: changed, or without some of them. */
export function mirror(
  site: HostSite,
  prefix: string,
  change: (text: string, name: string) => string | undefined,
): void {
  for (const [name, text] of builtScripts()) {
    const body = change(text, name);
    if (body === undefined) continue;
    site.answer(prefix + name, {
      body,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}

/** Without its hash: `chunks/locales.de`. */
export const plainName = (path: string) =>
  path.replace(/^.*\/embed\//, '').replace(/-(?:[\w-]{6}|[\w-]{8})\.js$/, '');
