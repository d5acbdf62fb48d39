import { chevronIcon, downIcon, upIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import type { renderSort } from '../table.js';
import { convert } from './rates.js';
import type { ToolView } from './view.js';

/** What the visitor has entered and set, besides what the widget's own properties hold. */
export interface Entered {
  /** The budget field where it holds no number: what was typed stays. */
  typed?: string;
  cheapest: boolean;
  currency?: string;
  budgetCurrency: string;
  renderSort: typeof renderSort;
}

/** The option of the open view, at the end of the line of tabs. */
export function toolOption(kit: Kit, view: ToolView, entered: Entered): unknown {
  const { html } = kit;
  const { more, model, baseline } = view;
  const own = {
    ranges: () => orders(kit, view, entered),
    difference: () =>
      choice(
        kit,
        'baseline',
        more.comparedWith,
        baseline?.market,
        model.columns.map(({ market, name }): [string, string] => [market, name]),
      ),
    budget: () => budgetField(kit, view, entered),
  };
  return html`${own[view.view]()}${currencies(kit, view, entered)}`;
}

/** How the markets stand; and in cards, how the levels do. */
function orders(kit: Kit, view: ToolView, { cheapest, renderSort }: Entered): unknown {
  const { html, nothing, icon } = kit;
  const { words, more, model, level, sort } = view;
  const at = model.levels.find(({ id }) => id === level) ?? model.levels[0];
  const arrow = sort ? icon(sort.rising ? upIcon : downIcon) : nothing;
  return html`${choice(
    kit,
    'order',
    more.marketOrder,
    cheapest ? '1' : '',
    [
      ['', more.asGiven],
      ['1', more.cheapestFirst(at?.name ?? '')],
    ],
    'wide',
  )}${renderSort(words, arrow)}`;
}

function budgetField(kit: Kit, view: ToolView, entered: Entered): unknown {
  const { html, nothing } = kit;
  const { words, more, format, model, budget } = view;
  const { typed, budgetCurrency } = entered;
  const wrong = typed !== undefined;
  const all = [...new Set([budgetCurrency, ...model.tops.keys()])];
  return html`<label class="field"
      ><span>${words.budget}</span
      ><input
        name="budget"
        inputmode="decimal"
        autocomplete="off"
        size="8"
        .value=${typed ?? (budget ? format(budget.amount) : '')}
        aria-invalid=${wrong}
        aria-describedby=${wrong ? 'wrong' : nothing}
    /></label>
    ${choice(
      kit,
      'budgetCurrency',
      more.currency,
      budgetCurrency,
      all.map((one) => [one, one]),
      'hidden',
    )}${
      wrong
        ? html`<p id="wrong" class="wrong" role="alert">${more.budgetInvalid(format(90000))}</p>`
        : nothing
    }`;
}

/** Offered only with rates, and only for currencies to which every figure can be converted. */
function currencies(kit: Kit, view: ToolView, { currency }: Entered): unknown {
  const { rates, more, pack } = view;
  const natives = [...new Set(pack.salaries.map((row) => row.currency))];
  const known = rates ? [rates.base, ...Object.keys(rates.rates)] : [];
  const all = [...new Set(known)].filter((to) =>
    natives.every((from) => convert(1, from, to, rates)),
  );
  if (!all.length) return kit.nothing;
  return choice(kit, 'currency', more.currency, currency ?? 'native', [
    ['native', more.asGiven],
    ...all.map((one): [string, string] => [one, more.allIn(one)]),
  ]);
}

/** A native select with its label; the label is `hidden` where what stands beside it says enough. */
function choice(
  { html, icon }: Kit,
  name: string,
  label: string,
  value: string | undefined,
  all: [value: string, label: string][],
  hidden = '',
): unknown {
  return html`<label class="field"
    ><span class=${hidden}>${label}</span
    ><span class="select"
      ><select name=${name}>
        ${all.map(
          ([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`,
        )}</select
      >${icon(chevronIcon)}</span
    ></label
  >`;
}
