/**
 * What was typed, kept on this device until it is sent. Fetched only where a page says `remember`.
 */
import { leadTyped } from '../../../i18n/locales/en.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type { Kit } from '../../../widget/kit.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { Control } from './check.js';

/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

const typedStyles = css`
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;

export type Typed = ReturnType<typeof createTyped>;

export function createTyped(
  { html, nothing }: Kit,
  element: HiringLeadForm,
  controls: () => Control[],
) {
  const key = `hiring-widgets/form@1/${element.id || element.localName}`;
  addSheet(element, typedStyles);
  let blocked = false;
  const trying = <Result>(work: (storage: Storage) => Result): Result | undefined => {
    try {
      return work(localStorage);
    } catch {
      blocked = true;
      return undefined;
    }
  };
  const kept = () =>
    controls().filter(({ type, name }) => type !== 'checkbox' && name !== 'website');

  /** Into the form, where it is still blank: what was typed since stays. */
  function restore(): void {
    const text = trying((storage) => storage.getItem(key));
    let values: Record<string, unknown> = {};
    try {
      values = Object(JSON.parse(text ?? '{}')) as typeof values;
    } catch {
      // Not ours.
    }
    for (const control of kept()) {
      const { name, value, defaultValue = '' } = control as HTMLInputElement;
      const known = Object.hasOwn(values, name) && typeof values[name] === 'string';
      if (known && (!value || value === defaultValue)) control.value = `${values[name]}`;
    }
  }
  restore();

  return {
    write(): void {
      const values = Object.fromEntries(kept().map(({ name, value }) => [name, value]));
      trying((storage) => storage.setItem(key, JSON.stringify(values)));
    },
    forget: () => trying((storage) => storage.removeItem(key)),
    notice() {
      const words = element['strings'].leadTyped ?? leadTyped;
      return html`<div part="notice" class="kept">
        <p>${blocked ? words.blocked : words.remembered}</p>
        ${
          blocked
            ? nothing
            : html`<button type="button" class="link" data-act="untype">
                ${words.forgetTyped}
              </button>`
        }
      </div>`;
    },
  };
}
