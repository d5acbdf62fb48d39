/**
 * Finds `hiring-*` tags, and `<div data-hiring-widget="salary-table" data-market="de">` where a CMS
 * strips unknown tags, now or later, and fetches all that they need at once. Runs as a module and as a
 * classic script: no import, no export, no `import.meta`.
 */

/** Names of all chunks, and for each widget the places of those it needs. Written by the build. */
declare const FILES: string[];
declare const TAGS: Record<string, number[]>;
/** Names of the widgets' own attributes. */
declare const ATTRIBUTES: string[];

const page = document;
// The stack serves where the script runs as a module or was put in again by an optimizer.
const here =
  (page.currentScript as HTMLScriptElement | null)?.src ||
  /https?:[^\s()@]+?\/loader\.js/.exec(Error().stack ?? '')?.[0] ||
  page.querySelector<HTMLScriptElement>('script[src*="/embed/loader.js"]')?.src ||
  page.baseURI;
const asked = new Set<string>();

function start(name: string): void {
  asked.add(name);
  let told: unknown;
  for (const file of TAGS[name]!) {
    import(new URL(`chunks/${FILES[file]}`, here).href).catch(() => {
      // Not asked for again, since a page may change at every moment; the tag's own content stays.
      told ??= console.warn(`hiring-${name}: ${FILES[file]} did not arrive.`) ?? 1;
    });
  }
}

function look(): void {
  for (const stand of page.querySelectorAll<HTMLElement>('[data-hiring-widget]')) {
    const { hiringWidget: name, ...attributes } = stand.dataset;
    const tag = `hiring-${name}`;
    if (!Object.hasOwn(TAGS, name!)) {
      if (!asked.has(tag)) console.warn(`${tag}: there is no such widget.`);
      asked.add(tag);
      continue;
    }
    if (stand.querySelector(tag)) continue;
    const widget = page.createElement(tag);
    for (const key in attributes) {
      const attribute = key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      // Sanitizers let `data-…` pass: only names that a widget has become attributes, never `on…`.
      if (ATTRIBUTES.includes(attribute)) widget.setAttribute(attribute, attributes[key]!);
    }
    // What the page wrote inside stays inside the widget, for readers without it.
    widget.append(...stand.childNodes);
    stand.append(widget);
  }
  for (const name in TAGS) {
    if (!asked.has(name) && page.querySelector(`hiring-${name}`)) start(name);
  }
}

new MutationObserver(look).observe(page, { childList: true, subtree: true });
look();
