import { expect, fixture } from '@open-wc/testing';
import { readCsv } from '../../../src/base/csv.js';
import '../../../src/elements/skills-matrix/define.js';
import type {
  HiringErrorDetail,
  HiringSkillsMatrix,
  Scorecard,
} from '../../../src/elements/skills-matrix/define.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { rust } from '../../support/rust.js';
import { consoleLines, listen } from '../../support/salary-table.js';
import {
  card,
  chosen,
  crowd,
  give,
  radio,
  settled,
  skillsMatrix,
  three,
} from '../../support/skills-matrix.js';

const named = (cards: Scorecard[]) => cards.map(({ candidate }) => candidate);

describe('scorecards', () => {
  const lines = consoleLines();

  it('come back as they were set', async () => {
    const full = card('Ada', {
      ...{ level: 'senior', domain: 'cloud', ratings: { web: 0, serde: 4 } },
      ...{ weights: { web: 2 }, notes: { web: 'Sound.' } },
      recommendation: { value: 'no', reason: 'Not yet.' },
    });
    const matrix = await skillsMatrix('', { scorecards: [full] });
    await until(() => matrix.scorecards[0]?.pack);
    expect(matrix.scorecards).to.deep.equal([{ ...full, pack: 'rust' }]);
  });

  it('are there before anybody has come near, and empty at first', async () => {
    expect((await skillsMatrix()).scorecards).to.deep.equal([]);
    expect((await skillsMatrix('mode="rate"')).scorecards).to.deep.equal([]);
  });

  it('a rating that is none fires hiring-error with its path, and is not assessed', async () => {
    const errors = listen<HiringErrorDetail>(document, 'hiring-error');
    const ratings = { ownership: 5, async: -1, errors: 2.5, systems: '3', web: 3 } as never;
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [card('Ada', { ratings })] });
    expect(errors).to.have.length(1);
    expect(errors[0]!.code).to.equal('bad-scorecards');
    expect(errors[0]!.issues.map(({ path }) => path)).to.deep.equal([
      ...['[0].ratings.ownership', '[0].ratings.async'],
      ...['[0].ratings.errors', '[0].ratings.systems'],
    ]);
    expect(chosen(matrix, 'Ownership and memory')).to.equal('Not assessed');
    expect(matrix.scorecards[0]!.ratings).to.deep.equal({ web: 3 });
    expect(lines.filter((line) => /hiring-/.test(line))).to.have.length(1);
  });

  it('names no more than five places, and how many more there are', async () => {
    const ratings = Object.fromEntries([...Array(8).keys()].map((at) => [`r${at}`, 9]));
    await skillsMatrix('mode="rate"', { scorecards: [card('Ada', { ratings })] });
    expect(lines.join()).to.contain('And 3 more.');
  });

  it('are no list: said, and nothing is lost', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    matrix.scorecards = 'cards' as never;
    await matrix.updateComplete;
    expect(named(matrix.scorecards)).to.deep.equal(['Ada']);
    expect(lines).to.have.length(1);
  });

  it('of 40 candidates are all there', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: crowd(40) });
    expect(matrix.scorecards).to.have.length(40);
    expect(get<HTMLSelectElement>(matrix, 'combobox', 'Candidate').options).to.have.length(40);
  });
});

describe('scorecards given once', () => {
  const given = () => [card('Ada', { ratings: { async: 1 } })];
  const rate = async (matrix: HiringSkillsMatrix) => {
    radio(matrix, 'Async and concurrency', '4: Strong').click();
    await matrix.updateComplete;
  };
  const ratings = (matrix: HiringSkillsMatrix) => matrix.scorecards[0]!.ratings;

  it('leave what the visitor made of them: through a move, other packs, the same once more', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: given() });
    await rate(matrix);
    matrix.scorecards = given();
    await settled(matrix);
    expect(ratings(matrix)).to.deep.equal({ async: 4 });
    const guide = await fixture<HTMLElement>(
      '<hiring-guide><hiring-skills-matrix mode="rate"></hiring-skills-matrix></hiring-guide>',
    );
    await settled(guide.querySelector('hiring-skills-matrix')!);
    guide.append(matrix);
    await settled(matrix);
    expect(ratings(matrix)).to.deep.equal({ async: 4 });
    matrix.data = { ...rust(), id: 'other' };
    await until(() => ratings(matrix)?.['async'] === 1);
    matrix.data = undefined;
    await until(() => matrix.scorecards[0]?.pack === 'rust');
    expect(ratings(matrix)).to.deep.equal({ async: 4 });
    matrix.scorecards = [card('Ada', { ratings: { async: 2 } })];
    expect(ratings(matrix)).to.deep.equal({ async: 2 });
  });

  it('do not take back what was kept since, nor what was kept as not assessed', async () => {
    localStorage.clear();
    const scorecards = [card('Ada', { ratings: { async: 1, web: 2 } })];
    const first = await skillsMatrix('mode="rate" remember', { scorecards });
    await rate(first);
    radio(first, 'Web and networking', 'Not assessed').click();
    first.remove();
    const again = await skillsMatrix('mode="rate" remember', { scorecards });
    localStorage.clear();
    expect(again.scorecards.map((one) => one.ratings)).to.deep.equal([{ async: 4 }]);
  });
});

