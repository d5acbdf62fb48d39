import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { Rates } from '../../../src/elements/salary-table/define.js';
import { all, body, column, find, get, matrix, reading, until } from '../../support/queries.js';
import { ownPack, salaryTable, tableWith } from '../../support/salary-table.js';
import { choose } from '../../support/use.js';

describe('difference', () => {
  it('opens with baseline="de", in per cent and in money, as on the board', async () => {
    const table = await salaryTable('baseline="de"');
    expect(get(table, 'tab', 'Difference').getAttribute('aria-selected')).to.equal('true');
    expect(body(table).map((row) => row.slice(1))).to.deep.equal([
      ['52–68', '−57% −34K', '−13% −7.5K', '90–120'],
      ['72–92', '−50% −41K', '−13% −11K', '130–165'],
      ['95–125', '−47% −52K', '−14% −15K', '160–210'],
      ['120–155', '−47% −65K', '−9% −12.5K', '200–270'],
    ]);
  });

  it('shows the formula, says that it is calculated, and what is not compared', async () => {
    const words = reading(await salaryTable('baseline="de"'));
    expect(words).to.contain(
      'Difference = (market middle − Germany middle) ÷ Germany middle, ' +
        'where middle = (minimum + maximum) ÷ 2. Calculated.',
    );
    expect(words).to.contain('USD is not compared: no exchange rate is set.');
    expect(words).to.contain(
      'Distance from Germany at the middle of each range. Annual gross pay, 2026.',
    );
  });

  it('marks the baseline in its head', async () => {
    const table = await salaryTable('baseline="tr"');
    expect(matrix(table)[1]).to.deep.equal([
      ...['Level', 'Germany', 'Turkey baseline', 'UAE', 'USA'],
    ]);
  });

  it('shows a plus where a market costs more', async () => {
    const table = await salaryTable('baseline="tr"');
    expect(column(table, 0)).to.deep.equal(['+131% +34K', '+100% +41K', '+90% +52K', '+90% +65K']);
    expect(column(table, 1)[0]).to.equal('20–32');
  });

  it('draws each bar back from the baseline', async () => {
    const table = await salaryTable('baseline="de"');
    const bar = get(table, 'button', /^−57%/).querySelector('rect')!;
    const [x, width] = ['x', 'width'].map((name) => Number(bar.getAttribute(name)));
    expect(x! + width!).to.equal(100);
    expect(width).to.be.closeTo(57, 0.5);
  });

  it('takes the first market as the baseline until the visitor chooses another', async () => {
    const table = await salaryTable();
    get(table, 'tab', 'Difference').click();
    await until(() => column(table, 1)[0] === '−57% −34K');
    await choose(table, 'Compared with', 'UAE');
    await until(() => column(table, 0)[0] === '+14% +7.5K');
    expect(column(table, 1)).to.deep.equal([
      '−50% −26.5K',
      '−42% −30K',
      '−39% −37K',
      '−42% −52.5K',
    ]);
    expect(table.baseline).to.equal('ae');
  });

  it('compares no other currency with a baseline in dollars', async () => {
    const table = await salaryTable('baseline="us"');
    expect(column(table, 0)).to.deep.equal(['52–68', '72–92', '95–125', '120–155']);
    expect(reading(table)).to.contain('EUR is not compared: no exchange rate is set.');
    expect(reading(table)).not.to.contain('%');
  });

  it('shows no percentage of nothing', async () => {
    const salaries = [
      { level: 'junior', market: 'pt', min: 0, max: 0, currency: 'EUR' },
      { level: 'junior', market: 'ch', min: 10000, max: 30000, currency: 'EUR' },
    ];
    const table = await tableWith({
      data: ownPack({ salaries, levels: undefined }),
      baseline: 'pt',
    });
    expect(column(table, 1)).to.deep.equal(['– +20K']);
  });

  it('opens with view="difference" and keeps view="ranges" beside a baseline', async () => {
    const table = await salaryTable('view="difference"');
    expect(column(table, 1)[0]).to.equal('−57% −34K');
    const other = await salaryTable('view="ranges" baseline="de"');
    expect(column(other, 1)[0]).to.equal('20–32');
  });
});

describe('exchange rates', () => {
  const rates: Rates = { base: 'EUR', date: '2026-03-31', source: 'ECB', rates: { USD: 1.25 } };

  it('are never used without the page or the visitor asking', async () => {
    const table = await tableWith({ rates });
    expect(column(table, 3)).to.deep.equal(['90–120', '130–165', '160–210', '200–270']);
    expect(reading(table)).not.to.contain('Calculated');
  });

  it('convert on request, labelled calculated, with rate, date and source beside it', async () => {
    const table = await tableWith({ rates });
    await choose(table, 'Currency', 'all in EUR');
    await until(() => column(table, 3)[0] === '72–96');
    expect(column(table, 3)).to.deep.equal(['72–96', '104–132', '128–168', '160–216']);
    expect(column(table, 0)[0]).to.equal('52–68');
    expect(matrix(table)[1]![4]).to.equal('USA calculated');
    expect(matrix(table)[0]![4]).to.equal('EUR, thousands');
    expect(reading(table)).to.contain('1 EUR = 1.25 USD (2026-03-31, ECB). Calculated.');
  });

  it('let all markets be compared', async () => {
    const table = await tableWith({ rates, currency: 'USD', baseline: 'us' });
    expect(column(table, 0)[0]).to.equal('−29% −30K');
    expect(reading(table)).not.to.contain('not compared');
  });

  it('are not offered where the page gave none', async () => {
    const table = await salaryTable('currency="EUR" baseline="de"');
    await find(table, 'combobox', 'Compared with');
    expect(all(table, 'combobox', 'Currency')).to.have.length(0);
    expect(column(table, 3)[0]).to.equal('90–120');
  });
});
