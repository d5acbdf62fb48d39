import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { composedParent } from '../../base/language-controller.js';
import { report } from '../../base/report.js';
import { GuideController } from '../../guide/guide-controller.js';
import { common, salaryTable } from '../../i18n/locales/en.js';
import { salaryPart, type SalaryFigures, type SalaryText } from '../../packs/assemble.js';
import * as english from '../../packs/rust/en.js';
import * as rust from '../../packs/rust/figures.js';
import type { Pack } from '../../packs/types.js';
import type { HiringSelectDetail } from '../../widget/events.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { icon } from '../../widget/icons.js';
import { bar, place } from './bars.js';
import { choice, renderControls } from './controls.js';
import { renderFooter } from './footer.js';
import { buildModel } from './model.js';
import { styles } from './salary-table.styles.js';
import { renderTable } from './table.js';
import type { Rates } from './tools/rates.js';
import type { Tools } from './tools/tools.js';
import type { CopyFormat } from './tools/write.js';
import { figure, unitOf, type TableView, type View } from './view.js';

const views: View[] = ['ranges', 'difference', 'budget'];

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
export class HiringSalaryTable extends HiringWidget<'salaryTable'> {
  static override styles = [widgetStyles, styles];

  /** Chosen and highlighted market by id; empty for none, absent for the pack's own. */
  @property() market?: string;
  /** Chosen level by id; empty or absent for none. */
  @property() level?: string;
  /** `ranges`, `difference` or `budget`; absent, `baseline` or `budget` opens its own. */
  @property() view?: View;
  /** Market by id that the others are compared with. */
  @property() baseline?: string;
  /** `native`, or the ISO code that all figures are converted to; needs `rates`. */
  @property() currency?: string;
  /** Budget a year, in whole units of `budgetCurrency`. */
  @property({ type: Number }) budget?: number;
  /** ISO code of the budget's currency; EUR unless said. */
  @property({ attribute: 'budget-currency' }) budgetCurrency?: string;
  /** Levels to show, by id, in this order, separated by spaces. */
  @property() levels?: string;
  /** Markets to show, by id, in this order, separated by spaces. */
  @property() markets?: string;
  /** The publisher's name: `text`, `link` where the pack has a URL, or `none`. */
  @property() credit?: 'text' | 'link' | 'none';
  /** Exchange rates, `{base: 'EUR', date, source, rates: {USD: 1.08}}`: units for one of the base. */
  @property({ attribute: false }) rates?: Rates;

  protected readonly english = { common, salaryTable };
  protected readonly own = {
    // Named one by one: handed over whole, a module would bring the parts of other widgets along.
    figures: {
      base: rust.base,
      levels: rust.levels,
      markets: rust.markets,
      highlight: rust.highlight,
      salaries: rust.salaries,
    },
    text: {
      lang: english.lang,
      markets: english.markets,
      levels: english.levels,
      salaryTable: english.salaryTable,
    },
  };
  protected readonly guide = new GuideController(this, [
    'market',
    'level',
    'currency',
    'baseline',
    'budget',
    'budgetCurrency',
  ]);

  #view!: TableView;
  #format!: (value: number) => string;
  #locale?: string;
  #tools?: Tools;
  #coming?: Promise<Tools>;

