import type { Kit } from './kit.js';
import { convert } from './rates.js';
import type { ToolView } from './view.js';

/** What the visitor has entered and set, besides what the widget's own properties hold. */
export interface Entered {
  /** The budget field where it holds no number: what was typed stays. */
  typed?: string;
  currency?: string;
  budgetCurrency: string;
}

/** The option of the open view, at the end of the line of tabs. */
export function toolOption(kit: Kit, view: ToolView, entered: Entered, ranges: unknown): unknown {
  const { html, choice } = kit;
  const { more, model, baseline } = view;
  const own = {
    ranges: () => ranges,
    difference: () =>
      choice(
        'baseline',
        more.comparedWith,
        baseline?.market,
        model.columns.map(({ market, name }): [string, string] => [market, name]),
      ),
    budget: () => budgetField(kit, view, entered),
  };
  return html`${own[view.view]()}${currencies(kit, view, entered)}`;
}

function budgetField({ html, nothing, choice }: Kit, view: ToolView, entered: Entered): unknown {
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
      'budgetCurrency',
      more.currency,
      budgetCurrency,
      all.map((one) => [one, one]),
      'hidden',
    )}${wrong
      ? html`<p id="wrong" class="wrong" role="alert">${more.budgetInvalid(format(90000))}</p>`
      : nothing}`;
}

/** Offered only with rates, and only for currencies to which every figure can be converted. */
function currencies({ choice, nothing }: Kit, view: ToolView, { currency }: Entered): unknown {
  const { rates, more, words, pack } = view;
  const natives = [...new Set(pack.salaries.map((row) => row.currency))];
  const known = rates ? [rates.base, ...Object.keys(rates.rates)] : [];
  const all = [...new Set(known)].filter((to) =>
    natives.every((from) => convert(1, from, to, rates)),
  );
  if (!all.length) return nothing;
  return choice('currency', more.currency, currency ?? 'native', [
    ['native', words.asGiven],
    ...all.map((one): [string, string] => [one, more.allIn(one)]),
  ]);
}
