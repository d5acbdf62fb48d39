import { fixture } from '@open-wc/testing';
import type { HiringInterviewCarousel } from '../../src/elements/interview-carousel/define.js';
import type { Pack, Question } from '../../src/packs/types.js';
import { all, get, until } from './queries.js';

/** A carousel with these attributes, once it is ready, empty or in error. */
export async function carousel(attributes = '', inside = ''): Promise<HiringInterviewCarousel> {
  const tag = 'hiring-interview-carousel';
  const widget = await fixture<HiringInterviewCarousel>(`<${tag} ${attributes}>${inside}</${tag}>`);
  await ready(widget);
  return widget;
}

export async function ready(widget: HiringInterviewCarousel): Promise<void> {
  await until(() => widget.state !== 'loading', 'the carousel is ready');
  await widget.updateComplete;
}

/** A carousel in a box of this language and width. */
export async function carouselIn(box: string, attributes = ''): Promise<HiringInterviewCarousel> {
  const around = await fixture<HTMLElement>(
    `<div ${box}><hiring-interview-carousel ${attributes}></hiring-interview-carousel></div>`,
  );
  const widget = around.querySelector('hiring-interview-carousel')!;
  await ready(widget);
  return widget;
}

/** A carousel whose properties were set before it met the page. */
export async function carouselWith(
  properties: Partial<HiringInterviewCarousel>,
): Promise<HiringInterviewCarousel> {
  const box = await fixture<HTMLElement>('<div></div>');
  const widget = document.createElement('hiring-interview-carousel');
  Object.assign(widget, properties);
  box.append(widget);
  await ready(widget);
  return widget;
}

/** The card that is not inert. */
export function card(widget: Element): HTMLElement {
  const shown = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=card]')].filter(
    (one) => !one.inert,
  );
  if (shown.length !== 1) throw new Error(`${shown.length} cards can be used`);
  return shown[0]!;
}

/** The question on the card shown. */
export const question = (widget: Element): string =>
  card(widget).querySelector('[part=question]')!.textContent!.replace(/\s+/g, ' ').trim();

/** `3 of 7` */
export const position = (widget: Element): string =>
  widget.shadowRoot!.querySelector('[part=position]')!.textContent!.trim();

/** Is the card shown at the start of the scroller? */
export function atStart(widget: Element): boolean {
  const scroller = widget.shadowRoot!.querySelector('[part=cards]')!.getBoundingClientRect();
  const shown = card(widget).getBoundingClientRect();
  const rtl = getComputedStyle(card(widget)).direction === 'rtl';
  return Math.abs(rtl ? scroller.right - shown.right : scroller.left - shown.left) < 2;
}

export async function next(widget: Element, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    const before = position(widget);
    get(widget, 'button', /Next question/).click();
    await until(() => position(widget) !== before, 'the next question');
  }
}

/** A radio of the card shown, by its words. */
export function rating(widget: Element, name: RegExp): HTMLInputElement {
  const found = [...card(widget).querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (one) => name.test(one.ariaLabel ?? ''),
  );
  if (found.length !== 1) throw new Error(`${found.length} ratings ${name}`);
  return found[0]!;
}

/** Opens the list, and waits for its filters. */
export async function openList(widget: Element): Promise<void> {
  widget.shadowRoot!.querySelector<HTMLElement>('[data-turn=list]')!.click();
  await until(() => all(widget, 'combobox').length > 1, 'the list is open');
}

/** The questions of the list, from top to bottom. */
export const listed = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll('.short b')].map((one) => one.textContent!.trim());

/** So many questions of somebody else's. */
export function manyQuestions(count: number): Pack {
  const questions = [...new Array(count).keys()].map((index): Question => ({
    id: `q-${index + 1}`,
    question: `Question number ${index + 1}?`,
    short: `Number ${index + 1}`,
    why: 'It counts.',
    mentions: [{ id: 'one', text: 'One thing' }],
    levels: [index % 2 ? 'senior' : 'junior'],
    areas: [index % 3 ? 'memory' : 'builds'],
  }));
  const area = (id: string, name: string) => ({
    ...{ id, name, short: name, skills: [] },
    scale: ['0', '1', '2', '3', '4'] as [string, string, string, string, string],
  });
  return {
    id: 'zig',
    asOf: '2026-03',
    source: { title: 'Asking about Zig' },
    levels: [
      { id: 'junior', name: 'Junior' },
      { id: 'senior', name: 'Senior' },
    ],
    markets: [],
    salaries: [],
    areas: [area('memory', 'Memory'), area('builds', 'Builds')],
    questions,
  };
}
