import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, get, highlighted, matrix, until } from '../../support/queries.js';
import { salaryTable } from '../../support/salary-table.js';
import { choose } from '../../support/use.js';
import { press } from '../../support/commands.js';

const levels = (table: Element) => body(table).map(([head]) => head!.split(/[ 0-9]/)[0]);
const sorted = (table: Element) =>
  all(table, 'columnheader')
    .filter((one) => one.hasAttribute('aria-sort'))
    .map((one) => [one.textContent!.trim().split(/\W/)[0], one.getAttribute('aria-sort')]);

const rising = ['Junior', 'Mid', 'Senior', 'Staff'];
const falling = [...rising].reverse();

describe('order of the levels', () => {
  it('has none at first, then highest first, lowest first, and as given', async () => {
    const table = await salaryTable('levels="mid junior staff senior"');
    const given = ['Mid', 'Junior', 'Staff', 'Senior'];
    expect(sorted(table)).to.deep.equal([]);
    expect(levels(table)).to.deep.equal(given);
    const head = get(table, 'button', 'UAE');
    head.click();
    await until(() => sorted(table).length);
    expect(sorted(table)).to.deep.equal([['UAE', 'descending']]);
    expect(levels(table)).to.deep.equal(falling);
    head.click();
    await until(() => sorted(table)[0]![1] === 'ascending');
    expect(levels(table)).to.deep.equal(rising);
    head.click();
    await until(() => !sorted(table).length);
    expect(levels(table)).to.deep.equal(given);
  });

  it('has one sorted column at a time, and its arrow only there', async () => {
    const table = await salaryTable();
    get(table, 'button', 'Germany').click();
    await until(() => sorted(table).length);
    get(table, 'button', 'USA').click();
    await until(() => sorted(table)[0]![0] === 'USA');
    expect(sorted(table)).to.deep.equal([['USA', 'descending']]);
    const arrows = all(table, 'columnheader').filter((one) => one.querySelector('.icon'));
    expect(arrows.map((one) => one.textContent!.trim())).to.deep.equal(['USA']);
  });

  it('is set by the keyboard alone, and keeps the focus where it was', async () => {
    const table = await salaryTable();
    const head = get(table, 'button', 'Germany');
    head.focus();
    await press('Enter');
    await until(() => sorted(table).length);
    expect(table.shadowRoot!.activeElement).to.equal(head);
    await press(' ');
    await until(() => sorted(table)[0]![1] === 'ascending');
  });

  it('is no choice of a market', async () => {
    const table = await salaryTable();
    get(table, 'button', 'UAE').click();
    await until(() => sorted(table).length);
    expect(table.market).to.equal(undefined);
    expect(highlighted(table)).to.deep.equal(['Turkey']);
  });
});

describe('order of the markets', () => {
  const markets = (table: Element) =>
    matrix(table)[1]!
      .slice(1)
      .map((name) => name.split(',')[0]);

  it('is as given, or cheapest first within each currency', async () => {
    const table = await salaryTable();
    await choose(table, 'Markets', 'cheapest first: Junior');
    await until(() => markets(table)[0] === 'Turkey');
    expect(markets(table)).to.deep.equal(['Turkey', 'UAE', 'Germany', 'USA']);
    expect(body(table)[0]!.slice(1)).to.deep.equal(['20–32', '45–60', '52–68', '90–120']);
    await choose(table, 'Markets', 'as given');
    await until(() => markets(table)[0] === 'Germany');
  });

  it('looks at the chosen level', async () => {
    const table = await salaryTable('level="senior" markets="us ae de tr"');
    await choose(table, 'Markets', 'cheapest first: Senior');
    await until(() => markets(table)[1] === 'Turkey');
    expect(markets(table)).to.deep.equal(['USA', 'Turkey', 'UAE', 'Germany']);
  });

  it('looks at the level shown first, where the chosen one is left out', async () => {
    const table = await salaryTable('level="junior" levels="senior staff" markets="de tr"');
    await choose(table, 'Markets', 'cheapest first: Senior');
    await until(() => markets(table)[0] === 'Turkey');
    expect(markets(table)).to.deep.equal(['Turkey', 'Germany']);
  });
});
