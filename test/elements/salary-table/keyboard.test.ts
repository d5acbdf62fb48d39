import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, get, textOf, until } from '../../support/queries.js';
import { salaryTable } from '../../support/salary-table.js';
import { engine, press } from '../../support/commands.js';

const selected = (table: Element) =>
  all(table, 'tab').find((one) => one.getAttribute('aria-selected') === 'true')!.id;
const focused = (table: Element) => table.shadowRoot!.activeElement!;

async function onTab(table: Element, key: string, opens: string): Promise<void> {
  await press(key);
  await until(() => selected(table) === opens, `${key} opens ${opens}`);
  await until(() => focused(table).id === opens, `the focus follows ${key}`);
}

describe('tabs', () => {
  it('are one stop, walked by arrows, Home and End, round and round', async () => {
    const table = await salaryTable();
    get(table, 'tab', 'Ranges').focus();
    await onTab(table, 'ArrowRight', 'difference');
    await onTab(table, 'ArrowRight', 'budget');
    await onTab(table, 'ArrowRight', 'ranges');
    await onTab(table, 'ArrowLeft', 'budget');
    await onTab(table, 'Home', 'ranges');
    await onTab(table, 'End', 'budget');
    expect(all(table, 'tab').filter((one) => one.tabIndex === 0)).to.have.length(1);
    await press('Tab');
    expect(focused(table).localName).to.equal('input');
  });

  it('mirror their arrows from right to left', async () => {
    const table = await salaryTable('lang="ar"');
    all(table, 'tab')[0]!.focus();
    await onTab(table, 'ArrowLeft', 'difference');
    await onTab(table, 'ArrowRight', 'ranges');
  });

  it('name the panel that is open', async () => {
    const table = await salaryTable('view="budget"');
    expect(get(table, 'tabpanel', 'Budget')).to.contain(get(table, 'table'));
  });
});

describe('the keyboard', () => {
  it('reaches every control in reading order', async () => {
    const table = await salaryTable('levels="junior" markets="de us"');
    get(table, 'tab', 'Ranges').focus();
    await until(() => all(table, 'combobox', 'Markets').length);
    const stops: string[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await press('Tab');
      const at = focused(table);
      stops.push(at.localName === 'select' ? 'Markets' : textOf(at));
    }
    expect(stops).to.deep.equal([
      ...['Markets', 'Germany', 'USA', 'Junior 0–2 years', '52–68', '90–120'],
      ...['Copy', 'CSV', 'Print'],
    ]);
  });

  it('shows where it is', async function () {
    // Its driver moves the focus without turning :focus-visible on.
    if ((await engine()) === 'WebKitGTK') this.skip();
    const table = await salaryTable();
    get(table, 'tab', 'Ranges').focus();
    await until(() => all(table, 'combobox', 'Markets').length);
    await press('Tab');
    const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(focused(table));
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).to.equal('rgb(10, 99, 117)');
    expect(parseFloat(outlineWidth)).to.be.at.least(1);
  });

  it('has targets of 24 pixels and more', async () => {
    const table = await salaryTable('budget="90000"');
    for (const role of ['button', 'tab', 'combobox', 'textbox']) {
      for (const one of all(table, role)) {
        const { width, height } = one.getBoundingClientRect();
        expect(Math.min(width, height), one.outerHTML).to.be.at.least(23.99);
      }
    }
  });
});
