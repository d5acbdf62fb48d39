import { hasOutbox } from '../../leads/exists.js';
import { common, leadForm } from '../../i18n/locales/en.js';
import { offerPart } from '../../packs/assemble.js';
import type { OfferParts } from '../../packs/parts.js';
import { offerText } from '../../packs/rust/en/offer.js';
import { roleText } from '../../packs/rust/en/salary.js';
import { offerFigures, roleFigures } from '../../packs/rust/figures.js';
import type { Pack } from '../../packs/types.js';
import type { Own } from '../../packs/load.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { kit, ToolWidget } from '../../widget/tool-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { keepTyping } from '../../widget/typing.js';
import { renderForm } from './form.js';
import { styles } from './lead-form.styles.js';
import { fieldsOf, type ExtraField } from './model.js';
import type { Tools } from './tools/tools.js';
import type { FormView } from './view.js';

export type {
  HiringErrorDetail,
  HiringLeadDetail,
  HiringLeadSubmitDetail,
  HiringSelectDetail,
} from '../../widget/events.js';
export type { ExtraField };

/**
 * Asks who somebody is looking for, and hands the lead over once: written down on the visitor's device
 * first, sent until the receiver has acknowledged it, and then taken off the device.
 *
 * @tag hiring-lead-form
 * @slot intro - In place of the promise under the title.
 * @slot consent - In place of the sentence of consent; its text goes with the lead.
 * @slot captcha - A captcha of the page's own, above the button.
 * @slot success - In place of what is said once the lead was sent.
 * @fires {CustomEvent<HiringLeadSubmitDetail>} hiring-lead-submit - Before anything is kept or sent. Cancelable; `detail.lead` may be edited, `detail.waitUntil` waits for a captcha's token, 10 seconds at most; a promise that fails holds no lead back.
 * @fires {CustomEvent<HiringLeadDetail>} hiring-lead-saved - The lead is on this device's disk.
 * @fires {CustomEvent<HiringLeadDetail>} hiring-lead-delivered - The receiver has acknowledged it.
 * @fires {CustomEvent<HiringLeadDetail>} hiring-lead-parked - It was refused, or is too old or too big: the visitor has to look at it.
 * @fires {CustomEvent<HiringSelectDetail>} hiring-select - The visitor chose a level or a market.
 * @csspart offer - The promise under the title.
 * @csspart form - The fields.
 * @csspart field - Label, field and what is wrong with it.
 * @csspart chosen - What came from the table.
 * @csspart consent - Both questions of consent.
 * @csspart button - The main button.
 * @csspart steps - How far the form is, where it has steps.
 * @csspart summary - All that is wrong.
 * @csspart sent - What goes along.
 * @csspart statement - What became of the lead.
 * @csspart notice - What is kept on this device.
 */
export class HiringLeadForm extends ToolWidget<'leadForm', Tools> {
  static override styles = [widgetStyles, styles];
  static override properties = {
    ...HiringWidget.properties,
    action: {},
    destination: {},
    portalId: { attribute: 'portal-id' },
    formId: { attribute: 'form-id' },
    region: {},
    organisation: {},
    privacyUrl: { attribute: 'privacy-url' },
    consentVersion: { attribute: 'consent-version' },
    contactEmail: { attribute: 'contact-email' },
    fields: {},
    steps: { type: Boolean },
    partner: {},
    campaign: {},
    remember: { type: Boolean },
    dryRun: { type: Boolean, attribute: 'dry-run' },
    dataLayer: { type: Boolean, attribute: 'data-layer' },
    extraFields: { attribute: false },
  };

  /** Address that leads go to: of the receiver, or of a form backend. */
  action?: string;
  /** `webhook`, `form` or `hubspot`; `webhook` unless said. */
  destination?: 'webhook' | 'form' | 'hubspot';
  /** HubSpot: id of the account. */
  portalId?: string;
  /** Id of the form: HubSpot's, or Netlify's name of it. */
  formId?: string;
  /** HubSpot: `eu1` and the like; `na1` unless said. */
  region?: string;
  /** Who asks for consent, by name. */
  organisation?: string;
  /** Address of the privacy notice, http or https. */
  privacyUrl?: string;
  /** Version of the sentence of consent; the package's unless said. */
  consentVersion?: string;
  /** Where a visitor may write instead; without it there is no such way out. */
  contactEmail?: string;
  /** Fields in order, a `*` behind those that are required: `name email company role level market headcount start message`. */
  fields = 'name* email* company* role*';
  /** Asks in three steps: who, what for, consent. */
  steps?: boolean;
  /** Goes with the lead: on whose page it was made. */
  partner?: string;
  /** Goes with the lead: what it is counted for. */
  campaign?: string;
  /** Keeps what is typed on this device until it is sent. */
  remember?: boolean;
  /** Sends nowhere, and shows what would be sent. */
  dryRun?: boolean;
  /** Tells the page's `dataLayer` of leads, without personal data. */
  dataLayer?: boolean;
  /** Fields of the page's own, after the others. */
  extraFields?: ExtraField[];

