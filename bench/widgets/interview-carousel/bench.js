/** A segment and a question for each of seven. */
export const finished = {
  ...{ what: 'segments and questions', selector: '.rail button, .question' },
  ...{ text: '\\S', count: 14 },
};

const interview = { attributes: 'mode="interview"', ready: '.form' };
const first = { press: '.rail button:first-child' };
const shown = '.card:not([inert])';
/** From the first question to the last, and over again. */
const onwards = (act) => (turn) => ({ before: turn % 6 ? [] : [first], act });
const where = (root) =>
  root.querySelector('.position').textContent +
  root.querySelector('.rail [aria-current]').textContent +
  root.querySelector('.card:not([inert])').getAttribute('aria-label');

export const inputs = [
  {
    ...interview,
    name: 'next question, button',
    steps: onwards({ press: '.turn.next' }),
    sees: where,
  },
  {
    ...interview,
    name: 'next question, key',
    steps: onwards({ key: 'ArrowRight', on: shown }),
    sees: where,
  },
  {
    ...interview,
    name: 'rate an answer',
    // Each question in turn, from "not rated".
    steps: (turn) => ({
      before: [
        { press: `.rail button:nth-child(${(turn % 7) + 1})` },
        { press: `${shown} .stop.none input` },
      ],
      act: { press: `${shown} .rating [value="3"]` },
    }),
    // What is chosen, and the check on the rail.
    sees: (root) =>
      root.querySelector('.card:not([inert])').querySelectorAll('.passed').length +
      root.querySelector('.rail [aria-current]').innerHTML,
  },
];
