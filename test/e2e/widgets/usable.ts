import type { Page } from '../engine.js';

/**
 * What "usable" means for one widget: the tests in host pages do this with every widget. A file for
 * each, named as its folder in src/elements, whose default export is one of these.
 */
export interface Usable {
  tag: string;
  /** Attributes that it needs on every page. */
  needs?: string;
  /** Words that it shows in English before anybody acts. */
  shows: string[];
  /** Attributes that open it for work, with fields. */
  working: string;
  /** What a visitor does first, with the mouse; `tag` may be a longer selector. */
  use(page: Page, tag: string): Promise<unknown>;
  /** Runs in the page, in its own words alone: has that happened? */
  used(tag: string): boolean;
  /** At work: a field in the shadow root that a visitor types into, and what opens it. */
  field: string;
  opens?: string;
  /**
   * Of a widget with `remember`, at work: both run in the page, and enter one thing or ask for it.
   * Absent where a widget has nothing to keep.
   */
  keeps?: { enter(tag: string): void; entered(tag: string): boolean };
  /** Keeps under a key of its own, in its own words; its element tests try that. */
  keepsApart?: true;
  /** Absent where a widget has nothing to take along. */
  takes?: {
    /** At work: the buttons pressed one after the other for a file, for a copy and for paper. */
    file: string[];
    copy: string[];
    print: string;
    /** Something in each of these. */
    csv: RegExp;
    markdown: RegExp;
    printed: RegExp;
  };
}

/** A click of the mouse on what a selector finds in a widget's shadow root. */
export async function clickIn(
  page: Page,
  selector: string,
  tag = 'hiring-salary-table',
): Promise<void> {
  const at = await page.waitFor(
    (what, which) => {
      const root = document.querySelector(which)?.shadowRoot;
      for (const one of root?.querySelectorAll(what) ?? []) {
        const shown = one.getBoundingClientRect();
        if (!shown.width || !shown.height) continue;
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    },
    10_000,
    selector,
    tag,
  );
  await page.click(at.x, at.y);
}
