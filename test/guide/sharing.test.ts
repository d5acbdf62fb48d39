import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/salary-table/define.js';
import type { HiringGuide } from '../../src/guide/define.js';
import { cellButton, column, get, highlighted, until } from '../support/queries.js';
import { settled } from '../support/salary-table.js';
import { enter } from '../support/use.js';

type Table = HTMLElementTagNameMap['hiring-salary-table'];
const one = (attributes = '') => `<hiring-salary-table ${attributes}></hiring-salary-table>`;

/** A guide with these attributes around such tables. */
async function guided(attributes: string, ...tables: string[]): Promise<[HiringGuide, ...Table[]]> {
  const guide = await fixture<HiringGuide>(
    `<hiring-guide ${attributes}><section>${tables.join('<p>x</p>')}</section></hiring-guide>`,
  );
  const inside = [...guide.querySelectorAll('hiring-salary-table')];
  for (const table of inside) await settled(table);
  return [guide, ...inside];
}

describe('hiring-guide', () => {
  it('gives its widgets market, level, view and theme', async () => {
    const [, table] = await guided('market="ae" level="mid" budget="90000" theme="dark"', one());
    await until(() => highlighted(table!)[0] === 'UAE');
    expect(column(table!, 0)[0]).to.equal('52–68 Top of range');
    expect(get(table!, 'rowheader', /^Mid/).querySelector('button')!.ariaPressed).to.equal('true');
    const base = table!.shadowRoot!.querySelector('[part=base]')!;
    expect(getComputedStyle(base).colorScheme).to.equal('dark');
  });

  it('has no box of its own, and hides its widgets when hidden', async () => {
    const [guide, table] = await guided('', one());
    expect(getComputedStyle(guide).display).to.equal('contents');
    guide.hidden = true;
    expect(table!.getBoundingClientRect().height).to.equal(0);
  });

  it('carries a choice in one table to its sibling, and to itself', async () => {
    const [guide, first, second] = await guided('', one(), one());
    cellButton(first!, 2, 0).click();
    await until(() => highlighted(second!)[0] === 'Germany');
    await until(() => cellButton(second!, 2, 0).ariaPressed === 'true');
    expect([guide.market, guide.level]).to.deep.equal(['de', 'senior']);
    cellButton(second!, 0, 2).click();
    await until(() => highlighted(first!)[0] === 'UAE');
    expect(guide.market).to.equal('ae');
  });

  it('carries the highlighted market as soon as it is chosen', async () => {
    const [guide, first, second] = await guided('', one(), one('market="de"'));
    cellButton(first!, 2, 1).click();
    await until(() => guide.level === 'senior');
    expect(guide.market).to.equal('tr');
    await until(() => highlighted(second!)[0] === 'Turkey');
  });

  it('carries a choice that was taken back', async () => {
    const [guide, first, second] = await guided('market="de" level="mid"', one(), one());
    cellButton(first!, 1, 0).click();
    await until(() => highlighted(second!).length === 0);
    expect([guide.market, guide.level]).to.deep.equal(['', '']);
  });

  it('carries budget and baseline', async () => {
    const [guide, first, second] = await guided('', one(), one('view="budget"'));
    get(first!, 'tab', 'Budget').click();
    await enter(first!, 'Budget', '90K');
    await until(() => column(second!, 0)[0] === '52–68 Top of range');
    expect(guide.budget).to.equal(90000);
  });

  it('is followed when the page changes it', async () => {
    const [guide, table] = await guided('market="de"', one());
    guide.setAttribute('market', 'us');
    await until(() => highlighted(table!)[0] === 'USA');
    guide.market = undefined;
    await until(() => highlighted(table!)[0] === 'Turkey');
  });

  it('is followed when its attribute is taken off, or written once more', async () => {
    const [guide, table] = await guided('market="de"', one());
    cellButton(table!, 0, 3).click();
    await until(() => guide.market === 'us');
    guide.setAttribute('market', 'de');
    await guide.updateComplete;
    await table!.updateComplete;
    expect(highlighted(table!)).to.deep.equal(['USA']);
    guide.removeAttribute('market');
    await until(() => highlighted(table!)[0] === 'Turkey');
  });

  it('is followed still when another guide, or a provider of somebody else, appears', async () => {
    const [guide, table] = await guided('market="de"', one());
    await guided('market="ae"', one());
    document.body.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
    guide.market = 'us';
    await until(() => highlighted(table!)[0] === 'USA');
  });

  it("leaves a widget's own attribute alone until somebody chooses", async () => {
    const [, own, other] = await guided('market="ae"', one('market="de"'), one());
    expect(highlighted(own!)).to.deep.equal(['Germany']);
    expect(highlighted(other!)).to.deep.equal(['UAE']);
    cellButton(other!, 0, 3).click();
    await until(() => highlighted(own!)[0] === 'USA');
  });

  it('writes nothing onto the page', async () => {
    const [guide, first] = await guided('market="ae"', one('market="de"'), one());
    const before = guide.outerHTML;
    cellButton(first!, 0, 3).click();
    await until(() => guide.market === 'us');
    expect(guide.outerHTML).to.equal(before);
  });

  it('reaches no widget outside and none of another guide', async () => {
    const [outer, first, second] = await guided('', one(), `<hiring-guide>${one()}</hiring-guide>`);
    cellButton(first!, 0, 0).click();
    await until(() => outer.market === 'de');
    await second!.updateComplete;
    expect(second!.market).to.equal(undefined);
  });
});

describe('moving in and out', () => {
  it('takes up what the guide says, and leaves it behind', async () => {
    const [guide] = await guided('market="ae"', one());
    const box = await fixture<HTMLElement>(`<div>${one()}</div>`);
    const table = box.querySelector('hiring-salary-table')!;
    await settled(table);
    expect(highlighted(table)).to.deep.equal(['Turkey']);
    guide.append(table);
    await until(() => highlighted(table)[0] === 'UAE');
    box.append(table);
    await until(() => highlighted(table)[0] === 'Turkey');
    guide.market = 'us';
    await guide.updateComplete;
    await table.updateComplete;
    expect(highlighted(table)).to.deep.equal(['Turkey']);
  });

  it('follows the new guide and no longer the old one', async () => {
    const [first, table] = await guided('market="ae"', one());
    const [second] = await guided('market="us"', one());
    second.append(table!);
    await until(() => highlighted(table!)[0] === 'USA');
    first.market = 'de';
    await first.updateComplete;
    await table!.updateComplete;
    expect(highlighted(table!)).to.deep.equal(['USA']);
    cellButton(table!, 0, 0).click();
    await until(() => second.market === 'de');
  });

  it('finds a guide through shadow roots', async () => {
    const [guide] = await guided('market="ae"', one());
    const host = document.createElement('div');
    const table = document.createElement('hiring-salary-table');
    host.attachShadow({ mode: 'open' }).append(table);
    guide.append(host);
    await settled(table);
    expect(highlighted(table)).to.deep.equal(['UAE']);
  });
});
