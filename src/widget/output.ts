import { sheetsFor } from '../base/sheets.js';

/** False where the page does not let its widgets use the clipboard. */
export async function toClipboard(text: string, type = 'text/plain'): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    if (type === 'text/plain') await clipboard.writeText(text);
    else {
      // Editors take the table itself, plain fields its source.
      const kinds = [type, 'text/plain'].map((kind): [string, Blob] => [
        kind,
        new Blob([text], { type: kind }),
      ]);
      await clipboard.write([new ClipboardItem(Object.fromEntries(kinds))]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the browser's download; `name` with its ending. */
export function toFile(text: string, name: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Prints an element by itself, in a frame of its own: the page around it would be printed along.
 * The frame takes font and size from the page, and black on white from the paper.
 */
export function toPrinter(element: HTMLElement): void {
  const { ownerDocument: page, shadowRoot } = element;
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Out of sight, and as wide as paper, so that the table is not laid out as cards.
  const box = {
    position: 'fixed',
    left: '-100vw',
    top: '0',
    width: '60em',
    height: '1px',
    border: '0',
  };
  for (const [name, value] of Object.entries(box)) frame.style.setProperty(name, value);
  page.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const paper = view.document;
  const host = paper.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheetsFor(element, view);
  root.append(paper.importNode(shadowRoot!.querySelector('.base')!, true));
  const { fontFamily, fontSize } = page.defaultView!.getComputedStyle(element);
  host.style.setProperty('font', `${fontSize} ${fontFamily}`);
  paper.title = page.title;
  paper.body.append(host);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}
