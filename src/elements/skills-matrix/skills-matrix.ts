import { html, nothing } from 'lit';
import { ExportController } from '../../guide/export-controller.js';
import type { Recommendation, Scorecard } from '../../guide/records/scorecard.js';
import { common, skillsMatrix } from '../../i18n/locales/en.js';
import { skillsPart } from '../../packs/assemble.js';
import type { SkillsParts } from '../../packs/parts.js';
import type { Own } from '../../packs/load.js';
import {
  areaText,
  domains as domainText,
  roleText,
  scale,
  skillText,
} from '../../packs/rust/en.js';
import {
  areaFigures,
  domains,
  profiles,
  roleFigures,
  skillFigures,
} from '../../packs/rust/figures.js';
import type { Five, Pack } from '../../packs/types.js';
import { renderAction, renderFooter, renderSource } from '../../widget/footer.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { kit, ToolWidget } from '../../widget/tool-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { copyIcon, printIcon } from '../../widget/icons.js';
import { renderTabs } from '../../widget/tabs.js';
import { tabsStyles } from '../../widget/tabs.styles.js';
import { renderIndex } from './index-list.js';
import { styles } from './skills-matrix.styles.js';
import type { Tools } from './tools/tools.js';
import type { MatrixFormat } from './tools/write.js';
import type { MatrixView, Mode } from './view.js';

export type {
  HiringChangeDetail,
  HiringErrorDetail,
  HiringSelectDetail,
} from '../../widget/events.js';
export type { MatrixFormat, Mode, Recommendation, Scorecard };

const modes: Mode[] = ['view', 'rate', 'compare'];

/**
 * The skill areas of a role: to read, to rate a candidate in, and to compare several by, beside a
 * target profile.
 *
 * @tag hiring-skills-matrix
 * @fires {CustomEvent<HiringChangeDetail>} hiring-change - A rating, a weight or a target was set,
 *   or taken back.
 * @fires {CustomEvent<HiringSelectDetail>} hiring-select - The visitor chose the level or the domain
 *   of the target.
 * @csspart subtitle - The line under the title.
 * @csspart controls - Tabs and the open view's option.
 * @csspart tab - One tab.
 * @csspart option - The target profile.
 * @csspart areas - The index of areas.
 * @csspart area - One area of it.
 * @csspart skills - The skills of an area.
 * @csspart candidates - Who is under interview: the choice, and what can be done with it.
 * @csspart standing - Progress and weighted score.
 * @csspart progress - How many areas are rated.
 * @csspart score - The weighted score.
 * @csspart grid - The areas to rate.
 * @csspart row - One of them.
 * @csspart rating - Five stops, and "not assessed".
 * @csspart weight - The weight of an area.
 * @csspart drawer - What an area opens: scale, evidence, skills, note.
 * @csspart scale - What the ratings mean in an area.
 * @csspart evidence - The ratings of the interview's questions.
 * @csspart note - A field for a note.
 * @csspart formula - How the score is reckoned.
 * @csspart recommendation - The interviewer's own call.
 * @csspart target - The target profile to edit.
 * @csspart chooser - Which candidates to compare, where there are more than four.
 * @csspart table - Candidates beside the target.
 * @csspart cell - One rating in it.
 * @csspart warning - Who is rated in fewer areas than others.
 * @csspart lines - The lines from 0 to 4 that repeat the table.
 * @csspart people - A sentence for each candidate.
 * @csspart notice - That nothing can be kept here.
 * @csspart kept - Where entries stay, and the way to forget them.
 * @csspart source - Source and date.
 * @csspart actions - Copy, files, print.
 * @csspart action - One of them.
 */
export class HiringSkillsMatrix extends ToolWidget<'skillsMatrix', Tools> {
  static override styles = [widgetStyles, tabsStyles, styles];
  static override properties = {
    ...HiringWidget.properties,
    mode: {},
    level: {},
    domain: {},
    remember: { type: Boolean },
    // With an accessor of its own: what is read is made anew from the records.
    scorecards: { attribute: false, noAccessor: true },
  };

  /** `view` (the skills to read), `rate` or `compare`; `view` unless said. */
  mode?: Mode;
  /** Level of the target profile by id, such as `senior`. */
  level?: string;
  /** Domain of the target profile by id, such as `cloud`. */
  domain?: string;
  /** Keeps what is entered, on this device only. */
  remember?: boolean;

