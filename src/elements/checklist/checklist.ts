import { html, nothing, svg } from 'lit';
import { EXPORTS, type ExportFormat, type Exports } from '../../guide/context.js';
import { storageKey } from '../../guide/records/keeper.js';
import { checklist, common } from '../../i18n/locales/en.js';
import { checklistPart, type ChecklistParts } from '../../packs/assemble.js';
import { checklistText, roleText } from '../../packs/rust/en.js';
import { checklistFigures, salaryFigures } from '../../packs/rust/figures.js';
import type { Own } from '../../packs/load.js';
import type { Pack } from '../../packs/types.js';
import type { HiringChangeDetail } from '../../widget/events.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { icon } from '../../widget/icon.js';
import { styles } from './checklist.styles.js';
import { renderFoot, renderOnlyOpen, renderProgress, renderStages } from './list.js';
import { buildStages, countSteps, stepIds } from './model.js';
import { encodeTicks, fragmentOf } from './share.js';
import type { Tools } from './tools/tools.js';
import type { ChecklistFormat } from './tools/write.js';
import type { ListView } from './view.js';

export type { HiringChangeDetail, HiringErrorDetail } from '../../widget/events.js';
export type { ChecklistFormat, Pack };

/**
 * The steps of a hire, in stages: ticked off, noted on, kept, shared as a link, taken along as a
 * calendar.
 *
 * @tag hiring-checklist
 * @fires {CustomEvent<HiringChangeDetail>} hiring-change - The visitor ticked a step, or took a tick back.
 * @csspart subtitle - The line under the title.
 * @csspart option - The filter at the end of the title's line.
 * @csspart notice - What came by a link, and what became of storage.
 * @csspart count - How many steps are done.
 * @csspart progress - The bar, a piece for each stage.
 * @csspart stage - One stage.
 * @csspart step - One step.
 * @csspart note - What the visitor noted on a step.
 * @csspart panel - What opens below: share, calendar.
 * @csspart source - Source and date.
 * @csspart actions - Share, copy, calendar, print.
 * @csspart action - One of them.
 */
export class HiringChecklist extends HiringWidget<'checklist'> {
  static override styles = [widgetStyles, styles];
  static override properties = {
    ...HiringWidget.properties,
    market: {},
    level: {},
    stages: {},
    remember: { type: Boolean },
  };

  /** Market by id; with `level` it puts the range into the steps. */
  market?: string;
  /** Level by id; with `market` it puts the range into the steps. */
  level?: string;
  /** Stages to show, by id, in this order, separated by spaces. */
  stages?: string;
  /** Keeps ticks, notes and own steps on this device, one list for each pack. */
  remember?: boolean;

  protected readonly english = { common, checklist };
  // The parts named one by one: whole, the modules would bring those of other widgets along.
  protected readonly own = {
    figures: { salaryFigures, checklistFigures },
    text: { roleText, checklistText },
    languages: {
      de: () => import('../../packs/rust/de/checklist.js'),
      tr: () => import('../../packs/rust/tr/checklist.js'),
      ar: () => import('../../packs/rust/ar/checklist.js'),
    },
  };

  #view!: ListView;
  #tools?: Tools;
  #coming?: Promise<typeof import('./tools/tools.js')>;
  /** Ticked before the tools were there, which take them over. */
  #early = new Map<string, boolean>();
  #onlyOpen = false;
  #exports?: Exports;
  #told = '';

  /** This page with the ticks of the pack's steps in its fragment: no notes, no steps of one's own. */
  get shareUrl(): string {
    const shown = new Set(this.#view?.stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
    const ticks = encodeTicks(
      stepIds(this.current?.checklist),
      (id) => shown.has(id) && this.#isDone(id),
    );
    return this.ownerDocument.URL.split('#')[0] + this.#fragment(ticks);
  }

  /**
   * The list as text, as its buttons copy and download it: stages as shown, notes and own steps
   * included. The calendar counts due dates from the visitor's start date, else from today.
   */
  async export(format: ChecklistFormat): Promise<string> {
    return (await this.#use()).write(format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
    this.#tools?.detach();
    if (this.#exports?.get('checklist') === this.#export) this.#exports.delete('checklist');
    this.#exports = undefined;
  }

  protected assemble(parts: Own): Pack {
    return checklistPart(parts as ChecklistParts);
  }

  protected get defaultHeading(): string {
    return this.current?.hiringChecklist?.title ?? this.strings.checklist.title;
  }

  protected override get emptyWords(): string {
    return this.strings.checklist.empty;
  }

  /** A list that is kept, came by a link or has a range in it is whole at once; else the tools wait. */
  protected override extras(): Promise<unknown> | undefined {
    const { hash } = this.ownerDocument.location ?? { hash: '' };
    const wanted =
      hash.startsWith(this.#fragment('')) ||
      (this.level && this.market) ||
      (this.remember && this.#isKept());
    return wanted && !this.#tools ? this.#use() : undefined;
  }

  #fragment(ticks: string): string {
    return fragmentOf(this.id || this.localName, ticks);
  }

  #isKept(): boolean {
    const brought = this.data != null || this.src || this.querySelector('script');
    try {
      return (
        !!localStorage.getItem(storageKey(this.current?.id ?? this.pack ?? 'rust')) || !!brought
      );
    } catch {
      // Storage is blocked, which the tools have to say.
      return true;
    }
  }

  /** Fetches the tools once; where they do not come, the next use tries again. */
  async #use(): Promise<Tools> {
    this.#coming ??= import('./tools/tools.js');
    try {
      const { createTools } = await this.#coming;
      this.#tools ??= createTools({
        kit: { html, svg, nothing, icon },
        list: this,
        early: this.#early,
        strings: () => this.strings,
        language: () => this.shown,
        locale: () => this.locale,
        share: (key, make) => this.guide.share(key, make),
      });
    } catch (error) {
      this.#coming = undefined;
      this.complain('network', 'its tools did not arrive.');
      throw error;
    }
    this.requestUpdate();
    await this.updateComplete;
    return this.#tools;
  }

