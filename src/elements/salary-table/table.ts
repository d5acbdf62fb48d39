import { html, nothing } from 'lit';
import type { Level } from '../../packs/types.js';
import { rangeBar } from './bars.js';
import type { Column } from './model.js';
import { figure, rangeText, unitOf, type TableView } from './view.js';

/**
 * Levels × markets as a native table. Its roles are written out, because the narrow layout changes
 * `display`, and with it the engines drop the table's own.
 */
export function renderTable(view: TableView, title: string): unknown {
  const { words, columns, model, live } = view;
  /** One cell for each column, with its looks: a line before a new currency, a wash. */
  const each = (draw: (column: Column, style: string, first: boolean, index: number) => unknown) =>
    columns.map((column, index) => {
      const first = columns[index - 1]?.currency !== column.currency;
      const wash = column.market === view.market ? ' wash' : '';
      return draw(column, (index && first ? 'first' : '') + wash, first, index);
    });

  const currency = ({ currency: code }: Column, _style: string, first: boolean, index: number) =>
    html`<th role="columnheader" scope="col" class=${index && first ? 'first' : nothing}>
      <span class=${first ? nothing : 'hidden'}
        >${unitOf(model, code) > 1 ? words.thousands(code) : code}</span
      >
    </th>`;

  const market = (column: Column, style: string, _first: boolean, index: number) => {
    const { sort } = view;
    const order = sort?.column === column ? (sort.rising ? 'ascending' : 'descending') : nothing;
    const { name } = column;
    return html`<th
      role="columnheader"
      scope="col"
      class=${style}
      aria-sort=${order}
      aria-current=${column.market === view.market ? 'true' : nothing}
    >
      ${live ? html`<button data-sort=${index}><span>${name}</span></button>` : name}${view.remark?.(
        column,
      )}
    </th>`;
  };

  const axis = (column: Column, style: string) => {
    const top = model.tops.get(column.currency)!;
    return html`<td class=${style}>
      ${
        view.axis?.(column) ??
        html`<div class="axis">
          ${[0, 0.5, 1].map((at) => html`<span>${figure(view, column, top * at)}</span>`)}
        </div>`
      }
    </td>`;
  };

  const row = ({ id, name, years }: Level) => {
    const chosen = id === view.level;
    const label = html`<span class="name">${name}</span>${
        years ? html`<small>${words.years(years.min, years.max)}</small>` : nothing
      }`;
    return html`<tr role="row" part="row" class=${chosen ? 'chosen' : nothing}>
      <th role="rowheader" scope="row">
        ${
          live
            ? html`<button data-level=${id} aria-pressed=${chosen}>${label}</button>`
            : html`<div>${label}</div>`
        }
      </th>
      ${each((column, style) => {
        const content = html`<span class="market" aria-hidden="true"
            >${column.name}${
              column.currency === columns[0]!.currency
                ? nothing
                : html`<small>${column.currency}</small>`
            }</span
          >${cell(view, column, id)}`;
        return html`<td role="cell" part="cell" class=${style}>
          ${
            live
              ? html`<button
                  class="cell"
                  data-level=${id}
                  data-market=${column.market}
                  aria-pressed=${chosen && column.market === view.market}
                >
                  ${content}
                </button>`
              : html`<div class="cell">${content}</div>`
          }
        </td>`;
      })}
    </tr>`;
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
  return (
    view.cell?.(column, level) ??
    html`<bdi class="figures">${rangeText(view, column, level)}</bdi>${
        view.bars ? rangeBar(view.model.tops.get(column.currency)!, range.min, range.max) : nothing
      }`
  );
}
