import { undoIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { plainText, prose } from '../../../widget/prose.js';
import { renderRating } from '../../../widget/rating.js';
import { targetName, type ToolView } from './view.js';

/** The target, area by area, to be changed; what was the publisher's is said beside it. */
export function renderTarget(kit: Kit, view: ToolView): unknown {
  const { html, nothing, icon } = kit;
  const { more, areas, labels, target } = view;
  if (!target) return nothing;
  const { ratings, defaults, changed } = target;
  const basis = !target.publisher
    ? nothing
    : changed.length
      ? more.changed(changed.length)
      : `${more.publisher}.`;
  const was = (area: string) =>
    more.was(area in defaults ? `${defaults[area]}` : `“${more.noTarget}”`);
  return html`<section class="target" part="target" id="target" aria-labelledby="target-of">
    <p class="title" id="target-of">${more.targetOf(targetName(view))}</p>
    <p class="fine">
      ${basis}
      ${
        changed.length
          ? html`<button class="action" part="action" data-act="restore">
              ${icon(undoIcon)}${more.restore}
            </button>`
          : nothing
      }
    </p>
    ${areas.map(
      ({ id, name }) =>
        html`<div class="skill">
          <span
            ><span aria-hidden="true">${prose(kit, name)}</span>${
              changed.includes(id) ? html` <small>${was(id)}</small>` : nothing
            }</span
          >
          ${renderRating(kit, {
            ...{ name: `target/${id}`, legend: more.targetOf(plainText(name)), quiet: true },
            ...{ labels, none: more.noTarget, value: ratings[id] },
          })}
        </div>`,
    )}
  </section>`;
}
