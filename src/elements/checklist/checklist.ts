import { html, nothing } from 'lit';
import { ExportController } from '../../guide/export-controller.js';
import { storageKey } from '../../guide/records/keeper.js';
import { checklist, common } from '../../i18n/locales/en.js';
import { checklistPart } from '../../packs/assemble.js';
import type { ChecklistParts } from '../../packs/parts.js';
import { checklistText } from '../../packs/rust/en.js';
import { checklistFigures } from '../../packs/rust/figures.js';
import { base } from '../../packs/rust/figures/salary.js';
import type { Own } from '../../packs/load.js';
import type { Pack } from '../../packs/types.js';
import type { HiringChangeDetail } from '../../widget/events.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { kit, ToolWidget } from '../../widget/tool-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { styles } from './checklist.styles.js';
import { renderFoot, renderOnlyOpen, renderProgress, renderStages } from './list.js';
import { buildStages, countSteps } from './model.js';
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
export class HiringChecklist extends ToolWidget<'checklist', Tools> {
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
  // The parts named one by one: whole, the modules would bring those of other widgets along. Levels and
  // markets come with the tools, which put a choice of them into words.
  protected readonly own = {
    figures: { base, checklistFigures },
    text: { checklistText },
  };
  protected readonly words = {
    de: () => import('./words/de.js'),
    tr: () => import('./words/tr.js'),
    ar: () => import('./words/ar.js'),
  };
  protected readonly record = new ExportController(this, this.guide, async (format) =>
    (await this.use()).piece(format),
  );

  #view!: ListView;
  /** Ticked before the tools were there, which take them over. */
  #early = new Map<string, boolean>();
  #onlyOpen = false;
  #told = '';
  #bundled?: Pack;
  #parts?: Own;

  /**
   * This page with the ticks of the pack's steps in its fragment: no notes, no steps of one's own. Until
   * the tools are there, which the first tick fetches, the page alone: there is nothing to carry.
   */
  get shareUrl(): string {
    return this.ownerDocument.URL.split('#')[0] + (this.tools?.fragment() ?? '');
  }

  /**
   * The list as text, as its buttons copy and download it: stages as shown, notes and own steps
   * included. The calendar counts due dates from the visitor's start date, else from today.
   */
  async export(format: ChecklistFormat): Promise<string> {
    return (await this.whenReady()).write(format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
    this.tools?.detach();
  }

  protected assemble(parts: Own): Pack {
    this.#parts = parts;
    return (this.#bundled = checklistPart(parts as ChecklistParts));
  }

  protected get defaultHeading(): string {
    return this.current?.hiringChecklist?.title ?? this.strings.checklist.title;
  }

  /** A list that is kept, came by a link or has a range in it is whole at once; else the tools wait. */
  protected get needsTools(): unknown {
    const { hash } = this.ownerDocument.location ?? { hash: '' };
    return (
      hash.startsWith(`#${encodeURIComponent(this.id || this.localName)}=`) ||
      this.level ||
      this.market ||
      (this.remember && this.#isKept())
    );
  }

  protected async fetchTools(): Promise<Tools> {
    const { createTools } = await import('./tools/tools.js');
    return createTools({ kit, list: this, early: this.#early });
  }

  #isKept(): boolean {
    const { id = 'own' } = this.current ?? { id: this.pack ?? 'rust' };
    try {
      return !!localStorage.getItem(storageKey(id));
    } catch {
      // Storage is blocked, which the tools have to say.
      return true;
    }
  }

  /** A tick counts at once; all else is for the tools. */
  override handleEvent(event: Event): void {
    if (event.type === 'hashchange') return this.requestUpdate();
    if (event.type === 'change') {
      const { name, value, checked } = event.composedPath()[0] as HTMLInputElement;
      if (name === 'step') this.#tick(value, checked);
      if (name === 'open') this.#onlyOpen = checked;
      this.requestUpdate();
    }
    super.handleEvent(event);
  }

  #tick(id: string, value: boolean): void {
    if (this.tools) this.tools.tick(id, value);
    else this.#early.set(id, value);
    this.emit<HiringChangeDetail>('hiring-change', { kind: 'tick', id, value });
  }

  #isDone = (id: string): boolean => this.#early.get(id) ?? !!this.tools?.isTicked(id);

  protected prepare(): boolean {
    const { tools } = this;
    const given = this.current!;
    const parts = given === this.#bundled ? this.#parts : undefined;
    const pack = tools?.attach(given, parts, !!this.remember) ?? given;
    const words = this.strings.checklist;
    const stages = this.stages?.match(/\S+/g) ?? undefined;
    for (const id of stages ?? []) {
      if (!pack.checklist?.stages.some((one) => one.id === id))
        this.complain('bad-attribute', `stages: "${id}" is not in the pack.`);
    }
    const shown = buildStages(pack.checklist, {
      stages,
      isDone: this.#isDone,
      own: tools?.ownSteps,
      wording: tools?.wording(),
    });
    this.#view = {
      words,
      stages: shown,
      ...countSteps(shown),
      onlyOpen: this.#onlyOpen,
      live: !this.lacks('controls'),
      bars: !this.lacks('bars'),
      remember: !!this.remember,
      tools,
      lead: (!stages && pack.hiringChecklist?.lead) || words.lead,
    };
    tools?.show(this.#view);
    return !!this.#view.total;
  }

  protected override renderBeside(): unknown {
    return this.#view.live ? renderOnlyOpen(this.#view) : nothing;
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const { tools } = this;
    return html`<div class=${view.onlyOpen ? 'only' : ''}>
      <p part="subtitle" class="subtitle">${view.lead}</p>
      ${tools ? tools.notices() : this.renderStuck()} ${renderProgress(view)} ${renderStages(view)}
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
    // How far the list is; told again where a guide came later, and has not heard of it.
    const count = `${done}/${total}`;
    if (count === this.#told && this.guide.state.checklist) return;
    this.#told = count;
    this.guide.choose({ checklist: { done, total } });
  }
}
