import { html, nothing } from 'lit';
import type { Strings } from '../../i18n/localize.js';
import type { Pack } from '../../packs/types.js';
import { copyIcon, downloadIcon, printIcon } from '../../widget/icons.js';
import type { TableView } from './view.js';

/**
 * Title and date of the source always; its publisher as the page wishes.
 *
 * @param credit `text` (the default), `link` or `none`
 */
export function renderSource(
  { words, market }: TableView,
  { source, asOf, salaryTable }: Pack,
  common: Strings['common'],
  credit: string | undefined,
): unknown {
  const { title, publisher, url } = source;
  const { note, market: highlighted } = salaryTable?.highlight ?? {};
  const named = publisher && credit !== 'none';
  const name =
    credit === 'link' && url
      ? html`<a href=${url} rel="nofollow noopener">${publisher}</a>`
      : publisher;
  return html`<p part="source" class="source">
    ${common.source}: <bdi translate="no">${title}</bdi>${named ? [', ', name] : nothing}.
    ${common.asOf(asOf)} ${words.grossNote} ${highlighted === market ? note : nothing}
  </p>`;
}

/** Copy, CSV, print: words with an icon; and what the tools add to them. */
export function renderActions({ words }: TableView, more: unknown): unknown {
  const action = (act: string, sign: string, label: string) =>
    html`<button class="action" part="action" data-act=${act}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${sign} /></svg>${label}
    </button>`;
  return html`<div class="actions" part="actions">
    ${action('copy', copyIcon, words.copy)}${action('csv', downloadIcon, words.csv)}${action(
      'print',
      printIcon,
      words.print,
    )}${more}
  </div>`;
}
