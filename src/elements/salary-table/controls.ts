import { html, nothing } from 'lit';
import { icon } from '../../widget/icons.js';
import type { TableView, View } from './view.js';

/** Tabs for the views, and at the end of their line the one option that the open view has. */
export function renderControls(
  { words, rtl, view }: TableView,
  views: View[],
  option: unknown,
): unknown {
  return html`<div part="controls" class="controls">
    ${views.length > 1
      ? html`<div
          role="tablist"
          class="tabs"
          aria-label=${words.views}
          @keydown=${(event: KeyboardEvent) => walkTabs(event, rtl)}
        >
          ${views.map(
            (one) => html`<button
              role="tab"
              part="tab"
              id=${one}
              data-view=${one}
              aria-controls="panel"
              aria-selected=${one === view}
              tabindex=${one === view ? 0 : -1}
            >
              ${words[one]}
            </button>`,
          )}
        </div>`
      : nothing}
    <div class="option" part="option">${option}</div>
  </div>`;
}

/** A native select with its label; the label is `hidden` where what stands beside it says enough. */
export function choice(
  name: string,
  label: string,
  value: string | undefined,
  all: [value: string, label: string][],
  hidden = '',
): unknown {
  return html`<label class="field"
    ><span class=${hidden}>${label}</span
    ><span class="select"
      ><select name=${name}>
        ${all.map(
          ([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`,
        )}</select
      >${icon('chevron')}</span
    ></label
  >`;
}

/** Arrows, Home and End move between tabs and open them, mirrored in right-to-left languages. */
function walkTabs(event: KeyboardEvent, rtl: boolean): void {
  const tabs = (event.currentTarget as Element).querySelectorAll<HTMLElement>('button');
  const at = [...tabs].indexOf(event.target as HTMLElement);
  const step = rtl ? -1 : 1;
  const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length]!;
  tab.click();
  tab.focus();
}
