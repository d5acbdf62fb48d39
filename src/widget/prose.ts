import type { Kit } from './kit.js';

/** Text of a pack: `code` in backticks and **strong** words; all else is shown as it is. */
export function prose({ html }: Pick<Kit, 'html'>, text: string): unknown {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((piece) => {
    if (/^`.+`$/.test(piece)) {
      return html`<code dir="ltr" translate="no">${piece.slice(1, -1)}</code>`;
    }
    return /^\*\*.+\*\*$/.test(piece) ? html`<strong>${piece.slice(2, -2)}</strong>` : piece;
  });
}

/** The same text without its marks: for attributes, files and the clipboard. */
export function plainText(text: string): string {
  return text.replace(/`([^`]+)`|\*\*([^*]+)\*\*/g, '$1$2');
}
