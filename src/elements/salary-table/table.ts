import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../packs/types.js';
import { plain } from '../../widget/plain.js';
import { rangeCell } from './range-cell.js';
import type { Column } from './model.js';
import { figure, rangeText, unitOf, type TableView } from './view.js';

/**
 * Levels × markets as a native table. Its roles are written out, because the narrow layout changes
 * `display`, and with it the engines drop the table's own.
 */
export function renderTable(view: TableView, title: string): unknown {
  const { words, columns, model, live } = view;
  const shown = live ? (template: TemplateResult) => template : plain;
  /** One cell for each column, with its looks: a line before a new currency, a wash. */
  const each = (draw: (column: Column, style: string, first: boolean, index: number) => unknown) =>
    columns.map((column, index) => {
      const first = columns[index - 1]?.currency !== column.currency;
      const wash = column.market === view.market ? ' wash' : '';
      return draw(column, (index && first ? 'first' : '') + wash, first, index);
    });

  const currency = ({ currency: code }: Column, style: string, first: boolean) =>
    html`<th role="columnheader" scope="col" class=${style.replace('wash', '')}>
      <span class=${first ? nothing : 'hidden'}
        >${unitOf(model, code) > 1 ? words.thousands(code) : code}</span
      >
    </th>`;

  const market = (column: Column, style: string, _first: boolean, index: number) => {
    const { sort } = view;
    const order = sort?.column === column ? (sort.rising ? 'ascending' : 'descending') : nothing;
    return shown(
      html`<th
        role="columnheader"
        scope="col"
        class=${style}
        aria-sort=${order}
        aria-current=${column.market === view.market ? 'true' : nothing}
      >
        <button data-sort=${index}>${column.name}</button>${view.remark?.(column)}
      </th>`,
    );
  };

  const axis = (column: Column, style: string) => {
    const at = (share: number) => figure(view, column, model.tops.get(column.currency)! * share);
    const special = view.axis?.(column);
    return special
      ? html`<td class=${style}>${special}</td>`
      : html`<td class=${style}>
          <div class="axis"><span>${at(0)}</span><span>${at(0.5)}</span><span>${at(1)}</span></div>
        </td>`;
  };

  const row = ({ id, name, years }: Level) => {
    const chosen = id === view.level;
    return shown(
      html`<tr role="row" part="row" class=${chosen ? 'chosen' : nothing}>
        <th role="rowheader" scope="row">
          <button data-level=${id} aria-pressed=${live ? chosen : nothing}>
            <span class="name">${name}</span
            ><small>${years && words.years(years.min, years.max)}</small>
          </button>
        </th>
        ${each((column, style) => {
          const { market, name, currency } = column;
          return shown(
            html`<td role="cell" part="cell" class=${style}>
              <button
                class="cell"
                data-level=${id}
                data-market=${market}
                aria-pressed=${live ? chosen && market === view.chosen : nothing}
              >
                <span class="market" aria-hidden="true"
                  >${name}<small
                    >${currency === columns[0]!.currency ? nothing : currency}</small
                  ></span
                >${cell(view, column, id)}
              </button>
            </td>`,
          );
        })}
      </tr>`,
    );
  };

  return html`<table part="table" role="table">
    <caption class="hidden">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="currencies">
        <td role="cell"></td>
        ${each(currency)}
      </tr>
      <tr role="row" part="header" class="markets">
        <th role="columnheader" scope="col">${words.level}</th>
        ${each(market)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.levels.map(row)}
    </tbody>
    ${
      view.bars
        ? html`<tfoot aria-hidden="true">
            <tr>
              <td></td>
              ${each(axis)}
            </tr>
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** Figures, and the bar that repeats them. */
function cell(view: TableView, column: Column, level: string): unknown {
  const range = column.ranges.get(level);
  if (!range)
    return html`<span class="figures" aria-label=${view.words.noFigure} role="img">–</span>`;
  const top = view.bars && view.model.tops.get(column.currency)!;
  return view.cell?.(column, level) ?? rangeCell(rangeText(view, column, level), range, top);
}

/** In cards, which have no column heads to press: how the levels stand. Seen there alone. */
export function renderSort({ sortLevels }: TableView['words'], arrow: unknown = nothing): unknown {
  return html`<button class="narrow" data-sort="levels">${sortLevels}${arrow}</button>`;
}
