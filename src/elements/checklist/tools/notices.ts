import { copyIcon, deviceIcon } from '../../../widget/icons.js';
import { FOOTER, TOP, type Desk } from './desk.js';
import { undoButton, undoLine } from './in-list.js';

/** Between title and list: that this list came by a link, and that storage does not work. */
export function notices(desk: Desk): unknown {
  const { html, nothing, icon } = desk.kit;
  const { more, opened, records, view } = desk;
  const { keeping } = records;
  const stored = view.remember && (keeping === 'blocked' || keeping === 'full');
  return html`${
    opened
      ? html`<div part="notice" class="line">
          <p role="status">${more.opened}</p>
          <button class="action" data-act="take-over">${more.takeOver}</button>
          <button class="action" data-act="own-list">${more.ownList}</button>
        </div>`
      : nothing
  }${undoLine(desk, TOP)}${
    stored
      ? html`<div part="notice" class="line stored">
          <p role="status">${icon(deviceIcon)}${more[keeping]}</p>
          <button class="action" data-act="copy">${icon(copyIcon)}${more.copyList}</button>
        </div>`
      : nothing
  }`;
}

/** In place of the steps where only open ones are shown, and none is. */
export function finished({ kit: { html, nothing }, more, view }: Desk): unknown {
  const { onlyOpen, done, total } = view;
  return onlyOpen && done === total ? html`<p class="finished">${more.allDone}</p>` : nothing;
}

/** In place of what the footer says of storage; nothing where that stands. */
export function keeping(desk: Desk): unknown {
  const { html, nothing } = desk.kit;
  const { more, undo, asking, forgotten, view, records } = desk;
  const link = (act: string, words: string) =>
    html`<button class="link" data-act=${act}>${words}</button>`;
  // Ticks that came by a link are kept nowhere.
  if (desk.opened) return view.words.stays;
  if (asking) {
    return html`<span role="status">${more.forgetAsk}</span> ${link('forget-all', more.forgetAll)}
      ${link('keep', more.keepIt)}`;
  }
  if (undo?.where === FOOTER) {
    return html`<span role="status">${undo.said}</span> ${undoButton(desk)}`;
  }
  if (forgotten) return html`<span role="status">${more.forgotten}</span>`;
  if (view.remember && records.keeping === 'blocked') {
    return html`${view.words.stays}
    ${view.done || view.tools?.entered ? link('reset', view.words.reset) : nothing}`;
  }
  return undefined;
}
