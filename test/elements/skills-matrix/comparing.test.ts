import { expect } from '@open-wc/testing';
import '../../../src/elements/skills-matrix/define.js';
import type { HiringSelectDetail } from '../../../src/elements/skills-matrix/define.js';
import { all, find, get, reading, textOf, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';
import { card, chosen, crowd, radio, skillsMatrix, three } from '../../support/skills-matrix.js';
import { rust } from '../../support/rust.js';

/** The table as rows of words. */
const rows = (matrix: Element): string[][] =>
  [...matrix.shadowRoot!.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => textOf(cell).replace('–', '')),
  );

const compare = (scorecards = three, attributes = '') =>
  skillsMatrix(`mode="compare" ${attributes}`, { scorecards });

describe('comparing', () => {
  it('shows figures and signed distances beside the target, and how often it is met', async () => {
    const matrix = await compare();
    expect(rows(matrix)).to.deep.equal([
      ['', 'Target Publisher’s default', 'Ada', 'Brook', 'Cem'],
      ['Ownership and memory', '3', '4 +1', '3', '2 −1'],
      ['Async and concurrency', '3', '3', '4 +1', '2 −1'],
      ['Error handling and types', '3', '3', '2 −1', '3'],
      ['Systems and performance', '2', '2', '2', '4 +2'],
      ['Web and networking', '3', '3', '2 −1', 'Not assessed'],
      ['Tooling and ecosystem', '2', '2', '3 +1', 'Not assessed'],
      ['On target, where rated', '', '6 of 6', '4 of 6', '2 of 4'],
      ['Weighted score, of 4', '', '3.0', '2.7', '2.8'],
    ]);
    const both = await compare(three.slice(0, 2));
    expect(rows(both).map(([head]) => head)).to.include('Meets the target in');
  });

  it('says what the interviewer recommends, and nothing where that is open', async () => {
    const decided = { recommendation: { value: 'strong-yes', reason: 'Clear' } } as const;
    const said = reading(await compare([{ ...three[0]!, ...decided }, three[1]!]));
    expect(said.match(/Recommendation: Strong yes\./g)).to.have.length(1);
  });

  it('says a sentence of each candidate, and warns where coverage differs', async () => {
    const matrix = await compare();
    const said = reading(matrix);
    expect(said).to.contain('Ada At or above the target everywhere.');
    expect(said).to.contain('Brook Below the target: Types −1 and Web −1.');
    expect(said).to.contain('Cem Below the target: Ownership −1 and Async −1.');
    expect(said).to.contain('Not assessed: Web and Tooling.');
    expect(said).to.contain('Cem is rated in 4 areas, another candidate in 6.');
  });

  it('warns where as many areas are rated, and not the same ones', async () => {
    const ratings = { ownership: 3, async: 3 };
    const all = [card('Ada', { ratings }), card('Brook', { ratings: { web: 3, errors: 3 } })];
    expect(reading(await compare(all))).to.contain('Candidates are rated in different areas.');
  });

  it('does not warn where all are rated alike', async () => {
    expect(reading(await compare(three.slice(0, 2)))).not.to.contain('Compare with care');
  });

  it('leaves title and line under it where the other views have them', async () => {
    const matrix = await compare();
    const line = () => {
      const one = matrix.shadowRoot!.querySelector('[part=subtitle]')!;
      const start = matrix.getBoundingClientRect().top;
      return [one.getBoundingClientRect().top - start, getComputedStyle(one).fontSize];
    };
    const compared = line();
    matrix.mode = 'rate';
    await matrix.updateComplete;
    expect(compared).to.deep.equal(line());
  });

  it('asks for a second candidate', async () => {
    expect(reading(await compare([three[0]!]))).to.contain('takes two candidates or more');
  });

  it('measures against another profile when one is chosen, and tells the page', async () => {
    const matrix = await compare();
    const told = listen<HiringSelectDetail>(document, 'hiring-select');
    const select = get<HTMLSelectElement>(matrix, 'combobox', 'Target');
    expect(select.options).to.have.length(24);
    select.value = 'embedded/senior';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => rows(matrix)[1]![1] === '4');
    expect(told).to.deep.equal([{ kind: 'domain', value: 'embedded' }]);
    expect([matrix.domain, matrix.level]).to.deep.equal(['embedded', 'senior']);
  });

  it('takes level and domain from the page', async () => {
    const matrix = await compare(three, 'level="staff" domain="ai"');
    expect(reading(matrix)).to.contain('Staff / Principal · AI infrastructure');
  });

  it('edits the target, says what it was, and restores it', async () => {
    const matrix = await compare();
    const edit = get(matrix, 'button', 'Edit target');
    edit.click();
    await until(() => edit.ariaExpanded === 'true');
    radio(matrix, 'Target: Ownership and memory', '4: Strong').click();
    radio(matrix, 'Target: Web and networking', 'No target').click();
    await until(() => /changed in 2 areas/.test(reading(matrix)));
    expect(reading(matrix)).to.match(/was 3\s*Target: Ownership and memory/);
    expect(rows(matrix)[0]![1]).to.equal('Target');
    expect(rows(matrix)[1]!.slice(1, 3)).to.deep.equal(['4', '4']);
    expect(rows(matrix).at(-2)![2]).to.equal('5 of 5');
    get(matrix, 'button', 'Restore').click();
    await until(() => /Publisher’s default\./.test(reading(matrix)));
    expect(chosen(matrix, 'Target: Web and networking')).to.equal('3: Solid');
    await until(() => matrix.shadowRoot!.activeElement === edit);
  });

  it('works without profiles', async () => {
    const data = { ...rust(), profiles: undefined };
    const matrix = await skillsMatrix('mode="compare"', { data, scorecards: three });
    expect(rows(matrix)[1]).to.deep.equal(['Ownership and memory', '4', '3', '2']);
    expect(all(matrix, 'combobox', 'Target')).to.have.length(0);
  });

  it('of more than four, shows those that are chosen', async () => {
    const matrix = await compare(crowd(40));
    const heads = () => rows(matrix)[0]!.slice(2);
    expect(heads()).to.deep.equal(['Person 1', 'Person 2', 'Person 3', 'Person 4']);
    const box = (name: string) =>
      [...matrix.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=compare]')].find(
        (one) => textOf(one.closest('label')!) === name,
      )!;
    expect(box('Person 40').disabled).to.equal(true);
    box('Person 2').click();
    await until(() => heads().length === 3);
    box('Person 40').click();
    await until(() => heads().length === 4);
    expect(heads()).to.deep.equal(['Person 1', 'Person 3', 'Person 4', 'Person 40']);
  });

  it('names the columns by letters where they are narrow, names stay for readers', async () => {
    const matrix = await compare(three);
    matrix.style.width = '280px';
    await until(() => {
      const letter = matrix.shadowRoot!.querySelector('th .letter')!;
      return getComputedStyle(letter).display !== 'none';
    });
    expect(rows(matrix)[0]!.slice(2)).to.deep.equal(['Ada', 'Brook', 'Cem']);
    const base = matrix.shadowRoot!.querySelector('.base')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('opens from the tab', async () => {
    const matrix = await skillsMatrix('', { scorecards: [card('Ada'), card('Brook')] });
    get(matrix, 'tab', 'Compare').click();
    await find(matrix, 'combobox', 'Target');
    expect(matrix.mode).to.equal('compare');
    expect(get(matrix, 'tabpanel', 'Compare')).to.contain(
      matrix.shadowRoot!.querySelector('table'),
    );
  });
});
