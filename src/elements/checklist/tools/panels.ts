import {
  calendarIcon,
  closeIcon,
  copyIcon,
  downloadIcon,
  linkIcon,
  printIcon,
} from '../../../widget/icons.js';
import type { Desk } from './desk.js';
import { readDay } from './workdays.js';

/** What opens below the footer, and what became of the last action. */
export function panel(desk: Desk, shareUrl: () => string): unknown {
  const { html, nothing } = desk.kit;
  const { outcome, view } = desk;
  return html`${
      desk.panel === 'share'
        ? share(desk, shareUrl())
        : desk.panel === 'calendar'
          ? calendar(desk)
          : nothing
    }
    <p class="outcome" role="status">${outcome?.said}</p>
    ${
      outcome?.text
        ? html`<textarea
            class="manual"
            readonly
            aria-label=${view.words.copy}
            .value=${outcome.text}
          ></textarea>`
        : nothing
    }`;
}

function frame({ kit, more }: Desk, title: string, content: unknown): unknown {
  const { html, icon } = kit;
  return html`<div part="panel" class="panel" role="group" aria-labelledby="panel-title">
    <div class="panel-head">
      <strong id="panel-title">${title}</strong>
      <button class="sign" data-act="close" title=${more.cancel} aria-label=${more.cancel}>
        ${icon(closeIcon)}
      </button>
    </div>
    ${content}
  </div>`;
}

function share(desk: Desk, url: string): unknown {
  const { html, icon } = desk.kit;
  const { more, view } = desk;
  const way = (act: string, sign: string, name: string, what: string) =>
    html`<button data-act=${act}>
      ${icon(sign)}<span><strong>${name}</strong> <small>${what}</small></span>
    </button>`;
  return frame(
    desk,
    more.shareTitle,
    html`<div class="fields">
        <label
          >${more.link}<input
            name="link"
            id="link"
            readonly
            dir="ltr"
            aria-describedby="link-hint"
            .value=${url}
        /></label>
        <button class="button main" data-act="copy-link">${icon(linkIcon)}${more.copyLink}</button>
      </div>
      <p class="hint" id="link-hint">${more.linkHint}</p>
      <div class="ways">
        ${way('copy', copyIcon, 'Markdown', more.forWiki)}
        ${way('csv', downloadIcon, 'CSV', more.forSheet)}
        ${way('json', downloadIcon, 'JSON', more.forProgram)}
        ${way('calendar', calendarIcon, view.words.calendar, more.forCalendar)}
        ${way('print', printIcon, view.words.print, more.forPaper)}
      </div>`,
  );
}

function calendar(desk: Desk): unknown {
  const { html, icon, nothing } = desk.kit;
  const { more, view, start, wrongStart } = desk;
  const wrong = wrongStart && readDay(start) === undefined;
  return frame(
    desk,
    more.calendarTitle,
    html`<div class="fields">
        <label
          >${more.start}<input
            name="start"
            id="start"
            type="date"
            min="1970-01-01"
            max="9999-12-31"
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${wrong ? 'start-wrong start-hint' : 'start-hint'}
            .value=${start}
        /></label>
        <button class="button main" data-act="make">${icon(calendarIcon)}${more.make}</button>
      </div>
      ${wrong ? html`<p class="wrong" id="start-wrong" role="alert">${more.badStart}</p>` : nothing}
      <p class="hint" id="start-hint">${more.entries(view.total - view.done)} ${more.weekends}</p>`,
  );
}
