// What the hand-written elements have in common, as plain text of HTML.

export const icon = (path) =>
  `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;

export const chevron = 'M4 6l4 4l4-4';
export const copy = 'M5.5 5.5h8v8h-8zM10.5 2.5h-8v8';
export const print = 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z';

export const action = (label, path) =>
  `<button class="action">${path ? icon(path) : ''}${label}</button>`;

export const footer = (actions, start) =>
  `<div class="footer">${start}<div class="actions">${actions}</div></div>`;

export const source = (more = '') =>
  '<p class="source">Source: <bdi translate="no">How to Hire Rust Developers in 2026</bdi>, ' +
  `NexaTalent. As of 2026. ${more}</p>`;

export const code = (text) => `<code dir="ltr" translate="no">${text}</code>`;
