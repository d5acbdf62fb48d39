import { html, nothing } from 'lit';
import { common, salaryTable } from '../../i18n/locales/en.js';
import { salaryPart } from '../../packs/assemble.js';
import type { Parts } from '../../packs/parts.js';
import { salaryText } from '../../packs/rust/en.js';
import { salaryFigures } from '../../packs/rust/figures.js';
import type { Pack } from '../../packs/types.js';
import type { Own } from '../../packs/load.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { kit, ToolWidget } from '../../widget/tool-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { renderAction, renderFooter, renderSource } from '../../widget/footer.js';
import { renderTabs } from '../../widget/tabs.js';
import { tabsStyles } from '../../widget/tabs.styles.js';
import { copyIcon, downloadIcon, printIcon } from '../../widget/icons.js';
import { buildModel } from './model.js';
import { styles } from './salary-table.styles.js';
import { renderSort, renderTable } from './table.js';
import type { Rates } from './tools/rates.js';
import type { Tools } from './tools/tools.js';
import type { CopyFormat } from './tools/write.js';
import { unitOf, type TableView, type View } from './view.js';

export type { HiringErrorDetail, HiringSelectDetail } from '../../widget/events.js';
export type { CopyFormat, Pack, Rates, View };

const allViews: View[] = ['ranges', 'difference', 'budget'];

/**
 * Salary ranges by level and market: compared on one scale per currency, by difference from one
 * market, or against a budget.
 *
 * @tag hiring-salary-table
 * @fires {CustomEvent<HiringSelectDetail>} hiring-select - The visitor chose a market or a level.
 * @csspart subtitle - The line that says unit and date.
 * @csspart controls - Tabs and the open view's option.
 * @csspart tab - One tab.
 * @csspart option - The option of the open view.
 * @csspart table - The table.
 * @csspart header - The row of market names.
 * @csspart row - One level.
 * @csspart cell - One range.
 * @csspart bar - The line that repeats a range.
 * @csspart note - Formula, legend, exchange rates.
 * @csspart source - Source and date.
 * @csspart actions - Copy, CSV, print.
 * @csspart action - One of them.
 */
export class HiringSalaryTable extends ToolWidget<'salaryTable', Tools> {
  static override styles = [widgetStyles, tabsStyles, styles];
  static override properties = {
    ...HiringWidget.properties,
    market: {},
    level: {},
    view: {},
    baseline: {},
    currency: {},
    budget: { type: Number },
    budgetCurrency: { attribute: 'budget-currency' },
    levels: {},
    markets: {},
    credit: {},
    rates: { attribute: false },
  };

  /** Chosen and highlighted market by id; empty for none, absent for the pack's own. */
  market?: string;
  /** Chosen level by id; empty or absent for none. */
  level?: string;
  /** `ranges`, `difference` or `budget`; absent, `baseline` or `budget` opens its own. */
  view?: View;
  /** Market by id that the others are compared with. */
  baseline?: string;
  /** `native`, or the ISO code that all figures are converted to; needs `rates`. */
  currency?: string;
  /** Budget a year, in whole units of its currency. */
  budget?: number;
  /** ISO code of the budget's currency; EUR unless said. */
  budgetCurrency?: string;
  /** Levels to show, by id, in this order, separated by spaces. */
  levels?: string;
  /** Markets to show, by id, in this order, separated by spaces. */
  markets?: string;
  /** The publisher's name: `text`, `link` where the pack has a URL, or `none`. */
  credit?: 'text' | 'link' | 'none';
  /** Exchange rates, `{base: 'EUR', date, source, rates: {USD: 1.08}}`: units for one of the base. */
  rates?: Rates;

  protected readonly english = { common, salaryTable };
  // The parts named one by one: whole, the modules would bring those of other widgets along.
  protected readonly own = { figures: { salaryFigures }, text: { salaryText } };
  protected readonly words = {
    de: () => import('./words/de.js'),
    tr: () => import('./words/tr.js'),
    ar: () => import('./words/ar.js'),
  };

  #view!: TableView;

  /** The table as text, as its buttons copy and download it: levels and markets as shown. */
  async export(format: CopyFormat | 'csv'): Promise<string> {
    return (await this.whenReady()).write(format);
  }

  protected assemble(parts: Own): Pack {
    return salaryPart(parts as Parts);
  }

  protected get defaultHeading(): string {
    return this.current?.salaryTable?.title ?? this.strings.salaryTable.title;
  }

