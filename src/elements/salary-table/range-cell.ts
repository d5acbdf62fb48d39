import { html } from 'lit';
import type { Range } from './model.js';
import { place } from './scale.js';

/** A range in figures, and below them on its scale: from minimum to maximum, a tick in the middle. */
export function rangeCell(text: string, { min, max }: Range, to: number | false): unknown {
  if (!to) return html`<bdi class="figures">${text}</bdi>`;
  const at = (value: number) => place({ from: 0, to }, value);
  return html`<bdi class="figures">${text}</bdi
    ><svg class="bar" part="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path class="rule" d="M0 2v6M50 2v6M100 2v6M0 5h100" />
      <rect class="range" x=${at(min)} width=${at(max) - at(min)} y="2.5" height="5" />
      <path class="middle" d="M${at((min + max) / 2)} 0v10" />
    </svg>`;
}
