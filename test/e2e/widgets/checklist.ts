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
  keeps: {
    enter: (tag) =>
      document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('[name=step]')!.click(),
    entered: (tag) =>
      !!document.querySelector(tag)!.shadowRoot!.querySelector('[name=step]:checked'),
  },
  takes: {
    file: ['[data-act=share]', '[data-act=csv]'],
    csv: /Define/,
    copy: ['[data-act=copy]'],
    markdown: /- \[ \]/,
    print: '[data-act=print]',
    printed: /Define/,
  },
};

export default checklist;
