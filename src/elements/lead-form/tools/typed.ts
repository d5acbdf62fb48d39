/**
 * What was typed, kept on this device until it is sent. Fetched only where a page says `remember`.
 */
import type { Strings } from '../../../i18n/localize.js';
import { leadTyped } from '../../../i18n/locales/en.js';
import type { Kit } from '../../../widget/kit.js';
import { fill, type Control } from './check.js';

export type Typed = ReturnType<typeof createTyped>;

export function createTyped({ html, nothing }: Kit, key: string, controls: () => Control[]) {
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

  /** Into the form, where it is still blank. */
  function restore(): void {
    const text = trying((storage) => storage.getItem(key));
    try {
      fill(kept(), Object(JSON.parse(text ?? '{}')) as Record<string, string>);
    } catch {
      // Not ours.
    }
  }
  restore();

  return {
    write(): void {
      const values = Object.fromEntries(kept().map(({ name, value }) => [name, value]));
      trying((storage) => storage.setItem(key, JSON.stringify(values)));
    },
    forget: () => trying((storage) => storage.removeItem(key)),
    notice: (words: Strings['leadTyped'] = leadTyped) =>
      html`<div part="notice" class="kept">
        <p>${blocked ? words.blocked : words.remembered}</p>
        ${
          blocked
            ? nothing
            : html`<button type="button" class="link" data-act="untype">
                ${words.forgetTyped}
              </button>`
        }
      </div>`,
  };
}
