import type { LitElement } from 'lit';
import { readopt } from '../base/sheets.js';

/**
 * Adds a sheet that came later to the class of an element, for elements to come, and to this one.
 * The chunks that carry such sheets have no Lit, and so no `css` tag of its own.
 */
export function addSheet(element: LitElement, cssText: string): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!elementStyles.some((one) => (one as { cssText: string }).cssText === cssText)) {
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(cssText);
    elementStyles.push({ cssText, styleSheet } as (typeof elementStyles)[number]);
  }
  readopt(element);
}
