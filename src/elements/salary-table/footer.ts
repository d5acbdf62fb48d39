import { html, nothing } from 'lit';
import type { Strings } from '../../i18n/localize.js';
import type { Pack } from '../../packs/types.js';
import { icon } from '../../widget/icon.js';
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
  const name =
    credit === 'link' && url
      ? html`<a href=${url} rel="nofollow noopener">${publisher}</a>`
      : publisher;
  return html`<p part="source" class="source">
    ${common.source}: <bdi translate="no">${title}</bdi>${
      publisher && credit !== 'none' ? html`, ${name}` : nothing
    }.
    ${common.asOf(asOf)} ${words.grossNote} ${highlighted === market ? note : nothing}
  </p>`;
}

/** Copy, CSV, print: words with an icon; and what the tools add to them. */
export function renderActions({ words }: TableView, more: unknown): unknown {
  const action = (act: string, sign: string, label: string) =>
    html`<button class="action" part="action" data-act=${act}>${icon(sign)}${label}</button>`;
  return html`<div class="actions" part="actions">
    ${action('copy', copyIcon, words.copy)}${action('csv', downloadIcon, words.csv)}${action(
      'print',
      printIcon,
      words.print,
    )}${more}
  </div>`;
}
