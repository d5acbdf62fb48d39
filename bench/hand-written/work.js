// What the hand-written elements have in common once somebody works with them.
import { action, chevron, icon } from './parts.js';

export const plus = 'M8 3v10M3 8h10';
export const download = 'M8 2.5v8M4.5 7L8 10.5L11.5 7M3 13.5h10';

export const select = (label, options, name = '') =>
  `<label class="field"><span>${label}</span><span class="select"><select name="${name}">${options}` +
  `</select>${icon(chevron)}</span></label>`;

export const candidates = () =>
  `<div class="candidates">${select('Candidate', '<option>Candidate 1</option>')}` +
  `${action('New candidate', plus)}${action('Rename')}${action('Delete')}</div>`;

/** Five stops on a line, and beside them the way back. */
export function rating({ name, legend, quiet, labels, named, none }) {
  const stop = (value, shown, label) =>
    `<label class="stop${value === '' ? ' none' : ''}"${named || value === '' ? '' : ` title="${label}"`}>` +
    `<input type="radio" name="${name}" value="${value}"${value === '' ? ' checked' : ''} ` +
    `aria-label="${value === '' ? label : `${value}: ${label}`}"><span aria-hidden="true">${shown}</span>` +
    `${named && value !== '' ? `<small aria-hidden="true">${label}</small>` : ''}</label>`;
  return (
    `<fieldset class="rating${named ? ' named' : ''}"><legend${quiet ? ' class="hidden"' : ''}>${legend}` +
    `</legend>${labels.map((label, step) => stop(step, step, label)).join('')}${stop('', none, none)}` +
    '</fieldset>'
  );
}

/** Marks the stops before the one that was chosen; gives its value, or `undefined` for none. */
export function mark(radio) {
  const value = radio.value === '' ? undefined : +radio.value;
  let step = 0;
  for (const stop of radio.closest('.rating').querySelectorAll('.stop')) {
    stop.classList.toggle('passed', value !== undefined && step++ < value);
  }
  return value;
}
