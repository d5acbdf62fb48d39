import { expect } from '@open-wc/testing';
import { readCsv } from '../../../src/base/csv.js';
import '../../../src/elements/salary-table/define.js';
import { body, get, until } from '../../support/queries.js';
import { ownPack, salaryTable, tableWith } from '../../support/salary-table.js';

describe('as text', () => {
  it('CSV: a line a range, whole figures, currency, unit, date and source', async () => {
    const csv = await (await salaryTable()).export('csv');
    expect(csv[0]).to.equal('\uFEFF');
    const lines = readCsv(csv);
    expect(lines[0]!.slice(0, 8)).to.deep.equal([
      ...['Level', 'Market', 'Minimum', 'Maximum', 'Currency', 'Unit', 'As of', 'Source'],
    ]);
    expect(lines).to.have.length(17);
    const title = 'How to Hire Rust Developers in 2026';
    expect(lines[1]!.slice(0, 6)).to.deep.equal([
      'Junior',
      'Germany',
      52000,
      68000,
      'EUR',
      'annual gross',
    ]);
    expect(lines[16]!.slice(0, 5)).to.deep.equal([
      'Staff / Principal',
      'USA',
      200000,
      270000,
      'USD',
    ]);
    expect(lines[16]!.slice(6, 8)).to.deep.equal(['2026', title]);
  });

  it('CSV: semicolons in German and Turkish, commas in Arabic', async () => {
    const first = async (lang: string) =>
      (await (await salaryTable(`lang="${lang}"`)).export('csv')).split('\r\n')[1];
    expect(await first('de')).to.match(/^Junior;Deutschland;52000;68000;EUR;/);
    expect(await first('tr')).to.match(/^Junior;Almanya;52000;68000;EUR;/);
    expect(await first('ar')).to.match(/^مبتدئ,ألمانيا,52000,68000,EUR,/);
  });

  it('CSV: a name that a spreadsheet would run stays text', async () => {
    const levels = [
      { id: 'junior', name: '=1+1' },
      { id: 'senior', name: '@SUM(A1)' },
    ];
    const csv = await (await tableWith({ data: ownPack({ levels }) })).export('csv');
    expect(csv).to.contain("\r\n'=1+1,");
    expect(csv).to.contain("\r\n'@SUM(A1),");
    expect(readCsv(csv)[1]![0]).to.equal('=1+1');
  });

  it('Markdown: the table as shown, and its source line', async () => {
    const table = await salaryTable('levels="senior" markets="tr us"');
    expect(await table.export('markdown')).to.equal(
      [
        '| Level | Turkey (EUR, thousands) | USA (USD, thousands) |',
        '| --- | --- | --- |',
        '| Senior | 48–68 | 160–210 |',
        '',
        'Source: How to Hire Rust Developers in 2026, NexaTalent. Annual gross. As of 2026.',
      ].join('\n'),
    );
  });

  it('Markdown: pipes, brackets and line breaks in names do no harm', async () => {
    const levels = [
      { id: 'junior', name: 'a|b\n| c' },
      { id: 'senior', name: '<b>[x](y)' },
    ];
    const text = await (await tableWith({ data: ownPack({ levels }) })).export('markdown');
    expect(text).to.contain('| a\\|b \\| c | 30–42.5 |');
    expect(text).to.contain('| \\<b\\>\\[x\\](y) |');
  });

  it('HTML: a table with heads, its language, and its source line, all of it escaped', async () => {
    const levels = [
      { id: 'junior', name: '<img src=x onerror=alert(1)>' },
      { id: 'senior', name: 'a & "b"' },
    ];
    const text = await (await tableWith({ data: ownPack({ levels }) })).export('html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('img')).to.have.length(0);
    expect([...page.querySelectorAll('tbody th')].map((one) => one.textContent)).to.deep.equal([
      ...levels.map(({ name }) => name),
    ]);
    expect(page.querySelector('table')!.lang).to.equal('en');
    expect(page.querySelector('p')!.textContent).to.contain('Source: Pay in Zig, Zig Weekly');
  });

  it('carries difference and budget, and the formula', async () => {
    const apart = await salaryTable('baseline="de" levels="junior"');
    expect(await apart.export('markdown')).to.contain(
      '| Junior | 52–68 | −57% (−34K) | −13% (−7.5K) | 90–120 |',
    );
    expect(await apart.export('markdown')).to.contain('Calculated.');
    const budget = await salaryTable('budget="90000" levels="senior" markets="de us"');
    expect(await budget.export('markdown')).to.contain(
      '| Senior | 95–125 (5K short) | 160–210 (Paid in USD, not compared) |',
    );
    expect(readCsv(await budget.export('csv'))[1]!.at(-1)).to.equal('5K short');
  });

  it('takes levels and markets in the order shown', async () => {
    const table = await salaryTable('levels="junior senior" markets="us de"');
    get(table, 'button', 'Germany').click();
    await until(() => body(table)[0]![0]!.startsWith('Senior'));
    const lines = readCsv(await table.export('csv')).map((line) => line.slice(0, 2).join(' '));
    expect(lines.slice(1)).to.deep.equal([
      'Senior USA',
      'Senior Germany',
      'Junior USA',
      'Junior Germany',
    ]);
  });
});
