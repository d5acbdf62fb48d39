import { action, copy, footer, icon, print, source } from '../../hand-written/parts.js';
import { stages, total } from './stages.js';

const note = 'M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5';
const link =
  'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.5-4.5L4.5 7';
const calendar = 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3';

const tick = (name, value, words, more = '') =>
  `<label class="tick${more}"><input type="checkbox" name="${name}" value="${value}">` +
  `<span>${words}</span></label>`;

const step = ([id, words, section]) => {
  const label = `Note: ${words.replace(/<\/?strong>/g, '')}`;
  return (
    `<li class="step">${tick('step', id, words)}<button class="sign" title="Note" aria-label="${label}" ` +
    `aria-expanded="false">${icon(note)}</button><small class="section"><bdi translate="no">` +
    `${section}</bdi></small></li>`
  );
};

const stage = ({ id, name, steps }) =>
  `<div class="stage" role="group" aria-labelledby="stage-${id}"><div class="stage-head">` +
  `<strong id="stage-${id}">${name}</strong> <small>0 of ${steps.length} done</small></div>` +
  `<div><ul role="list">${steps.map(step).join('')}</ul><button class="action add" ` +
  `aria-label="Add a step: ${name}">${icon('M8 3v10M3 8h10')}Add a step</button></div></div>`;

const piece = ({ name, steps: { length } }) =>
  `<label><progress max="${length}" value="0" aria-valuetext="0 of ${length} done"></progress>` +
  `<span>${name}</span></label>`;

/**
 * The list as somebody would write it by hand for one page, with nothing done yet. The element puts it
 * into its shadow root, the static page carries it as it is.
 */
export const markup = () =>
  '<div class="base"><div class="head"><div class="heading" role="heading" aria-level="3">From first ' +
  `sentence to offer</div>${tick('open', '', 'Only open steps', ' filter')}</div><div class="list">` +
  `<p class="subtitle">Nineteen steps to hire a Rust engineer, each with the section it rests on.</p>` +
  `<p class="count" id="count" role="status"><strong>0</strong> of ${total} steps done</p>` +
  `<progress class="hidden" aria-labelledby="count" max="${total}" value="0"></progress>` +
  `<div class="bar" role="group" aria-label="Stages">${stages.map(piece).join('')}</div>` +
  stages.map(stage).join('') +
  footer(
    action('Share link', link) +
      action('Copy', copy) +
      action('Calendar', calendar) +
      action('Print', print),
    '<div class="origin"><p class="kept">What you enter does not leave this page. ' +
      '<button class="link" hidden>Reset</button></p>' +
      `${source('Steps and days are the publisher’s default.')}</div>`,
  ) +
  '</div></div>';
