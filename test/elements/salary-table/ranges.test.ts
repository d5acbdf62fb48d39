import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, get, highlighted, matrix, reading, row, until } from '../../support/queries.js';
import { salaryTable } from '../../support/salary-table.js';

describe('the table at rest', () => {
  it('shows the sixteen ranges of the article, currencies and years', async () => {
    const table = await salaryTable();
    expect(matrix(table)).to.deep.equal([
      ['', 'EUR, thousands', 'EUR, thousands', 'EUR, thousands', 'USD, thousands'],
      ['Level', 'Germany', 'Turkey', 'UAE', 'USA'],
      ['Junior 0–2 years', '52–68', '20–32', '45–60', '90–120'],
      ['Mid 3–5 years', '72–92', '32–50', '60–82', '130–165'],
      ['Senior 5+ years', '95–125', '48–68', '80–110', '160–210'],
      ['Staff / Principal', '120–155', '60–85', '105–145', '200–270'],
    ]);
  });

  it('shows the currency once over the columns that share it', async () => {
    const table = await salaryTable();
    const heads = [...all(table, 'row')[0]!.querySelectorAll('th > span')];
    const seen = heads.filter((one) => one.getBoundingClientRect().width > 1 && !clipped(one));
    expect(seen.map((one) => one.textContent)).to.deep.equal(['EUR, thousands', 'USD, thousands']);
  });

  it('names unit, date and source, and why a market is highlighted', async () => {
    const words = reading(await salaryTable());
    expect(words).to.contain('What Rust engineers earn, by level and market');
    expect(words).to.contain('Annual gross pay, 2026.');
    expect(words).to.contain(
      'Source: How to Hire Rust Developers in 2026, NexaTalent. As of 2026.',
    );
    expect(words).to.contain('Annual gross. Turkey highlighted for its cost advantage.');
  });

  it('ends each scale at an even two-digit number of its own currency', async () => {
    const table = await salaryTable();
    expect(axes(table)).to.deep.equal(['0 80 160', '0 80 160', '0 80 160', '0 140 280']);
  });

  it('draws each bar from minimum to maximum, with a tick in the middle', async () => {
    const table = await salaryTable();
    const bar = table.shadowRoot!.querySelector('tbody svg')!;
    const range = bar.querySelector('rect')!;
    expect(range.getAttribute('x')).to.equal('32.5');
    expect(range.getAttribute('width')).to.equal('10');
    expect(bar.querySelector('.middle')!.getAttribute('d')).to.match(/^M37.5 /);
  });

  it('is a native table with a caption, rows, heads and a title of level 3', async () => {
    const table = await salaryTable();
    const grid = get<HTMLTableElement>(table, 'table');
    expect(grid.caption!.textContent).to.contain('What Rust engineers earn');
    expect(all(table, 'columnheader')).to.have.length(9);
    expect(all(table, 'rowheader')).to.have.length(4);
    expect(all(table, 'cell')).to.have.length(17);
    expect(get(table, 'heading').getAttribute('aria-level')).to.equal('3');
  });

  it('highlights the market of the pack and chooses no level', async () => {
    const table = await salaryTable();
    expect(table.market).to.equal(undefined);
    expect(highlighted(table)).to.deep.equal(['Turkey']);
    const pressed = table.shadowRoot!.querySelectorAll('[aria-pressed="true"]');
    expect(pressed).to.have.length(0);
  });

  it('keeps the figures left to right and by themselves', async () => {
    const table = await salaryTable();
    const figures = [...table.shadowRoot!.querySelectorAll('tbody .figures')];
    expect(figures).to.have.length(16);
    for (const one of figures) expect(one.localName).to.equal('bdi');
  });

  it('offers the views ranges, difference and budget', async () => {
    const table = await salaryTable();
    const tabs = all(table, 'tab');
    expect(tabs.map((one) => one.textContent!.trim())).to.deep.equal([
      'Ranges',
      'Difference',
      'Budget',
    ]);
    expect(tabs.map((one) => one.getAttribute('aria-selected'))).to.deep.equal([
      'true',
      'false',
      'false',
    ]);
    expect(get(table, 'tabpanel', 'Ranges')).to.contain(get(table, 'table'));
  });
});

describe('what the page sets', () => {
  it('takes levels and markets in the order asked for, and leaves out the others', async () => {
    const table = await salaryTable('levels="senior junior" markets="us  de nowhere us"');
    expect(matrix(table).slice(1)).to.deep.equal([
      ['Level', 'USA', 'Germany'],
      ['Senior 5+ years', '160–210', '95–125'],
      ['Junior 0–2 years', '90–120', '52–68'],
    ]);
  });

  it('ends the scale at what is shown', async () => {
    const table = await salaryTable('levels="junior" markets="de tr"');
    expect(axes(table)).to.deep.equal(['0 34 68', '0 34 68']);
  });

  it('replaces the title and its level', async () => {
    const table = await salaryTable('heading="Pay <b>here</b>" heading-level="2"');
    expect(get(table, 'heading', 'Pay <b>here</b>').getAttribute('aria-level')).to.equal('2');
    expect(get<HTMLTableElement>(table, 'table').caption!.textContent).to.contain(
      'Pay <b>here</b>',
    );
  });

  it('opens a view that it asks for later', async () => {
    const table = await salaryTable();
    table.setAttribute('baseline', 'de');
    await until(() => row(table, 0)[1] === '−57% −34K');
    const other = await salaryTable();
    other.budget = 90000;
    await until(() => row(other, 0)[1] === '20–32 Top of range');
  });

  it('shows each level and market once, however often they are named', async () => {
    const table = await salaryTable('levels="mid junior mid" markets="us us"');
    expect(
      matrix(table)
        .slice(1)
        .map((cells) => cells.length),
    ).to.deep.equal([2, 2, 2]);
  });

  it('applies a later change of an attribute', async () => {
    const table = await salaryTable('market="de"');
    expect(highlighted(table)).to.deep.equal(['Germany']);
    table.setAttribute('market', 'ae');
    await table.updateComplete;
    expect(highlighted(table)).to.deep.equal(['UAE']);
    table.setAttribute('heading', 'Later');
    await table.updateComplete;
    expect(all(table, 'heading', 'Later')).to.have.length(1);
  });
});

function clipped(element: Element): boolean {
  return getComputedStyle(element).clipPath !== 'none';
}

/** The labels under each scale. */
function axes(table: Element): string[] {
  return [...table.shadowRoot!.querySelectorAll('.axis')].map((axis) =>
    [...axis.children].map((label) => label.textContent).join(' '),
  );
}
