import { chevronIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { profileName, type ToolView } from './view.js';

/** Which profile is the target, by domain and level, and the way to change it. */
export function renderOption(kit: Kit, view: ToolView, editing: boolean): unknown {
  const { html, nothing, icon } = kit;
  const { more, pack, target } = view;
  if (!target) return nothing;
  const { profiles = [], domains = [], levels = [] } = pack;
  const named = (all: { id: string; name: string }[], id: string) =>
    all.find((one) => one.id === id) ?? { name: id };
  const now = `${target.domain.id}/${target.level.id}`;
  return html`<label class="field"
      ><span>${more.target}</span
      ><span class="select"
        ><select name="profile">
          ${[...new Set(profiles.map(({ domain }) => domain))].map(
            (domain) =>
              html`<optgroup label=${named(domains, domain).name}>
                ${profiles
                  .filter((one) => one.domain === domain)
                  .map(({ level }) => {
                    const value = `${domain}/${level}`;
                    return html`<option value=${value} .selected=${value === now}>
                      ${profileName(named(levels, level), named(domains, domain))}
                    </option>`;
                  })}
              </optgroup>`,
          )}</select
        >${icon(chevronIcon)}</span
      ></label
    ><button
      class="action"
      part="action"
      data-act="target"
      aria-expanded=${editing}
      aria-controls=${editing ? 'target' : nothing}
    >
      ${icon(chevronIcon)}${more.editTarget}
    </button>`;
}
