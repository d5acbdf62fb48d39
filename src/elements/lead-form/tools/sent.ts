/** What goes along with a lead, and a lead as text. Fetched when somebody asks for it. */
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

export type Sent = ReturnType<typeof createSent>;

export function createSent({ html, nothing, icon }: Kit, element: HiringLeadForm) {
  addSheet(element, sentStyles);
  const words = () => element['strings'].leadSent ?? leadSent;
  const row = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>`;

  return {
    /** Everything that goes along with the answers, before it goes. */
    along(context: LeadContext, { pack }: FormView): unknown {
      const { budget, budgetCurrency, checklist, utm, widget, version } = context;
      const toHubspot = element.destination === 'hubspot';
      const said = words();
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
      return html`<dl>
        ${row(said.answers, said.allAbove)}
        ${Object.entries(said.context).map(([key, name]) =>
          // HubSpot has no place for the others.
          shown[key] && (!toHubspot || key === 'page') ? row(name, shown[key]) : nothing,
        )}
        ${
          toHubspot
            ? row('HubSpot', said.hubspot)
            : [
                row(said.consents, said.consentsText),
                row(said.spam, said.spamText),
                row(said.notSent, said.nothingElse),
              ]
        }
      </dl>`;
    },

    /** The lead as text, where the page lets nobody copy. */
    byHand: (text: string): unknown =>
      html`<p role="status">${words().copyByHand}</p>
        <textarea readonly aria-label=${words().copyByHand} .value=${text}></textarea>`,

    /** In place of the form: what would have been sent, where a page only tries it out. */
    dry: (lead: string, level: number): unknown =>
      html`<div part="statement" class="chosen statement">
        ${icon(alertIcon)}
        <div>
          <div class="heading told" role="heading" aria-level=${level} tabindex="-1">
            ${words().dry}
          </div>
          <p>${words().dryText}</p>
          <pre dir="ltr" tabindex="0">${lead}</pre>
          <div class="buttons">
            <button type="button" class="second" data-act="another">${words().again}</button>
          </div>
        </div>
      </div>`,
  };
}
