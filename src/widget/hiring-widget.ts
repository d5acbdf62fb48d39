import { html, nothing, type PropertyDeclarations } from 'lit';
import { HiringElement } from '../base/hiring-element.js';
import { LanguageController } from '../base/language-controller.js';
import { isParsed } from '../base/parsed.js';
import { report, reportOnce } from '../base/report.js';
import { GuideController } from '../guide/guide-controller.js';
import { directionOf, localeOf, matchLanguage } from '../i18n/localize.js';
import type { Language, Strings } from '../i18n/localize.js';
import type { Own } from '../packs/load.js';
import type { Pack } from '../packs/types.js';
import type { PackError } from '../packs/result.js';
import type { Elsewhere, Found } from './elsewhere.js';
import type { HiringErrorDetail } from './events.js';
import { icon } from './icon.js';

/** What a widget shows at the moment. Pages can style it as `:state(loading)` and so on. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'error';

/** Where a widget's pack comes from, and the value that the page gave. */
export type Source = ['data' | 'inline' | 'src' | 'pack', unknown];

/** The strings that a widget carries in English; in another language all of them are there. */
export type Words<Part extends keyof Strings> = Pick<Strings, Part | 'common'> & Partial<Strings>;

/** The files of a widget in the other languages. */
export type Translations<Words> = Record<Exclude<Language, 'en'>, () => Promise<Words>>;

/**
 * What all data widgets have in common: language, pack, guide, states and errors. A subclass gives
 * its English strings and its part of the default pack, and renders what is ready.
 *
 * @slot - Content for readers without the widget, such as a plain table. It stays visible until
 *   the widget has rendered, and where it cannot. A `<script type="application/json">` in it is the
 *   widget's own pack.
 * @fires {CustomEvent<void>} hiring-ready - What the pack has is on the page, at first and after each
 *   change of pack or language.
 * @fires {CustomEvent<HiringErrorDetail>} hiring-error - Something could not be used. A bad attribute
 *   is ignored; of a bad pack nothing is shown, and the tag's own content stays.
 * @csspart base - The inner box that carries layout, colours and the container query.
 * @csspart heading - The title.
 * @csspart error - The sentence in place of figures that did not come.
 * @cssstate loading - Figures are on their way.
 * @cssstate ready - Figures are shown.
 * @cssstate empty - There is nothing to show for what was chosen.
 * @cssstate error - No figures came, or they cannot be used.
 * @cssprop [--hiring-accent] - What is chosen or highlighted, and the focus ring. Light #0a6375, dark #5cc3d6.
 * @cssprop [--hiring-on-accent] - Text on the accent. Light #ffffff, dark #0d1417.
 * @cssprop [--hiring-alert] - Errors in forms, and nothing else. Light #b3261e, dark #ff9d92.
 * @cssprop [--hiring-radius=0.25em] - Corners of fields, buttons and the selection.
 * @cssprop [--hiring-surface=transparent] - Background; where it is set, the widget has padding.
 * @cssprop [--hiring-field] - Inside of fields: the text colour at 3 %.
 * @cssprop [--hiring-font-mono=ui-monospace, monospace] - Code.
 */
export abstract class HiringWidget<Part extends keyof Strings = never> extends HiringElement {
  static override properties: PropertyDeclarations = {
    pack: {},
    src: {},
    theme: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    without: {},
    data: { attribute: false },
  };

  /** Bundled pack by id; `rust` unless the guide says otherwise. */
  pack?: string;
  /** URL of a pack as JSON, loaded without credentials; at most 1 MiB, 10 seconds. */
  src?: string;
  /** `light` or `dark`; without it the widget follows the page's `color-scheme`. */
  theme?: 'light' | 'dark';
  /** Replaces the title. */
  heading?: string;
  /** Level of the title in the page's outline, 1 to 6; 3 unless said. */
  headingLevel?: number | string = 3;
  /** Parts to leave out, by name, separated by spaces. */
  without?: string;
  /** A pack as an object, in place of any other; `null` and `undefined` mean "not set". */
  data?: unknown;

  /** English strings of the widget's parts. */
  protected abstract readonly english: Words<Part>;
  /** Figures and English text of the default pack, carried in the bundle. */
  protected abstract readonly own: Own;
  /** Both in the other languages, by the same names: strings and text of the default pack. */
  protected abstract readonly words: Translations<Words<Part>>;
  /** The strings in the language shown. */
  protected strings!: Words<Part>;
  /** The language shown. */
  protected shown: Language = 'en';
  /** The pack shown. */
  protected current?: Pack;
  protected readonly language = new LanguageController(this);
  protected readonly guide = new GuideController(this);

  #state: WidgetState = 'loading';
  #states = this.attachInternals().states;
  #error?: PackError;
  #elsewhere?: Elsewhere;
  #request?: unknown[];
  #complaints = new Set<string>();
  #children = new MutationObserver(() => this.requestUpdate());

  /** The widget's part of a pack, made of figures and text; what `own` is made of. */
  protected abstract assemble(own: Own): Pack;
  /** Makes ready what is rendered next, before each update. False: there is nothing to show. */
  protected abstract prepare(): boolean;
  /** The widget below its title. */
  protected abstract renderContent(): unknown;
  protected abstract get defaultHeading(): string;

  /** What stands at the end of the title's line. */
  protected renderBeside(): unknown {
    return nothing;
  }

  /** `loading`, `ready`, `empty` or `error`. */
  get state(): WidgetState {
    return this.#state;
  }

  protected get direction(): 'ltr' | 'rtl' {
    return this.language.dir ?? directionOf(this.shown);
  }

  /** Intl locale of the language shown. */
  protected get locale(): string {
    return localeOf(this.shown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Made in one document and first connected in another, which refuses the sheets of the first.
      return this.shadowRoot!;
    }
  }

