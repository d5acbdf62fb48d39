/**
 * Finds `hiring-*` tags, and `<div data-hiring-widget="salary-table" data-market="de">` where a CMS
 * strips unknown tags, now or later, and fetches all that they need at once. Runs as a module and as a
 * classic script: no import, no export, no `import.meta`.
 */

/** Names of all chunks, and for each widget the places of those it needs. Written by the build. */
declare const FILES: string[];
declare const TAGS: Record<string, number[]>;

const page = document;
// The stack serves where the script runs as a module or was put in again by an optimizer.
const here =
  (page.currentScript as HTMLScriptElement | null)?.src ||
  /https?:[^\s()@]+?\/loader\.js/.exec(Error().stack ?? '')?.[0] ||
  page.querySelector<HTMLScriptElement>('script[src*="/embed/loader.js"]')?.src ||
  page.baseURI;
const asked = new Set<string>();

function start(name: string): void {
  if (asked.has(name) || !Object.hasOwn(TAGS, name)) return;
  asked.add(name);
  for (const file of TAGS[name]!) {
    import(new URL(`chunks/${FILES[file]}`, here).href).catch(() => {
      // A later tag of the page may try again; the tag's own content stays until then.
      if (asked.delete(name)) console.warn(`hiring-${name}: ${FILES[file]} did not arrive.`);
    });
  }
}

function look(): void {
  for (const stand of page.querySelectorAll<HTMLElement>('[data-hiring-widget]')) {
    const { hiringWidget: name, ...attributes } = stand.dataset;
    const tag = `hiring-${name}`;
    if (!Object.hasOwn(TAGS, name!) || stand.querySelector(tag)) continue;
    const widget = page.createElement(tag);
    for (const key in attributes) {
      widget.setAttribute(
        key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
        attributes[key]!,
      );
    }
    // What the page wrote inside stays inside the widget, for readers without it.
    widget.append(...stand.childNodes);
    stand.append(widget);
  }
  for (const name in TAGS) if (page.querySelector(`hiring-${name}`)) start(name);
}

new MutationObserver(look).observe(page, { childList: true, subtree: true });
look();
