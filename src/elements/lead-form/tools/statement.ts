/** What became of a lead, in place of the form. */
import type { Strings } from '../../../i18n/localize.js';
import type { Entry } from '../../../leads/types.js';
import {
  alertIcon,
  checkIcon,
  copyIcon,
  deviceIcon,
  flagIcon,
  retryIcon,
} from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { asText } from './gather.js';

/** What is said of it, and by whom and how it can be taken on. */
interface Saying {
  words: Strings['leadTools'];
  /** Of its heading, from 1 to 6. */
  level: number;
  /** Fields in words, by their names. */
  labels: Record<string, string>;
  /** Why it is parked. */
  why: string;
  /** For an e-mail with the lead in it, where the page has an address for that. */
  contactEmail?: string;
  /** What came of a button. */
  said: unknown;
}

/** Icon, title and text, and at most three buttons, the main one first. */
type Said = [sign: string, title: string, text: string, ...acts: string[]];

/** Which state it is, in words. */
function saidOf(outcome: Entry, { words, why, contactEmail }: Saying): Said {
  const { state, saved, lead, attempts } = outcome;
  const wayOut = contactEmail ? ['copy', 'mail'] : ['copy'];
  if (state === 'delivered') {
    const text = words.sentText(lead.id.slice(0, 8).toUpperCase());
    return [checkIcon, words.sent, text, 'copy', 'another'];
  }
  if (state === 'parked') {
    return saved
      ? [flagIcon, words.parked, why, 'edit', ...wayOut, 'forget']
      : [flagIcon, words.parked, `${why} ${words.keepOpen}`, 'edit', ...wayOut];
  }
  if (!saved)
    return [alertIcon, words.unsaved, `${words.unsavedText} ${words.keepOpen}`, ...wayOut];
  // Once it has failed, that stands while it is tried again: no button goes away under a hand.
  if (attempts) return [deviceIcon, words.kept, words.keptText, 'send', 'copy', 'forget'];
  return [retryIcon, words.sending, ''];
}

/** Mail programs take no longer addresses. What is cut may be half of a letter. */
const mailOf = (to: string, text: string): string =>
  `mailto:${encodeURI(to)}?body=${encodeURIComponent(text.slice(0, 1500).toWellFormed())}`;

export function renderStatement(
  { html, icon, nothing }: Kit,
  outcome: Entry,
  saying: Saying,
): unknown {
  const { words, level, labels, contactEmail, said } = saying;
  const [sign, title, text, ...acts] = saidOf(outcome, saying);
  return html`<div part="statement" class="chosen statement">
    ${icon(sign)}
    <div>
      <div class="heading told" role="heading" aria-level=${level} tabindex="-1">${title}</div>
      <div role="status">
        ${outcome.state === 'delivered' ? html`<slot name="success">${text}</slot>` : text}
      </div>
      <div class="buttons">
        ${acts.map((act) =>
          act === 'mail'
            ? html`<a class="second" href=${mailOf(contactEmail!, asText(outcome.lead, labels))}
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
    </div>
  </div>`;
}
