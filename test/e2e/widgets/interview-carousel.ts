import { clickIn, type Usable } from './usable.js';

/** A visitor goes on to the second question. */
const interviewCarousel: Usable = {
  tag: 'hiring-interview-carousel',
  shows: ['1 of 7', 'Why this works', 'Source: How to Hire Rust Developers'],
  working: 'mode="interview"',
  use: (page, tag) => clickIn(page, '[data-turn=next]', tag),
  used: (tag) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    const [, second] = root.querySelectorAll<HTMLElement>('[part=card]');
    const position = root.querySelector('[part=position]')!.textContent!.trim();
    return position === '2 of 7' && !second!.inert;
  },
  field: '[part=card]:not([inert]) textarea',
  file: ['[data-act=csv]'],
  copy: '[data-act=result]',
  print: '[data-act=print]',
};

export default interviewCarousel;
