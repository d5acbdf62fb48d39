import { chevron, icon } from '../../hand-written/parts.js';

const fields = [
  ['name', 'Name', 'name', 'text'],
  ['email', 'Work e-mail', 'email', 'email'],
  ['company', 'Company', 'organization', 'text'],
  ['role', 'Role to fill', 'off', 'text', 'Rust engineer'],
];

const field = ([name, label, autocomplete, type, value = '']) =>
  `<div class="item"><label for="${name}">${label}</label><input id="${name}" name="${name}" ` +
  `type="${type}" autocomplete="${autocomplete}" value="${value}" aria-invalid="false" required></div>`;

/**
 * The form as somebody would write it by hand for one page. The element puts it into its shadow root,
 * the static page carries it as it is.
 */
export const markup = ({ organisation, 'privacy-url': privacy }) =>
  '<div class="base"><div class="heading" role="heading" aria-level="3">Tell us who you are looking ' +
  'for</div><p class="subtitle">First candidates within 2 weeks, from 4 markets, in 4 languages. You ' +
  `pay only on a successful hire.</p><form novalidate>${fields.map(field).join('')}<div>` +
  '<label class="check"><input type="checkbox" id="consent" name="consent" required><span>' +
  `${organisation} may use these details to answer this request. <a href="${privacy}" ` +
  'target="_blank" rel="noopener">Privacy notice</a></span></label> <label class="check"><input ' +
  `type="checkbox" name="marketing"><span>${organisation} may also send me hiring notes by e-mail. ` +
  '<small>(optional)</small></span></label></div><div class="hidden" aria-hidden="true">' +
  '<input name="website" tabindex="-1" autocomplete="off"></div><div class="buttons"><button ' +
  `class="send">Ask for candidates</button></div><details><summary>${icon(chevron)}What we send` +
  '</summary></details></form></div>';
