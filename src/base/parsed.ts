import { composedParent } from './language-controller.js';

/** Has the parser passed the end tag of `element`? While a page streams in, children may follow. */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** Calls `done` once the parser has passed the end tag of `element`. Returns a way to call it off. */
export function whenParsed(element: Element, done: () => void): () => void {
  const page = element.ownerDocument;
  const look = () => {
    if (!isParsed(element)) return;
    stop();
    done();
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', look);
  };
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', look);
  return stop;
}
