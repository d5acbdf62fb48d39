import type { Kit } from '../../../widget/kit.js';

/** A field for a note, its label above it. */
export function renderNote(
  { html }: Pick<Kit, 'html'>,
  {
    name,
    label,
    full = label,
    value,
  }: { name: string; label: string; full?: string; value: string },
): unknown {
  return html`<label class="note ${value ? '' : 'blank'}"
    ><span aria-hidden="true">${label}</span
    ><textarea part="note" name=${name} rows="2" aria-label=${full} .value=${value}></textarea
    ><span class="printed" aria-hidden="true">${value}</span>
  </label>`;
}
