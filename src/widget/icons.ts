import { html } from 'lit';

/** Strokes on a grid of 16 units, 1.5 wide, with round ends. A word always stands beside them. */
const paths = {
  check: 'M3 8.5l3.5 3.5L13 4.5',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  dash: 'M3.5 8h9',
  chevron: 'M4 6l4 4l4-4',
  'sort-up': 'M8 13V3M4 7l4-4l4 4',
  'sort-down': 'M8 3v10M4 9l4 4l4-4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 2.5h-8v8',
  download: 'M8 2.5v8M4.5 7L8 10.5L11.5 7M3 13.5h10',
  print: 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z',
  retry: 'M13 8a5 5 0 1 1-1.5-3.5M12 2v3H9',
};

export type IconName = keyof typeof paths;

/** Decoration for the eye only. The half disc is the one icon that has a filled side. */
export function icon(name: IconName): unknown {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${paths[name]} /><path class="fill" d=${name === 'half' ? 'M8 2.5a5.5 5.5 0 0 1 0 11z' : ''} />
  </svg>`;
}
