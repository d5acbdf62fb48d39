import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { guideContext, type GuideState } from './context.js';

/**
 * Lets the widgets inside it share pack, market, level, currency, baseline, budget and theme: what
 * a visitor chooses in one reaches the others.
 *
 * @tag hiring-guide
 * @slot - The widgets, and any other content of the page.
 */
export class HiringGuide extends LitElement {
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
  @property() pack?: string;
  /** Chosen market by id, such as `de`. */
  @property() market?: string;
  /** Chosen level by id, such as `senior`. */
  @property() level?: string;
  /** Chosen domain by id, such as `cloud`. */
  @property() domain?: string;
  /** `native`, or the currency that figures are converted to where a widget has rates. */
  @property() currency?: string;
  /** Market by id that the others are compared with. */
  @property() baseline?: string;
  /** Budget a year, in whole units of `budgetCurrency`. */
  @property({ type: Number }) budget?: number;
  /** ISO code of the budget's currency; EUR unless said. */
  @property({ attribute: 'budget-currency' }) budgetCurrency?: string;
  /** `light` or `dark`; without it the widgets follow the page's `color-scheme`. */
  @property() theme?: 'light' | 'dark';
  /** Lets the widgets inside keep what is entered, on this device only. */
  @property({ type: Boolean }) remember = false;
  /** Label of the candidate under interview. It stays on this device, and has no attribute. */
  @property({ attribute: false }) candidate?: string;
  /** How far the checklist is, in steps. The checklist inside the guide keeps it. */
  @property({ attribute: false }) checklist?: { done: number; total: number };

  #provider = new ContextProvider(this, { context: guideContext });

  override connectedCallback(): void {
    // Before the widgets ask: what the page wrote here is a first value, not a later choice.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) this.#provide();
  }

  #provide(): void {
    this.#provider.setValue({
      state: this.#state(),
      choose: (choice) => void Object.assign(this, choice),
    });
  }

  #state(): GuideState {
    const { pack, market, level, domain, currency, baseline, budget, budgetCurrency } = this;
    const { candidate, theme, remember, checklist } = this;
    return {
      ...{ pack, market, level, domain, currency, baseline, budget, budgetCurrency },
      ...{ candidate, theme, remember, checklist },
    };
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
