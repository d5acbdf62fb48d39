import { expect, fixture } from '@open-wc/testing';
import { HiringSalaryTable } from '../../src/elements/salary-table/salary-table.js';
import { cellButton, highlighted, until } from '../support/queries.js';
import { settled } from '../support/salary-table.js';

// Definitions hold for a whole page: each order of definition has a file of its own.
it('a guide that is defined after its widgets reaches them', async () => {
  customElements.define('hiring-salary-table', HiringSalaryTable);
  const guide = await fixture<HTMLElement>(
    '<hiring-guide market="ae"><hiring-salary-table></hiring-salary-table>' +
      '<div><hiring-salary-table market="de"></hiring-salary-table></div></hiring-guide>',
  );
  const [first, second] = [...guide.querySelectorAll('hiring-salary-table')];
  await settled(first!);
  await settled(second!);
  expect(customElements.get('hiring-guide')).to.equal(undefined);
  expect(highlighted(first!)).to.deep.equal(['Turkey']);
  await import('../../src/guide/define.js');
  await until(() => highlighted(first!)[0] === 'UAE');
  expect(highlighted(second!)).to.deep.equal(['Germany']);
  cellButton(second!, 0, 3).click();
  await until(() => highlighted(first!)[0] === 'USA');
});
