import { action, chevron, copy, footer, icon, print, source } from '../../hand-written/parts.js';
import { questions } from './questions.js';

const turn = (act, label, path, off = '') =>
  `<button class="turn ${act}" aria-label="${label}" title="${label}"${off}>${icon(path)}</button>`;

const segment = (_question, at) =>
  `<button aria-label="Question ${at + 1}"${at ? '' : ' aria-current="true"'}>${at + 1}</button>`;

const card = (form) => (question, at) => {
  const { topic, levels, question: text, why, mentions } = question;
  return (
    `<div class="card${at ? '' : ' shown'}" role="group" tabindex="-1" aria-roledescription="slide" ` +
    `aria-label="${at + 1} of ${questions.length}"${at ? ' inert' : ''}>` +
    `<p class="tag"><b>${topic}</b> ${levels}</p><div class="question" role="heading" aria-level="4">` +
    `${text}</div><div class="body">${form(question, at)}<button class="why" aria-expanded="false">` +
    `${icon(chevron)}Why this works</button><div class="reason"><p>${why}</p>` +
    `<b>A strong answer mentions</b><ul role="list">${mentions.map((one) => `<li>${one}</li>`).join('')}` +
    '</ul></div></div></div>'
  );
};

/** Title, rail and cards; what an interview has beyond reading is given. */
export function frame(lead, { timer = '', above = '', form = () => '', foot }) {
  return (
    '<div class="base" role="region" aria-roledescription="carousel" aria-labelledby="title">' +
    '<div class="head"><div class="heading" role="heading" aria-level="3" id="title">' +
    `Seven questions that find production Rust</div><p class="subtitle">${lead}</p>` +
    '<div class="beside"><span role="status" class="position"><b>1</b> of 7</span>' +
    timer +
    turn('list', 'All questions', 'M3 4h.01M3 8h.01M3 12h.01M6 4h7.5M6 8h7.5M6 12h7.5') +
    turn('previous', 'Previous question', 'M10 3.5L5.5 8l4.5 4.5', ' aria-disabled="true"') +
    turn('next', 'Next question', 'M6 3.5L10.5 8L6 12.5') +
    `</div></div>${above}<div class="rail" role="group" aria-label="Questions">` +
    `${questions.map(segment).join('')}</div><div class="cards">${questions.map(card(form)).join('')}` +
    `</div>${foot}</div>`
  );
}

/**
 * The carousel as somebody would write it by hand for one page, at rest. The element puts it into
 * its shadow root, the static page carries it as it is.
 */
export const markup = () =>
  frame('What to ask, why it works, and what to listen for.', {
    foot: footer(
      action('Copy question', copy) + action('Print all', print),
      source('Topics and levels are the publisher’s.'),
    ),
  });
