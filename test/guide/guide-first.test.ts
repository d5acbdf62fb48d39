import { expect, fixture } from '@open-wc/testing';
import '../../src/guide/define.js';
import { cellButton, highlighted, until } from '../support/queries.js';
import { consoleLines, settled } from '../support/salary-table.js';

describe('a guide that is defined before its widgets', () => {
  const lines = consoleLines();

  it('reaches them, and the widget does not define it again', async () => {
    const guide = await fixture<HTMLElement>(
      '<hiring-guide market="ae"><hiring-salary-table></hiring-salary-table>' +
        '<hiring-salary-table></hiring-salary-table></hiring-guide>',
    );
    expect(customElements.get('hiring-salary-table')).to.equal(undefined);
    await import('../../src/elements/salary-table/define.js');
    const [first, second] = [...guide.querySelectorAll('hiring-salary-table')];
    await settled(first!);
    await until(() => highlighted(first!)[0] === 'UAE');
    cellButton(first!, 0, 3).click();
    await until(() => highlighted(second!)[0] === 'USA');
    expect(lines).to.deep.equal([]);
  });
});
