import type { Kit } from '../../../widget/kit.js';
import { signs } from './cells.js';
import { convert, rateOf } from './rates.js';
import { budgetText, type ToolView } from './view.js';

/** The line under the title in difference and budget. */
export function toolLead(all: ToolView): string {
  const { view, words, more, pack, baseline, budget } = all;
  const gross = words.gross(pack.asOf);
  if (view === 'difference') return `${more.differenceLead(baseline?.name ?? '')} ${gross}`;
  return `${budget ? more.budgetLead(budgetText(all)) : more.budgetAsk} ${gross}`;
}

/** What was calculated and how, what was not compared, and what the signs mean. */
export function toolNotes({ html, nothing, icon }: Kit, view: ToolView): unknown {
  const { more, baseline, budget, rates, model } = view;
  const converted = conversionNote(view);
  const lines: unknown[] = [];
  if (view.view === 'difference' && baseline) lines.push(more.formula(baseline.name));
  if (view.view === 'budget' && budget) {
    lines.push(
      Object.values(signs).map(
        (sign, index) => html`<span>${icon(sign)} ${more.legend[index]}</span>`,
      ),
    );
  }
  const compared = { ranges: undefined, difference: baseline?.currency, budget: budget?.currency };
  const currency = compared[view.view];
  for (const other of model.tops.keys()) {
    if (currency && other !== currency && !convert(1, other, currency, rates)) {
      lines.push(more.noRate(other));
    }
  }
  if (converted) lines.push(converted);
  return lines.length
    ? html`<div part="note" class="notes">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}

/** Rate, date and source, where a figure was converted; for the currencies that the pack has. */
export function conversionNote({ format, model, more, pack, rates }: ToolView): string | undefined {
  if (!rates || !model.columns.some(({ calculated }) => calculated)) return undefined;
  const used = new Set([...pack.salaries.map((row) => row.currency), ...model.tops.keys()]);
  const known = Object.keys(rates.rates).filter((one) => one !== rates.base);
  const told = known.filter((one) => used.has(one));
  const text = (told.length ? told : known)
    .map((one) => `1 ${rates.base} = ${format(rateOf(one, rates)!)} ${one}`)
    .join(', ');
  return more.converted(text, rates.date, rates.source);
}
