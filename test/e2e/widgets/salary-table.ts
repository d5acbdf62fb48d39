import { clickIn, type Usable } from './usable.js';

/** A visitor orders the levels by a market. */
const salaryTable: Usable = {
  tag: 'hiring-salary-table',
  shows: ['What Rust engineers earn', '52–68', '200–270', 'Source: How to Hire Rust Developers'],
  working: 'view="budget" budget="90000"',
  use: (page, tag) => clickIn(page, 'thead [data-sort="0"]', tag),
  used: (tag) => !!document.querySelector(tag)!.shadowRoot!.querySelector('th[aria-sort]'),
  field: 'input[name=budget]',
  file: ['[data-act=csv]'],
  copy: '[data-act=copy]',
  print: '[data-act=print]',
};

export default salaryTable;
