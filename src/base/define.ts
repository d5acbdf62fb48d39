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
    report(tag, 'is defined already; the first definition stays.');
  }
}

/** The same for an element that comes along with others: silent where it is there already. */
export function defineCompanion(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements?.get(tag)) define(tag, element);
}

let renders: boolean | undefined;

function canRender(tag: string): boolean {
  if (renders === undefined && typeof document !== 'undefined') {
    // In the browsers below ours (Chrome 125, Firefox 126, Safari 17.4), states are what is missing.
    renders = CSS.supports('selector(:state(a))') && takesTemplates();
  }
  if (renders === false) {
    reportOnce(tag, 'stays undefined: old browser, or templates forbidden by policy.');
  }
  return renders !== false;
}

/** Left to the first update, a refusal would be thrown uncaught in every element. */
function takesTemplates(): boolean {
  // Granted, the embed files' own policy (scripts/rollup/trusted-types.mjs) answers without a try.
  if ((globalThis as Record<symbol, unknown>)[Symbol.for('hiring-widgets/policy@1')]) return true;
  try {
    render(html`<i></i>`, document.createElement('i'));
    return true;
  } catch {
    return false;
  }
}
