/**
 * What becomes of what is entered: kept on this device where a page says `remember`, else gone with
 * the page; and a visible way to forget. Part of a widget's tools, and so without Lit.
 */
import { localKeeper } from '../guide/records/keeper.js';
import type { Records } from '../guide/records/records.js';
import type { Strings } from '../i18n/localize.js';
import { deviceIcon } from './icons.js';
import type { Kit } from './kit.js';

/** What a widget gives to work with. */
export interface KeepingBench {
  kit: Kit;
  records(): Records;
  words(): Strings['keeping'];
  /** Renders the widget anew; done when it is. */
  update(): Promise<unknown>;
}

export function createKeeping({ kit, records, words, update }: KeepingBench) {
  const { html, nothing, icon } = kit;
  let asking = false;
  let held: Records | undefined;
  let release: (() => void) | undefined;

  /** Before each update: keeps what is entered, or no longer, as the page says. */
  function follow(remember: boolean | undefined, pack: string): void {
    const now = records();
    if (remember && held === now) return;
    leave();
    if (!remember) return;
    held = now;
    release = now.remember(localKeeper(pack));
  }

  /** Once the widget has left the page, nothing listens to other tabs on its behalf. */
  function leave(): void {
    release?.();
    held = release = undefined;
  }

  /** A click on one of its buttons. */
  async function press(button: HTMLElement): Promise<void> {
    const { keep: act } = button.dataset;
    const box = button.closest('.kept');
    if (!act || !box) return;
    asking = act === 'ask';
    if (act === 'forget') records().forget();
    await update();
    box.querySelector<HTMLElement>(asking ? '[data-keep=cancel]' : '[data-keep]')?.focus();
  }

  const button = (act: string, label: string) =>
    html`<button class="action" data-keep=${act}>${label}</button>`;

  /** For the start of the footer. */
  function render(): unknown {
    const { keeping } = records();
    return html`<div class="kept" part="kept">
      ${
        keeping === 'off' || keeping === 'blocked'
          ? html`<p>${words().unkept}</p>`
          : asking
            ? html`<p role="status">${words().forgetAsk}</p>
                ${button('forget', words().forgetAll)}${button('cancel', words().cancel)}`
            : html`<p>${words().kept}</p>
                ${button('ask', words().forget)}`
      }
    </div>`;
  }

  /** Said once and calmly where a page wishes to keep and the browser does not; with a way out. */
  function notice(copy: unknown): unknown {
    const { keeping } = records();
    if (keeping !== 'blocked' && keeping !== 'full') return nothing;
    return html`<div class="stored" part="notice" role="status">
      ${icon(deviceIcon)}
      <p>${words()[keeping]} ${copy}</p>
    </div>`;
  }

  return { follow, leave, press, render, notice };
}
