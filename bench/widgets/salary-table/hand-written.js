// What the widget is compared with: the same table at rest without any library. It knows one pack,
// one language and one attribute, and nothing of it can be operated.
import styles from './hand-written.css';
import { markup } from './markup.js';

customElements.define(
  'hand-written-salary-table',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const market = this.getAttribute('market') ?? undefined;
      root.innerHTML = `<style>${styles}</style>${markup({ market })}`;
    }
  },
);
