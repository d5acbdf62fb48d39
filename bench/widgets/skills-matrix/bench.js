/** All skills in their areas. */
export const finished = { what: 'skills', selector: '.areas ul li', text: '\\S', count: 42 };

const areas = ['ownership', 'async', 'errors', 'systems', 'web', 'tooling'];
const radio = (area, value) => `[name="rating/${area}"][value="${value}"]`;

export const inputs = [
  {
    name: 'rate an area',
    attributes: 'mode="rate"',
    ready: '.rating',
    // Each area in turn, from "not assessed".
    steps: (turn) => ({
      before: [{ press: radio(areas[turn % 6], '') }],
      act: { press: radio(areas[turn % 6], 3) },
    }),
    // What is chosen; and what follows from it, the progress and the score.
    sees: (root) =>
      root.querySelector('.progress label').textContent +
      root.querySelector('.score').textContent +
      root.querySelectorAll('.passed').length,
  },
];
