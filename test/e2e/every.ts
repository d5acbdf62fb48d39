import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Page } from './engine.js';
import { expectQuiet, inState, LIGHT, LOADER } from './table-page.js';
import type { Usable } from './widgets/usable.js';

/** Every folder with a widget in it has its description here; a contract test asks for it too. */
const names = readdirSync(new URL('../../src/elements/', import.meta.url));

export interface Named extends Usable {
  /** `salary-table` */
  name: string;
}

export const widgets: Named[] = await Promise.all(
  names.map(async (name) => {
    if (!existsSync(new URL(`./widgets/${name}.ts`, import.meta.url))) {
      throw new Error(`test/e2e/widgets/${name}.ts is missing: what a visitor does with it.`);
    }
    const { default: usable } = (await import(`./widgets/${name}.ts`)) as { default: Usable };
    return { name, ...usable };
  }),
);

const scripts = (one: (name: string) => string) => names.map(one).join('');

/** All widgets on a page by each of the ways in. */
export const EVERY = {
  ESM: scripts((name) => `<script type="module" async src="/embed/${name}.js"></script>`),
  IIFE: scripts((name) => `<script src="/embed/${name}.iife.js"></script>`),
  loader: LOADER,
  'all.js': '<script type="module" async src="/embed/all.js"></script>',
};
export const ways = Object.entries(EVERY);

/** The tags of all widgets, one below the other. */
export const every = (
  attributes: string | ((one: Named) => string) = '',
  inside: string | ((one: Named) => string) = LIGHT,
) =>
  widgets
    .map((one) => {
      const [own, content] = [attributes, inside].map((of) =>
        typeof of === 'string' ? of : of(one),
      );
      return `<${one.tag} ${one.needs ?? ''} ${own}>${content}</${one.tag}>`;
    })
    .join('\n');

/** Every widget shows what it has, and the page is as it was. */
export async function expectEvery(
  page: Page,
  { lines = [], lang = 'en' }: { lines?: RegExp[]; lang?: string } = {},
): Promise<void> {
  for (const { tag, shows } of widgets) {
    const now = await inState(page, 'ready', tag);
    const { light, host, error, heading } = now;
    expect({ tag, light, host, error, titled: !!heading, lang: now.lang }).toEqual({
      ...{ tag, light: false, host: true, error: '', titled: true, lang },
    });
    for (const words of lang === 'en' ? shows : []) {
      expect(`${heading} ${now.text}`, tag).toContain(words);
    }
    // What a template was given and is no text.
    expect(now.text, tag).not.toMatch(/false|NaN|\[object /);
  }
  await expectQuiet(page, lines);
}

/** A visitor uses every widget, and each does what it is there for. */
export async function useEvery(page: Page): Promise<void> {
  for (const one of widgets) {
    await one.use(page, one.tag);
    // One after the other: what one of them shows may move the next.
    await expectUsed(page, [one]);
  }
}

/** What the visitor did still holds. */
export async function expectUsed(page: Page, some = widgets): Promise<void> {
  for (const { tag, used } of some) {
    await page.waitFor(used, 10_000, tag).catch(() => {
      throw new Error(`<${tag}> does not show what a visitor did with it.`);
    });
  }
}

/** Lines of ours, one for each widget, in whatever order scripts ran. */
export async function expectLineEach(page: Page, line: (tag: string) => RegExp): Promise<void> {
  expect(await page.pageErrors()).toEqual([]);
  expect(await page.violations()).toEqual([]);
  const found = (await page.consoleLines()).map(({ text }) => text);
  const ours = found.filter((text) => text.startsWith('hiring-'));
  expect(ours).toHaveLength(widgets.length);
  for (const { tag } of widgets) expect(ours).toContainEqual(expect.stringMatching(line(tag)));
}
