import { html, render } from 'lit';
import { report, reportOnce } from './report.js';

/**
 * Registers a custom element. The first definition of a tag wins: a second one would throw and
 * abort the rest of the host page's bundle. Nothing is defined where a Trusted Types policy
 * forbids templates, so that the tag's own content stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const first = registry.get(tag);
  if (!first) {
    if (canRender(tag)) registry.define(tag, element);
  } else if (first !== element) {
    report(tag, 'is defined already on this page; the first definition stays.');
  }
}

/** The same for an element that comes along with others: silent where it is there already. */
export function defineCompanion(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements?.get(tag)) define(tag, element);
}

let renders: boolean | undefined;

function canRender(tag: string): boolean {
  if (renders === undefined && typeof document !== 'undefined') {
    try {
      render(html`<i></i>`, document.createElement('i'));
      renders = true;
    } catch {
      // Left to the first update, the same error would be thrown uncaught in every element.
      renders = false;
    }
  }
  if (renders === false) {
    reportOnce(tag, "stays undefined: this page's Trusted Types policy forbids its templates.");
  }
  return renders !== false;
}
