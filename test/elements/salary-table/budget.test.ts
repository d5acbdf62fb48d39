import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, column, find, get, reading, until } from '../../support/queries.js';
import { consoleLines, listen, salaryTable, tableWith } from '../../support/salary-table.js';
import { choose, enter } from '../../support/use.js';
import { press, type } from '../../support/commands.js';

const ranges = (table: Element) => column(table, 0)[0];

describe('budget', () => {
  const lines = consoleLines();

  it('says in each cell whether it lies below, within, or at or above the range', async () => {
    const table = await salaryTable('budget="90000"');
    expect(get(table, 'tab', 'Budget').getAttribute('aria-selected')).to.equal('true');
    const usd = 'Paid in USD, not compared';
    expect(body(table).map((row) => row.slice(1))).to.deep.equal([
      ['52–68 Top of range', '20–32 Top of range', '45–60 Top of range', `90–120 ${usd}`],
      ['72–92 Reachable', '32–50 Top of range', '60–82 Top of range', `130–165 ${usd}`],
      ['95–125 5K short', '48–68 Top of range', '80–110 Reachable', `160–210 ${usd}`],
      ['120–155 30K short', '60–85 Top of range', '105–145 15K short', `200–270 ${usd}`],
    ]);
  });

  it('says what it shows, in which currency, and what the signs mean', async () => {
    const words = reading(await salaryTable('budget="90000"'));
    expect(words).to.contain(
      'Which levels a budget of EUR 90K hires, and where. Annual gross pay, 2026.',
    );
    expect(words).to.contain('Top of range: budget meets the maximum');
    expect(words).to.contain('Reachable: inside the range');
    expect(words).to.contain('Out of reach: below the minimum');
    expect(words).to.contain('USD is not compared: no exchange rate is set.');
  });

  it('shows a sign beside each word, and none where nothing is compared', async () => {
    const table = await salaryTable('budget="90000"');
    const signs = (words: RegExp) =>
      all(table, 'button', words).map((one) => one.querySelector('.icon path')?.getAttribute('d'));
    const three = [/Top of range$/, /Reachable$/, /short$/].map(signs);
    for (const same of three) expect(new Set(same).size).to.equal(1);
    expect(new Set(three.map(([first]) => first)).size).to.equal(3);
    expect(signs(/not compared$/)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('fills a bar up to the budget and draws the budget as a line', async () => {
    const table = await salaryTable('budget="90000"');
    const bar = get(table, 'button', /^80–110/).querySelector('.bar')!;
    const filled = bar.querySelector('.filled')!;
    expect(filled.getAttribute('x')).to.equal('50');
    expect(filled.getAttribute('width')).to.equal('6.25');
    expect(bar.querySelector('.budget')!.getAttribute('d')).to.match(/^M56.25 /);
  });

  it('compares dollars with dollars', async () => {
    const table = await salaryTable('budget="120000" budget-currency="USD"');
    expect(body(table)[0]!.slice(3)).to.deep.equal([
      ...['45–60 Paid in EUR, not compared', '90–120 Top of range'],
    ]);
    expect(column(table, 3)[1]).to.equal('130–165 10K short');
  });

  it('counts a budget at the minimum as inside the range', async () => {
    const table = await tableWith({ budget: 52000 });
    expect(ranges(table)).to.equal('52–68 Reachable');
    table.budget = 51000;
    await until(() => ranges(table) === '52–68 1K short');
  });

  it('takes what a person types, and fires nothing on the way', async () => {
    const table = await salaryTable();
    get(table, 'tab', 'Budget').click();
    const field = await find(table, 'textbox', 'Budget');
    expect(reading(table)).to.contain('Type a budget to see which levels it hires, and where.');
    field.focus();
    await type('90K');
    await press('Enter');
    await until(() => ranges(table) === '52–68 Top of range');
    expect(table.budget).to.equal(90000);
    expect(get<HTMLInputElement>(table, 'textbox', 'Budget').value).to.equal('90,000');
  });

  it('takes the currency that the visitor chooses', async () => {
    const table = await salaryTable('budget="120000"');
    await choose(table, 'Currency', 'USD');
    await until(() => column(table, 3)[0] === '90–120 Top of range');
    expect(table.budgetCurrency).to.equal('USD');
    expect(reading(table)).to.contain('USD 120K');
  });

  it('keeps what is no number in the field, says so, and shows no reach', async () => {
    const table = await salaryTable('budget="90000"');
    await enter(table, 'Budget', 'a lot');
    const alert = await find(table, 'alert', 'Write the budget as a number, such as 90,000.');
    const field = get<HTMLInputElement>(table, 'textbox', 'Budget');
    expect(field.value).to.equal('a lot');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal(alert.id);
    expect(ranges(table)).to.equal('52–68');
    await enter(table, 'Budget', '90.000');
    await until(() => ranges(table) === '52–68 Top of range');
    expect(all(table, 'alert')).to.have.length(0);
  });

  it('goes back to ranges in the cells where the field is emptied', async () => {
    const table = await salaryTable('budget="90000"');
    await enter(table, 'Budget', '');
    await until(() => ranges(table) === '52–68');
    expect(all(table, 'alert')).to.have.length(0);
  });

  it('with budget="abc" shows the ranges, and tells the integrator once', async () => {
    const errors = listen(document, 'hiring-error');
    const table = await salaryTable('budget="abc"');
    expect(ranges(table)).to.equal('52–68');
    expect(reading(table)).not.to.contain('NaN');
    await until(() => lines.length);
    table.requestUpdate();
    await table.updateComplete;
    expect(lines).to.deep.equal(['hiring-salary-table: budget="abc" is no amount above zero.']);
    expect(errors).to.deep.equal([
      { code: 'bad-attribute', message: 'budget="abc" is no amount above zero.', issues: [] },
    ]);
  });

  for (const budget of ['0', '-5', '']) {
    it(`with budget="${budget}" shows the ranges`, async () => {
      const table = await salaryTable(`budget="${budget}"`);
      expect(ranges(table)).to.equal('52–68');
      expect(reading(table)).not.to.match(/NaN|short/);
    });
  }
});
