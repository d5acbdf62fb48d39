import { html, nothing } from 'lit';

/**
 * Tabs for the views of a widget, and at the end of their line the one option that the open view
 * has. With a single view there is nothing to choose, and only the option is left.
 *
 * @param label what the tabs are, for readers
 * @param tabs id and words of each
 */
export function renderTabs(
  label: string,
  tabs: [id: string, words: string][],
  current: string,
  option: unknown,
): unknown {
  const several = tabs.length > 1;
  return html`<div part="controls" class="controls">
    <div role=${several ? 'tablist' : nothing} class="tabs" aria-label=${several ? label : nothing}>
      ${
        several
          ? tabs.map(
              ([id, words]) =>
                html`<button
                  role="tab"
                  part="tab"
                  id=${id}
                  aria-selected=${id === current}
                  tabindex=${id === current ? 0 : -1}
                >
                  ${words}
                </button>`,
            )
          : nothing
      }
    </div>
    <div class="option" part="option">${option}</div>
  </div>`;
}
