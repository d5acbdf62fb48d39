/** What is wrong with a native field, in our own words. */
import type { Strings } from '../../../i18n/localize.js';
import type { Kit } from '../../../widget/kit.js';
import { stepOf, type Field } from '../model.js';
import type { FormView } from '../view.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The sentence for a field that is not valid; nothing where it is. */
export function complaintOf(
  { validity, name, type }: Control,
  label: string,
  words: Strings['leadTools'],
): string | undefined {
  if (validity.valid) return undefined;
  if (name === 'consent') return words.tick;
  if (validity.valueMissing) return words.missing(label);
  if (type === 'email') return words.email;
  return words.bad(label);
}

/** All that is wrong, above the fields: a link to each. */
export function renderSummary(
  { html, nothing }: Kit,
  { fields }: FormView,
  wrong: Map<string, string>,
  words: Strings['leadTools'],
): unknown {
  const names = [...fields.map(({ name }) => name), 'consent'].filter((name) => wrong.has(name));
  if (!names.length) return nothing;
  return html`<div
    part="summary"
    class="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="wrong"
  >
    <b id="wrong">${words.wrong(names.length)}</b>
    <ul role="list">
      ${names.map(
        (name) =>
          html`<li><a class="wrong" href=${`#${name}`} data-to=${name}>${wrong.get(name)}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** Puts values into fields that are still blank: what was typed since stays. */
export function fill(controls: Control[], values: Record<string, string | number>): void {
  for (const control of controls) {
    const value = Object.hasOwn(values, control.name) ? values[control.name] : undefined;
    const given = (control as HTMLInputElement).defaultValue ?? '';
    if (value === undefined || control.type === 'checkbox') continue;
    if (!control.value || control.value === given) control.value = `${value}`;
  }
}

/** The step that a field stands in; what is no field of the page's is about consent. */
export function stepIn(fields: Field[], name: string): number {
  const field = fields.find((one) => one.name === name);
  return field ? stepOf(field) : 2;
}
