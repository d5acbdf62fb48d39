import { clickIn, type Usable } from './usable.js';

/** A visitor orders the levels by a market. */
const salaryTable: Usable = {
  tag: 'hiring-salary-table',
  shows: ['What Rust engineers earn', '52–68', '200–270', 'Source: How to Hire Rust Developers'],
  working: 'view="budget" budget="90000"',
  use: (page, tag) => clickIn(page, 'thead [data-sort="0"]', tag),
  used: (tag) => !!document.querySelector(tag)!.shadowRoot!.querySelector('th[aria-sort]'),
  field: 'input[name=budget]',
  takes: {
    file: ['[data-act=csv]'],
    csv: /52000.*68000/,
    copy: ['[data-act=copy]', '[data-copy=markdown]'],
    markdown: /\| *Junior.*52.*68/,
    print: '[data-act=print]',
    printed: /52–68/,
  },
};

export default salaryTable;
