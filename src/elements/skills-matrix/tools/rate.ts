import {
  recommendations,
  weightedScore,
  type Recommendation,
} from '../../../guide/records/scorecard.js';
import type { SkillArea } from '../../../packs/types.js';
import { chevronIcon, dashIcon, plusIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { plainText, prose } from '../../../widget/prose.js';
import { renderRating } from '../../../widget/rating.js';
import { renderDrawer } from './drawer.js';
import { renderNote } from './fields.js';
import type { ToolView } from './view.js';

/** The most that an area may weigh; 0 leaves it out of the score. */
export const MOST_WEIGHT = 5;

/** One candidate rated: progress and score, the areas, and the interviewer's own call. */
export function renderRate(kit: Kit, view: ToolView): unknown {
  const { html } = kit;
  const { more, areas } = view;
  return html`${standing(kit, view)}
    <div class="grid" part="grid">
      <div class="row heads" aria-hidden="true">
        <span>${more.area}</span><span>${more.rating}</span><span>${more.weight}</span>
      </div>
      ${areas.map((area) => row(kit, view, area))}
    </div>
    <p class="fine" part="formula">${more.formula} ${sum(kit, view)}</p>
    ${verdict(kit, view)}`;
}

/** How far the rating is, and what it comes to. */
function standing({ html }: Kit, view: ToolView): unknown {
  const { more, areas, candidate, decimal } = view;
  const ratings = view.ratings(candidate.id);
  const done = areas.filter(({ id }) => id in ratings).length;
  const score = scoreOf(view, candidate.id);
  return html`<div class="standing" part="standing">
    <div class="progress">
      <label for="progress">${more.rated(done, areas.length)}</label>
      <progress id="progress" part="progress" max=${areas.length} value=${done}></progress>
    </div>
    <p part="score" class="score">
      ${
        score === undefined
          ? html`<span class="subtitle">${more.noScore}</span>`
          : html`<strong>${decimal(score)}</strong> <span class="subtitle">${more.outOf}</span>`
      }
    </p>
  </div>`;
}

export function scoreOf(view: ToolView, id: string): number | undefined {
  const areas = view.areas.map((one) => one.id);
  return weightedScore({ ratings: view.ratings(id), weights: view.weights(id) }, areas);
}

/** The formula with its figures, so that anybody can reckon it again. */
function sum({ html, nothing }: Kit, view: ToolView): unknown {
  const { areas, candidate, decimal } = view;
  const ratings = view.ratings(candidate.id);
  const score = scoreOf(view, candidate.id);
  if (score === undefined) return nothing;
  const weights = view.weights(candidate.id);
  const parts = areas
    .filter(({ id }) => id in ratings)
    .map(({ id }) => [ratings[id]!, weights[id] ?? 1] as const);
  const whole = parts.reduce((all, [, weight]) => all + weight, 0);
  const terms = parts.map(([rating, weight]) => `${rating}×${weight}`).join(' + ');
  return html`<bdi dir="ltr" class="sum">(${terms}) ÷ ${whole} = ${decimal(score)}</bdi>`;
}

function row(kit: Kit, view: ToolView, area: SkillArea): unknown {
  const { html, icon, nothing } = kit;
  const { more, labels, candidate, open, printing } = view;
  const { id, name } = area;
  const plain = plainText(name);
  const shown = printing || open.has(id);
  const weight = view.weights(candidate.id)[id] ?? 1;
  const step = (by: number, sign: string, label: string, stop: boolean) =>
    html`<button
      class="step"
      data-weight=${id}
      data-by=${by}
      aria-label=${label}
      title=${label}
      aria-disabled=${stop}
    >
      ${icon(sign)}
    </button>`;
  return html`<div class="row" part="row">
      <button
        class="open"
        data-drawer=${id}
        aria-expanded=${shown}
        aria-controls=${shown ? `drawer-${id}` : nothing}
      >
        ${icon(chevronIcon)}<span>${prose(kit, name)}</span>
      </button>
      ${renderRating(kit, {
        ...{ name: `rating/${id}`, legend: plain, quiet: true, labels, none: more.notAssessed },
        value: view.ratings(candidate.id)[id],
      })}
      <div class="weight" part="weight" role="group" aria-label=${more.weightOf(plain)}>
        ${step(-1, dashIcon, more.lessWeight(plain), weight <= 0)}
        <output dir="ltr">×${weight}</output>
        ${step(1, plusIcon, more.moreWeight(plain), weight >= MOST_WEIGHT)}
      </div>
    </div>
    ${shown ? renderDrawer(kit, view, area) : nothing}`;
}

/** What the interviewer recommends for a candidate; nothing where that is not decided. */
export function verdictOf({ records }: ToolView, id: string): Recommendation | undefined {
  return recommendations.find((one) => one === records.get(`${id}/recommendation`));
}

/** Native radios, in words, and beside them what led to the choice. */
function verdict(kit: Kit, view: ToolView): unknown {
  const { html } = kit;
  const { more, records } = view;
  const { id } = view.candidate;
  const now = verdictOf(view, id);
  const choice = (value: string, words: string, checked: boolean) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="recommendation"
        value=${value}
        .checked=${checked}
      />${words}</label
    >`;
  return html`<div class="verdict" part="recommendation">
    <fieldset aria-describedby="own-call">
      <legend>${more.recommendation}</legend>
      ${recommendations.map((one) => choice(one, more.verdicts[one], one === now))}
      ${choice('', more.undecided, now === undefined)}
    </fieldset>
    <p id="own-call" class="fine">${more.ownCall}</p>
    ${renderNote(kit, {
      ...{ name: 'reason', label: more.reason },
      value: `${records.get(`${id}/reason`) ?? ''}`,
    })}
  </div>`;
}
