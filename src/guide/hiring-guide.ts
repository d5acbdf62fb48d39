import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { guideContext, type GuideState } from './context.js';

/**
 * Lets the widgets inside it share pack, market, level, currency, baseline, budget and theme: what
 * a visitor chooses in one reaches the others.
 *
 * @tag hiring-guide
 * @slot - The widgets, and any other content of the page.
 */
export class HiringGuide extends LitElement {
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
  /** Budget a year, in whole units of `budgetCurrency`. */
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

  #provider = new ContextProvider(this, { context: guideContext });

  override connectedCallback(): void {
    // Before the widgets ask: what the page wrote here is a first value, not a later choice.
    this.willUpdate();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    const state: Record<string, unknown> = {};
    for (const key in HiringGuide.properties) state[key] = this[key as keyof GuideState];
    this.#provider.setValue({ state, choose: (choice) => Object.assign(this, choice) });
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