  /** The table as text: levels and markets as shown. */
  async export(format: CopyFormat | 'csv'): Promise<string> {
    return (await this.#use()).write(format);
  }

  /** Copies the table with its source line. Where the page blocks the clipboard, shows the text. */
  async copy(format: CopyFormat): Promise<void> {
    return (await this.#use()).copy(format);
  }

  /** Downloads the table as CSV: `;` between cells in German and Turkish, UTF-8 with a BOM. */
  async download(): Promise<void> {
    (await this.#use()).download();
  }

  /** Prints the table by itself, without the page around it. */
  async print(): Promise<void> {
    (await this.#use()).print();
  }

  protected assemble(figures: unknown, text: unknown): Pack {
    return salaryPart(figures as SalaryFigures, text as SalaryText);
  }

  protected get defaultHeading(): string {
    return this.current?.salaryTable?.title ?? this.strings.salaryTable.title;
  }

  /** What the page asks for may need the tools at once; else they wait for the visitor. */
  protected override extras(): Promise<unknown> | undefined {
    const { view, baseline, budget, rates } = this;
    const needed = baseline || budget !== undefined || rates || (view && view !== 'ranges');
    return needed && !this.#tools ? this.#use() : undefined;
  }

  /** Fetches the tools once; where they do not come, the next use tries again. */
  async #use(): Promise<Tools> {
    this.#coming ??= import('./tools/tools.js').then(
      ({ createTools }) =>
        (this.#tools = createTools({
          kit: { html, nothing, icon, bar, place, choice },
          table: this,
          strings: () => this.strings,
          language: () => this.shown,
          share: (shared) => this.guide.choose(shared),
          complain: (code, message) => this.complain(code, message),
        })),
    );
    try {
      await this.#coming;
    } catch (error) {
      this.#coming = undefined;
      report(this.localName, 'its tools did not arrive.');
      throw error;
    }
    // The next update hands them the view that they work on.
    this.requestUpdate();
    await this.updateComplete;
    return this.#tools!;
  }

