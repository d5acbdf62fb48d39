import type { Kit } from '../../../widget/kit.js';

/** A mark on a scale: a block from one place to another, or a tick at one. */
export type Mark = [kind: string, from: number, to?: number];

/**
 * One thin line with marks on it, in units of 100 × 10 that are stretched to the width there is.
 * SVG, since its attributes may be bound under a strict `style-src`, and since it is printed where
 * backgrounds are not.
 */
export function bar({ html, svg }: Kit, marks: Mark[]): unknown {
  return html`<svg
    class="bar"
    part="bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="rule" d="M0 2v6M50 2v6M100 2v6M0 5h100" />
    ${marks.map(([kind, from, to]) =>
      to === undefined
        ? svg`<path class=${kind} d="M${from} 0v10"/>`
        : svg`<rect class=${kind} x=${from} width=${to - from} y="2.5" height="5"/>`,
    )}
  </svg>`;
}
