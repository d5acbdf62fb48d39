import type { Page } from './engine.js';

/** What of the looks a reader could see, besides the boxes. */
const properties = (
  'color background-color opacity visibility font-family font-size font-weight font-style ' +
  'font-stretch font-variant-caps letter-spacing word-spacing line-height text-transform text-align ' +
  'text-indent text-shadow -webkit-text-stroke-width border-top-width border-top-color ' +
  'border-inline-start-width border-inline-end-width border-bottom-width border-bottom-color'
).split(' ');
const inShapes = 'fill stroke stroke-width text-anchor shape-rendering'.split(' ');

/**
 * Where each part of each widget is, and how it is to be drawn, a line for each: for an engine that
 * draws the same page a little differently from load to load.
 */
export const drawn = (page: Page, tags: string[]): Promise<string[]> =>
  page.evaluate(
    (all, names, shapes) =>
      all.flatMap((tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('*')].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const box = [left, top, width, height].map((number) => number.toFixed(1)).join(' ');
          const style = getComputedStyle(one);
          const more = one instanceof SVGElement ? shapes : [];
          const looks = [...names, ...more].map((name) => style.getPropertyValue(name)).join(' | ');
          return `${tag} ${one.localName}.${one.getAttribute('class') ?? ''}: ${box} | ${looks}`;
        }),
      ),
    tags,
    properties,
    inShapes,
  );
