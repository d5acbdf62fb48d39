import { alertIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { plainText, prose } from '../../../widget/prose.js';
import { marker, renderLines } from './lines.js';
import { scoreOf, verdictOf } from './rate.js';
import { shownOf, standingOf, type Standing } from './standing.js';
import { signed, signedText, type Named, type ToolView } from './view.js';

/** Stand in for names where columns are narrow. */
const letters = 'ABCD';

/** A candidate as compared. */
export interface Column extends Named {
  letter: string;
  ratings: Record<string, number>;
  standing: Standing;
}

export function columnsOf(view: ToolView): Column[] {
  const areas = view.areas.map(({ id }) => id);
  return shownOf(view.candidates, view.chosen).map((one, at) => {
    const ratings = view.ratings(one.id);
    const standing = standingOf(areas, ratings, view.target?.ratings ?? {});
    return { ...one, letter: letters[at]!, ratings, standing };
  });
}

/** Two to four candidates beside a target: a table of figures, lines that repeat it, a sentence each. */
export function renderCompare(kit: Kit, view: ToolView): unknown {
  const { html, nothing } = kit;
  const { more, candidates, target } = view;
  const columns = columnsOf(view);
  return html`${candidates.length > 4 ? chooser(kit, view, columns) : nothing}
    ${columns.length < 2 ? html`<p class="fine">${more.needTwo}</p>` : nothing}
    ${columns.length ? table(kit, view, columns) : nothing} ${warnings(kit, view, columns)}
    ${
      columns.length
        ? renderLines(
            kit,
            view,
            columns.map(({ ratings }) => ratings),
          )
        : nothing
    }
    <ul class="people" role="list" part="people">
      ${columns.map(
        (one, at) =>
          html`<li>
            ${marker(kit, at)}<span
              ><strong
                ><span class="letter" aria-hidden="true">${one.letter} </span
                ><bdi>${one.name}</bdi></strong
              ><span class="said">${sentence(view, one)}</span></span
            >
          </li>`,
      )}
    </ul>
    <p class="fine">
      ${target ? more.distances : nothing}
      ${target?.publisher && !target.changed.length ? more.targetDefault : nothing}
    </p>`;
}

function table(kit: Kit, view: ToolView, columns: Column[]): unknown {
  const { html, nothing } = kit;
  const { more, areas, target } = view;
  const targeted = target && areas.some(({ id }) => id in target.ratings);
  const scores = columns.map(({ id }) => scoreOf(view, id));
  const partly = columns.some(({ standing }) => standing.missing.length);
  const scored = scores.some((score) => score !== undefined);
  const none = html`<span aria-hidden="true">–</span
    ><span class="hidden">${more.notAssessed}</span>`;
  return html`<table class="shades" part="table">
    <caption class="hidden">
      ${more.compareAlone}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${
          target
            ? html`<th scope="col">
                <span class="letter" aria-hidden="true">${more.aim}</span
                ><span class="name">${more.target}</span>${
                  target.publisher && !target.changed.length
                    ? html`<small class="basis">${more.publisher}</small>`
                    : nothing
                }
              </th>`
            : nothing
        }
        ${columns.map(
          ({ letter, name }) =>
            html`<th scope="col">
              <span class="letter" aria-hidden="true">${letter}</span
              ><bdi class="name">${name}</bdi>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${areas.map(
        ({ id, name }) =>
          html`<tr>
            <th scope="row">${prose(kit, name)}</th>
            ${target ? html`<td class="wanted">${target.ratings[id] ?? '–'}</td>` : nothing}
            ${columns.map(({ ratings, standing }) => {
              const rating = ratings[id];
              const distance = standing.distances[id];
              return html`<td part="cell" class="heat h${rating ?? ''}">
                <span class="both"
                  ><strong>${rating ?? none}</strong>${
                    distance ? html`<bdi dir="ltr">${signed(distance)}</bdi>` : nothing
                  }</span
                >
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
    ${
      targeted || scored
        ? html`<tfoot>
            ${
              targeted
                ? html`<tr>
                    <th scope="row">${partly ? more.meetsRated : more.meets}</th>
                    <td></td>
                    ${columns.map(({ standing: { meets, below } }) => {
                      // What nobody has assessed is neither met nor missed.
                      const measured = meets + below.length;
                      return html`<td>${measured ? more.ofAreas(meets, measured) : none}</td>`;
                    })}
                  </tr>`
                : nothing
            }
            ${
              scored
                ? html`<tr>
                    <th scope="row">${more.score}</th>
                    ${target ? html`<td></td>` : nothing}
                    ${scores.map(
                      (score) => html`<td>${score === undefined ? none : view.decimal(score)}</td>`,
                    )}
                  </tr>`
                : nothing
            }
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** What a candidate falls short of, in words, and what the interviewer recommends. */
export function sentence(view: ToolView, { id, standing, ratings }: Column): string {
  const { more, areas, target, list } = view;
  const short = (id: string) => {
    const { short, name } = areas.find((one) => one.id === id)!;
    return plainText(short || name);
  };
  const open = areas.filter(({ id }) => !(id in ratings)).map(({ id }) => short(id));
  const below = standing.below.map(({ area, by }) => `${short(area)} ${signedText(view, -by)}`);
  const said: string[] = [];
  if (below.length) said.push(more.below(list(below)));
  else if (target && standing.rated) said.push(open.length ? more.everyRated : more.everywhere);
  if (open.length) said.push(more.missing(list(open)));
  const verdict = verdictOf(view, id);
  if (verdict) said.push(`${more.recommendation}: ${more.verdicts[verdict]}.`);
  return said.join(' ');
}

/** Rated in fewer areas than others, or in others, candidates are not as comparable as the table looks. */
function warnings({ html, nothing, icon }: Kit, view: ToolView, columns: Column[]): unknown {
  const { more, areas } = view;
  const most = Math.max(...columns.map(({ standing }) => standing.rated));
  const fewer = columns.filter(({ standing }) => standing.rated < most);
  const said = fewer.map(({ name, standing }) =>
    more.coverage(name, `${standing.rated}`, `${most}`),
  );
  // As many areas need not be the same ones.
  const sets = columns
    .filter((one) => !fewer.includes(one))
    .map(({ ratings }) => areas.map(({ id }) => id in ratings).join());
  if (new Set(sets).size > 1) said.push(more.otherAreas);
  if (!said.length) return nothing;
  return html`<ul class="warnings" role="list" part="warning">
    ${said.map((sentence) => html`<li>${icon(alertIcon)}${sentence}</li>`)}
  </ul>`;
}

/** With more than four, somebody says which. */
function chooser({ html }: Kit, { more, candidates }: ToolView, columns: Column[]): unknown {
  const shown = columns.map(({ id }) => id);
  const full = shown.length >= 4;
  return html`<fieldset class="chooser" part="chooser" aria-describedby="four">
    <legend>${more.whom(shown.length, candidates.length)}</legend>
    <div class="names">
      ${candidates.map(({ id, name }) => {
        const chosen = shown.includes(id);
        return html`<label class="choice"
          ><input
            type="checkbox"
            name="compare"
            value=${id}
            .checked=${chosen}
            .disabled=${full && !chosen}
          /><bdi>${name}</bdi></label
        >`;
      })}
    </div>
    <p id="four" class="fine">${more.fourAtMost}</p>
  </fieldset>`;
}
