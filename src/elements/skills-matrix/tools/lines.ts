import { prose } from '../../../widget/prose.js';
import type { Kit } from '../../../widget/kit.js';
import type { Ratings } from './target.js';
import type { ToolView } from './view.js';

/** Circle, square, triangle, diamond: told apart without their colour. */
export const shapes = [
  'M8 3a5 5 0 1 0 .01 0z',
  'M3.5 3.5h9v9h-9z',
  'M8 3l5.5 9.5h-11z',
  'M8 2l6 6l-6 6l-6-6z',
];

export function marker({ html }: Pick<Kit, 'html'>, at: number): unknown {
  return html`<svg class="marker shape-${at}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${shapes[at]!} />
  </svg>`;
}

/**
 * One thin line from 0 to 4 for each area, a tick at the target and a marker for each candidate. For
 * the eye only: the table above it has the figures.
 */
export function renderLines(kit: Kit, view: ToolView, candidates: Ratings[]): unknown {
  const { html } = kit;
  const { areas, target } = view;
  const steps = [0, 1, 2, 3, 4];
  return html`<div class="lines" part="lines" aria-hidden="true">
    ${areas.map(
      ({ id, short, name }) =>
        html`<span class="short">${prose(kit, short || name)}</span
          ><span class="line"
            >${steps.map(
              (step) =>
                html`<span class=${target?.ratings[id] === step ? 'tick' : ''}
                  >${candidates.map((ratings, at) =>
                    ratings[id] === step ? marker(kit, at) : '',
                  )}</span
                >`,
            )}</span
          >`,
    )}
    <span class="short"></span
    ><span class="scale">${steps.map((step) => html`<span>${step}</span>`)}</span>
  </div>`;
}
