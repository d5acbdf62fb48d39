import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../base/language-controller.js';
import { isParsed, whenParsed } from '../base/parsed.js';
import { report, reportOnce } from '../base/report.js';
import { readopt } from '../base/sheets.js';
import { GuideController } from '../guide/guide-controller.js';
import { directionOf, loadStrings, localeOf, matchLanguage } from '../i18n/localize.js';
import type { Language, Strings } from '../i18n/localize.js';
import { bundledPacks, loadBundled } from '../packs/load.js';
import type { Pack, PackError } from '../packs/types.js';
import type { HiringErrorCode, HiringErrorDetail } from './events.js';
import { icon } from './icons.js';

/** What a widget shows at the moment. Pages can style it as `:state(loading)` and so on. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'error';

/** Where the data of a widget comes from; the first that is given wins. */
type Source =
  | { kind: 'data'; value: unknown }
  | { kind: 'inline'; value: string }
  | { kind: 'src'; value: string }
  | { kind: 'pack'; value: string };

/** The strings of a widget's own parts, and those that all widgets share. */
type Words<Part extends keyof Strings> = Pick<Strings, Part | 'common'>;

const defaultPack = 'rust';

/**
 * What all data widgets have in common: language, pack, guide, states and errors. A subclass gives
 * its English strings and its part of the default pack, and renders what is ready.
 *
 * @slot - Content for readers without the widget, such as a plain table. It stays visible until
 *   the widget has rendered, and where it cannot. A `<script type="application/json">` in it is the
 *   widget's own pack.
 * @fires {CustomEvent<void>} hiring-ready - The figures are on the page, at first and after each
 *   change of pack or language.
 * @fires {CustomEvent<HiringErrorDetail>} hiring-error - Something could not be used; the widget
 *   shows what it can.
 * @csspart base - The inner box that carries layout, colours and the container query.
 * @csspart heading - The title.
 * @csspart error - The sentence in place of figures that did not come.
 * @cssprop [--hiring-accent] - What is chosen or highlighted, and the focus ring. Light #0a6375, dark #5cc3d6.
 * @cssprop [--hiring-on-accent] - Text on the accent. Light #ffffff, dark #0d1417.
 * @cssprop [--hiring-alert=light-dark(#b3261e, #ff9d92)] - Errors in forms, and nothing else.
 * @cssprop [--hiring-radius=0.25em] - Corners of fields, buttons and the selection.
 * @cssprop [--hiring-surface=transparent] - Background; where it is set, the widget has padding.
 * @cssprop [--hiring-field] - Inside of fields: the text colour at 3 %.
 * @cssprop [--hiring-font-mono=ui-monospace, monospace] - Code.
 */
export abstract class HiringWidget<Part extends keyof Strings = never> extends LitElement {
  /** Bundled pack by id; `rust` unless the guide says otherwise. */
  @property() pack?: string;
  /** URL of a pack as JSON, loaded without credentials; at most 1 MiB, 10 seconds. */
  @property() src?: string;
  /** `light` or `dark`; without it the widget follows the page's `color-scheme`. */
  @property() theme?: 'light' | 'dark';
  /** Replaces the title. */
  @property() heading?: string;
  /** Level of the title in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** Parts to leave out, by name, separated by spaces. */
  @property() without?: string;
  /** A pack as an object, in place of any other; `null` and `undefined` mean "not set". */
  @property({ attribute: false }) data?: unknown;

  /** English strings of the widget's parts; other languages are loaded by the same names. */
  protected abstract readonly english: Words<Part>;
  /** The strings in the language shown. */
  protected strings!: Words<Part>;
  /** The language shown. */
  protected shown: Language = 'en';
  /** The pack shown. */
  protected current?: Pack;
  protected readonly language = new LanguageController(this);
  protected abstract readonly guide: GuideController;

