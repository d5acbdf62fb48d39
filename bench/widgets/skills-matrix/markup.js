import { action, copy, footer, print, source } from '../../hand-written/parts.js';
import { areas } from './areas.js';

const area = ([, name, ...skills], at) =>
  `<li><span class="number" aria-hidden="true">${at + 1}</span>` +
  `<div class="area" role="heading" aria-level="4">${name}</div>` +
  `<ul role="list">${skills.map((skill) => `<li>${skill}</li>`).join('')}</ul></li>`;

/** Title and tabs, and in the open one what is given. */
export function frame(open, lead, option, content, actions, end = '') {
  const tab = (id, name) =>
    `<button role="tab" id="${id}" aria-selected="${id === open}" tabindex="${id === open ? 0 : -1}">` +
    `${name}</button>`;
  return (
    '<div class="base"><div class="heading" role="heading" aria-level="3">Six areas that make a capable ' +
    `hire</div><div class="${open}"><p class="subtitle">${lead}</p><div class="controls">` +
    `<div class="tabs" role="tablist" aria-label="Views">${tab('view', 'Skills')}` +
    `${tab('rate', 'Rate')}${tab('compare', 'Compare')}</div><div class="option">${option}</div></div>` +
    `<div role="tabpanel" aria-labelledby="${open}">${content}</div>${end}` +
    `${footer(action('Copy', copy) + actions + action('Print', print), source())}</div></div>`
  );
}

/**
 * The matrix as somebody would write it by hand for one page, at rest: the skills to read. The element
 * puts it into its shadow root, the static page carries it as it is.
 */
export const markup = () =>
  frame(
    'view',
    'What to look for beyond syntax, in the words a reviewer would use.',
    '',
    `<ol class="areas" role="list">${areas.map(area).join('')}</ol>`,
    '',
  );
