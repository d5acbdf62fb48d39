import { clickIn, type Usable } from './usable.js';

/** A visitor opens the tab for rating, and rates the first area. */
const skillsMatrix: Usable = {
  tag: 'hiring-skills-matrix',
  shows: ['Ownership and memory', 'Web and networking', 'Source: How to Hire Rust Developers'],
  working: 'mode="rate"',
  async use(page, tag) {
    await clickIn(page, '[role=tab]#rate', tag);
    await clickIn(page, '[part=row] .stop:has([value="3"])', tag);
  },
  used: (tag) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    const progress = root.querySelector<HTMLProgressElement>('[part=progress]');
    return progress?.value === 1 && !!root.querySelector('[name^="rating/"][value="3"]:checked');
  },
  field: 'textarea[name=reason]',
  keeps: {
    enter: (tag) =>
      document
        .querySelector(tag)!
        .shadowRoot!.querySelector<HTMLElement>('[part=row] [value="3"]')!
        .click(),
    entered: (tag) =>
      !!document
        .querySelector(tag)!
        .shadowRoot!.querySelector('[name^="rating/"][value="3"]:checked'),
  },
  takes: {
    file: ['[data-act=csv]'],
    csv: /Rating.*Note/,
    copy: ['[data-act=copy]'],
    markdown: /Candidate 1/,
    print: '[data-act=print]',
    printed: /Ownership and memory/,
  },
};

export default skillsMatrix;
