import { html, nothing } from 'lit';
import type { Level } from '../../packs/types.js';
import { icon } from '../../widget/icons.js';
import { axis, rangeBar, type AxisLabel } from './bars.js';
import type { Column } from './model.js';
import { figure, rangeText, unitOf, type TableView } from './view.js';

/**
 * Levels × markets as a native table. Its roles are written out, because the narrow layout changes
 * `display`, and with it the engines drop the table's own.
 */
export function renderTable(view: TableView, title: string): unknown {
  const { columns, words } = view;
  return html`<table part="table" role="table">
    <caption class="hidden">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="currencies">
        <td role="cell"></td>
        ${columns.map((column, index) => currencyHead(view, column, index))}
      </tr>
      <tr role="row" part="header" class="markets">
        <th role="columnheader" scope="col">${words.level}</th>
        ${columns.map((column, index) => marketHead(view, column, index))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.levels.map((level) => row(view, level))}
    </tbody>
    ${view.bars
      ? html`<tfoot aria-hidden="true">
          <tr>
            <td></td>
            ${columns.map(
              (column, index) => html`<td class=${columnClass(view, column, index)}>
                ${axis(view.labels?.(column) ?? labels(view, column), view.rtl)}
              </td>`,
            )}
          </tr>
        </tfoot>`
      : nothing}
  </table>`;
}

/** Does a currency begin at this column? */
function begins({ columns }: TableView, { currency }: Column, index: number): boolean {
  return columns[index - 1]?.currency !== currency;
}

function columnClass(view: TableView, column: Column, index: number): string {
  const first = index && begins(view, column, index) ? 'first' : '';
  return column.market === view.market ? `${first} wash` : first;
}

/** The currency, over all its columns that stand side by side. */
function currencyHead(view: TableView, column: Column, index: number): unknown {
  if (!begins(view, column, index)) return nothing;
  const { columns, model, words } = view;
  const { currency } = column;
  let end = index + 1;
  while (columns[end]?.currency === currency) end++;
  return html`<th
    role="columnheader"
    scope="colgroup"
    colspan=${end - index}
    class=${index ? 'first' : nothing}
  >
    ${unitOf(model, currency) > 1 ? words.thousands(currency) : currency}
  </th>`;
}

function marketHead(view: TableView, column: Column, index: number): unknown {
  const { sort, words } = view;
  const sorted = sort?.column === column;
  const remark = view.remark?.(column);
  const name = html`${column.name}${column.market === view.market
    ? html`<span class="hidden">, ${words.highlighted}</span>`
    : nothing}`;
  return html`<th
    role="columnheader"
    scope="col"
    class=${columnClass(view, column, index)}
    aria-sort=${sorted ? (sort.rising ? 'ascending' : 'descending') : nothing}
  >
    ${view.live
      ? html`<button data-sort=${index}>
          <span>${name}</span>${sorted ? icon(sort.rising ? 'sort-up' : 'sort-down') : nothing}
        </button>`
      : name}
    ${remark ? html`<small>${remark}</small>` : nothing}
  </th>`;
}

function row(view: TableView, { id, name, years }: Level): unknown {
  const chosen = id === view.level;
  const label = html`<span class="name">${name}</span>${years
      ? html` <small>${view.words.years(years.min, years.max)}</small>`
      : nothing}`;
  return html`<tr role="row" part="row" class=${chosen ? 'chosen' : nothing}>
    <th role="rowheader" scope="row">
      ${view.live
        ? html`<button data-level=${id} aria-pressed=${chosen}>${label}</button>`
        : html`<div>${label}</div>`}
    </th>
    ${view.columns.map((column, index) => {
      const { market, currency } = column;
      const content = html`<span class="market" aria-hidden="true"
          >${column.name}${currency === view.columns[0]!.currency
            ? nothing
            : html` <small>${currency}</small>`}</span
        >${cell(view, column, id)}`;
      return html`<td role="cell" part="cell" class=${columnClass(view, column, index)}>
        ${view.live
          ? html`<button
              class="cell"
              data-level=${id}
              data-market=${market}
              aria-pressed=${chosen && market === view.market}
            >
              ${content}
            </button>`
          : html`<div class="cell">${content}</div>`}
      </td>`;
    })}
  </tr>`;
}

/** Figures, and the bar that repeats them. */
function cell(view: TableView, column: Column, level: string): unknown {
  const range = column.ranges.get(level);
  if (!range) {
    return html`<span class="figures" aria-hidden="true">–</span
      ><span class="hidden">${view.words.noFigure}</span>`;
  }
  return (
    view.cell?.(column, level) ??
    html`<bdi class="figures" dir="ltr">${rangeText(view, column, level)}</bdi>${view.bars
        ? rangeBar({ from: 0, to: view.model.tops.get(column.currency)! }, range.min, range.max)
        : nothing}`
  );
}

function labels(view: TableView, column: Column): AxisLabel[] {
  const top = view.model.tops.get(column.currency)!;
  const { calculated: _, ...exact } = column;
  return [0, 50, 100].map((at) => [at, figure(view, exact, (top * at) / 100)]);
}
