import { html, nothing } from 'lit';
import type { Question } from '../../packs/types.js';
import { icon } from '../../widget/icon.js';
import { chevronIcon, listIcon, nextIcon, previousIcon } from '../../widget/icons.js';
import { prose } from '../../widget/prose.js';
import { levelsOf, topicOf, type CarouselView } from './view.js';

/** So many segments can be told apart; more questions are one line with a mark on it. */
const most = 10;

const turn = (act: string, label: string, sign: string, off?: boolean) =>
  html`<button
    class="turn ${act}"
    part="button"
    data-turn=${act}
    aria-label=${label}
    title=${label}
    aria-disabled=${off ? 'true' : nothing}
  >
    ${icon(sign)}
  </button>`;

/** The line under the title, and at its end where one is and how to move on. */
export function renderTop(view: CarouselView, timer: unknown): unknown {
  const { words, questions, at, closing, lead } = view;
  const { length } = questions;
  const [before, after] = words.position('|', `${length}`).split('|');
  return html`<p part="subtitle" class="subtitle">${lead}</p>
    <div class="beside" part="controls">
      <span role="status" class="position" part="position"
        >${length && !closing ? html`${before}<b>${at + 1}</b>${after}` : nothing}</span
      >${timer}${turn('list', closing?.label ?? words.list, closing?.sign ?? listIcon)}${
        closing
          ? nothing
          : [
              turn('previous', words.previous, previousIcon, at < 1),
              turn('next', words.next, nextIcon, at >= length - 1),
            ]
      }
    </div>`;
}

/** A numbered segment a question, checked where it is rated. */
export function renderRail(view: CarouselView): unknown {
  const { words, questions, at, rated } = view;
  const { length } = questions;
  if (length > most) return html`<div class="line" part="rail">${view.line}</div>`;
  return html`<div class="rail" part="rail" role="group" aria-label=${words.questions}>
    ${questions.map((question, index) => {
      const name = words.question(`${index + 1}`);
      const done = rated?.(question, name);
      return html`<button
        data-to=${index}
        class=${done ? 'rated' : ''}
        aria-label=${done?.label ?? name}
        aria-current=${index === at ? 'true' : nothing}
      >
        ${index + 1}${done ? icon(done.sign) : nothing}
      </button>`;
    })}
  </div>`;
}

/** The cards side by side; all but the one shown are inert. */
export function renderCards(view: CarouselView): unknown {
  return html`<div class="cards" part="cards">
    ${view.questions.map((question, index) => card(view, question, index))}
  </div>`;
}

function card(view: CarouselView, question: Question, index: number): unknown {
  const { words, questions, at, leaving, open, form, record, outline } = view;
  const { id } = question;
  const shown = index === at || id === leaving;
  const opened = !!open?.has(id);
  return html`<div
    class="card ${shown ? 'shown' : ''}"
    part="card"
    role="group"
    tabindex="-1"
    aria-roledescription=${words.slide}
    aria-label=${words.position(`${index + 1}`, `${questions.length}`)}
    .inert=${index !== at}
  >
    <p class="tag"><b>${topicOf(view, question)}</b> ${levelsOf(view, question)}</p>
    <div class="question" part="question" role="heading" aria-level=${outline}>
      ${prose({ html }, question.question)}
    </div>
    <div class="body">
      ${form && shown ? form(question) : nothing}${record?.(question)}
      <button class="why" part="button" data-why=${id} aria-expanded=${opened}>
        ${icon(chevronIcon)}${words.why}
      </button>
      <div class="reason ${opened ? 'open' : ''}" part="reason">
        <p>${prose({ html }, question.why)}</p>
        ${
          question.mentions.length
            ? html`<b>${words.mentions}</b>
                <ul role="list">
                  ${question.mentions.map(({ text }) => html`<li>${prose({ html }, text)}</li>`)}
                </ul>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
