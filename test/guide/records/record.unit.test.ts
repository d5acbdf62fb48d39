import { expect, it } from 'vitest';
import type { Exports } from '../../../src/guide/context.js';
import { record } from '../../../src/guide/record.js';

const pieces = (...all: unknown[]): Exports => new Map(all.map((piece) => [{}, () => piece]));
const json = async (...all: unknown[]) =>
  JSON.parse(await record(pieces(...all), 'json')) as unknown;

it('puts the pieces of several widgets into one record', async () => {
  const interview = { candidate: 'Ada', interview: { rated: 1 } };
  expect(await json(interview, undefined, { checklist: { done: 2 } })).toEqual({
    ...interview,
    checklist: { done: 2 },
  });
});

it('joins the stages of two checklists, and has what both show once', async () => {
  const list = (...stages: string[]) => ({ checklist: { stages: stages.map((id) => ({ id })) } });
  expect(await json(list('define', 'budget'), list('budget', 'assess'))).toEqual(
    list('define', 'budget', 'assess'),
  );
});

it('writes the same Markdown once, and nothing for a widget that has nothing to say', async () => {
  expect(await record(pieces('# A', '', '# A', '# B'), 'markdown')).toBe('# A\n\n# B');
});
