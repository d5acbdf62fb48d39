import { writeCsv, type Cell } from '../../../base/csv.js';
import type { Language, Strings } from '../../../i18n/localize.js';
import type { Column } from '../model.js';
import { rangeText, unitOf } from '../view.js';
import { budgetWords, differenceText } from './cell-text.js';
import { conversionNote } from './notes.js';
import type { ToolView } from './view.js';

/** Formats that the table can be taken along in. */
export type CopyFormat = 'markdown' | 'html';

export interface Written {
  view: ToolView;
  common: Strings['common'];
  language: Language;
}

/** The table as it is shown, as text. */
export function write(format: CopyFormat | 'csv', written: Written): string {
  return { csv, markdown, html }[format](written);
}

/** One line a range, so that a spreadsheet can sort and filter it. */
function csv({ view, language }: Written): string {
  const { words, more, pack, baseline, budget } = view;
  const extra = {
    ranges: [],
    difference: [`${words.difference} (${baseline?.name})`],
    budget: budget ? [`${words.budget} (${budget.currency} ${budget.amount})`] : [],
  }[view.view];
  const rows: Cell[][] = [
    [words.level, more.market, more.minimum, more.maximum, more.currency, more.unit, more.date],
  ];
  rows[0]!.push(more.sourceTitle, ...extra);
  for (const { id, name } of view.levels) {
    for (const column of view.columns) {
      const range = column.ranges.get(id);
      if (!range) continue;
      const { currency, calculated } = column;
      const unit = calculated ? `${more.annualGross}, ${more.calculated}` : more.annualGross;
      const { source } = pack;
      const { asOf = pack.asOf } =
        pack.salaries.find(({ level, market }) => level === id && market === column.market) ?? {};
      const row: Cell[] = [
        name,
        column.name,
        range.min,
        range.max,
        currency,
        unit,
        asOf,
        source.title,
      ];
      if (extra.length) {
        row.push(
          differenceText(view, column, id)?.share ?? budgetWords(view, column, id)?.said ?? '',
        );
      }
      rows.push(row);
    }
  }
  return `\uFEFF${writeCsv(rows, language === 'de' || language === 'tr' ? ';' : ',')}`;
}

function markdown(written: Written): string {
  const escape = (text: string) =>
    text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
  const line = (cells: string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const [head, ...rows] = grid(written.view).map(line);
  const rule = `|${' --- |'.repeat(written.view.columns.length + 1)}`;
  return [head, rule, ...rows, '', escape(sourceLine(written))].join('\n');
}

function html(written: Written): string {
  const { view, language } = written;
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const [head, ...rows] = grid(view);
  const heads = head!.map((text) => `<th scope="col">${escape(text)}</th>`);
  const lines = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${escape(name!)}</th>` +
      `${cells.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`,
  );
  return [
    `<table lang="${language}" dir="${view.rtl ? 'rtl' : 'ltr'}">`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${lines.join('')}</tbody>`,
    '</table>',
    `<p lang="${language}">${escape(sourceLine(written))}</p>`,
  ].join('\n');
}

/** Levels × markets in words, as on the screen; the first line is the head. */
function grid(view: ToolView): string[][] {
  const { words, more, model } = view;
  const unit = ({ currency, calculated }: Column) => {
    const thousands = unitOf(model, currency) > 1 ? words.thousands(currency) : currency;
    return calculated ? `${thousands}, ${more.calculated}` : thousands;
  };
  const cell = (column: Column, level: string) => {
    if (!column.ranges.has(level)) return '–';
    const apart = differenceText(view, column, level);
    if (apart) return `${apart.share} (${apart.money})`;
    const text = rangeText(view, column, level).trim();
    const where = budgetWords(view, column, level);
    return where ? `${text} (${where.said})` : text;
  };
  return [
    [words.level, ...view.columns.map((one) => `${one.name} (${unit(one)})`)],
    ...view.levels.map(({ id, name }) => [name, ...view.columns.map((one) => cell(one, id))]),
  ];
}

function sourceLine({ view, common }: Written): string {
  const { words, more, pack, baseline } = view;
  const { title, publisher, url } = pack.source;
  const name = [title, publisher].filter(Boolean).join(', ');
  const compared = view.view === 'difference' && baseline;
  return [
    `${common.source}: ${name}${url ? ` (${url})` : ''}.`,
    words.grossNote,
    common.asOf(pack.asOf),
    compared && more.formula(baseline.name),
    conversionNote(view),
  ]
    .filter(Boolean)
    .join(' ');
}
