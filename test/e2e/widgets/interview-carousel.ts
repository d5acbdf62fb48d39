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
    return /^\D*2\D+7\D*$/.test(position) && !second!.inert;
  },
  field: '[part=card]:not([inert]) textarea',
  keeps: {
    enter: (tag) =>
      document
        .querySelector(tag)!
        .shadowRoot!.querySelector<HTMLElement>('[part=card]:not([inert]) [value="3"]')!
        .click(),
    entered: (tag) =>
      !!document
        .querySelector(tag)!
        .shadowRoot!.querySelector('[part=card] [name^="answer/"][value="3"]:checked'),
  },
  takes: {
    file: ['[data-act=csv]'],
    csv: /Question.*Rating.*Note/,
    copy: ['[data-act=result]'],
    markdown: /## Interview/,
    print: '[data-act=print]',
    printed: /Why this works/,
  },
};

export default interviewCarousel;
