// What the widget is compared with: the same form without any library, in one language. It checks what
// was typed and posts it once; it keeps nothing, tries nothing again, and has no steps.
import styles from './hand-written.css';
import { markup } from './markup.js';

const SENTENCES = { email: 'An e-mail address looks like name@company.com.' };

customElements.define(
  'hand-written-lead-form',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const given = Object.fromEntries(
        [...this.attributes].map(({ name, value }) => [name, value]),
      );
      root.innerHTML = `<style>${styles}</style>${markup(given)}`;
      const form = root.querySelector('form');
      let tried = false;

      /** Shows what is wrong with a field, or that nothing is. */
      function check(field) {
        const { validity, name, parentNode } = field;
        const said = validity.valid
          ? ''
          : validity.typeMismatch
            ? SENTENCES[name]
            : 'This is needed.';
        parentNode.querySelector('.wrong')?.remove();
        field.ariaInvalid = !!said;
        if (said) {
          const wrong = Object.assign(document.createElement('p'), { className: 'wrong' });
          wrong.id = `${name}-wrong`;
          wrong.textContent = said;
          field.before(wrong);
          field.setAttribute('aria-describedby', wrong.id);
        }
        return said;
      }

      form.addEventListener('focusout', ({ target }) => tried && target.validity && check(target));
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        tried = true;
        const wrong = [...form.elements].filter((field) => field.validity && check(field));
        if (wrong.length) return wrong[0].focus();
        const all = new FormData(form);
        if (all.get('website')) return;
        const body = JSON.stringify({
          id: crypto.randomUUID(),
          createdAt: new Date().toISOString(),
          fields: Object.fromEntries(all),
          context: { page: location.href, referrer: document.referrer },
        });
        const headers = { 'Content-Type': 'application/json' };
        const answer = await fetch(given.action, { method: 'POST', body, headers }).catch(() => {});
        form.textContent = answer?.ok ? 'Sent. Thank you.' : 'This could not be sent.';
      });
    }
  },
);
