import type { Kit } from '../../widget/kit.js';
import { prose } from '../../widget/prose.js';
import type { MatrixView } from './view.js';

/** The areas and their skills to read: an index, the skills in two columns. */
export function renderIndex(kit: Pick<Kit, 'html'>, { areas, level }: MatrixView): unknown {
  const { html } = kit;
  // The role is written out: without its numbers and points, a list is none to some readers.
  return html`<ol class="areas" part="areas" role="list">
    ${areas.map(
      ({ name, skills }, at) =>
        html`<li part="area">
          <span class="number" aria-hidden="true">${at + 1}</span>
          <div class="area" role="heading" aria-level=${level}>${prose(kit, name)}</div>
          <ul part="skills" role="list">
            ${skills.map((skill) => html`<li>${prose(kit, skill.name)}</li>`)}
          </ul>
        </li>`,
    )}
  </ol>`;
}
