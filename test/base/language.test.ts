import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/salary-table/define.js';
import { matrix, until } from '../support/queries.js';
import { settled } from '../support/salary-table.js';

const level = (table: Element) => matrix(table)[1]?.[0];
const direction = (table: Element) =>
  getComputedStyle(table.shadowRoot!.querySelector('[part=base]')!).direction;

/** A table inside two shadow roots, one in the other, in a box with these attributes. */
async function deep(attributes: string) {
  const box = await fixture<HTMLElement>(`<div ${attributes}></div>`);
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  const table = document.createElement('hiring-salary-table');
  box.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'closed' }).append(table);
  await settled(table);
  return { box, outer, inner, table };
}

describe('language and direction', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });

  it('come from the nearest ancestor that has them, across shadow roots', async () => {
    const { table } = await deep('lang="de"');
    expect(level(table)).to.equal('Level');
    expect(matrix(table)[1]![1]).to.equal('Deutschland');
  });

  it('change with any ancestor, across shadow roots', async () => {
    const { box, outer, inner, table } = await deep('lang="de"');
    inner.lang = 'tr';
    await until(() => level(table) === 'Seviye');
    inner.removeAttribute('lang');
    outer.lang = 'ar';
    await until(() => level(table) === 'المستوى');
    expect(direction(table)).to.equal('rtl');
    outer.removeAttribute('lang');
    box.lang = 'tr';
    await until(() => level(table) === 'Seviye');
    expect(direction(table)).to.equal('ltr');
  });

  it('come from the page itself', async () => {
    document.documentElement.lang = 'tr';
    const { table } = await deep('');
    expect(level(table)).to.equal('Seviye');
    document.documentElement.removeAttribute('lang');
    await until(() => level(table) === 'Level');
  });

  it('are read again where the element is put', async () => {
    const { box, table } = await deep('lang="de"');
    const other = await fixture<HTMLElement>('<div lang="tr"></div>');
    other.append(table);
    await until(() => level(table) === 'Seviye');
    box.append(table);
    await until(() => matrix(table)[1]![1] === 'Deutschland');
  });

  it('are apart: dir wins over the direction of the language, near over far', async () => {
    const { box, table } = await deep('lang="ar" dir="ltr"');
    expect(direction(table)).to.equal('ltr');
    box.dir = 'rtl';
    await until(() => direction(table) === 'rtl');
    table.dir = 'ltr';
    await until(() => direction(table) === 'ltr');
    table.removeAttribute('dir');
    table.lang = 'en';
    await until(() => level(table) === 'Level');
    expect(direction(table)).to.equal('ltr');
  });

  it('of a page from right to left hold for a table without a language of its own', async () => {
    document.documentElement.dir = 'rtl';
    const { table } = await deep('');
    expect(direction(table)).to.equal('rtl');
    expect(level(table)).to.equal('Level');
  });
});
