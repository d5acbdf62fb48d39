/** The form in three steps: who asks, what for, consent. Fetched only where a page asks for them. */
import type { Strings } from '../../../i18n/localize.js';
import { leadSteps } from '../../../i18n/locales/en.js';
import type { Kit } from '../../../widget/kit.js';

/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

export const stepStyles = css`
  .steps {
    display: flex;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    flex: 1;
    border-bottom: 0.1875em solid var(--_rule);
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .steps .done {
    border-color: var(--_bar);
  }
  .steps [aria-current='step'] {
    border-color: var(--_accent);
    font-weight: 700;
    color: inherit;
  }
`;

/** The last one, from 0. */
export const LAST = 2;

/** The step that something of this name stands in. */
export const stepOf = (name: string): number =>
  /^(name|email|company)$/.test(name) ? 0 : /^(consent|marketing|website)$/.test(name) ? LAST : 1;

export function createSteps({ html, nothing }: Kit, words: () => Strings['leadSteps'] | undefined) {
  const said = () => words() ?? leadSteps;
  return {
    progress: (step: number) =>
      html`<ol
        class="steps"
        role="list"
        part="steps"
        aria-label=${said().stepOf(step + 1, LAST + 1)}
      >
        ${said().steps.map(
          (name, at) =>
            html`<li
              class=${at < step ? 'done' : ''}
              aria-current=${at === step ? 'step' : 'false'}
            >
              ${name}
            </li>`,
        )}
      </ol>`,
    next: (step: number) => (step < LAST ? said().next : undefined),
    back: (step: number) =>
      step
        ? html`<button type="button" class="second" data-act="back">${said().back}</button>`
        : nothing,
  };
}
