import { html, nothing } from 'lit';
import type { TableView } from './view.js';

/** Tabs for the views, and at the end of their line the one option that the open view has. */
export function renderControls({ words, views, view }: TableView, option: unknown): unknown {
  return html`<div part="controls" class="controls">
    ${
      views.length > 1
        ? html`<div role="tablist" class="tabs" aria-label=${words.views}>
            ${views.map(
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
            )}
          </div>`
        : nothing
    }
    <div class="option" part="option">${option}</div>
  </div>`;
}
