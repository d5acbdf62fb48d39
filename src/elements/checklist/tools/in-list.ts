import { closeIcon, undoIcon } from '../../../widget/icons.js';
import type { ShownStage, ShownStep } from '../model.js';
import { noteOn, type Desk } from './desk.js';

/** Below a step: its note, the field to write it, and for an own step the way to remove it. */
export function below(desk: Desk, { id, text, own }: ShownStep): unknown {
  const { html, nothing, icon } = desk.kit;
  const { view, more, noting } = desk;
  const note = noteOn(desk, id);
  const open = view.live && noting.has(id);
  if (!note && !open && !own) return nothing;
  return html`<div class="below ${open ? 'noting' : ''}">
    ${
      own
        ? html`<div class="own">
            <small>${more.ownStep}</small>
            ${
              view.live
                ? html`<button class="action" data-remove=${id} aria-label=${more.removeIt(text)}>
                    ${icon(closeIcon)}${more.remove}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${note ? html`<p part="note" class="noted" dir="auto">${note}</p>` : nothing}
    ${
      open
        ? html`<label
            >${view.words.note}<textarea
              name="note"
              dir="auto"
              id="note-${id}"
              data-step=${id}
              .value=${note}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}

/** The field for a new step of a stage; nothing while none is being written. */
export function adding(desk: Desk, { id, name }: ShownStage): unknown {
  const { html } = desk.kit;
  const { more, drafts } = desk;
  const draft = drafts.get(id);
  if (draft === undefined) return undefined;
  return html`<div class="new">
    <label
      >${more.newStep(name)}<input
        name="new"
        dir="auto"
        id="new-${id}"
        data-stage=${id}
        autocomplete="off"
        maxlength="500"
        .value=${draft}
    /></label>
    <button class="button main" data-put=${id}>${more.addIt}</button>
    <button class="button" data-drop=${id}>${more.cancel}</button>
  </div>`;
}

/** What has just been changed, and the way back, where it happened. */
export function undoLine(desk: Desk, where: string): unknown {
  const { html, nothing } = desk.kit;
  return desk.undo?.where === where
    ? html`<div class="line">
        <p role="status">${desk.undo.said}</p>
        ${undoButton(desk)}
      </div>`
    : nothing;
}

export function undoButton({ kit: { html, icon }, more }: Desk): unknown {
  return html`<button class="action" data-act="undo">${icon(undoIcon)}${more.undo}</button>`;
}
