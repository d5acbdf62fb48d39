import { html, nothing } from 'lit';
import { common, interviewCarousel } from '../../i18n/locales/en.js';
import { interviewPart } from '../../packs/assemble.js';
import type { InterviewParts } from '../../packs/parts.js';
import type { Own } from '../../packs/load.js';
import { interviewText } from '../../packs/rust/en/interview.js';
import { scale } from '../../packs/rust/en/skills.js';
import { areaFigures } from '../../packs/rust/figures/skills.js';
import { interviewFigures } from '../../packs/rust/figures/interview.js';
import { base } from '../../packs/rust/figures/salary.js';
import { areaShorts, levelNames } from '../../packs/rust/names.js';
import type { Pack } from '../../packs/types.js';
import { renderAction, renderFooter, renderSource } from '../../widget/footer.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { kit, ToolWidget } from '../../widget/tool-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { copyIcon, printIcon } from '../../widget/icons.js';
import { renderCards, renderRail, renderTop } from './cards.js';
import { styles } from './interview-carousel.styles.js';
import type { Tools } from './tools/tools.js';
import type { ResultFormat } from './tools/write.js';
import type { CarouselView } from './view.js';

export type {
  HiringChangeDetail,
  HiringErrorDetail,
  HiringSelectDetail,
} from '../../widget/events.js';
export type { Pack, ResultFormat };

/**
 * Interview questions one by one: what to ask, why it works and what a strong answer mentions; in an
 * interview, what was mentioned, how strong it was, and a note.
 *
 * @tag hiring-interview-carousel
 * @fires {CustomEvent<HiringSelectDetail>} hiring-select - The visitor chose a level in the filter.
 * @fires {CustomEvent<HiringChangeDetail>} hiring-change - An answer was rated, or a mention ticked.
 * @csspart subtitle - The line under the title.
 * @csspart controls - Position, timer, list, previous and next.
 * @csspart position - The position, such as "3 of 7".
 * @csspart button - A button of the carousel.
 * @csspart rail - The numbered segments, or the line in their place.
 * @csspart cards - The cards side by side.
 * @csspart card - One question with all that belongs to it.
 * @csspart question - The question.
 * @csspart reason - Why it works, and what a strong answer mentions.
 * @csspart form - What is entered on a card in an interview.
 * @csspart rating - The stops from 0 to 4.
 * @csspart timer - The time of the interview.
 * @csspart list - All questions at a glance.
 * @csspart option - Filters and order above the list.
 * @csspart candidates - Who is under interview: the choice, and what can be done with it.
 * @csspart notice - What is said where this browser keeps nothing.
 * @csspart kept - Where entries stay, and how to forget them.
 * @csspart note - The sentence in place of questions where none fits.
 * @csspart source - Source and date.
 * @csspart actions - Copy, print and so on.
 * @csspart action - One of them.
 */
export class HiringInterviewCarousel extends ToolWidget<'interviewCarousel', Tools> {
  static override styles = [widgetStyles, styles];
  static override properties = {
    ...HiringWidget.properties,
    mode: {},
    topic: {},
    level: {},
    order: {},
    seed: { type: Number },
    remember: { type: Boolean },
    credit: {},
  };

  /** `read`, or `interview` to tick, rate and note; `read` unless said. */
  mode?: 'read' | 'interview';
  /** Shows the questions of this topic alone, by id of the skill area. */
  topic?: string;
  /** Shows the questions for this level alone, by id. */
  level?: string;
  /** `given`, or `shuffled`; as the pack has them unless said. */
  order?: 'given' | 'shuffled';
  /** Whole number that a shuffled order follows from: the same seed gives the same order. */
  seed?: number;
  /** Keeps ratings, notes and ticks on this device; without it they last as long as the page. */
  remember?: boolean;
  /** The publisher's name: `text`, `link` where the pack has a URL, or `none`. */
  credit?: 'text' | 'link' | 'none';

