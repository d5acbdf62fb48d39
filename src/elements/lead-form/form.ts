import { html, nothing } from 'lit';
import { icon } from '../../widget/icon.js';
import { alertIcon, chevronIcon, linkIcon } from '../../widget/icons.js';
import type { Field, FieldName } from './model.js';
import type { FormView } from './view.js';

/** Promise, fields, consent and the button: all that a visitor may read and type at once. */
export function renderForm(view: FormView): unknown {
  const { words, pack, fields, tools, chosen, changes } = view;
  const stated = tools?.statement();
  // Hidden and not gone: what was typed stays.
  const consents = tools?.gone('consent') ?? '';
  return html`<slot name="intro"
      >${
        view.offers && pack.offer
          ? html`<p part="offer" class="subtitle">${pack.offer.promise}</p>`
          : nothing
      }</slot
    >
    ${stated}
    <form part="form" class=${stated ? 'gone' : ''} novalidate>
      ${tools?.progress()} ${tools?.summary()} ${fields.map((field) => renderField(view, field))}
      ${
        chosen
          ? html`<p part="chosen" class="chosen ${tools?.gone('level')}">
              ${icon(linkIcon)}<span
                >${words.chosen}: <b>${chosen}</b> ${
                  changes
                    ? html`<button type="button" class="link" data-act="choose">
                        ${words.change}
                      </button>`
                    : nothing
                }</span
              >
            </p>`
          : nothing
      }
      <div part="consent" class=${consents}>${renderConsent(view)}</div>
      <div class="hidden" aria-hidden="true">
        <input name="website" tabindex="-1" autocomplete="off" />
      </div>
      <slot name="captcha" class=${consents}></slot>
      <div class="buttons">
        <button part="button" class="send">${tools?.next() ?? words.send}</button>
        ${tools?.back()}
      </div>
      ${tools?.notice()}
      <details part="sent" class=${consents}>
        <summary>${icon(chevronIcon)}${words.sent}</summary>
        ${tools?.sent()}
      </details>
    </form>`;
}

function renderField(view: FormView, field: Field): unknown {
  const { words, tools } = view;
  const { name, type, required, label } = field;
  const wrong = tools?.wrong(name);
  return html`<div
    part="field"
    class="item ${type} ${/^(level|market|headcount|start)$/.test(name) ? 'short' : ''} ${tools?.gone(name)}"
  >
    <label for=${name}
      >${label ?? words.labels[name as FieldName]}${
        required ? nothing : html` <small>${words.optional}</small>`
      }</label
    >
    ${renderWrong(name, wrong)} ${renderControl(view, field, wrong)}
  </div>`;
}

const renderWrong = (name: string, wrong?: string): unknown =>
  wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${icon(alertIcon)}${wrong}</p>` : nothing;

function renderControl(view: FormView, field: Field, wrong?: string): unknown {
  const { name, type, required, autocomplete } = field;
  const said = wrong ? `${name}-wrong` : '';
  const invalid = wrong ? 'true' : 'false';
  if (type === 'textarea') {
    return html`<textarea
      id=${name}
      name=${name}
      aria-describedby=${said}
      aria-invalid=${invalid}
      .required=${required}
    ></textarea>`;
  }
  if (type === 'select') {
    const options = field.options?.map((id) => ({ id, name: id })) ?? optionsOf(view, name);
    const chosen = name === 'level' ? view.level : name === 'market' ? view.market : '';
    return html`<span class="select"
      ><select
        id=${name}
        name=${name}
        aria-describedby=${said}
        aria-invalid=${invalid}
        .required=${required}
      >
        <option value=""></option>
        ${options.map(
          (one) =>
            html`<option value=${one.id} .selected=${one.id === chosen}>${one.name}</option>`,
        )}</select
      >${icon(chevronIcon)}</span
    >`;
  }
  return html`<input
    id=${name}
    name=${name}
    type=${type}
    min=${name === 'headcount' ? 1 : nothing}
    step=${name === 'headcount' ? 1 : 'any'}
    autocomplete=${autocomplete}
    aria-describedby=${said}
    aria-invalid=${invalid}
    value=${(name === 'role' && view.pack.offer?.role) || ''}
    .required=${required}
  />`;
}

const optionsOf = ({ pack }: FormView, name: string) =>
  (name === 'level' ? pack.levels : pack.markets) ?? [];

function renderConsent({ words, organisation, privacyUrl, tools }: FormView): unknown {
  const wrong = tools?.wrong('consent');
  return html`${renderWrong('consent', wrong)}
    <label class="check"
      ><input
        type="checkbox"
        id="consent"
        name="consent"
        aria-describedby=${wrong ? 'consent-wrong' : ''}
        aria-invalid=${wrong ? 'true' : 'false'}
        .required=${true}
      /><span
        ><slot name="consent"
          >${words.consent(organisation)}
          ${
            privacyUrl
              ? html`<a href=${privacyUrl} target="_blank" rel="noopener">${words.privacy}</a>`
              : nothing
          }</slot
        ></span
      ></label
    >
    <label class="check"
      ><input type="checkbox" name="marketing" /><span
        >${words.marketing(organisation)} <small>${words.optional}</small></span
      ></label
    >`;
}
