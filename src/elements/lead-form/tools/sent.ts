import type { Strings } from '../../../i18n/localize.js';
import { leadSent } from '../../../i18n/locales/en.js';
import type { LeadContext } from '../../../leads/types.js';
import { alertIcon } from '../../../widget/icons.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type { Kit } from '../../../widget/kit.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { FormView } from '../view.js';

/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

const sentStyles = css`
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1.1em;
    margin: 0.4em 0 0;
    font-size: 0.875em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0.6em 0 0;
    max-height: 20em;
    overflow: auto;
    font-size: 0.8125em;
  }
  @container (max-width: 30em) {
    dl {
      grid-template-columns: 1fr;
    }
    dd {
      margin-bottom: 0.4em;
    }
  }
`;

export const dress = (element: HiringLeadForm): void => addSheet(element, sentStyles);

/** The lead as text, where the page lets nobody copy. */
export const renderText = (
  { html }: Kit,
  text: string,
  words: Strings['leadSent'] = leadSent,
): unknown =>
  html`<p role="status">${words.copyByHand}</p>
    <textarea readonly aria-label=${words.copyByHand} .value=${text}></textarea>`;

/** Everything that goes along with the answers, before it goes. Fetched when somebody asks for it. */
export function renderSent(
  { html, nothing }: Kit,
  context: LeadContext,
  { pack }: FormView,
  destination: string | undefined,
  words: Strings['leadSent'] = leadSent,
): unknown {
  const { budget, budgetCurrency, checklist, utm, widget, version } = context;
  const named = (all: { id: string; name: string }[] | undefined, id?: string) =>
    all?.find((one) => one.id === id)?.name ?? id;
  const shown: Record<string, unknown> = {
    ...context,
    market: named(pack.markets, context.market),
    level: named(pack.levels, context.level),
    baseline: named(pack.markets, context.baseline),
    budget: budget && `${budgetCurrency} ${budget}`,
    checklist: checklist && `${checklist.done}/${checklist.total}`,
    utm: utm && `${new URLSearchParams(utm)}`,
    widget: `${widget} ${version}`,
  };
  const row = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>`;
  return html`<dl>
    ${row(words.answers, words.allAbove)}
    ${Object.entries(words.context).map(([key, name]) =>
      // HubSpot has no place for the others, and gets its own cookie.
      shown[key] && (destination !== 'hubspot' || key === 'page') ? row(name, shown[key]) : nothing,
    )}
    ${row(words.consents, words.consentsText)}
    ${
      destination === 'hubspot'
        ? nothing
        : [row(words.spam, words.spamText), row(words.notSent, words.nothingElse)]
    }
  </dl>`;
}

/** In place of the form: what would have been sent, where a page only tries it out. */
export function renderDry(
  { html, icon }: Kit,
  lead: string,
  words: Strings['leadSent'] = leadSent,
): unknown {
  return html`<div part="statement" class="chosen statement">
    ${icon(alertIcon)}
    <div>
      <div class="heading told" role="heading" aria-level="4" tabindex="-1">${words.dry}</div>
      <p>${words.dryText}</p>
      <pre dir="ltr" tabindex="0">${lead}</pre>
      <div class="buttons">
        <button type="button" class="second" data-act="another">${words.again}</button>
      </div>
    </div>
  </div>`;
}
