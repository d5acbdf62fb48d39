/**
 * What the table can do beyond showing ranges: order, compare, weigh a budget, convert, copy,
 * download, print. Fetched when a visitor or the page asks for one of these, and so without Lit.
 */
import { composedParent } from '../../../base/language-controller.js';
import type { GuideState } from '../../../guide/context.js';
import { salaryTools } from '../../../i18n/locales/en.js';
import type { Pack } from '../../../packs/types.js';
import { downIcon, upIcon } from '../../../widget/icons.js';
import { addSheet } from '../../../widget/add-sheet.js';
import { fieldStyles } from '../../../widget/fields.styles.js';
import { keepTyping } from '../../../widget/typing.js';
import { walkTabs } from '../../../widget/walk-tabs.js';
import { toClipboard, toFile, toPrinter } from '../../../widget/output.js';
import type { HiringSalaryTable } from '../salary-table.js';
import type { HiringSelectDetail } from '../../../widget/events.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy } from '../../../widget/lent.js';
import type { renderSort } from '../table.js';
import type { TableView, View } from '../view.js';
import { isCompared } from './cell-text.js';
import { toolAxis, toolCells } from './cells.js';
import { parseAmount } from './compare.js';
import { toolLead, toolNotes } from './notes.js';
import { toolOption } from './options.js';
import { cheapestFirst, sortLevels } from './order.js';
import { areRates, convertRows, type Rates } from './rates.js';
import { toolStyles } from './styles.js';
import { minus, type ToolView } from './view.js';
import { write, type CopyFormat } from './write.js';

/** What the table gives its tools to work with. */
export interface Given {
  kit: Kit;
  table: HiringSalaryTable;
  renderSort: typeof renderSort;
}

export type Tools = ReturnType<typeof createTools>;

