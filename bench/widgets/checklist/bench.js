import { stages, total } from './stages.js';

/** Every step with its box. */
export const finished = { what: 'steps', selector: '.step', text: '\\S', count: total };

const boxes = stages.flatMap(({ steps }) => steps.map(([id]) => `[name=step][value="${id}"]`));
/** Each step in turn, the one before it taken back: always the first tick of a list. */
const each = (act) => (turn) => ({
  before: turn ? [{ press: boxes[(turn - 1) % total] }] : [],
  act: act(boxes[turn % total]),
});
/** The step's look, the count of its stage and of all, and their bars. */
const sees = (root) =>
  [
    root.querySelector('.count').textContent,
    root.querySelectorAll('.done').length,
    ...[...root.querySelectorAll('.stage-head small')].map((one) => one.textContent),
    ...[...root.querySelectorAll('.bar progress')].map((one) => one.value),
  ].join();

// The turns that do not count bring the tools.
const list = { attributes: '', ready: '.step', sees };
export const inputs = [
  { ...list, name: 'tick a step, mouse', steps: each((box) => ({ press: box })) },
  { ...list, name: 'tick a step, key', steps: each((box) => ({ key: ' ', on: box })) },
];
