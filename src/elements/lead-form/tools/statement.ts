/** What became of a lead, in place of the form. */
import type { Strings } from '../../../i18n/localize.js';
import type { Entry } from '../../../leads/types.js';
import { alertIcon, checkIcon, copyIcon, deviceIcon, retryIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { asText } from './gather.js';

/** What is said of it, and by whom and how it can be taken on. */
interface Saying {
  words: Strings['leadTools'];
  /** Fields in words, by their names. */
  labels: Record<string, string>;
  /** For an e-mail with the lead in it, where the page has an address for that. */
  contactEmail?: string;
  /** What came of a button. */
  said: string;
  /** The lead as text, where the page lets nobody copy. */
  manual?: string;
}

/** Icon, title and text, and at most three buttons, the main one first. */
type Said = [sign: string, title: string, text: string, ...acts: string[]];

/** Which state it is, in words. */
function saidOf(outcome: Entry, { words, labels, contactEmail }: Saying): Said {
  const { state, saved, problem, lead, attempts } = outcome;
  if (state === 'delivered') {
    const text = words.sentText(lead.id.slice(0, 8).toUpperCase());
    return [checkIcon, words.sent, text, 'copy', 'another'];
  }
  if (state === 'parked') {
    const { code, fields = {} } = problem!;
    const names = Object.keys(fields).map((name) => labels[name] ?? name);
    const text =
      code === 'old' || code === 'size'
        ? words[code]
        : names[0]
          ? words.refusedFields(names.join(', '))
          : words.refused;
    return [alertIcon, words.parked, text, code === 'old' ? 'send' : 'edit', 'copy', 'forget'];
  }
  if (!saved)
    return [alertIcon, words.unsaved, words.unsavedText, 'copy', ...(contactEmail ? ['mail'] : [])];
  // Once it has failed, that stands while it is tried again: no button goes away under a hand.
  if (attempts) return [deviceIcon, words.kept, words.keptText, 'send', 'copy', 'forget'];
  return [retryIcon, words.sending, words.sendingText];
}

export function renderStatement(
  { html, icon, nothing }: Kit,
  outcome: Entry,
  saying: Saying,
): unknown {
  const { words, labels, contactEmail, said, manual } = saying;
  const [sign, title, text, ...acts] = saidOf(outcome, saying);
  return html`<div part="statement" class="statement">
    ${icon(sign)}
    <div>
      <div class="told" role="heading" aria-level="4" tabindex="-1">${title}</div>
      <div role="status">
        ${outcome.state === 'delivered' ? html`<slot name="success">${text}</slot>` : text}
      </div>
      <div class="buttons">
        ${acts.map((act) =>
          act === 'mail'
            ? html`<a
                class="second"
                href="mailto:${contactEmail}?body=${encodeURIComponent(asText(outcome.lead, labels))}"
                >${words.acts.mail}</a
              >`
            : html`<button
                type="button"
                class=${/send|edit/.test(act) ? 'send' : 'second'}
                data-act=${act}
              >
                ${act === 'copy' ? icon(copyIcon) : nothing}${words.acts[act as 'send']}
              </button>`,
        )}
      </div>
      <p role="status">${said}</p>
      ${
        manual
          ? html`<textarea readonly aria-label=${words.acts.copy} .value=${manual}></textarea>`
          : nothing
      }
    </div>
  </div>`;
}
