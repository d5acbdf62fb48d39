import { expect } from '@open-wc/testing';
import '../../../src/elements/skills-matrix/define.js';
import { rust } from '../../support/rust.js';
import { all, get, reading, textOf, until } from '../../support/queries.js';
import { consoleLines, listen } from '../../support/salary-table.js';
import { settled, skillsMatrix } from '../../support/skills-matrix.js';

describe('reading the skills', () => {
  it('shows every area with every skill, under the title of the pack', async () => {
    const matrix = await skillsMatrix();
    const headings = all(matrix, 'heading').map((one) => textOf(one));
    expect(headings[0]).to.equal('Six areas that make a capable hire');
    expect(headings.slice(1)).to.deep.equal([
      'Ownership and memory',
      'Async and concurrency',
      'Error handling and types',
      'Systems and performance',
      'Web and networking',
      'Tooling and ecosystem',
    ]);
    expect(all(matrix, 'list').map((one) => one.children.length)).to.deep.equal([
      ...[6, 7, 8, 7, 6, 7, 7],
    ]);
    expect(reading(matrix)).to.contain('spawn_blocking');
  });

  it('fits its headings into the outline of the page', async () => {
    const matrix = await skillsMatrix('heading-level="2"');
    const levels = all(matrix, 'heading').map((one) => one.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['2', ...Array(6).fill('3')]);
  });

  for (const [lang, tab] of [
    ['de', 'Bewerten'],
    ['tr', 'Puanla'],
    ['ar', 'التقييم'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const matrix = await skillsMatrix(`lang="${lang}"`);
      get(matrix, 'tab', tab).click();
      await until(
        () => all(matrix, 'progressbar').length || matrix.shadowRoot!.querySelector('progress'),
      );
      expect(reading(matrix)).not.to.match(/Not assessed|Weighted|Recommendation|of 6/);
    });
  }

  it('needs no controls and no footer', async () => {
    const matrix = await skillsMatrix('without="controls export source"');
    expect(all(matrix, 'tab')).to.have.length(0);
    expect(all(matrix, 'button')).to.have.length(0);
    expect(all(matrix, 'tabpanel')).to.have.length(0);
  });
});

describe('data of a page', () => {
  const lines = consoleLines();

  it('may name skills in sixty words', async () => {
    const name = Array(60).fill('long').join(' ');
    const data = {
      ...rust(),
      profiles: undefined,
      areas: [{ ...rust().areas![0]!, skills: [{ id: 'x', name }] }],
    };
    const matrix = await skillsMatrix('', { data });
    expect(reading(matrix)).to.contain(name);
    const base = matrix.shadowRoot!.querySelector('.base')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('without areas is empty, in a sentence', async () => {
    const matrix = await skillsMatrix('', {
      data: { ...rust(), areas: undefined, profiles: undefined, questions: undefined },
    });
    await until(() => /nothing to show/.test(reading(matrix)));
    expect(matrix.matches(':state(empty)')).to.equal(true);
  });

  it('never becomes markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const data = {
      ...rust(),
      profiles: undefined,
      areas: [{ ...rust().areas![0]!, name, skills: [{ id: 'x', name }] }],
    };
    const matrix = await skillsMatrix('mode="rate"', { data });
    expect(matrix.shadowRoot!.querySelector('img')).to.equal(null);
    expect(reading(matrix)).to.contain(name);
  });

  it('attributes that the matrix cannot use are told to the author, and ignored', async () => {
    const errors = listen<{ code: string }>(document, 'hiring-error');
    const matrix = await skillsMatrix('mode="radar" level="boss" domain="cheese"');
    await settled(matrix);
    expect(errors.map(({ code }) => code)).to.deep.equal(Array(3).fill('bad-attribute'));
    expect(lines.join()).to.match(/mode="radar"/);
    expect(get(matrix, 'tab', 'Skills').ariaSelected).to.equal('true');
  });
});
