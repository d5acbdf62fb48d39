/** Pseudo-classes that a story cannot bring about by itself, and the words that stand in for them. */
const stand = { ':hover': '[data-look="hover"]', ':focus-visible': '[data-look="focus"]' };

/**
 * Shows elements of a widget as if a pointer were over them, or as if they had the focus: the
 * widget's own rules for it, copied under an attribute.
 */
export function look(widget: Element, as: 'hover' | 'focus', selectors: string[]): void {
  const root = widget.shadowRoot!;
  const sheet = new CSSStyleSheet();
  for (const { cssText } of root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])) {
    if (/:hover|:focus-visible/.test(cssText) && !cssText.startsWith('@')) {
      sheet.insertRule(
        cssText
          .replaceAll(':hover', stand[':hover'])
          .replaceAll(':focus-visible', stand[':focus-visible']),
        sheet.cssRules.length,
      );
    }
  }
  root.adoptedStyleSheets.push(sheet);
  for (const selector of selectors) {
    root.querySelector(selector)?.setAttribute('data-look', as);
  }
}
