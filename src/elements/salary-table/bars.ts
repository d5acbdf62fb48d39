import { html, nothing, svg } from 'lit';

/** A scale from `from` to `to`, on which values become places in per cent of its length. */
export interface Scale {
  from: number;
  to: number;
}

export function place({ from, to }: Scale, value: number): number {
  return +Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)).toFixed(2);
}

/** A mark on a scale: a block from one place to another, or a tick at one. */
export type Mark = [kind: string, from: number, to?: number];

/**
 * One thin line with marks on it. SVG, since its attributes may be bound under a strict
 * `style-src`, and since it is printed where backgrounds are not.
 */
export function bar(marks: Mark[] = []): unknown {
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${[0, 50, 100].map((at) => tick('rule', at, 20))}
    <line class="rule" x2="100%" y1="50%" y2="50%" />
    ${marks.map(([kind, from, to]) =>
      to === undefined
        ? tick(kind, from, 0)
        : svg`<rect class=${kind} x="${from}%" width="${+(to - from).toFixed(2)}%" y="0.23em" height="0.44em"/>`,
    )}
  </svg>`;
}

function tick(kind: string, at: number, inset: number): unknown {
  return svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="${inset}%" y2="${100 - inset}%"/>`;
}

/** From minimum to maximum, with a tick in the middle. */
export function rangeBar(scale: Scale, min: number, max: number): unknown {
  return bar([
    ['range', place(scale, min), place(scale, max)],
    ['middle', place(scale, (min + max) / 2)],
  ]);
}

/** A label under a scale: its place in per cent, its words, and whether it stands out. */
export type AxisLabel = [at: number, text: string, strong?: boolean];

export function axis(labels: AxisLabel[], rtl: boolean): unknown {
  return html`<svg class="axis">
    ${labels.map(([at, text, strong]) => {
      const x = rtl ? 100 - at : at;
      const anchor = x < 9 ? 'start' : x > 91 ? 'end' : 'middle';
      return svg`<text class=${strong ? 'strong' : nothing} x="${x}%" y="1.1em" text-anchor=${anchor}>${text}</text>`;
    })}
  </svg>`;
}
