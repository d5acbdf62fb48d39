import type { Strings } from '../../../i18n/localize.js';
import type { Question } from '../../../packs/types.js';
import type { Kit } from '../../../widget/kit.js';
import { prose } from '../../../widget/prose.js';
import { renderRating } from '../../../widget/rating.js';
import type { Entered } from './results.js';

/** What the fields of a card stand for. */
interface Interview {
  entered(question: Question): Entered;
  labels: string[];
  more: Strings['interviewTools'];
}

/** In the order of a conversation: what is mentioned, how strong it was, a note. */
export function renderForm(kit: Kit, question: Question, interview: Interview): unknown {
  const { html, nothing } = kit;
  const { entered, labels, more } = interview;
  const { id, mentions } = question;
  const { rating, mentioned, note } = entered(question);
  return html`<div class="form" part="form">
    ${
      mentions.length
        ? html`<fieldset class="ticks">
            <legend>${more.tick}</legend>
            ${mentions.map(
              (one) =>
                html`<label
                  ><input
                    type="checkbox"
                    name="mention"
                    value="${id}/${one.id}"
                    .checked=${mentioned.includes(one.id)}
                  /><span>${prose(kit, one.text)}</span></label
                >`,
            )}
          </fieldset>`
        : nothing
    }${renderRating(kit, {
      name: `answer/${id}`,
      legend: more.strength,
      value: rating,
      labels,
      named: true,
      none: more.notRated,
    })}<label class="note"
      ><b>${more.note}</b
      ><textarea name="note/${id}" rows="2" maxlength="4000" .value=${note}></textarea>
    </label>
  </div>`;
}

/** The same in words, for paper. */
export function renderRecord(kit: Kit, question: Question, interview: Interview): unknown {
  const { html, nothing } = kit;
  const { entered, labels, more } = interview;
  const { rating, mentioned, note } = entered(question);
  const texts = question.mentions.filter(({ id }) => mentioned.includes(id));
  return html`<div class="printed">
    <p>
      <b>${more.rating}:</b>
      ${rating === undefined ? more.notRated : `${rating}/4 ${labels[rating]}`}
    </p>
    ${
      texts.length
        ? html`<p>
            <b>${more.mentioned}:</b>
            ${texts.map(({ text }, at) => [at ? ', ' : '', prose(kit, text)])}
          </p>`
        : nothing
    }${note ? html`<p><b>${more.note}:</b> ${note}</p>` : nothing}
  </div>`;
}
