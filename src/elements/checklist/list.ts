import { html, nothing } from 'lit';
import type { Strings } from '../../i18n/localize.js';
import type { Pack } from '../../packs/types.js';
import { renderFooter, renderSource } from '../../widget/footer.js';
import { icon } from '../../widget/icon.js';
import {
  calendarIcon,
  copyIcon,
  linkIcon,
  noteIcon,
  plusIcon,
  printIcon,
} from '../../widget/icons.js';
import { plainText, prose } from '../../widget/prose.js';
import type { ShownStep } from './model.js';
import type { ListView } from './view.js';

/** The list's one option, at the end of the title's line. */
export function renderOnlyOpen({ words, onlyOpen }: ListView): unknown {
  return html`<label part="option" class="tick filter"
    ><input type="checkbox" name="open" .checked=${onlyOpen} /><span>${words.onlyOpen}</span></label
  >`;
}

/** How many steps are done; and one bar, cut into stages by their number of steps. */
export function renderProgress({ words, stages, done, total, bars }: ListView): unknown {
  // Names have no room under a piece that is too small; they stand again over the steps.
  const tight = stages.some(({ steps }) => steps.length && steps.length < total / 8);
  return html`<p part="count" class="count" id="count" role="status">
      ${prose({ html }, words.done(done, total))}
    </p>
    <progress class="hidden" aria-labelledby="count" max=${total} value=${done}></progress>
    ${
      bars
        ? html`<div
            part="progress"
            class=${tight ? 'bar tight' : 'bar'}
            role="group"
            aria-label=${words.stages}
          >
            ${stages.map(({ name, steps: { length }, done }) =>
              length
                ? html`<div>
                    <progress
                      max=${length}
                      value=${done}
                      aria-label=${name}
                      aria-valuetext=${words.stageDone(done, length)}
                    ></progress
                    ><span aria-hidden="true">${name}</span>
                  </div>`
                : nothing,
            )}
          </div>`
        : nothing
    }`;
}

export function renderStages(view: ListView): unknown {
  const { words, stages, live, tools } = view;
  return html`${tools?.finished()}
  ${stages.map((stage) => {
    const { id, name, steps, done } = stage;
    const adding = tools?.adding(stage);
    return html`<div
      part="stage"
      class="stage ${done === steps.length && !adding ? 'complete' : ''}"
      role="group"
      aria-labelledby="stage-${id}"
    >
      <div class="stage-head">
        <strong id="stage-${id}">${name}</strong>
        <small>${words.stageDone(done, steps.length)}</small>
      </div>
      <div>
        <ul role="list">
          ${steps.map((step) => renderStep(view, step))}
        </ul>
        ${tools?.removed(stage)}
        ${
          live
            ? (adding ??
              html`<button class="action add" data-add=${id} aria-label=${words.addTo(name)}>
                ${icon(plusIcon)}${words.add}
              </button>`)
            : nothing
        }
      </div>
    </div>`;
  })}`;
}

function renderStep({ words, live, tools }: ListView, step: ShownStep): unknown {
  const { id, text, section, done } = step;
  const said = live ? words.noteOn(plainText(text)) : '';
  return html`<li part="step" class=${done ? 'step done' : 'step'}>
    <label class="tick"
      ><input type="checkbox" name="step" value=${id} .checked=${done} /><span
        >${step.own ? text : prose({ html }, text)}</span
      ></label
    >
    ${
      live
        ? html`<button
            class="sign"
            data-note=${id}
            title=${words.note}
            aria-label=${said}
            aria-expanded=${!!tools?.isNoting(id)}
          >
            ${icon(noteIcon)}
          </button>`
        : nothing
    }
    ${section ? html`<small class="section"><bdi translate="no">${section}</bdi></small>` : nothing}
    ${tools?.below(step)}
  </li>`;
}

/** Where all this stands, what becomes of it, and how to take it along. */
export function renderFoot(
  { words, done, live, remember, tools }: ListView,
  pack: Pack | undefined,
  common: Strings['common'],
  takeAlong: boolean,
): unknown {
  const entered = live && (done || tools?.entered);
  const act = (act: string, words: string) =>
    html`<button class="link" data-act=${act}>${words}</button>`;
  const kept = html`<p class="kept">
    ${
      tools?.keeping() ??
      html`${remember ? words.kept : words.stays}
      ${entered && remember ? act('forget', words.forget) : nothing}
      ${entered ? act('reset', words.reset) : nothing}`
    }
  </p>`;
  const basis = pack?.checklist?.basis && words.basis;
  const action = (act: string, sign: string, label: string, opens?: 'share' | 'calendar') =>
    html`<button
      class="action"
      part="action"
      data-act=${act}
      aria-expanded=${opens ? !!tools?.isOpen(opens) : nothing}
    >
      ${icon(sign)}${label}
    </button>`;
  return renderFooter(
    html`<div class="origin">
      ${kept}${pack ? renderSource(pack, common, 'text', basis) : nothing}
    </div>`,
    takeAlong
      ? [
          action('share', linkIcon, words.share, 'share'),
          action('copy', copyIcon, words.copy),
          action('calendar', calendarIcon, words.calendar, 'calendar'),
          action('print', printIcon, words.print),
        ]
      : undefined,
  );
}
