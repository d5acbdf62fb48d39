import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { HiringSelectDetail } from '../../../src/elements/salary-table/define.js';
import { all, cellButton, get, highlighted, until } from '../../support/queries.js';
import { listen, salaryTable, settled } from '../../support/salary-table.js';
import { press } from '../../support/commands.js';

const pressed = (table: Element) =>
  all(table, 'button').filter((one) => one.getAttribute('aria-pressed') === 'true');

describe('choosing', () => {
  it('a cell chooses its level and its market, and says so in two events', async () => {
    const table = await salaryTable();
    const chosen = listen<HiringSelectDetail>(document, 'hiring-select');
    cellButton(table, 2, 0).click();
    await until(() => chosen.length === 2);
    expect(chosen).to.have.deep.members([
      { kind: 'market', value: 'de' },
      { kind: 'level', value: 'senior' },
    ]);
    expect([table.market, table.level]).to.deep.equal(['de', 'senior']);
    await until(() => pressed(table).length === 2);
    expect(pressed(table)).to.have.members([
      cellButton(table, 2, 0),
      get(table, 'rowheader', /^Senior/).querySelector('button'),
    ]);
    expect(highlighted(table)).to.deep.equal(['Germany']);
  });

  it('a row head chooses the level alone', async () => {
    const table = await salaryTable();
    const chosen = listen<HiringSelectDetail>(document, 'hiring-select');
    get(table, 'rowheader', /^Mid/).querySelector('button')!.click();
    await until(() => table.level === 'mid');
    expect(chosen).to.deep.equal([{ kind: 'level', value: 'mid' }]);
    expect(table.market).to.equal(undefined);
    await until(() => pressed(table).length);
    expect(highlighted(table)).to.deep.equal(['Turkey']);
  });

  it('a cell of the highlighted market chooses that market too', async () => {
    const table = await salaryTable();
    cellButton(table, 2, 1).click();
    await until(() => table.level === 'senior');
    expect(table.market).to.equal('tr');
  });

  it('the same cell once more takes the choice back', async () => {
    const table = await salaryTable('market="de" level="senior"');
    const chosen = listen<HiringSelectDetail>(document, 'hiring-select');
    expect(pressed(table)).to.have.length(2);
    cellButton(table, 2, 0).click();
    await until(() => chosen.length === 2);
    expect(chosen).to.have.deep.members([
      { kind: 'market', value: '' },
      { kind: 'level', value: '' },
    ]);
    await until(() => !pressed(table).length);
    expect(highlighted(table)).to.deep.equal([]);
  });

  it('is done by the keyboard alone, and the focus stays', async () => {
    const table = await salaryTable();
    cellButton(table, 0, 3).focus();
    await press('Enter');
    await until(() => table.market === 'us' && table.level === 'junior');
    expect(table.shadowRoot!.activeElement).to.equal(cellButton(table, 0, 3));
    await press('Tab', ' ');
    await until(() => table.level === 'mid');
    expect(table.market).to.equal('us');
  });

  it('the page may set both, and market="" highlights nothing', async () => {
    const table = await salaryTable('market="ae" level="staff"');
    expect(highlighted(table)).to.deep.equal(['UAE']);
    expect(pressed(table)[1]).to.equal(cellButton(table, 3, 2));
    expect(highlighted(await salaryTable('market=""'))).to.deep.equal([]);
  });

  it('says why a market stands out only while it does', async () => {
    const table = await salaryTable('market="de"');
    expect(table.shadowRoot!.textContent).not.to.contain('Turkey highlighted');
  });

  it('is not undone by the same attribute written again, but by another one', async () => {
    const table = await salaryTable('market="de" level="mid"');
    cellButton(table, 0, 2).click();
    await until(() => table.market === 'ae');
    table.setAttribute('market', 'de');
    table.setAttribute('level', 'mid');
    await table.updateComplete;
    expect([table.market, table.level]).to.deep.equal(['ae', 'junior']);
    expect(highlighted(table)).to.deep.equal(['UAE']);
    table.setAttribute('market', 'us');
    await table.updateComplete;
    expect(highlighted(table)).to.deep.equal(['USA']);
  });

  it('reaches no other table on the page', async () => {
    const box = await fixture<HTMLElement>(
      '<div><hiring-salary-table></hiring-salary-table><hiring-salary-table></hiring-salary-table></div>',
    );
    const [first, second] = [...box.querySelectorAll('hiring-salary-table')];
    await settled(first!);
    await settled(second!);
    cellButton(first!, 0, 0).click();
    await until(() => first!.market === 'de');
    expect(second!.market).to.equal(undefined);
  });
});

describe('what stands on the tag', () => {
  it('is left alone by every choice', async () => {
    const table = await salaryTable('market="de" budget="90000" class="theirs"');
    const before = table.cloneNode(false) as Element;
    cellButton(table, 1, 1).click();
    await until(() => table.market === 'tr');
    get(table, 'tab', 'Difference').click();
    await until(() => get(table, 'combobox', 'Compared with'));
    expect(table.view).to.equal('difference');
    expect(table.outerHTML).to.equal(before.outerHTML);
  });

  it('the state can be styled from outside', async () => {
    const table = await salaryTable();
    expect(table.matches(':state(ready)')).to.equal(true);
    expect(table.matches(':state(loading)')).to.equal(false);
    table.markets = 'nowhere';
    await table.updateComplete;
    expect(table.matches(':state(empty)')).to.equal(true);
    expect(table.matches(':state(ready)')).to.equal(false);
  });
});
