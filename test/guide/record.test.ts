import { expect } from '@open-wc/testing';
import type { Exports } from '../../src/guide/context.js';
import { record } from '../../src/guide/record.js';

/** Pieces of widgets that stand in this order, and joined in the other. */
function pieces(...all: unknown[]): Exports {
  const page = document.createElement('div');
  const widgets = all.map(
    (piece) => [page.appendChild(document.createElement('i')), piece] as const,
  );
  return new Map(widgets.reverse().map(([widget, piece]) => [widget, () => piece]));
}

const json = async (...all: unknown[]) =>
  JSON.parse(await record(pieces(...all), 'json', 'Ada')) as unknown;

describe('the record of a candidate', () => {
  it('puts the pieces of several widgets into one record', async () => {
    const interview = { candidate: 'Ada', interview: { rated: 1 } };
    expect(await json(interview, undefined, { checklist: { done: 2 } })).to.deep.equal({
      ...interview,
      checklist: { done: 2 },
    });
  });

  it('joins the stages of two checklists, and has what both show once', async () => {
    const list = (...stages: string[]) => ({ checklist: { stages: stages.map((id) => ({ id })) } });
    expect(await json(list('define', 'budget'), list('budget', 'assess'))).to.deep.equal({
      candidate: 'Ada',
      ...list('define', 'budget', 'assess'),
    });
  });

  it('writes the same Markdown once, and nothing for a widget that has nothing to say', async () => {
    expect(await record(pieces('# A', '', '# A', '# B'), 'markdown')).to.equal('# A\n\n# B');
  });

  it('stands under the label, in which nothing is markup', async () => {
    expect(await record(pieces('## A'), 'markdown', 'Ada *L*')).to.equal('# Ada \\*L\\*\n\n## A');
  });
});
