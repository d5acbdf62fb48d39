import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/skills-matrix/define.js';
import { Records } from '../../../src/guide/records/records.js';
import { GuideController } from '../../../src/guide/guide-controller.js';
import { LitElement } from 'lit';
import { all, find, get, reading, until } from '../../support/queries.js';
import { chosen, radio, settled, skillsMatrix, three } from '../../support/skills-matrix.js';

const key = 'hiring-widgets/records@1/rust';
const forget = () => localStorage.removeItem(key);

/** Stands for another widget of the guide. */
class Neighbour extends LitElement {
  guide = new GuideController(this);
}
customElements.define('test-neighbour', Neighbour);

describe('what is entered', () => {
  beforeEach(forget);
  afterEach(forget);

  it('is kept only where the page says so, and not before somebody enters something', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    radio(matrix, 'Web and networking', '3: Solid').click();
    await matrix.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
    expect(reading(matrix)).to.contain('Nothing leaves this page');
    const keeps = await skillsMatrix('mode="rate" remember');
    expect(localStorage.getItem(key)).to.equal(null);
    radio(keeps, 'Web and networking', '3: Solid').click();
    await keeps.updateComplete;
    expect(localStorage.getItem(key)).to.contain('rating/web');
    expect(reading(keeps)).to.contain('Kept on this device only.');
  });

  it('is there again on the next visit, until it is forgotten', async () => {
    const first = await skillsMatrix('mode="rate" remember');
    radio(first, 'Web and networking', '3: Solid').click();
    first.remove();
    const again = await skillsMatrix('mode="rate" remember');
    expect(chosen(again, 'Web and networking')).to.equal('3: Solid');
    get(again, 'button', 'Forget').click();
    (await find(again, 'button', 'Forget everything')).click();
    await until(() => chosen(again, 'Web and networking') === 'Not assessed');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('survives a hundred moves, and a redraw by the page', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    radio(matrix, 'Web and networking', '3: Solid').click();
    const parent = matrix.parentElement!;
    for (let times = 0; times < 100; times++) {
      matrix.remove();
      parent.append(matrix);
    }
    await settled(matrix);
    expect(chosen(matrix, 'Web and networking')).to.equal('3: Solid');
    radio(matrix, 'Tooling and ecosystem', '1: Weak').click();
    await until(() => /2 of 6/.test(reading(matrix)));
  });
});

describe('inside a guide', () => {
  const page = async () => {
    const guide = await fixture<HTMLElementTagNameMap['hiring-guide']>(
      `<hiring-guide><test-neighbour></test-neighbour>
        <hiring-skills-matrix mode="rate"></hiring-skills-matrix></hiring-guide>`,
    );
    const matrix = guide.querySelector('hiring-skills-matrix')!;
    await settled(matrix);
    const { guide: neighbour } = guide.querySelector<Neighbour>('test-neighbour')!;
    const records = neighbour.share('records@1/rust', () => new Records());
    return { guide, matrix, neighbour, records };
  };

  it('the level chosen elsewhere reaches the target', async () => {
    const { guide, matrix } = await page();
    guide.level = 'junior';
    guide.domain = 'embedded';
    await until(() => {
      const select = get<HTMLSelectElement>(matrix, 'combobox', 'Target');
      return select.selectedOptions[0]!.text.trim() === 'Junior · Embedded and automotive';
    });
  });

  it('ratings of questions stand beside their area, as evidence and nothing more', async () => {
    const { matrix, neighbour, records } = await page();
    const answer = `${records.candidate.id}/answer`;
    records.set({ [`${answer}/drop-future`]: 3, [`${answer}/unknown`]: 2 });
    get(matrix, 'button', 'Async and concurrency').click();
    await find(matrix, 'textbox', /^Note/);
    expect(reading(matrix)).not.to.contain('From the interview');
    const questions = neighbour.share('questions@1/rust', () => new Map<string, unknown>());
    questions.set('drop-future', { short: 'Dropping a `Future`', areas: ['async'] });
    records.set({ [`${answer}/drop-future`]: 4 });
    await until(() => /From the interview Dropping a Future: 4 Strong/.test(reading(matrix)));
    expect(chosen(matrix, 'Async and concurrency')).to.equal('Not assessed');
  });

  it('gives its piece of the record, also before anybody came near', async () => {
    const guide = await fixture<HTMLElementTagNameMap['hiring-guide']>(
      '<hiring-guide><hiring-skills-matrix></hiring-skills-matrix></hiring-guide>',
    );
    const matrix = guide.querySelector('hiring-skills-matrix')!;
    await settled(matrix);
    matrix.scorecards = [three[0]!];
    const record = JSON.parse(await guide.export('json')) as { scorecard: { ratings: object } };
    expect(record.scorecard.ratings).to.deep.equal(three[0]!.ratings);
    expect(await guide.export('markdown')).to.contain('## Ada');
    matrix.remove();
    expect(JSON.parse(await guide.export('json'))).not.to.have.property('scorecard');
  });

  it('two matrices are one record', async () => {
    const { guide, matrix } = await page();
    const other = document.createElement('hiring-skills-matrix');
    other.mode = 'rate';
    guide.append(other);
    await settled(other);
    radio(matrix, 'Web and networking', '2: Partial').click();
    await until(() => chosen(other, 'Web and networking') === '2: Partial');
    expect(all(other, 'combobox', 'Candidate')).to.have.length(1);
  });
});