  protected readonly english = { common, skillsMatrix };
  // The parts named one by one: whole, the modules would bring those of other widgets along.
  protected readonly own = {
    figures: { roleFigures, areaFigures, skillFigures, domains, profiles },
    text: { roleText, areaText, scale, skillText, domains: domainText },
  };
  protected readonly words = {
    de: () => import('./words/de.js'),
    tr: () => import('./words/tr.js'),
    ar: () => import('./words/ar.js'),
  };

  #view!: MatrixView;
  #given?: Scorecard[];
  protected readonly record = new ExportController(this, this.guide, async (format) =>
    (await this.use()).piece(format),
  );

  /**
   * The scorecards of all candidates, as the JSON export has them: ratings are whole numbers from 0
   * to 4, and what is not assessed is absent. Set, each goes to the candidate of its label, new or
   * known; other candidates stay, and so does what a card leaves out. The same content set again
   * changes nothing. Set while the widget loads, what is entered or kept (`remember`) for a label by
   * then wins. A rating that is none counts as not assessed and fires `hiring-error`.
   */
  get scorecards(): Scorecard[] {
    return this.tools?.scorecards() ?? this.#given ?? [];
  }

  set scorecards(cards: Scorecard[]) {
    this.#given = cards;
    this.tools?.put(cards);
    this.requestUpdate();
  }

  /** What the open view shows as text, as its buttons copy and download it. */
  async export(format: MatrixFormat): Promise<string> {
    return (await this.whenReady()).write(format);
  }

  protected assemble(parts: Own): Pack {
    return skillsPart(parts as SkillsParts);
  }

  protected get defaultHeading(): string {
    return this.current?.skillsMatrix?.title ?? this.strings.skillsMatrix.title;
  }

  protected get needsTools(): unknown {
    return (this.mode && this.mode !== 'view') || this.#given;
  }

  protected async fetchTools(): Promise<Tools> {
    const { createTools } = await import('./tools/tools.js');
    return createTools({ kit, matrix: this, given: () => this.#given });
  }

  protected prepare(): boolean {
    const pack = this.current!;
    const { areas = [], scale, levels, domains: fields } = pack;
    const mode = this.mode ?? 'view';
    if (!modes.includes(mode)) this.complain('bad-attribute', `mode="${mode}" is unknown.`);
    const known = (kind: 'level' | 'domain', all: { id: string }[] = []) => {
      const id = this[kind];
      if (id && !all.some((one) => one.id === id))
        this.complain('bad-attribute', `${kind}="${id}" is not in the pack.`);
    };
    known('level', levels);
    known('domain', fields);
    this.#view = {
      words: this.strings.skillsMatrix,
      mode: modes.includes(mode) ? mode : 'view',
      areas,
      labels: scale?.labels ?? (['0', '1', '2', '3', '4'] as Five),
      level: Math.min(6, Number(this.headingLevel ?? 3) + 1) || 4,
      rtl: this.direction === 'rtl',
    };
    this.tools?.extend(this.#view, pack);
    return !!areas.length;
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const { words, mode } = view;
    const { tools } = this;
    const tabs = !this.lacks('controls');
    const content = tools?.panel();
    return html`<div class=${mode}>
      <p part="subtitle" class="subtitle">
        ${tools?.lead() ?? this.current!.skillsMatrix?.lead ?? words.lead}
      </p>
      ${
        tabs
          ? renderTabs(
              words.views,
              modes.map((one) => [one, words[one]]),
              mode,
              tools?.option() ?? (this.renderStuck() || nothing),
            )
          : this.renderStuck()
      }
      <div role=${tabs ? 'tabpanel' : nothing} aria-labelledby=${tabs ? mode : nothing}>
        ${content ?? renderIndex({ html }, view)}
      </div>
      ${tools?.notes()}
      ${renderFooter(
        this.lacks('source') ? undefined : renderSource(this.current!, this.strings.common, 'text'),
        this.lacks('export') ? undefined : this.#actions(),
      )}
    </div>`;
  }

  #actions(): unknown {
    const { words } = this.#view;
    return [
      renderAction('copy', copyIcon, words.copy),
      this.tools?.files(),
      renderAction('print', printIcon, words.print),
      this.tools?.outcome(),
    ];
  }
}