  protected get needsTools(): unknown {
    const { view, baseline, budget, rates } = this;
    return baseline || budget != null || rates || (view && view !== 'ranges');
  }

  protected async fetchTools(): Promise<Tools> {
    const { createTools } = await import('./tools/tools.js');
    return createTools({ kit, table: this, renderSort });
  }

  protected prepare(): boolean {
    const pack = this.current!;
    const { tools } = this;
    const words = this.strings.salaryTable;
    const known = (kind: 'market' | 'level', id?: string) =>
      !id || pack.salaries.some((row) => row[kind] === id)
        ? id
        : this.complain('bad-attribute', `${kind}="${id}" is not in the pack.`);
    const ids = (kind: 'market' | 'level', list?: string) =>
      list?.match(/[^\s,]+/g)?.filter((id) => known(kind, id));
    const bars = !this.lacks('bars');
    const model = buildModel(
      tools?.convert(pack) ?? pack,
      ids('level', this.levels),
      ids('market', this.markets),
    );
    const wanted = this.view ?? (this.baseline ? 'difference' : this.budget ? 'budget' : 'ranges');
    const views = allViews.filter((one) => !this.lacks(one));
    const gross = words.gross(pack.asOf);
    const chosen = known('market', this.market);
    const view: TableView = {
      words,
      format: numberFormat(this.locale),
      views,
      view: tools && views.includes(wanted) ? wanted : 'ranges',
      model,
      levels: model.levels,
      columns: model.columns,
      chosen,
      market: chosen ?? pack.salaryTable?.highlight?.market,
      level: known('level', this.level),
      rtl: this.direction === 'rtl',
      bars,
      live: !this.lacks('controls'),
      lead: bars ? `${gross} ${words.rangesLead}` : gross,
    };
    this.#view = tools?.extend(view, pack) ?? view;
    return !!(model.levels.length && model.columns.length);
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const { tools } = this;
    const { words } = view;
    const tabs = view.live && view.views.length > 1;
    return html`<p part="subtitle" class="subtitle">${view.lead}</p>
      ${
        view.live
          ? renderTabs(
              words.views,
              view.views.map((id) => [id, words[id]]),
              view.view,
              tools?.option() ?? (this.renderStuck() || renderSort(words)),
            )
          : nothing
      }
      <div role=${tabs ? 'tabpanel' : nothing} aria-labelledby=${tabs ? view.view : nothing}>
        <p class="scale-note">${scaleNote(view)}</p>
        <div class="scroller">
          ${renderTable(view, `${this.heading ?? this.defaultHeading}. ${view.lead}`)}
        </div>
        ${tools?.notes()}
      </div>
      ${renderFooter(
        this.lacks('source') ? undefined : this.#source(),
        this.lacks('export') ? undefined : this.#actions(),
      )}`;
  }

  #source(): unknown {
    const { words, columns, market } = this.#view;
    const highlight = this.current!.salaryTable?.highlight;
    // A note on a market that is not shown would puzzle.
    const shown = highlight?.market === market && columns.some((one) => one.market === market);
    const note = shown ? highlight?.note : undefined;
    const more = [words.grossNote, note && ` ${note}`];
    return renderSource(this.current!, this.strings.common, this.credit, more);
  }

  #actions(): unknown {
    const { words } = this.#view;
    return [
      renderAction('copy', copyIcon, words.copy),
      renderAction('csv', downloadIcon, words.csv),
      renderAction('print', printIcon, words.print),
      this.tools?.actions(),
    ];
  }

  protected override updated(): void {
    const columns = `${this.#view?.columns.length}`;
    this.renderRoot.querySelector('table')?.style.setProperty('--_columns', columns);
  }
}

/** Numbers with all their digits, up to three behind the point. */
function numberFormat(locale: string): (value: number) => string {
  let format: Intl.NumberFormat['format'] | undefined;
  // Making a formatter is the slowest step of a first rendering, and few figures need one.
  return (value) =>
    value < 1e3 && value > -1e3 && !(value % 1)
      ? `${value}`
      : (format ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format)(value);
}

/** Cards have no axis: one line says unit and ends of the scales instead. */
function scaleNote({ words, model, bars, format }: TableView): string {
  let note = '';
  for (const [currency, top] of model.tops) {
    const unit = unitOf(model, currency);
    if (unit > 1 && !note) note = words.inThousands;
    if (bars) note += ` ${words.scaleNote(currency, format(top / unit))}`;
  }
  return note;
}