  #internals = this.attachInternals();
  #state: WidgetState = 'loading';
  #error?: PackError;
  #request?: unknown[];
  #abort?: AbortController;
  #complaints = new Set<string>();
  #stopWaiting?: () => void;
  #children = new MutationObserver(() => this.requestUpdate());

  /** The widget's part of a pack, made of figures and text; what `own` is made of. */
  protected abstract assemble(figures: unknown, text: unknown): Pack;
  /** Figures and English text of the default pack, carried in the bundle. */
  protected abstract readonly own: { figures: unknown; text: unknown };
  /** What else must be there before the widget can show what the page asks for. */
  protected extras(): Promise<unknown> | undefined {
    return undefined;
  }
  /** The ready widget below its title. */
  protected abstract renderContent(): unknown;
  protected abstract renderLoading(): unknown;
  protected abstract get defaultHeading(): string;
  /** Makes ready what is rendered next, before each update. False: there is nothing to show. */
  protected abstract prepare(): boolean;

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
    if (!isParsed(this)) this.#stopWaiting = whenParsed(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#stopWaiting?.();
  }

  adoptedCallback(): void {
    readopt(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Frameworks write the same value again at every render: that must not undo a visitor's choice.
    if (old !== value) super.attributeChangedCallback(name, old, value);
  }

  /** Loads the pack once more, as the button "Retry" does. */
  reload(): void {
    this.#request = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!isParsed(this)) return;
    const language = this.#chooseLanguage();
    const source = this.#chooseSource();
    const request = [language, source.kind, source.value];
    if (!this.#request?.every((one, index) => one === request[index])) {
      this.#request = request;
      this.#abort?.abort();
      this.#complaints.clear();
      this.#load(language, source);
    }
    if (this.current) this.#enter(this.prepare() ? 'ready' : 'empty');
  }

  /** Is this part left out by `without`? */
  protected lacks(part: string): boolean {
    return !!this.without?.split(/\s+/).includes(part);
  }

  /** Tells the integrator once that a value cannot be used. The visitor sees the widget without it. */
  protected complain(code: HiringErrorCode, message: string): void {
    if (this.#complaints.has(message)) return;
    this.#complaints.add(message);
    this.#tell({ code, message, issues: [] });
  }

  protected emit<Detail>(type: string, detail?: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #chooseLanguage(): Language {
    const { tag } = this.language;
    const language = matchLanguage(tag || 'en');
    if (!language) reportOnce(this.localName, `has no language "${tag}", and shows English.`);
    return language ?? 'en';
  }

  #chooseSource(): Source {
    const inline = this.querySelector('script[type="application/json"]')?.textContent;
    if (this.data != null) return { kind: 'data', value: this.data };
    if (inline != null) return { kind: 'inline', value: inline };
    if (this.src) return { kind: 'src', value: this.src };
    return { kind: 'pack', value: this.pack ?? this.guide.state.pack ?? defaultPack };
  }

  /** At once where everything is in the bundle, so that nothing flashes. */
  #load(language: Language, source: Source): void {
    const extras = this.extras()?.catch(() => {});
    if (language === 'en' && source.kind === 'pack' && source.value === defaultPack && !extras) {
      this.#show(language, this.english, this.assemble(this.own.figures, this.own.text));
      return;
    }
    const { signal } = (this.#abort = new AbortController());
    if (this.#state === 'error') this.#enter('loading');
    const words = this.#words(language);
    const pack = this.#fetchPack(language, source, signal);
    void words.then((strings) => {
      if (!signal.aborted && this.#state === 'loading') this.#speak(language, strings);
    });
    void Promise.all([words, pack, extras]).then(([strings, found]) => {
      if (signal.aborted) return;
      if ('pack' in found) return this.#show(language, strings, found.pack);
      this.#speak(language, strings);
      this.#fail(found.error);
    });
  }

  async #words(language: Language): Promise<Words<Part>> {
    if (language === 'en') return this.english;
    try {
      const loaded = await loadStrings(language);
      const strings = {} as Words<Part>;
      for (const part of Object.keys(this.english) as Part[]) strings[part] = loaded[part];
      return strings;
    } catch {
      this.complain('language', `the language file for "${language}" did not arrive.`);
      return this.english;
    }
  }

  async #fetchPack(
    language: Language,
    { kind, value }: Source,
    signal: AbortSignal,
  ): Promise<{ pack: Pack } | { error: PackError }> {
    try {
      if (kind === 'pack') {
        if (!bundledPacks().includes(value)) return unknownPack(value);
        const { figures, text } = await loadBundled(value, language, this.own);
        return { pack: this.assemble(figures, text) };
      }
      const own = await import('../packs/own.js');
      if (kind === 'data') return own.checkPack(value, language);
      if (kind === 'inline') return own.parsePack(value, language);
      return await own.fetchPack(value, this.ownerDocument.baseURI, language, signal);
    } catch (error) {
      return { error: { code: 'network', message: `${error}`, issues: [], more: 0, retry: true } };
    }
  }

  #speak(language: Language, strings: Words<Part>): void {
    this.shown = language;
    this.strings = strings;
    this.requestUpdate();
  }

  #show(language: Language, strings: Words<Part>, pack: Pack): void {
    this.current = pack;
    this.#speak(language, strings);
    if (pack.validUntil && Date.parse(pack.validUntil) < Date.now() - 864e5) {
      report(this.localName, `the pack's figures were valid until ${pack.validUntil}.`);
    }
    void this.updateComplete.then(() => this.emit('hiring-ready'));
  }

  #fail(error: PackError): void {
    this.current = undefined;
    this.#error = error;
    this.#enter('error');
    this.#tell(error);
  }

  #tell({ code, message, issues }: HiringErrorDetail): void {
    report(this.localName, message);
    this.emit<HiringErrorDetail>('hiring-error', { code, message, issues });
  }

  #enter(state: WidgetState): void {
    if (state === this.#state) return;
    const { states } = this.#internals;
    states.delete(this.#state);
    states.add((this.#state = state));
    this.requestUpdate();
  }

  protected override render(): unknown {
    // Until the words are there, only the tag's own content can be shown.
    if (!this.strings) return html`<slot></slot>`;
    const state = this.#state;
    const theme = this.theme ?? this.guide.state.theme;
    const content =
      state === 'error'
        ? this.#renderError()
        : state === 'loading'
          ? this.renderLoading()
          : this.renderContent();
    if (state === 'loading' && this.#hasContent()) return html`<slot></slot>`;
    return html`<div
        part="base"
        class="base ${theme === 'dark' || theme === 'light' ? theme : ''}"
        lang=${this.shown}
        dir=${this.direction}
        aria-busy=${state === 'loading'}
      >
        <div part="heading" class="heading" role="heading" aria-level=${this.headingLevel || 3}>
          ${this.heading ?? this.defaultHeading}
        </div>
        ${content}
      </div>
      ${state === 'error' ? html`<slot></slot>` : nothing}`;
  }

  #hasContent(): boolean {
    for (const child of this.children) {
      if (child.localName !== 'script' && child.textContent?.trim()) return true;
    }
    return false;
  }

  #renderError(): unknown {
    const { common } = this.strings;
    const { retry } = this.#error!;
    return html`<div part="error" class="error" role="alert">
      <p>
        <strong>${retry ? common.loadingFailed : common.showingFailed}</strong>
        ${common.pageUnaffected} ${retry ? common.tryAgainSoon : nothing}
      </p>
      ${retry
        ? html`<button class="button" @click=${this.reload}>${icon('retry')}${common.retry}</button>`
        : nothing}
    </div>`;
  }
}

function unknownPack(id: string): { error: PackError } {
  const message = `there is no pack "${id}"; there is: ${bundledPacks().join(', ')}.`;
  return { error: { code: 'unknown-pack', message, issues: [], more: 0, retry: false } };
}
