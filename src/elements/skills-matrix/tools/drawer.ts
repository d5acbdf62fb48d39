import type { SkillArea } from '../../../packs/types.js';
import { isRating } from '../../../guide/records/scorecard.js';
import type { Kit } from '../../../widget/kit.js';
import { plainText, prose } from '../../../widget/prose.js';
import { renderRating } from '../../../widget/rating.js';
import { renderNote } from './fields.js';
import { inWords, type ToolView } from './view.js';

/** Below an area: what its ratings mean, the interview's evidence, its skills one by one, a note. */
export function renderDrawer(kit: Kit, view: ToolView, area: SkillArea): unknown {
  const { html, nothing } = kit;
  const { more, labels, candidate, records } = view;
  const { id, name, skills } = area;
  const ratings = view.ratings(candidate.id);
  return html`<div class="drawer" part="drawer" id="drawer-${id}">
    ${sentences(kit, view, area, ratings[id])} ${evidence(kit, view, id)}
    ${
      skills.length
        ? html`<p class="title">${more.bySkill}</p>
            ${skills.map(
              (skill) =>
                html`<div class="skill">
                  <span aria-hidden="true">${prose(kit, skill.name)}</span>
                  ${renderRating(kit, {
                    ...{ name: `rating/${skill.id}`, legend: plainText(skill.name), quiet: true },
                    ...{ labels, none: more.notAssessed, value: ratings[skill.id] },
                  })}
                </div>`,
            )}`
        : nothing
    }
    ${renderNote(kit, {
      ...{ name: `note/${id}`, label: more.note, full: more.noteOn(plainText(name)) },
      value: `${records.get(`${candidate.id}/note/${id}`) ?? ''}`,
    })}
  </div>`;
}

/** The sentence of each rating, that of the one given marked. */
function sentences(kit: Kit, view: ToolView, area: SkillArea, rating?: number): unknown {
  const { html, nothing } = kit;
  const { more, labels } = view;
  return html`<p class="title">
      ${more.scale}${area.basis ? html` <small>${more.publisher}</small>` : nothing}
    </p>
    <ol class="sentences" role="list" part="scale">
      ${area.scale.map(
        (sentence, step) =>
          html`<li class=${step === rating ? 'current' : nothing}>
            <span class="figure" title=${labels[step]}>${step}</span
            ><span>${prose(kit, sentence)}</span>
          </li>`,
      )}
    </ol>`;
}

/** How the candidate answered the questions of this area; the interviewer rates the area. */
function evidence(kit: Kit, view: ToolView, area: string): unknown {
  const { html, nothing } = kit;
  const { more, questions, records, candidate } = view;
  const answers = records.under(`${candidate.id}/answer/`);
  const found = [...questions].filter(
    ([id, { areas }]) => areas.includes(area) && isRating(answers[id]),
  );
  if (!found.length) return nothing;
  return html`<p class="title">${more.evidence}</p>
    <ul class="evidence" role="list" part="evidence">
      ${found.map(
        ([id, { short }]) =>
          html`<li><bdi>${plainText(short)}</bdi>: ${inWords(view, answers[id] as number)}</li>`,
      )}
    </ul>`;
}