  protected readonly english = { common, leadForm };
  // The parts named one by one: whole, the modules would bring those of other widgets along.
  protected readonly own = {
    figures: { roleFigures, offerFigures },
    text: { roleText, offerText },
  };
  protected readonly words = {
    de: () => import('./words/de.js'),
    tr: () => import('./words/tr.js'),
    ar: () => import('./words/ar.js'),
  };

  #view!: FormView;
  /** Has this origin leads that wait? */
  protected waits = false;
  /** When there was something to fill in, in milliseconds since 1970. */
  protected readonly appeared = Date.now();

  /** Takes back what was typed and said, for another request. */
  reset(): void {
    this.renderRoot.querySelector('form')?.reset();
    this.tools?.reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch('addEventListener');
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch('removeEventListener');
    this.tools?.detach();
  }

  /** Also looks when the page is seen, for the first time or again: a tab may have left a lead since. */
  #watch(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['visibilitychange', 'prerenderingchange']) document[how](type, this.#look);
  }

  /** Leads of an earlier visit go out by themselves; a page that nobody sees yet sends nothing. */
  #look = (): void => {
    if (this.dryRun || (document as { prerendering?: boolean }).prerendering) return;
    void hasOutbox().then((found) => {
      this.waits = found;
      if (found) this.requestUpdate();
    });
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('submit', this);
    return root;
  }

  /** The browser must not send the form, and the page's hotkeys not eat the first letter. */
  override handleEvent(event: Event): void {
    if (event.type === 'submit') event.preventDefault();
    keepTyping(event, event.composedPath()[0] as HTMLInputElement);
    super.handleEvent(event);
  }

  protected assemble(parts: Own): Pack {
    return offerPart(parts as OfferParts);
  }

  protected get defaultHeading(): string {
    return this.strings.leadForm.title;
  }

  protected get needsTools(): unknown {
    return this.waits || this.remember || this.steps;
  }

  protected async fetchTools(): Promise<Tools> {
    const [{ createTools }, steps] = await Promise.all([
      import('./tools/tools.js'),
      this.steps ? import('./tools/steps.js') : undefined,
    ]);
    return createTools({ kit, form: this, steps });
  }

  protected prepare(): boolean {
    const { tools, strings, organisation = '', privacyUrl, dryRun } = this;
    const pack = this.current!;
    const complain = (text: string) => this.complain('bad-attribute', text);
    const { level, market, budget, budgetCurrency = 'EUR' } = this.guide.state;
    const asked = tools?.choosing ? `${this.fields} level market` : this.fields;
    const fields = fieldsOf(asked, this.extraFields, complain);
    // In words, unless a field says it.
    const named = (kind: string, all: Pack['levels'] | Pack['markets'], id?: string) =>
      fields.some(({ name }) => name === kind) ? [] : (all?.filter((one) => one.id === id) ?? []);
    const chosen = [
      ...named('level', pack.levels, level),
      ...named('market', pack.markets, market),
    ].map(({ name }) => name);
    const changes = !!chosen[0];
    if (budget) chosen.push(strings.leadForm.budget(`${budgetCurrency} ${budget / 1000}K`));
    const safe = /^(https?:|\/|\.|[^:]*$)/i.test(privacyUrl ?? '') ? privacyUrl : undefined;
    if (!dryRun && !(organisation && safe))
      complain('organisation and privacy-url are needed, or nobody can consent: nothing is sent.');
    if (!dryRun && !(this.destination === 'hubspot' ? this.portalId && this.formId : this.action))
      complain('action (HubSpot: portal-id and form-id) is missing: there is nowhere to send to.');
    this.#view = {
      ...{ words: strings.leadForm, pack, fields, level, market, changes, tools },
      ...{ organisation, privacyUrl: safe, offers: !this.lacks('offer') },
      chosen: chosen.join(', '),
    };
    tools?.show(this.#view);
    return true;
  }

  protected renderContent(): unknown {
    return [renderForm(this.#view), this.renderStuck()];
  }
}
