import { html, nothing } from 'lit';
import type { Strings } from '../../i18n/localize.js';
import type { Pack } from '../../packs/types.js';
import { icon } from '../../widget/icon.js';
import { copyIcon, downloadIcon, printIcon } from '../../widget/icons.js';
import type { TableView } from './view.js';

export interface FooterState {
  view: TableView;
  pack: Pack;
  common: Strings['common'];
  /** How the publisher is named: `text`, `link` or `none`. */
  credit?: string;
  source: boolean;
  actions: boolean;
  /** What the tools add to the actions. */
  more: unknown;
}

/** Source and date at the start, actions at the end. */
export function renderFooter(state: FooterState): unknown {
  const { view, pack, common, source, actions, more } = state;
  const { words } = view;
  const action = (act: string, sign: string, label: string) =>
    html`<button class="action" part="action" data-act=${act}>${icon(sign)}${label}</button>`;
  const highlight = pack.salaryTable?.highlight;
  return html`<div class="footer">
    ${source
      ? html`<p part="source" class="source">
          ${common.source}: <bdi translate="no">${pack.source.title}</bdi>${publisher(state)}.
          ${common.asOf(pack.asOf)} ${words.grossNote}
          ${highlight?.market === view.market ? highlight?.note : nothing}
        </p>`
      : nothing}
    ${actions
      ? html`<div class="actions" part="actions">
          ${action('copy', copyIcon, words.copy)} ${action('csv', downloadIcon, words.csv)}
          ${action('print', printIcon, words.print)} ${more}
        </div>`
      : nothing}
  </div>`;
}

/** The publisher's name as the page wishes; title and date of the source always stay. */
function publisher({ pack, credit }: FooterState): unknown {
  const { publisher: name, url } = pack.source;
  if (!name || credit === 'none') return nothing;
  return credit === 'link' && url
    ? html`, <a href=${url} rel="nofollow noopener">${name}</a>`
    : `, ${name}`;
}
