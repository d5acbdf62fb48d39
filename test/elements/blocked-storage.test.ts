import { expect } from '@open-wc/testing';
import '../../src/elements/checklist/define.js';
import '../../src/elements/lead-form/define.js';
import '../../src/elements/skills-matrix/define.js';
import { violations } from '../support/axe.js';
import { box, checklist } from '../support/checklist.js';
import { fill, leadForm, NEEDS } from '../support/lead-form.js';
import { get, reading, until } from '../support/queries.js';
import { chosen, radio, skillsMatrix } from '../support/skills-matrix.js';

/**
 * A page of its own: WebKit goes on with the getter of `localStorage` that code has used once, whatever
 * a test puts in its place later.
 */
describe('where storage is blocked', () => {
  const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  before(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  after(() => Object.defineProperty(window, 'localStorage', storage));

  it('the matrix works, and says so', async () => {
    const matrix = await skillsMatrix('mode="rate" remember');
    radio(matrix, 'Web and networking', '3: Solid').click();
    await until(() => /keeps nothing on this device/.test(reading(matrix)));
    expect(chosen(matrix, 'Web and networking')).to.equal('3: Solid');
    matrix.remove();
  });

  it('the checklist lasts as long as the page, and says so', async () => {
    const list = await checklist('remember');
    box(list, 'offer').click();
    await until(() => /keeps nothing for this page/.test(reading(list)));
    expect(reading(list)).to.contain('1 of 19 steps done');
    get(list, 'button', 'Copy the list');
    expect(await violations(list)).to.deep.equal([]);
    list.remove();
  });

  it('the form is filled in, and says so', async () => {
    const form = await leadForm(`${NEEDS} remember`);
    fill(form, { company: 'Northwind' });
    await until(() => /keeps nothing for this page/.test(reading(form)));
    expect(get<HTMLInputElement>(form, 'textbox', 'Company').value).to.equal('Northwind');
    expect(await violations(form)).to.deep.equal([]);
    form.remove();
  });
});
