import { expect, fixture } from '@open-wc/testing';
import { all, body, pause, until } from '../../support/queries.js';
import { consoleLines, settled } from '../../support/salary-table.js';
import { answers, hanging, json, status } from '../../support/answers.js';
import { ownPack } from '../../support/salary-table.js';

const plain = '<table id="theirs"><tr><th>Senior</th><td>95–125</td></tr></table>';
const wrap = (attributes: string, inside = plain) =>
  fixture<HTMLElement>(`<hiring-salary-table ${attributes}>${inside}</hiring-salary-table>`);
const theirs = (table: Element) => table.querySelector('#theirs')!.checkVisibility();

/** Before the script: this file defines the element only in its second part. */
describe("the tag's own content", () => {
  const network = answers();
  const lines = consoleLines();

  it('is visible before the element is defined, and gives way to it afterwards', async () => {
    expect(customElements.get('hiring-salary-table')).to.equal(undefined);
    const table = (await wrap('')) as HTMLElementTagNameMap['hiring-salary-table'];
    expect(theirs(table)).to.equal(true);
    const until = table.getBoundingClientRect().height;
    expect(until).to.be.above(0);
    await import('../../../src/elements/salary-table/define.js');
    await settled(table);
    expect(theirs(table)).to.equal(false);
    expect(body(table)).to.have.length(4);
  });

  it('stays while figures are on their way, and nothing says "loading" beside it', async () => {
    network.next = [hanging];
    const table = await wrap('src="/slow"');
    await until(() => network.asked.length);
    await pause(100);
    expect(theirs(table)).to.equal(true);
    expect(all(table, 'status')).to.have.length(0);
  });

  it('gives way when the figures are there', async () => {
    network.next = [json(ownPack())];
    const table = await wrap('src="/pack.json"');
    await until(() => body(table).length === 2);
    expect(theirs(table)).to.equal(false);
  });

  it('stays where the figures cannot be shown, below the reason', async () => {
    network.next = [status(404)];
    const table = await wrap('src="/pack.json"');
    await until(() => all(table, 'alert').length);
    expect(theirs(table)).to.equal(true);
    expect(lines).to.have.length(1);
  });

  it('is not disturbed by what a CMS puts inside, which is no content', async () => {
    network.next = [hanging];
    const table = await wrap('src="/slow"', '<p></p><br><!-- wp:block -->\n');
    await until(() => all(table, 'status', 'Loading the figures.').length);
  });

  it('is left as it was, wherever the table is ready', async () => {
    const table = await wrap('', `${plain}<p>More</p>`);
    await settled(table as HTMLElementTagNameMap['hiring-salary-table']);
    expect(table.innerHTML).to.equal(
      `${plain.replace('<tr>', '<tbody><tr>').replace('</tr>', '</tr></tbody>')}<p>More</p>`,
    );
  });
});