export function createTools(given: Given) {
  const { kit, table } = given;
  const bench = lentBy(table);
  const { html, nothing, icon } = kit;
  let view: ToolView;
  let sort: { key: string; rising: boolean } | undefined;
  let cheapest = false;
  let typed: string | undefined;
  let lastBudget: unknown;
  let copying = false;
  let outcome: { said: string; text?: string } | undefined;
  addSheet(table, fieldStyles + toolStyles);

  const more = () => bench.strings().salaryTools ?? salaryTools;
  const written = () => ({ view, common: bench.strings().common, language: bench.language() });

  function rates(): Rates | undefined {
    if (table.rates == null || areRates(table.rates)) return table.rates;
    bench.complain('bad-rates', 'rates must be {base, date, source, rates: {USD: 1.08}}.');
    return undefined;
  }

  function budgetCurrency(): string {
    const { budgetCurrency: given } = table;
    const code = (given || 'EUR').toUpperCase();
    if (/^[A-Z]{3}$/.test(code)) return code;
    bench.complain('bad-attribute', `budget-currency="${given}" is no code such as EUR.`);
    return 'EUR';
  }

  /** The pack as the table shall show it: converted, if page or visitor wish it and rates allow. */
  function convert(pack: Pack): Pack {
    const { currency } = table;
    const known = rates();
    return known && currency && currency !== 'native' ? convertRows(pack, currency, known) : pack;
  }

  /** Puts order, baseline and budget into what the table is about to show. */
  function extend(plain: TableView, pack: Pack): TableView {
    const { baseline } = table;
    const given = table.getAttribute('budget') ?? table.budget;
    // Frameworks set what stands in an attribute as a property, which is text then. A point in front
    // of three digits was not meant as one: 90.000 is no budget of 90.
    const grouped = /^\d+\.\d{3}$/.test(`${given}`) && Number(given) === Number(table.budget);
    const budget = table.budget == null ? undefined : grouped ? NaN : Number(table.budget);
    // What the page sets takes the place of what was typed and is no number.
    if (!Object.is(budget, lastBudget)) typed = undefined;
    lastBudget = budget;
    const { model } = plain;
    const columns = cheapest ? cheapestFirst(model.columns, orderLevel(plain)) : model.columns;
    const percent = new Intl.NumberFormat(bench.locale(), {
      style: 'percent',
      signDisplay: 'exceptZero',
    });
    view = {
      ...plain,
      more: more(),
      pack,
      columns,
      rates: rates(),
      percent: (value) => minus(percent.format(value / 100)),
    };
    const column = columns.find((one) => keyOf(one) === sort?.key);
    if (sort && column) {
      view.sort = { column, rising: sort.rising };
      view.levels = sortLevels(plain.levels, column, sort.rising);
    }
    view.baseline = columns.find((one) => one.market === baseline) ?? model.columns[0];
    if (baseline && view.baseline?.market !== baseline) {
      bench.complain('bad-attribute', `baseline="${baseline}" is no market that is shown.`);
    }
    if (budget! > 0) view.budget = { amount: budget!, currency: budgetCurrency() };
    else if (budget !== undefined) {
      bench.complain('bad-attribute', `budget="${given}" is no amount above zero.`);
    }
    if (table.view && !['ranges', 'difference', 'budget'].includes(table.view)) {
      bench.complain('bad-attribute', `view="${table.view}" is unknown.`);
    }
    if (view.view !== 'ranges') {
      view.lead = toolLead(view);
      view.cell = toolCells(kit, view);
      view.axis = toolAxis(kit, view);
    }
    view.remark = (one) => {
      const word = one.calculated
        ? view.more.calculated
        : one === view.baseline && view.columns.some((other) => isCompared(view, other))
          ? view.more.baseline
          : undefined;
      const arrow = one === column ? icon(sort!.rising ? upIcon : downIcon) : nothing;
      return html`${arrow}${word ? html` <small>${word}</small>` : nothing}`;
    };
    return view;
  }

  /** Highest first, then lowest first, then as given. */
  function sortBy(index: number): void {
    const key = keyOf(view.columns[Math.max(0, index)]!);
    if (sort?.key !== key) sort = { key, rising: false };
    else sort = sort.rising ? undefined : { key, rising: true };
  }

  /** Whatever happens on the table; most of it only brings the tools. */
  function handle(event: Event, path: Element[]): void {
    const [target] = path;
    keepTyping(event, target!);
    const button = path.find((one) => one.localName === 'button') as HTMLElement | undefined;
    const { name, value } = target as HTMLInputElement;
    if (event.type === 'click' && button) press(button);
    else if (event.type === 'change' && name) change(name, value);
    else if (event.type === 'keydown') walkTabs(event as KeyboardEvent, button, view.rtl);
    else if (event.type === 'scroll') cover(target as HTMLElement);
  }

  function press(button: HTMLElement): void {
    const { market, level, sort: by, act, copy: format } = button.dataset;
    if (market) choose({ market, level });
    else if (level) choose({ level });
    else if (button.id) table.view = button.id as View;
    else if (by)
      sortBy(by === 'levels' ? view.columns.findIndex((one) => one.market === view.market) : +by);
    else if (act === 'copy') {
      copying = !copying;
      outcome = undefined;
      button.ariaExpanded = `${copying}`;
    } else if (act === 'csv') attempt(download);
    else if (act === 'print') attempt(print);
    else if (format) attempt(() => copy(format as CopyFormat));
    table.requestUpdate();
  }

  /** Pressed once more, a choice is taken back. */
  function choose(wanted: { market?: string; level?: string }): void {
    // What the pack points out by itself has not been chosen by anybody.
    const { market = '', level = '' } = table;
    const now: Record<string, string> = { market, level };
    const kinds = Object.keys(wanted) as ('market' | 'level')[];
    const back = kinds.every((kind) => now[kind] === wanted[kind]);
    for (const kind of kinds) {
      const value = back ? '' : wanted[kind]!;
      if (value === now[kind]) continue;
      table[kind] = value;
      bench.guide.choose({ [kind]: value });
      bench.emit<HiringSelectDetail>('hiring-select', { kind, value });
    }
  }

  /** What a field or select of this name was set to. */
  function change(name: string, value: string): void {
    if (name === 'order') cheapest = !!value;
    else if (name === 'budget') {
      const budget = parseAmount(value);
      // What is no number stays in the field as it was typed.
      typed = budget === undefined && value.trim() ? value : undefined;
      lastBudget = budget;
      table.view = 'budget';
      set({ budget });
    } else set({ [name]: value });
    table.requestUpdate();
  }

  function set(
    choice: Pick<GuideState, 'baseline' | 'budget' | 'budgetCurrency' | 'currency'>,
  ): void {
    Object.assign(table, choice);
    bench.guide.choose(choice);
  }

  function attempt(action: () => unknown): void {
    outcome = undefined;
    Promise.resolve()
      .then(action)
      .catch(() => (outcome = { said: bench.strings().common.failed }))
      .finally(() => table.requestUpdate());
  }

  async function copy(format: CopyFormat): Promise<void> {
    const text = write(format, written());
    const done = await toClipboard(text, format === 'html' ? 'text/html' : undefined);
    outcome = done ? { said: more().copied } : { said: more().copyByHand, text };
    table.requestUpdate();
  }

  function download(): void {
    toFile(write('csv', written()), `${[view.pack.id, 'salaries'].filter(Boolean).join('-')}.csv`);
  }

  function print(): void {
    toPrinter(table);
  }

  function option(): unknown {
    const { currency } = table;
    const { renderSort } = given;
    return toolOption(kit, view, {
      ...{ typed, cheapest, currency, renderSort },
      budgetCurrency: budgetCurrency(),
    });
  }

  /**
   * Sticky cells lie over what scrolls beneath them, and need a ground of their own: the widget's
   * surface, or where it has none, the host page's.
   */
  function cover(scroller: HTMLElement): void {
    let ground = 'Canvas';
    for (let node: Node | null = scroller; node; node = composedParent(node)) {
      const found = node instanceof Element ? getComputedStyle(node).backgroundColor : '';
      if (!found || /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(found)) continue;
      ground = found;
      break;
    }
    scroller.style.setProperty('--_ground', ground);
  }

  /** Beside the buttons of the footer: formats to copy in, and what became of the last action. */
  function actions(): unknown {
    const format = (name: CopyFormat, label: string) =>
      html`<button
        class="action"
        part="action"
        data-copy=${name}
        aria-label=${more().copyAs(label)}
      >
        ${label}
      </button>`;
    return html`<p class="formats">
        ${copying ? [format('markdown', 'Markdown'), format('html', 'HTML')] : nothing}
      </p>
      <p role="status">${outcome?.said}</p>
      ${
        outcome?.text
          ? html`<textarea
              readonly
              aria-label=${view.words.copy}
              .value=${outcome.text}
            ></textarea>`
          : nothing
      }`;
  }

  return {
    convert,
    extend,
    handle,
    copy,
    download,
    print,
    option,
    cover,
    actions,
    notes: () => toolNotes(kit, view),
    write: (format: CopyFormat | 'csv') => write(format, written()),
  };
}

/** The level that markets are ordered at: the chosen one, or the first that is shown. */
function orderLevel({ levels, level }: TableView): string {
  return (levels.find(({ id }) => id === level) ?? levels[0])?.id ?? '';
}

function keyOf({ market, currency }: { market: string; currency: string }): string {
  return `${market} ${currency}`;
}
