import { clickIn, type Usable } from './usable.js';

/** A visitor ticks the first step, and it counts. */
const checklist: Usable = {
  tag: 'hiring-checklist',
  shows: ['0 of', 'Source: How to Hire Rust Developers'],
  working: '',
  use: (page, tag) => clickIn(page, '[part=step] .tick', tag),
  used: (tag) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    const { value } = root.querySelector<HTMLProgressElement>('progress[aria-labelledby=count]')!;
    return value === 1 && root.querySelectorAll('[name=step]:checked').length === 1;
  },
  field: 'textarea[name=note]',
  opens: '[data-note]',
  file: ['[data-act=share]', '[data-act=csv]'],
  copy: '[data-act=copy]',
  print: '[data-act=print]',
};

export default checklist;
