import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, get, highlighted, reading, until } from '../../support/queries.js';
import { salaryTable } from '../../support/salary-table.js';

describe('without', () => {
  it('bars: no bars, no axis, and no word of them', async () => {
    const table = await salaryTable('without="bars"');
    expect(table.shadowRoot!.querySelectorAll('.bar, tfoot')).to.have.length(0);
    expect(reading(table)).not.to.contain('Bars share');
    expect(body(table)[0]![1]).to.equal('52–68');
    const budget = await salaryTable('without="bars" budget="90000"');
    expect(budget.shadowRoot!.querySelectorAll('.bar')).to.have.length(0);
    expect(body(budget)[0]![1]).to.equal('52–68 Top of range');
  });

  it('controls: a plain table, and what the page chose still shows', async () => {
    const table = await salaryTable('without="controls" market="de" level="mid"');
    for (const role of ['tab', 'combobox', 'tabpanel']) expect(all(table, role)).to.have.length(0);
    expect(all(table, 'button').map((one) => one.textContent!.trim())).to.deep.equal([
      'Copy',
      'CSV',
      'Print',
    ]);
    expect(highlighted(table)).to.deep.equal(['Germany']);
  });

  it('budget or difference: their tabs go, and their attributes open nothing', async () => {
    const table = await salaryTable('without="budget" budget="90000"');
    expect(all(table, 'tab').map((one) => one.textContent!.trim())).to.deep.equal([
      'Ranges',
      'Difference',
    ]);
    expect(body(table)[0]![1]).to.equal('52–68');
    const other = await salaryTable('without="difference budget" baseline="de"');
    expect(all(other, 'tab')).to.have.length(0);
    expect(body(other)[0]![2]).to.equal('20–32');
  });

  it('export: no copy, CSV, print', async () => {
    const table = await salaryTable('without="export"');
    expect(all(table, 'button', /Copy|CSV|Print/)).to.have.length(0);
    expect(reading(table)).to.contain('Source:');
  });

  it('source: no source line', async () => {
    const table = await salaryTable('without="source"');
    expect(reading(table)).not.to.contain('Source:');
    expect(all(table, 'button', 'Copy')).to.have.length(1);
  });

  it('several parts at once, and unknown ones harm nothing', async () => {
    const table = await salaryTable('without="  bars  export nonsense"');
    expect(all(table, 'button', 'Copy')).to.have.length(0);
    expect(table.shadowRoot!.querySelectorAll('.bar')).to.have.length(0);
    table.removeAttribute('without');
    await table.updateComplete;
    expect(get(table, 'button', 'Copy')).to.not.equal(undefined);
  });

  it('is not misled by a part of a word', async () => {
    const table = await salaryTable('without="barsexport"');
    expect(all(table, 'button', 'Copy')).to.have.length(1);
  });
});

describe('parts for the page to style', () => {
  it('are there, with the names that the manifest gives', async () => {
    const table = await salaryTable('budget="90000"');
    await until(() => all(table, 'textbox').length);
    const there = new Set(
      [...table.shadowRoot!.querySelectorAll('[part]')].flatMap((one) => [...one.part]),
    );
    expect([...there]).to.include.members([
      ...['base', 'heading', 'subtitle', 'controls', 'tab', 'option', 'table', 'header', 'row'],
      ...['cell', 'bar', 'note', 'source', 'actions', 'action'],
    ]);
  });
});
