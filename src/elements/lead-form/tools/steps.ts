/** The form in three steps: who asks, what for, consent. Fetched only where a page asks for them. */
import { leadSteps } from '../../../i18n/locales/en.js';
import { checkIcon } from '../../../widget/icons.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type { Kit } from '../../../widget/kit.js';
import type { HiringLeadForm } from '../lead-form.js';

/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

const stepStyles = css`
  .steps {
    display: flex;
    gap: 0.25em;
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    flex: 1;
    border-bottom: 0.1875em solid var(--_rule);
    padding-bottom: 0.15em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .steps .icon {
    margin: 0 0.25em;
  }
  /* In pairs, since there are few at a time. */
  @container (min-width: 30em) {
    [part='steps'] ~ .short {
      grid-column: span 3;
    }
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

/** What asks for consent, from 0. */
const LAST = 2;

/** The step that something of this name stands in. */
export const stepOf = (name: string): number =>
  /^(name|email|company)$/.test(name) ? 0 : /^(consent|marketing|website)$/.test(name) ? LAST : 1;

export type Steps = ReturnType<typeof createSteps>;

/** @param names of the fields of the form at the moment */
export function createSteps(
  { html, icon, nothing }: Kit,
  element: HiringLeadForm,
  names: () => string[],
) {
  let at = 0;
  addSheet(element, stepStyles);
  const said = () => element['strings'].leadSteps ?? leadSteps;
  /** Those with something in them; the last always is. */
  const used = () =>
    [0, 1, LAST].filter((step) => step === LAST || names().some((name) => stepOf(name) === step));
  /** Where the form is; the fields may have changed since. */
  const now = () => used().findLast((step) => step <= at) ?? used()[0]!;

  return {
    isShown: (name: string) => stepOf(name) === now(),
    isLast: () => now() === LAST,
    go(by: number): void {
      at = used()[used().indexOf(now()) + by]!;
    },
    to(name: string): void {
      at = stepOf(name);
    },
    progress() {
      const all = used();
      const here = all.indexOf(now());
      return html`<div part="steps">
        <p class="subtitle">${said().stepOf(here + 1, all.length)}</p>
        <ol class="steps" role="list">
          ${all.map(
            (step, place) =>
              html`<li
                class=${place < here ? 'done' : ''}
                aria-current=${place === here ? 'step' : 'false'}
              >
                ${said().steps[step]}${place < here ? icon(checkIcon) : nothing}
              </li>`,
          )}
        </ol>
      </div>`;
    },
    next: () => (now() < LAST ? said().next : undefined),
    back: () =>
      now() === used()[0]
        ? nothing
        : html`<button type="button" class="second" data-act="back">${said().back}</button>`,
  };
}
