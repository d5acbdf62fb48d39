/** What is wrong with a native field, in our own words. */
import type { Strings } from '../../../i18n/localize.js';
import type { Kit } from '../../../widget/kit.js';
import type { FormView } from '../view.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** No receiver takes more characters in one field. */
const MOST = 4000;

/** The sentence for a field that is not valid; nothing where it is. */
export function complaintOf(
  { validity, name, type, value }: Control,
  label: string,
  words: Strings['leadTools'],
): string | undefined {
  if (validity.valid) return value.length > MOST ? words.size : undefined;
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
