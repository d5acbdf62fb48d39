/** What is wrong with a native field, in our own words. */
import type { Strings } from '../../../i18n/localize.js';
import type { Kit } from '../../../widget/kit.js';
import type { FormView } from '../view.js';
import { labelsOf } from './gather.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** No receiver takes more characters in one field. */
const MOST = 4000;

/** The sentence for a field that is not valid; nothing where it is. */
function complaintOf(
  { validity, name, type, value, required }: Control,
  label: string,
  words: Strings['leadTools'],
): string | undefined {
  // To the browser, a blank is an answer.
  const blank = required && !value.trim() && !validity.badInput;
  if (validity.valid && !blank) return value.length > MOST ? words.size : undefined;
  if (name === 'consent') return words.tick;
  if (blank) return words.missing(label);
  if (type === 'email') return words.email;
  return words.bad(label);
}

/** What a check needs to know at the moment. */
interface Bench {
  kit: Kit;
  words(): Strings['leadTools'];
  view(): FormView;
  /** Renders the form anew. */
  update(): unknown;
}

/** What is wrong, by field, since the visitor first tried to send. */
export function createChecks({ kit: { html, nothing }, words, view, update }: Bench) {
  const wrong = new Map<string, string>();
  const checks = {
    wrong,
    /** Has the visitor tried to go on? Before that, nobody is told of what they have not typed yet. */
    tried: false,

    /** Looks at a field; true where it is as it should be. */
    check(control: Control): boolean {
      const { name } = control;
      const complaint = complaintOf(control, labelsOf(view())[name] ?? name, words());
      if (complaint) wrong.set(name, complaint);
      else wrong.delete(name);
      update();
      return !complaint;
    },

    clear(): void {
      checks.tried = false;
      wrong.clear();
    },

    /** All that is wrong, above the fields: a link to each. */
    summary(): unknown {
      const inOrder = [...view().fields.map(({ name }) => name), 'consent'];
      // What the receiver did not accept may be of another form.
      const names = [...new Set([...inOrder, ...wrong.keys()])].filter((name) => wrong.has(name));
      if (!names.length) return nothing;
      return html`<div
        part="summary"
        class="summary"
        tabindex="-1"
        role="group"
        aria-labelledby="wrong"
      >
        <b id="wrong">${words().wrong(names.length)}</b>
        <ul role="list">
          ${names.map(
            (name) =>
              html`<li>
                <a class="wrong" href=${`#${name}`} data-to=${name}>${wrong.get(name)}</a>
              </li>`,
          )}
        </ul>
      </div>`;
    },
  };
  return checks;
}