describe('without a pack', () => {
  it('says what is missing, and takes any key calmly', async () => {
    const errors = listen<unknown>(window, 'error');
    const matrix = await skillsMatrix('mode="rate" src="/nowhere.json"');
    const retry = await find(matrix, 'button', /Retry|again/);
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true });
    retry.dispatchEvent(event);
    expect(errors).to.have.length(0);
    const failed = await matrix.export('markdown').catch((error: Error) => error.message);
    expect(failed).to.equal('hiring-skills-matrix: there is nothing to export.');
  });
});

describe('taken along', () => {
  it('JSON: the candidate under interview, or those compared', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: three });
    const one = JSON.parse(await matrix.export('json')) as Scorecard[];
    expect(named(one)).to.deep.equal(['Ada']);
    matrix.mode = 'compare';
    await matrix.updateComplete;
    const all = JSON.parse(await matrix.export('json')) as Scorecard[];
    expect(named(all)).to.deep.equal(['Ada', 'Brook', 'Cem']);
  });

  it('CSV: text that a spreadsheet would run stays text; semicolons in German', async () => {
    const scorecards = [card('=1+1', { notes: { web: '@SUM(A1)' } })];
    const matrix = await skillsMatrix('mode="rate"', { scorecards });
    const csv = await matrix.export('csv');
    expect(csv).to.contain(",'=1+1,").and.to.contain(",'@SUM(A1)");
    expect(readCsv(csv)[1]![1]).to.equal('=1+1');
    const german = await skillsMatrix('mode="rate" lang="de"', { scorecards });
    expect((await german.export('csv')).split('\r\n')[0]).to.match(/;Bewertung;Gewicht;Notiz$/);
  });

  it('Markdown: the scorecard as a table, names and notes escaped', async () => {
    const scorecards = [
      card('A|da', { ratings: { web: 3 }, notes: { web: '**bold**\nnext' } }),
      card('Brook'),
    ];
    const matrix = await skillsMatrix('mode="rate"', { scorecards });
    const text = await matrix.export('markdown');
    expect(text).to.contain('## A\\|da');
    expect(text).to.contain('| Web and networking | 3 Solid | ×1 | 3 |');
    expect(text).to.contain('| Tooling and ecosystem | Not assessed | ×1 | 2 |');
    matrix.mode = 'compare';
    await matrix.updateComplete;
    expect(await matrix.export('markdown')).to.contain('| Area | Target | A\\|da | Brook |');
    matrix.mode = 'view';
    await matrix.updateComplete;
    expect(await matrix.export('markdown')).to.contain('- **Tooling and ecosystem**\n  - Cargo');
  });

  it('Copy says so, and where it is blocked gives the text to copy by hand', async () => {
    const { clipboard } = navigator;
    const value = { writeText: () => Promise.reject(new Error('refused')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    const matrix = await skillsMatrix('mode="rate"', { scorecards: three });
    get(matrix, 'button', 'Copy').click();
    const text = await find<HTMLTextAreaElement>(matrix, 'textbox', 'Copy');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(text.value).to.contain('## Ada');
    expect(reading(matrix)).to.contain('Copying is blocked');
  });
});

describe('brought in', () => {
  it('JSON, and undone', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    const before = matrix.scorecards;
    const given = [card('Ada', { ratings: { web: 0 } }), card('Eve', { ratings: { web: 9 } })];
    give(matrix, JSON.stringify(given));
    await until(() => /2 candidates imported/.test(reading(matrix)));
    expect(reading(matrix)).to.contain('1 value could not be used');
    expect(matrix.scorecards.map(({ ratings }) => ratings)).to.deep.equal([{ web: 0 }, {}]);
    get(matrix, 'button', 'Undo').click();
    await until(() => /Undone/.test(reading(matrix)));
    expect(matrix.scorecards).to.deep.equal(before);
  });

  it('and undone for one without a name, who has been renamed since', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    radio(matrix, 'Async and concurrency', '4: Strong').click();
    await matrix.updateComplete;
    give(matrix, JSON.stringify([card('', { ratings: { async: 0, web: 2 } })]));
    await until(() => /1 candidate imported/.test(reading(matrix)));
    get(matrix, 'button', 'Rename').click();
    (await find<HTMLInputElement>(matrix, 'textbox', 'Name or label')).value = 'Eve';
    get(matrix, 'button', 'Save').click();
    await until(() => named(matrix.scorecards)[0] === 'Eve');
    get(matrix, 'button', 'Undo').click();
    await until(() => /Undone/.test(reading(matrix)));
    const [eve, ...others] = matrix.scorecards;
    expect(others).to.have.length(0);
    expect([eve!.candidate, eve!.ratings]).to.deep.equal(['Eve', { async: 4 }]);
  });

  it('CSV as it was written, in another language', async () => {
    const german = await skillsMatrix('mode="compare" lang="de"', { scorecards: three });
    const csv = await german.export('csv');
    const matrix = await skillsMatrix('mode="rate"');
    give(matrix, csv, 'cards.csv');
    await until(() => matrix.scorecards.length === 3);
    expect(matrix.scorecards).to.deep.equal(german.scorecards);
  });

  for (const text of ['', 'hello', '{}', '[]', '[1', '"x"', 'a,b\r\n1,2']) {
    it(`"${text}" holds no scorecards, and changes nothing`, async () => {
      const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
      give(matrix, text);
      await until(() => /no scorecards in this file/.test(reading(matrix)));
      expect(named(matrix.scorecards)).to.deep.equal(['Ada']);
      expect(all(matrix, 'button', 'Undo')).to.have.length(0);
    });
  }
});
