import { html, nothing } from 'lit';
import type { Strings } from '../i18n/localize.js';
import type { Pack } from '../packs/types.js';

/**
 * Title and date of the source always; its publisher as the page wishes.
 *
 * @param credit `text` (the default), `link` or `none`
 * @param more what else the widget says of its figures
 */
export function renderSource(
  { source, asOf }: Pack,
  common: Strings['common'],
  credit: string | undefined,
  more: unknown = nothing,
): unknown {
  const { title, publisher, url } = source;
  const named = publisher && credit !== 'none';
  const name =
    credit === 'link' && url
      ? html`<a href=${url} rel="nofollow noopener">${publisher}</a>`
      : publisher;
  return html`<p part="source" class="source">
    ${common.source}: <bdi translate="no">${title}</bdi>${named ? [', ', name] : nothing}.
    ${common.asOf(asOf)} ${more}
  </p>`;
}

/** An action of the footer: words with an icon. */
export function renderAction(act: string, sign: string, label: string): unknown {
  return html`<button class="action" part="action" data-act=${act}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${sign} /></svg>${label}
  </button>`;
}

/** Source at the start, actions at the end; nothing where a page left out both. */
export function renderFooter(source: unknown, actions: unknown): unknown {
  if (!source && !actions) return nothing;
  return html`<div class="footer">
    ${source}${actions ? html`<div class="actions" part="actions">${actions}</div>` : nothing}
  </div>`;
}