  protected prepare(): boolean {
    const pack = this.current!;
    const tools = this.#tools;
    const words = this.strings.salaryTable;
    const known = (kind: 'market' | 'level', id?: string) => {
      const found = !id || pack.salaries.some((row) => row[kind] === id);
      if (!found) this.complain('bad-attribute', `${kind}="${id}" is not in the pack.`);
      return found ? id : undefined;
    };
    if (this.#locale !== this.locale) {
      this.#locale = this.locale;
      const { format } = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 3 });
      this.#format = format;
    }
    const bars = !this.lacks('bars');
    const shown = tools?.convert(pack) ?? pack;
    const model = buildModel(shown, ids(this.levels), ids(this.markets));
    const gross = words.gross(pack.asOf);
    const view: TableView = {
      words,
      format: this.#format,
      view: this.#opened(),
      model,
      levels: model.levels,
      columns: model.columns,
      market: known('market', this.market) ?? pack.salaryTable?.highlight?.market,
      level: known('level', this.level),
      rtl: this.direction === 'rtl',
      bars,
      live: !this.lacks('controls'),
      lead: bars ? `${gross} ${words.rangesLead}` : gross,
    };
    this.#view = tools?.extend(view, pack) ?? view;
    return !!model.levels.length;
  }

  /** What the visitor opened or the page named; else what a baseline or a budget opens by itself. */
  #opened(): View {
    const all = this.#views();
    const wanted = this.view ?? (this.baseline ? 'difference' : this.budget ? 'budget' : 'ranges');
    if (!views.includes(wanted)) this.complain('bad-attribute', `view="${wanted}" is unknown.`);
    return all.includes(wanted) ? wanted : 'ranges';
  }

  #views(): View[] {
    return views.filter((one) => one === 'ranges' || !this.lacks(one));
  }

  #choose(wanted: { market?: string; level?: string }): void {
    const { market = '', level = '' } = this.#view;
    const now: Record<string, string> = { market, level };
    const kinds = Object.keys(wanted) as ('market' | 'level')[];
    // Pressed once more, a choice is taken back.
    const back = kinds.every((kind) => now[kind] === wanted[kind]);
    for (const kind of kinds) {
      const value = back ? '' : wanted[kind]!;
      if (value === now[kind]) continue;
      this[kind] = value;
      this.guide.choose({ [kind]: value });
      this.emit<HiringSelectDetail>('hiring-select', { kind, value });
    }
  }

  #press(event: Event): void {
    const data = (event.target as Element).closest('button')?.dataset;
    if (!data) return;
    const { market, level, view } = data;
    if (market) this.#choose({ market, level });
    else if (level) this.#choose({ level });
    else if (view) this.view = view as View;
    if (view ? view !== 'ranges' : data.sort || data.act || data.copy) {
      this.#use().then((tools) => tools.press(data), ignore);
    }
  }

  #change(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    if (name) this.#use().then((tools) => tools.change(name, value), ignore);
  }

  /** Under the pointer or the focus, a control may be used next: fetch what it needs. */
  #near(event: Event): void {
    const control = (event.target as Element).closest('[data-sort],[data-act],[data-view],select');
    if (control && !this.#tools) this.#use().catch(ignore);
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const tools = this.#tools;
    const { words, live, lead } = view;
    if (this.state === 'empty') {
      return html`<p class="subtitle">${words.empty}</p>
        ${this.levels || this.markets
          ? html`<button class="button" @click=${this.#showAll}>${words.showAll}</button>`
          : nothing}`;
    }
    const all = this.#views();
    const tabs = live && all.length > 1;
    return html`<div
      @click=${this.#press}
      @change=${this.#change}
      @pointerover=${this.#near}
      @focusin=${this.#near}
    >
      <p part="subtitle" class="subtitle">${lead}</p>
      ${live
        ? renderControls(view, all, tools ? tools.option(this.#order()) : this.#order())
        : nothing}
      <div
        id="panel"
        role=${tabs ? 'tabpanel' : nothing}
        aria-labelledby=${tabs ? view.view : nothing}
      >
        <p class="scale-note">${this.#scaleNote()}</p>
        <div class="scroller" @scroll=${this.#cover}>
          ${renderTable(view, `${this.heading ?? this.defaultHeading}. ${lead}`)}
        </div>
        ${tools?.notes()}
      </div>
      ${renderFooter({
        view,
        pack: this.current!,
        common: this.strings.common,
        credit: this.credit,
        source: !this.lacks('source'),
        actions: !this.lacks('export'),
        more: tools?.actions(),
      })}
    </div>`;
  }

  /** The option of the ranges: how the markets stand, and in cards, how the levels do. */
  #order(): unknown {
    const { words, model, level, sort } = this.#view;
    const at = model.levels.find(({ id }) => id === level) ?? model.levels[0]!;
    return html`${choice('order', words.marketOrder, this.#tools?.cheapest ? '1' : '', [
        ['', words.asGiven],
        ['1', words.cheapestFirst(at.name)],
      ])}<button class="button narrow" data-sort="levels">
        ${words.sortLevels}${sort ? icon(sort.rising ? 'sort-up' : 'sort-down') : nothing}
      </button>`;
  }

  /** Cards have no axis: one line says unit and ends of the scales instead. */
  #scaleNote(): string {
    const { words, model, columns, bars } = this.#view;
    const notes = new Set<string>();
    for (const { calculated: _, ...column } of columns) {
      const { currency } = column;
      if (unitOf(model, currency) > 1) notes.add(words.inThousands);
      const top = figure(this.#view, column, model.tops.get(currency)!);
      if (bars) notes.add(words.scaleNote(currency, top));
    }
    return [...notes].join(' ');
  }

  protected renderLoading(): unknown {
    return html`<p class="subtitle">${this.strings.common.loading}</p>
      <div class="scales" aria-hidden="true">${[1, 2, 3, 4].map(() => bar())}</div>`;
  }

  #showAll(): void {
    this.levels = this.markets = undefined;
  }

  /**
   * Sticky cells lie over what scrolls beneath them, and need a ground of their own. The widget has
   * none, so they take the host page's.
   */
  #cover(event: Event): void {
    const { style } = event.currentTarget as HTMLElement;
    for (let node: Node | null = this; node; node = composedParent(node)) {
      if (!(node instanceof Element)) continue;
      const ground = getComputedStyle(node).backgroundColor;
      if (!/, 0\)|^transparent/.test(ground)) return style.setProperty('--_ground', ground);
    }
    style.setProperty('--_ground', 'Canvas');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const columns = `${this.#view?.columns.length}`;
    this.renderRoot.querySelector('table')?.style.setProperty('--_columns', columns);
  }
}

function ids(list: string | undefined): string[] | undefined {
  const all = list?.split(/\s+/).filter(Boolean);
  return all?.length ? all : undefined;
}

function ignore(): void {}
