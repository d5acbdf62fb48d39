import type { Strings } from '../../../i18n/localize.js';
import { chevronIcon, shuffleIcon } from '../../../widget/icons.js';
import type { Question } from '../../../packs/types.js';
import type { Kit } from '../../../widget/kit.js';
import { prose } from '../../../widget/prose.js';
import { levelsOf, topicOf, type CarouselView } from '../view.js';

/** What the list knows beside the questions. */
interface Listed {
  more: Strings['interviewTools'];
  /** Rating of a question; none while questions are only read. */
  rating?: (question: Question) => number | undefined;
  /** Of a shuffled order. */
  seed?: number;
}

/** All questions at a glance, with filters and order above them. */
export function renderList(kit: Kit, view: CarouselView, listed: Listed): unknown {
  const { html } = kit;
  const { questions, at } = view;
  return html`<div class="list" part="list">
    ${filters(kit, view, listed)}
    <ol>
      ${questions.map(
        (question, index) =>
          html`<li>
            <button data-show=${question.id} aria-current=${index === at ? 'true' : kit.nothing}>
              <span class="number">${index + 1}</span>
              <span class="short"
                ><b>${prose(kit, question.short)}</b
                ><small>${topicOf(view, question)}, ${levelsOf(view, question)}</small></span
              >${score(kit, question, listed)}
            </button>
          </li>`,
      )}
    </ol>
  </div>`;
}

function filters(kit: Kit, view: CarouselView, { more, seed }: Listed): unknown {
  const { html, icon } = kit;
  const { pack, topic, level } = view;
  const topics = new Set(pack.questions!.map(({ areas }) => areas[0]));
  const named = (pack.areas ?? []).filter(({ id }) => topics.has(id));
  const known = new Set(pack.questions!.flatMap(({ levels }) => levels));
  const levels = (pack.levels ?? []).filter(({ id }) => known.has(id));
  return html`<div class="option" part="option">
    ${choice(
      kit,
      'topic',
      more.topic,
      more.all,
      topic,
      named.map(({ id, short }) => [id, short]),
    )}
    ${choice(
      kit,
      'level',
      more.level,
      more.all,
      level,
      levels.map(({ id, name }) => [id, name]),
    )}
    <span class="order"
      >${
        seed === undefined
          ? kit.nothing
          : html`<label class="field"
                ><span>${more.seed}</span
                ><input name="seed" inputmode="numeric" size="5" maxlength="10" .value=${`${seed}`}
              /></label>
              <button class="action" part="action" data-act="given">${more.asGiven}</button>`
      }<button class="action" part="action" data-act="shuffle">
        ${icon(shuffleIcon)}${more.shuffle}
      </button></span
    >
  </div>`;
}

function choice(
  { html, icon }: Kit,
  name: string,
  label: string,
  none: string,
  value: string | undefined,
  all: [value: string, label: string][],
): unknown {
  return html`<label class="field"
    ><span>${label}</span
    ><span class="select"
      ><select name=${name}>
        ${[['', none], ...all].map(
          ([one, text]) =>
            html`<option value=${one} .selected=${one === (value ?? '')}>${text}</option>`,
        )}</select
      >${icon(chevronIcon)}</span
    ></label
  >`;
}

/** Four strokes and the figure; or in words that there is none. */
function score({ html, svg, nothing }: Kit, question: Question, { rating, more }: Listed): unknown {
  if (!rating) return nothing;
  const value = rating(question);
  if (value === undefined) return html`<small class="score">${more.notRated}</small>`;
  return html`<span class="score"
    ><svg viewBox="0 0 38 4" aria-hidden="true">
      ${[0, 1, 2, 3].map(
        (step) =>
          svg`<rect class=${step < value ? 'full' : ''} x=${step * 10} width="8" height="4" />`,
      )}</svg
    ><b>${value}</b></span
  >`;
}
