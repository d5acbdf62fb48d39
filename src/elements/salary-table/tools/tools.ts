/**
 * What the table can do beyond showing ranges: order, compare, weigh a budget, convert, copy,
 * download, print. Fetched when a visitor or the page asks for one of these, and so without Lit.
 */
import { readopt } from '../../../base/sheets.js';
import type { GuideState } from '../../../guide/context.js';
import type { Language, Strings } from '../../../i18n/localize.js';
import { salaryTools } from '../../../i18n/locales/en.js';
import type { Pack } from '../../../packs/types.js';
import type { HiringSalaryTable } from '../salary-table.js';
import type { TableView } from '../view.js';
import { isCompared } from './cell-text.js';
import { toolCells, toolLabels } from './cells.js';
import { parseAmount } from './compare.js';
import type { Kit } from './kit.js';
import { toolLead, toolNotes } from './notes.js';
import { toolOption } from './options.js';
import { cheapestFirst, sortLevels } from './order.js';
import { toClipboard, toFile, toPrinter } from './output.js';
import { areRates, convertRows, type Rates } from './rates.js';
import { toolStyles } from './styles.js';
import type { ToolView } from './view.js';
import { write, type CopyFormat } from './write.js';

/** What the table gives its tools to work with. */
export interface Bench {
  kit: Kit;
  table: HiringSalaryTable;
  /** All strings of the language shown; English ones that the table does not need are missing. */
  strings(): { common: Strings['common'] } & Partial<Strings>;
  language(): Language;
  share(choice: GuideState): void;
  complain(code: 'bad-rates' | 'bad-attribute', message: string): void;
}

export type Tools = ReturnType<typeof createTools>;

