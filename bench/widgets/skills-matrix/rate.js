import { action, chevron, icon } from '../../hand-written/parts.js';
import { candidates, download, mark, plus, rating, select } from '../../hand-written/work.js';
import { areas } from './areas.js';
import { frame } from './markup.js';
import styles from './rate.css';

const labels = ['None', 'Weak', 'Partial', 'Solid', 'Strong'];
const MOST = 5;

const target = () => {
  const levels = ['Junior', 'Mid', 'Senior', 'Staff / Principal'];
  const group = (domain, first) =>
    `<optgroup label="${domain}">` +
    levels
      .map((one) => `<option${first && one === 'Senior' ? ' selected' : ''}>${one} · ${domain}`)
      .join('') +
    '</optgroup>';
  const domains = [
    ...['Cloud infrastructure', 'Databases and storage', 'Blockchain and crypto'],
    ...['Developer tooling', 'AI infrastructure', 'Embedded and automotive'],
  ];
  return select('Target', domains.map((one, at) => group(one, !at)).join(''), 'profile');
};

function row([id, name]) {
  const step = (by, path, label) =>
    `<button class="step" data-by="${by}" aria-label="${label}: ${name}" title="${label}: ${name}">` +
    `${icon(path)}</button>`;
  return (
    `<div class="row" id="${id}"><button class="open" aria-expanded="false">${icon(chevron)}` +
    `<span>${name}</span></button>` +
    rating({ name: `rating/${id}`, legend: name, quiet: true, labels, none: 'Not assessed' }) +
    `<div class="weight" role="group" aria-label="Weight: ${name}">${step(-1, 'M3.5 8h9', 'Less weight')}` +
    `<output>×1</output>${step(1, plus, 'More weight')}</div></div>`
  );
}

const choice = (name) =>
  '<label class="choice"><input type="radio" name="recommendation" ' +
  `${name === 'Not decided' ? 'checked' : ''}>${name}</label>`;

const content = () =>
  `${candidates()}<div class="standing"><div class="progress"><label for="progress">0 of 6 areas rated` +
  '</label><progress id="progress" max="6" value="0"></progress></div><p class="score">' +
  '<span class="subtitle">No score yet</span></p></div><div class="grid"><div class="row heads" ' +
  'aria-hidden="true"><span>Area</span><span>Rating</span><span>Weight</span></div>' +
  `${areas.map(row).join('')}</div><p class="fine">Weighted score = sum of rating × weight ÷ sum of ` +
  'weights, rated areas only. <bdi class="sum"></bdi></p><div class="verdict"><fieldset ' +
  'aria-describedby="own-call"><legend>Recommendation</legend>' +
  ['Strong yes', 'Yes', 'No', 'Strong no', 'Not decided'].map(choice).join('') +
  '</fieldset><p id="own-call" class="fine">Your own call. It is never computed from the ratings.</p>' +
  '<label class="note"><span>Reason</span><textarea rows="2" name="reason"></textarea></label></div>';

const actions =
  action('CSV', download) +
  action('JSON', download) +
  '<label class="action file"><input type="file" class="hidden" name="import">' +
  `${icon('M8 10.5v-8M4.5 6L8 2.5L11.5 6M3 13.5h10')}Import</label>`;

/** Puts the grid of ratings in the place of the index, and counts what is chosen in it. */
export function open(root, frameStyles) {
  root.innerHTML =
    `<style>${frameStyles}${styles}</style>` +
    frame(
      'rate',
      `Candidate 1: ${labels.map((label, step) => `${step} ${label}`).join(' · ')}`,
      target() + action('Edit target', chevron),
      content(),
      actions,
      '<div class="kept"><p>Nothing leaves this page; what is entered lasts until it is closed.</p></div>',
    );
  const ratings = new Map();
  const weights = new Map();
  const [progress, count, score, sum] = ['progress', '.progress label', '.score', '.sum'].map(
    (selector) => root.querySelector(selector),
  );

  function reckon() {
    const rated = areas.map(([id]) => id).filter((id) => ratings.has(id));
    const parts = rated.map((id) => [ratings.get(id), weights.get(id) ?? 1]);
    const whole = parts.reduce((all, [, weight]) => all + weight, 0);
    const total = parts.reduce((all, [value, weight]) => all + value * weight, 0);
    const figure = (total / whole).toFixed(1);
    count.textContent = `${rated.length} of ${areas.length} areas rated`;
    progress.value = rated.length;
    score.innerHTML = whole
      ? `<strong>${figure}</strong> <span class="subtitle">of 4, weighted</span>`
      : '<span class="subtitle">No score yet</span>';
    const terms = parts.map(([value, weight]) => `${value}×${weight}`).join(' + ');
    sum.textContent = whole ? `(${terms}) ÷ ${whole} = ${figure}` : '';
  }

  root.addEventListener('change', ({ target }) => {
    const [part, id] = target.name.split('/');
    if (part !== 'rating') return;
    const value = mark(target);
    if (value === undefined) ratings.delete(id);
    else ratings.set(id, value);
    reckon();
    root.host.dispatchEvent(new CustomEvent('rated', { bubbles: true, detail: { id, value } }));
  });
  root.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-by]');
    if (!button) return;
    const { id } = button.closest('.row');
    const weight = Math.max(0, Math.min(MOST, (weights.get(id) ?? 1) + +button.dataset.by));
    weights.set(id, weight);
    button.parentNode.querySelector('output').textContent = `×${weight}`;
    reckon();
  });
}
