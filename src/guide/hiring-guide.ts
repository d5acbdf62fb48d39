import type { ContextCallback, ContextEvent } from '@lit/context';
import { css, html } from 'lit';
import { HiringElement } from '../base/hiring-element.js';
import { EXPORTS, guideContext } from './context.js';
import type { ExportFormat, Exports, Guide, GuideState } from './context.js';

/**
 * Lets the widgets inside it share pack, market, level, domain, currency, baseline, budget, theme,
 * candidate and `remember`, and how far the checklist is: what a visitor chooses in one reaches the
 * others.
 *
 * @tag hiring-guide
 * @slot - The widgets, and any other content of the page.
 */
export class HiringGuide extends HiringElement {
  static override properties = {
    pack: {},
    market: {},
    level: {},
    domain: {},
    currency: {},
    baseline: {},
    budget: { type: Number },
    budgetCurrency: { attribute: 'budget-currency' },
    theme: {},
    remember: { type: Boolean },
    candidate: { attribute: false },
    checklist: { attribute: false },
  };

  // No box of its own: the widgets inside stand in the host page's layout.
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Bundled pack by id, for the widgets that name none themselves. */
  pack?: string;
  /** Chosen market by id, such as `de`. */
  market?: string;
  /** Chosen level by id, such as `senior`. */
  level?: string;
  /** Chosen domain by id, such as `cloud`. */
  domain?: string;
  /** `native`, or the currency that figures are converted to where a widget has rates. */
  currency?: string;
  /** Market by id that the others are compared with. */
  baseline?: string;
  /** Budget a year, in whole units of its currency. */
  budget?: number;
  /** ISO code of the budget's currency; EUR unless said. */
  budgetCurrency?: string;
  /** `light` or `dark`; without it the widgets follow the page's `color-scheme`. */
  theme?: 'light' | 'dark';
  /** Lets the widgets inside keep what is entered, on this device only. */
  remember?: boolean;
  /** Label of the candidate under interview. It stays on this device, and has no attribute. */
  candidate?: string;
  /** How far the checklist is, in steps. The checklist inside the guide keeps it. */
  checklist?: { done: number; total: number };

  #shared = new Map<string, unknown>();
  #followers = new Map<ContextCallback<Guide>, () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer as unknown as EventListener);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    /** @internal Widgets that were there before ask again when they hear of a guide. */
    this.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }

  /**
   * The record of the candidate under interview, put together from the widgets inside: ratings, notes
   * and ticks, as a JSON object or as Markdown for a ticket. Nothing is sent anywhere.
   */
  async export(format: ExportFormat): Promise<string> {
    const { record } = await import('./record.js');
    return record(
      this.#share<Exports>(EXPORTS, () => new Map()),
      format,
      this.candidate,
    );
  }

  #share = <T>(key: string, make: () => T): T => {
    if (!this.#shared.has(key)) this.#shared.set(key, make());
    return this.#shared.get(key) as T;
  };

  /**
   * The provider's side of the context protocol of @lit/context. Its `ContextProvider` also hands
   * followers over to providers that appear later; ours ask again by themselves, which leaves 0.3 kB.
   */
  #answer = (event: ContextEvent<typeof guideContext>): void => {
    const { callback, subscribe } = event;
    if (event.context !== guideContext || event.contextTarget === this) return;
    event.stopPropagation();
    // Who asks again gets a new way to stop; the old one must not stop what the new one stands for.
    const stop = () => {
      if (this.#followers.get(callback) === stop) this.#followers.delete(callback);
    };
    if (subscribe) this.#followers.set(callback, stop);
    callback(this.#guide(), subscribe ? stop : undefined);
  };

  #guide(): Guide {
    const state: Record<string, unknown> = {};
    for (const key in HiringGuide.properties) state[key] = this[key as keyof GuideState];
    return { state, choose: (choice) => Object.assign(this, choice), share: this.#share };
  }

  protected override updated(): void {
    const guide = this.#guide();
    this.#followers.forEach((stop, callback) => callback(guide, stop));
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