  protected readonly english = { common, interviewCarousel };
  // The parts named one by one: whole, the modules would bring those of other widgets along. Cards
  // show neither markets nor years.
  protected readonly own = {
    figures: {
      roleFigures: { base, levels: Object.keys(levelNames).map((id) => ({ id })), markets: [] },
      areaFigures,
      interviewFigures,
    },
    text: {
      roleText: { lang: 'en', markets: {}, levels: levelNames },
      areaText: areaShorts,
      scale,
      interviewText,
    },
  };
  protected readonly words = {
    de: () => import('./words/de.js'),
    tr: () => import('./words/tr.js'),
    ar: () => import('./words/ar.js'),
  };

  #view!: CarouselView;
  /** Whose fragment may name a question: a frame's own, where the carousel was moved into one. */
  #window?: Window | null;

  /** What was ticked, rated and noted of the candidate under interview, as text. */
  async export(format: ResultFormat): Promise<string> {
    return (await this.whenReady()).write(format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('hashchange', this);
    this.tools?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.removeEventListener('hashchange', this);
    this.tools?.disconnect();
  }

  override handleEvent(event: Event): void {
    // Most fragments are the page's own, and none of them fetches anything.
    if (!this.tools && event.type === 'hashchange') this.requestUpdate();
    else super.handleEvent(event);
  }

  protected assemble(parts: Own): Pack {
    return interviewPart(parts as InterviewParts);
  }

  protected get defaultHeading(): string {
    return this.current?.interview?.title ?? this.strings.interviewCarousel.title;
  }

  protected get needsTools(): unknown {
    const { mode, order, topic, level } = this;
    const name = encodeURI(this.id || this.localName);
    const linked = this.#window?.location.hash.startsWith(`#${name}-q`);
    // The line that many questions have needs its mark.
    return mode || order || topic || level || linked || this.current?.questions?.[10];
  }

  protected async fetchTools(): Promise<Tools> {
    const { createTools } = await import('./tools/tools.js');
    return createTools({ kit, carousel: this, view: () => this.#view });
  }

  protected prepare(): boolean {
    const pack = this.current!;
    const { questions = [], interview } = pack;
    const words = this.strings.interviewCarousel;
    const level = Math.round(Number(this.headingLevel));
    this.#view = {
      words,
      pack,
      questions,
      at: 0,
      interview: this.mode === 'interview',
      outline: level > 0 && level < 7 ? Math.min(6, level + 1) : 4,
      lead: interview?.lead ?? '',
    };
    this.tools?.extend(this.#view);
    return !!questions.length;
  }

  protected override renderBeside(): unknown {
    return renderTop(this.#view, this.tools?.timer());
  }

  protected renderContent(): unknown {
    const view = this.#view;
    const { tools } = this;
    const source = this.lacks('source') ? undefined : this.#source();
    return html`${tools ? tools.above() : this.renderStuck()}
      <div class=${view.closing ? 'away' : ''}>
        ${view.questions.length ? [renderRail(view), renderCards(view)] : nothing}
      </div>
      ${tools?.list()}
      ${renderFooter(
        tools?.kept(source) ?? source,
        this.lacks('export') ? undefined : (tools?.actions() ?? this.#actions()),
      )}`;
  }

  #source(): unknown {
    const { words, pack } = this.#view;
    const own = pack.questions?.some(({ basis }) => basis);
    return renderSource(pack, this.strings.common, this.credit, own ? words.publishers : nothing);
  }

  #actions(): unknown {
    const { copy, print } = this.#view.words;
    return [renderAction('copy', copyIcon, copy), renderAction('print', printIcon, print)];
  }

  protected override updated(): void {
    const base = this.renderRoot.querySelector('.base');
    if (!base || !this.#view) return;
    base.role = 'region';
    base.ariaRoleDescription = this.#view.words.carousel;
    base.setAttribute('aria-labelledby', 'title');
    base.querySelector('.heading')!.id = 'title';
    this.tools?.settle();
  }
}
