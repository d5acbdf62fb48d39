import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStages, countSteps } from '../../../src/elements/checklist/model.js';

const checklist = {
  stages: [
    { id: 'a', name: 'A', steps: [{ id: 'one', text: 'One', section: 'S' }] },
    { id: 'b', name: 'B', steps: [] },
    { id: 'c', name: 'C', steps: [{ id: 'two', text: 'Two', section: 'S', days: 3 }] },
  ],
};

describe('stages', () => {
  it('come in the order asked for, once each, unknown ones passed over', () => {
    const shown = buildStages(checklist, { stages: ['c', 'x', 'a', 'c'], isDone: () => false });
    expect(shown.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('count their own steps too', () => {
    const shown = buildStages(checklist, {
      isDone: (id) => id !== 'two',
      own: (stage) => (stage === 'b' ? [{ id: 'mine', text: 'Mine' }] : []),
    });
    expect(shown.map(({ done }) => done)).toEqual([1, 1, 0]);
    expect(countSteps(shown)).toEqual({ done: 2, total: 3 });
  });

  it('never have more done than there is', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), (isDone) => {
        const shown = buildStages(checklist, { isDone });
        for (const { done, steps } of shown) expect(done).toBeLessThanOrEqual(steps.length);
        expect(countSteps(shown).total).toBe(2);
      }),
    );
  });

  it('are none where a pack has none', () => {
    expect(countSteps(buildStages(undefined, { isDone: () => true }))).toEqual({
      done: 0,
      total: 0,
    });
  });
});