export function createTools(bench: Bench) {
  const { kit, table } = bench;
  const { html, nothing } = kit;
  let view: ToolView;
  let sort: { key: string; rising: boolean } | undefined;
  let cheapest = false;
  let typed: string | undefined;
  let copying = false;
  let outcome: { said: string; text?: string } | undefined;
  addStyles(table);

  const more = () => bench.strings().salaryTools ?? salaryTools;
  const written = () => ({ view, common: bench.strings().common, language: bench.language() });

  function rates(): Rates | undefined {
    if (table.rates == null || areRates(table.rates)) return table.rates;
    bench.complain('bad-rates', 'rates must be {base, date, source, rates: {USD: 1.08}}.');
    return undefined;
  }

  /** The pack as the table shall show it: converted, if page or visitor wish it and rates allow. */
  function convert(pack: Pack): Pack {
    const { currency } = table;
    const known = rates();
    return known && currency && currency !== 'native' ? convertRows(pack, currency, known) : pack;
  }

  /** Puts order, baseline and budget into what the table is about to show. */
  function extend(plain: TableView, pack: Pack): TableView {
    const { budget, baseline } = table;
    const { level, model } = plain;
    const columns = cheapest ? cheapestFirst(model.columns, level || orderLevel(plain)) : model.columns;
    view = { ...plain, more: more(), pack, columns, rates: rates() };
    const column = columns.find((one) => keyOf(one) === sort?.key);
    if (sort && column) {
      view.sort = { column, rising: sort.rising };
      view.levels = sortLevels(plain.levels, column, sort.rising);
    }
    view.baseline = columns.find((one) => one.market === baseline) ?? model.columns[0];
    if (budget! > 0) view.budget = { amount: budget!, currency: table.budgetCurrency || 'EUR' };
    else if (Number.isNaN(budget)) {
      bench.complain('bad-attribute', `budget="${table.getAttribute('budget')}" is no number.`);
    }
    if (view.view !== 'ranges') {
      view.lead = toolLead(view);
      view.cell = toolCells(kit, view);
      view.labels = toolLabels(view);
    }
    view.remark = (one) =>
      one.calculated
        ? view.more.calculated
        : one === view.baseline && view.columns.some((other) => isCompared(view, other))
          ? view.more.baseline
          : undefined;
    return view;
  }

  /** Highest first, then lowest first, then as given. */
  function sortBy(index: number): void {
    const key = keyOf(view.columns[index]!);
    if (sort?.key !== key) sort = { key, rising: false };
    else sort = sort.rising ? undefined : { key, rising: true };
  }

  /** What a button with these data attributes stands for. */
  function press(data: DOMStringMap): void {
    const { market } = view;
    if (data.sort === 'levels') {
      sortBy(Math.max(0, view.columns.findIndex((one) => one.market === market)));
    } else if (data.sort) sortBy(+data.sort);
    if (data.act === 'copy') copying = !copying;
    if (data.act === 'csv') attempt(download);
    if (data.act === 'print') attempt(print);
    if (data.copy) attempt(() => copy(data.copy as CopyFormat));
    table.requestUpdate();
  }

  /** What a field or select of this name was set to. */
  function change(name: string, value: string): void {
    if (name === 'order') cheapest = !!value;
    else if (name === 'budget') {
      const budget = parseAmount(value);
      // What is no number stays in the field as it was typed.
      typed = budget === undefined && value.trim() ? value : undefined;
      table.view = 'budget';
      set({ budget });
    } else set({ [name]: value });
    table.requestUpdate();
  }

  function set(choice: Pick<GuideState, 'baseline' | 'budget' | 'budgetCurrency' | 'currency'>): void {
    Object.assign(table, choice);
    bench.share(choice);
  }

  function attempt(action: () => unknown): void {
    outcome = undefined;
    Promise.resolve()
      .then(action)
      .catch(() => (outcome = { said: more().failed }))
      .finally(() => table.requestUpdate());
  }

  async function copy(format: CopyFormat): Promise<void> {
    const text = write(format, written());
    const done = await toClipboard(format, text);
    outcome = done ? { said: more().copied } : { said: more().copyByHand, text };
    table.requestUpdate();
  }

  function download(): void {
    toFile(write('csv', written()), `${view.pack.id ?? 'salaries'}-salaries`);
  }

  function print(): void {
    toPrinter(table);
  }

  function option(ranges: unknown): unknown {
    const { currency, budgetCurrency = 'EUR' } = table;
    return toolOption(kit, view, { typed, currency, budgetCurrency }, ranges);
  }

  /** Beside the buttons of the footer: formats to copy in, and what became of the last action. */
  function actions(): unknown {
    const format = (name: CopyFormat, label: string) =>
      html`<button class="action" part="action" data-copy=${name} aria-label=${more().copyAs(label)}>
        ${label}
      </button>`;
    return html`${copying ? [format('markdown', 'Markdown'), format('html', 'HTML')] : nothing}
      <p role="status">${outcome?.said}</p>
      ${outcome?.text
        ? html`<textarea readonly aria-label=${view.words.copy} .value=${outcome.text}></textarea>`
        : nothing}`;
  }

  return {
    convert,
    extend,
    press,
    change,
    copy,
    download,
    print,
    option,
    actions,
    notes: () => toolNotes(kit, view),
    write: (format: CopyFormat | 'csv') => write(format, written()),
    get cheapest() {
      return cheapest;
    },
    get copying() {
      return copying;
    },
  };
}

/** The level that markets are ordered at, where none is chosen. */
function orderLevel({ levels }: TableView): string {
  return levels[0]?.id ?? '';
}

function keyOf({ market, currency }: { market: string; currency: string }): string {
  return `${market} ${currency}`;
}

let added = false;

/** Adds the tools' sheet to the class, for tables to come, and to this one. */
function addStyles(table: HiringSalaryTable): void {
  const { elementStyles } = table.constructor as typeof HiringSalaryTable;
  if (!added) {
    added = true;
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(toolStyles);
    elementStyles.push({ cssText: toolStyles, styleSheet } as (typeof elementStyles)[number]);
  }
  readopt(table);
}