  /** A document drops the sheets that another one made. */
  adoptedCallback(): void {
    this.#reach().catch(() => {});
  }

  /** Loads the pack once more, as the button "Retry" does. */
  reload(): void {
    this.#request = this.#error = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    // Until the end tag has come, an inline pack may follow. Polled: a page says nothing of it.
    if (!isParsed(this)) return void setTimeout(() => this.requestUpdate(), 16);
    const language = this.#chooseLanguage();
    const source = this.#chooseSource();
    const request = [language, ...source];
    if (!this.#request?.every((one, index) => one === request[index])) {
      this.#request = request;
      this.#complaints.clear();
      this.#load(language, source);
    }
    const state = this.#error
      ? 'error'
      : !this.current
        ? 'loading'
        : this.prepare()
          ? 'ready'
          : 'empty';
    this.#states.delete(this.#state);
    this.#states.add((this.#state = state));
  }

  /** Is this part left out by `without`? */
  protected lacks(part: string): boolean {
    return !!this.without?.split(/\s+/).includes(part);
  }

  /** What else must be there before the widget can show what the page asks for. */
  protected extras(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Tells the integrator once that a value cannot be used. The visitor sees the widget without it. */
  protected complain(
    code: HiringErrorDetail['code'],
    message: string,
    issues: HiringErrorDetail['issues'] = [],
  ): undefined {
    if (!this.#complaints.has(message)) this.#tell({ code, message, issues });
    this.#complaints.add(message);
    return undefined;
  }

  protected emit<Detail>(type: string, detail?: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #chooseLanguage(): Language {
    const { tag } = this.language;
    const language = matchLanguage(tag || 'en');
    if (!language) reportOnce(this.localName, `has no language "${tag}"; English instead.`);
    return language ?? 'en';
  }

  #chooseSource(): Source {
    const inline = this.querySelector('script[type="application/json"]')?.textContent;
    if (this.data != null) return ['data', this.data];
    if (inline != null) return ['inline', inline];
    if (this.src != null) return ['src', this.src];
    return ['pack', this.pack ?? 'rust'];
  }

  /** At once where everything is in the bundle, so that nothing flashes. */
  #load(language: Language, source: Source): void {
    const { english, own, words } = this;
    const extras = this.extras();
    const [kind, value] = source;
    if (kind !== 'pack' || value !== 'rust' || language !== 'en' || extras) {
      const request = this.#request;
      const complain = (code: 'language', message: string) => this.complain(code, message);
      const ask = { language, source, english, own, words, extras, widget: this, complain };
      // Asked for side by side: none of them waits for another.
      if (kind !== 'pack') import('../packs/own.js').catch(() => {});
      if (language !== 'en') words[language]().catch(() => {});
      this.#reach().then(
        ({ load }) =>
          load(ask, (found) => {
            // A stale answer never takes the place of a newer one.
            if (request === this.#request && !(found.loading && this.current)) this.#show(found);
          }),
        (error) => {
          if (request !== this.#request) return;
          const message = `${error}`;
          // Not even an error can be shown in words: the figures of the bundle in English are better
          // than none, and where they are not what was asked for, the tag's own content is.
          if (kind === 'pack' && value === 'rust') {
            this.complain('network', message);
            this.#show({ language: 'en', strings: english, own });
          } else {
            const issues = { issues: [], more: 0, retry: true };
            this.#show({
              language,
              strings: english,
              error: { code: 'network', message, ...issues },
            });
          }
        },
      );
    } else this.#show({ language, strings: english, own });
  }

  async #reach(): Promise<Elsewhere> {
    this.#elsewhere ??= await import('./elsewhere.js');
    this.#elsewhere.dress(this);
    this.requestUpdate();
    return this.#elsewhere;
  }

  /** What was found takes the place of what was shown, all at once. */
  #show({ language, strings, own, pack, error, loading }: Found<Words<Part>>): void {
    this.shown = language;
    this.strings = strings;
    this.current = own ? this.assemble(own) : pack;
    this.#error = error;
    this.requestUpdate();
    if (error) this.#tell(error);
    else if (!loading) void this.updateComplete.then(() => this.emit('hiring-ready'));
  }

  #tell({ code, message, issues }: HiringErrorDetail): void {
    report(this.localName, message);
    // Not in the middle of an update, which what a listener sets would miss.
    void this.updateComplete.then(() =>
      this.emit<HiringErrorDetail>('hiring-error', { code, message, issues }),
    );
  }

  protected override render(): unknown {
    const elsewhere = this.#elsewhere;
    const { current, strings } = this;
    const empty = this.state === 'empty';
    if (empty && !elsewhere) this.#reach().catch(() => {});
    const content =
      current && !empty
        ? this.renderContent()
        : strings &&
          elsewhere?.renderState({ html, nothing, icon }, this, strings, {
            error: this.#error,
            empty,
          });
    // Until words and figures are there, only the tag's own content can be shown.
    if (!content) return html`<slot></slot>`;
    const level = Math.round(Number(this.headingLevel));
    // A panel needs room around the text. CSS cannot ask whether a token is set in every engine.
    const surface = getComputedStyle(this).getPropertyValue('--hiring-surface');
    return html`<div
        part="base"
        class="base ${this.theme} ${surface ? 'surface' : ''}"
        lang=${this.shown}
        dir=${this.direction}
      >
        <div class="head">
          <div
            part="heading"
            class="heading"
            role="heading"
            aria-level=${level > 0 && level < 7 ? level : 3}
          >
            ${this.heading ?? this.defaultHeading}
          </div>
          ${current && !empty ? this.renderBeside() : nothing}
        </div>
        ${content}
      </div>
      ${current ? nothing : html`<slot></slot>`}`;
  }
}
