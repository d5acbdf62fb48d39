import type { LitElement } from 'lit';

/**
 * Gives an element its styles again in the document it has moved to: a constructed sheet belongs
 * to the document that made it, and is dropped by any other.
 */
export function readopt(element: LitElement): void {
  const root = element.renderRoot as ShadowRoot | undefined;
  const view = element.ownerDocument.defaultView;
  if (!root || !view) return;
  root.adoptedStyleSheets = sheetsFor(element, view);
}

/** The styles of an element, made for the document of `view`. */
export function sheetsFor(element: HTMLElement, view: Window & typeof globalThis): CSSStyleSheet[] {
  return (element.constructor as typeof LitElement).elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as { cssText: string }).cssText);
    return sheet;
  });
}
