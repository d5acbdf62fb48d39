import { html } from 'lit';

/** Decoration for the eye only. */
export function icon(path: string): unknown {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
