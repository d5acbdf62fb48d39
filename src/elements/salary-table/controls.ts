import { html, nothing } from 'lit';
import type { TableView } from './view.js';

/** Tabs for the views, and at the end of their line the one option that the open view has. */
export function renderControls({ words, views, view }: TableView, option: unknown): unknown {
  const tabs = views.length > 1;
  return html`<div part="controls" class="controls">
    <div role=${tabs ? 'tablist' : nothing} class="tabs" aria-label=${tabs ? words.views : nothing}>
      ${
        tabs
          ? views.map(
              (one) =>
                html`<button
                  role="tab"
                  part="tab"
                  id=${one}
                  aria-selected=${one === view}
                  tabindex=${one === view ? 0 : -1}
                >
                  ${words[one]}
                </button>`,
            )
          : nothing
      }
    </div>
    <div class="option" part="option">${option}</div>
  </div>`;
}
