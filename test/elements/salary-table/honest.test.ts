import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { HiringErrorDetail } from '../../../src/elements/salary-table/define.js';
import { body, cellButton, column, get, matrix, reading, until } from '../../support/queries.js';
import {
  consoleLines,
  listen,
  ownPack,
  salaryTable,
  tableWith,
} from '../../support/salary-table.js';
import { comeNear, enter } from '../../support/use.js';

describe('what the table says is true', () => {
  const lines = consoleLines();

  it('refuses pay that is not annual gross', async () => {
    const salaries = ownPack().salaries.map((row) => ({ ...row, unit: 'net/month' }));
    const errors = listen<HiringErrorDetail>(document, 'hiring-error');
    await tableWith({ data: ownPack({ salaries }) });
    await until(() => errors.length);
    expect(errors[0]!.issues[0]).to.deep.equal({
      path: 'salaries[0].unit',
      message: 'The unit must be gross/year: annual gross pay.',
    });
    expect(lines).to.have.length(1);
  });

  it('dates figures of several dates from the oldest to the newest, and each in the CSV', async () => {
    const [first, ...rest] = ownPack().salaries;
    const table = await tableWith({
      data: ownPack({ salaries: [{ ...first!, asOf: '2019' }, ...rest] }),
    });
    expect(reading(table)).to.contain('Annual gross pay, 2019–2026-03.');
    const dates = (await table.export('csv')).split('\r\n').map((line) => line.split(',')[6]);
    expect(dates).to.deep.equal(['As of', '"2019"', '2026-03', '2026-03', '2026-03']);
  });

  it('does not speak of a market that is not shown', async () => {
    expect(reading(await salaryTable('markets="de us"'))).not.to.contain('Turkey');
    expect(reading(await salaryTable())).to.contain('Turkey highlighted');
  });

  it('says a cell is chosen only where somebody chose its market', async () => {
    const table = await salaryTable('level="senior"');
    expect(cellButton(table, 2, 1).ariaPressed).to.equal('false');
    expect((await salaryTable('level="senior" market="tr"')).shadowRoot).to.satisfy(
      (root: ShadowRoot) => root.querySelector('.cell[aria-pressed="true"]') !== null,
    );
  });

  it('compares a budget with converted figures at the same rate', async () => {
    const rates = { base: 'EUR', date: '2026-01-15', source: 'a bank', rates: { USD: 2 } };
    const table = await tableWith({ rates, currency: 'USD', budget: 90000, view: 'budget' });
    expect(column(table, 0)[1]).to.equal('144–184 Reachable');
    expect(reading(table)).not.to.contain('not compared');
  });

  it('still does not compare another currency where nothing is converted', async () => {
    const table = await salaryTable('budget="90000"');
    expect(column(table, 3)[0]).to.contain('Paid in USD, not compared');
  });
});

describe('what the page does later', () => {
  const lines = consoleLines();

  it('takes an attribute off: it counts for nothing again', async () => {
    const table = await salaryTable('heading-level="2" market="de" budget="90000"');
    for (const name of ['heading-level', 'market', 'budget']) table.removeAttribute(name);
    await until(() => matrix(table)[2]![1] === '52–68');
    expect(get(table, 'heading').ariaLevel).to.equal('3');
    expect(lines).to.deep.equal([]);
  });

  it('asks for a level of heading that there is not', async () => {
    for (const level of ['x', '0', '7', '']) {
      expect(get(await salaryTable(`heading-level="${level}"`), 'heading').ariaLevel).to.equal('3');
    }
  });

  it('mends a bad value as soon as it hears of it', async () => {
    document.addEventListener(
      'hiring-error',
      (event) => ((event.target as HTMLElement & { market: string }).market = 'us'),
      {
        once: true,
      },
    );
    const table = await salaryTable('market="xx"');
    await until(() => get(table, 'columnheader', 'USA').ariaCurrent === 'true');
  });

  it('sets a budget: it takes the place of what was typed and is none', async () => {
    const table = await salaryTable('view="budget"');
    await enter(table, 'Budget', 'abc');
    await until(() => get(table, 'textbox', 'Budget').ariaInvalid === 'true');
    table.budget = 80000;
    await until(() => get<HTMLInputElement>(table, 'textbox', 'Budget').value === '80,000');
    expect(get(table, 'textbox', 'Budget').ariaInvalid).to.equal('false');
  });

  it('asks for the text of a table that is not there', async () => {
    const table = document.createElement('hiring-salary-table');
    let said = '';
    await table.export('csv').catch((error: Error) => (said = error.message));
    expect(said).to.equal('hiring-salary-table: there is nothing to export.');
  });
});

describe('a visitor who only looks', () => {
  it('costs no new rendering', async () => {
    const table = await salaryTable();
    await comeNear(table);
    await table.updateComplete;
    let updates = 0;
    const { requestUpdate } = table;
    table.requestUpdate = (...all) => (updates++, requestUpdate.apply(table, all));
    for (const type of ['pointerover', 'focusin']) {
      for (const cell of table.shadowRoot!.querySelectorAll('.cell')) {
        cell.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(updates).to.equal(0);
    expect(body(table)).to.have.length(4);
  });
});
