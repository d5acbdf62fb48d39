import { html } from 'lit';

/** Decoration for the eye only. `fill` is the one filled side, of the half disc. */
export function icon(path: string, fill = ''): unknown {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path} /><path class="fill" d=${fill} />
  </svg>`;
}
