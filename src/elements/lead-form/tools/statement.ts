/** What became of a lead, in place of the form. */
import type { Strings } from '../../../i18n/localize.js';
import type { Entry } from '../../../leads/types.js';
import { alertIcon, checkIcon, copyIcon, deviceIcon, retryIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';

/** A lead, or a form that sends nowhere. */
export type Outcome = Entry | { dry: string };

interface Said {
  sign: string;
  title: string;
  text: string;
  /** At most three, the main one first. */
  acts: string[];
}

export const labelOf = (name: string, labels: Record<string, string>): string =>
  labels[name] ?? name;

/** Which state it is, in words. */
export function saidOf(
  outcome: Outcome,
  words: Strings['leadTools'],
  labels: Record<string, string>,
  mail: boolean,
): Said {
  if ('dry' in outcome)
    return { sign: alertIcon, title: words.dry, text: words.dryText, acts: ['another'] };
  const { state, saved, problem, lead, attempts } = outcome;
  if (state === 'delivered') {
    const text = words.sentText(lead.id.slice(0, 8).toUpperCase());
    return { sign: checkIcon, title: words.sent, text, acts: ['copy', 'another'] };
  }
  if (state === 'parked') {
    const names = Object.keys(problem?.fields ?? {}).map((name) => labelOf(name, labels));
    const text =
      problem?.code === 'old'
        ? words.old
        : problem?.code === 'size'
          ? words.size
          : names.length
            ? words.refusedFields(names.join(', '))
            : words.refused;
    const first = problem?.code === 'old' ? 'send' : 'edit';
    return { sign: alertIcon, title: words.parked, text, acts: [first, 'copy', 'forget'] };
  }
  if (!saved) {
    const acts = mail ? ['copy', 'mail'] : ['copy'];
    return { sign: alertIcon, title: words.unsaved, text: words.unsavedText, acts };
  }
  if (state === 'sending' || !attempts)
    return { sign: retryIcon, title: words.sending, text: words.sendingText, acts: [] };
  const acts = ['send', 'copy', 'forget'];
  return { sign: deviceIcon, title: words.kept, text: words.keptText, acts };
}

export function renderStatement(
  { html, icon, nothing }: Kit,
  outcome: Outcome,
  {
    words,
    labels,
    mail,
    copied,
  }: {
    words: Strings['leadTools'];
    labels: Record<string, string>;
    mail: string | undefined;
    copied: boolean;
  },
): unknown {
  const { sign, title, text, acts } = saidOf(outcome, words, labels, !!mail);
  const names: Record<string, string> = {
    ...{ send: words.sendNow, edit: words.edit, copy: words.copy },
    ...{ forget: words.forget, another: words.another, mail: words.mail },
  };
  const done = !('dry' in outcome) && outcome.state === 'delivered';
  const said = html`<p>${text}</p>`;
  return html`<div part="statement" class="statement">
    ${icon(sign)}
    <div>
      <div class="told" role="heading" aria-level="4" tabindex="-1">${title}</div>
      ${done ? html`<slot name="success">${said}</slot>` : said}
      ${'dry' in outcome ? html`<pre dir="ltr" tabindex="0">${outcome.dry}</pre>` : nothing}
      <div class="buttons">
        ${acts.map((act, at) =>
          act === 'mail'
            ? html`<a class="second" href=${mail!}>${names[act]}</a>`
            : html`<button
                type="button"
                class=${at || act === 'copy' || act === 'another' ? 'second' : 'send'}
                data-act=${act}
              >
                ${act === 'copy' ? icon(copyIcon) : nothing}${names[act]}
              </button>`,
        )}
      </div>
      <p role="status">${copied ? words.copied : ''}</p>
    </div>
  </div>`;
}