  /** A tick counts at once; all else is for the tools, which a pointer or the focus fetches. */
  handleEvent(event: Event): void {
    if (event.type === 'hashchange') return this.requestUpdate();
    const path = event.composedPath();
    const { name, value, checked } = path[0] as HTMLInputElement;
    if (event.type === 'change') {
      if (name === 'step') this.#tick(value, checked);
      if (name === 'open') this.#onlyOpen = checked;
      this.requestUpdate();
    }
    if (this.#tools) return this.#tools.handle(event, path as Element[]);
    this.#use().then(
      (tools) => tools.handle(event, path as Element[]),
      () => {},
    );
  }

  #tick(id: string, value: boolean): void {
    if (this.#tools) this.#tools.tick(id, value);
    else this.#early.set(id, value);
    this.emit<HiringChangeDetail>('hiring-change', { kind: 'tick', id, value });
  }

  #isDone = (id: string): boolean => this.#early.get(id) ?? !!this.#tools?.isTicked(id);

  protected prepare(): boolean {
    const pack = this.current!;
    const words = this.strings.checklist;
    const known = (kind: 'market' | 'level', id?: string) =>
      !id || pack.salaries.some((row) => row[kind] === id)
        ? id
        : this.complain('bad-attribute', `${kind}="${id}" is not in the pack.`);
    const stages = this.stages?.match(/\S+/g) ?? undefined;
    for (const id of stages ?? []) {
      if (!pack.checklist?.stages.some((stage) => stage.id === id)) {
        this.complain('bad-attribute', `stages: "${id}" is not in the pack.`);
      }
    }
    this.extras()?.catch(() => {});
    this.#tools?.attach(pack, !!this.remember);
    known('level', this.level);
    known('market', this.market);
    const shown = buildStages(pack.checklist, {
      stages,
      isDone: this.#isDone,
      own: this.#tools?.ownSteps,
      wording: this.#tools?.wording(words),
    });
    this.#view = {
      words,
      stages: shown,
      ...countSteps(shown),
      onlyOpen: this.#onlyOpen,
      live: !this.lacks('controls'),
      bars: !this.lacks('bars'),
      remember: !!this.remember,
      tools: this.#tools,
      lead: (!stages && pack.hiringChecklist?.lead) || words.lead,
    };
    this.#tools?.show(this.#view);
    return !!this.#view.total;
  }

  protected override renderBeside(): unknown {
    return this.#view.live ? renderOnlyOpen(this.#view, this) : nothing;
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const tools = this.#tools;
    return html`<div
      class=${view.onlyOpen ? 'only' : ''}
      @click=${this}
      @change=${this}
      @input=${this}
      @keydown=${this}
      @pointerover=${this}
      @focusin=${this}
    >
      <p part="subtitle" class="subtitle">${view.lead}</p>
      ${tools?.notices()} ${renderProgress(view)} ${renderStages(view)}
      ${renderFoot(
        view,
        this.lacks('source') ? undefined : this.current!,
        this.strings.common,
        !this.lacks('export'),
      )}
      ${tools?.panel()}
    </div>`;
  }

  protected override updated(): void {
    if (this.state !== 'ready' || !this.isConnected) return;
    const { stages, done, total } = this.#view;
    const columns = stages.flatMap(({ steps }) =>
      steps.length ? `minmax(0,${steps.length}fr)` : [],
    );
    this.renderRoot
      .querySelector<HTMLElement>('.bar')
      ?.style.setProperty('grid-template-columns', columns.join(' '));
    this.#exports ??= this.guide.share<Exports>(EXPORTS, () => new Map());
    this.#exports.set('checklist', this.#export);
    // How far the list is; told again where a guide came later, and has not heard of it.
    const count = `${done}/${total}`;
    if (count === this.#told && this.guide.state.checklist) return;
    this.#told = count;
    this.guide.choose({ checklist: { done, total } });
  }

  #export = async (format: ExportFormat): Promise<unknown> => (await this.#use()).piece(format);
}
