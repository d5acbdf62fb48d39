import { expect, fixture } from '@open-wc/testing';
import { define, defineCompanion } from '../../src/base/define.js';
import '../../src/elements/salary-table/define.js';
import { consoleLines, settled } from '../support/salary-table.js';

describe('defining a tag', () => {
  const lines = consoleLines();

  it('for the second time keeps the first, with one line and no error', async () => {
    class Second extends HTMLElement {}
    const first = customElements.get('hiring-salary-table');
    define('hiring-salary-table', Second);
    expect(customElements.get('hiring-salary-table')).to.equal(first);
    expect(lines).to.deep.equal([
      'hiring-salary-table: is defined already; the first definition stays.',
    ]);
    const table = await fixture<HTMLElementTagNameMap['hiring-salary-table']>(
      '<hiring-salary-table></hiring-salary-table>',
    );
    await settled(table);
  });

  it('that comes along with another is silent where it is there', () => {
    class Guide extends HTMLElement {}
    const first = customElements.get('hiring-guide');
    expect(first).to.not.equal(undefined);
    defineCompanion('hiring-guide', Guide);
    expect(customElements.get('hiring-guide')).to.equal(first);
    expect(lines).to.deep.equal([]);
  });

  it('that is new defines it', () => {
    class Fresh extends HTMLElement {}
    define('hiring-fresh', Fresh);
    expect(customElements.get('hiring-fresh')).to.equal(Fresh);
    expect(lines).to.deep.equal([]);
  });
});
