import { composedParent } from './language-controller.js';

/** Has the parser passed the end tag of `element`? While a page streams in, children may follow. */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (node.nextSibling) return true;
  }
  return false;
}
