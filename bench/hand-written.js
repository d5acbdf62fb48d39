// What the widget is compared with: the same table at rest without any library. It knows one pack,
// one language and one attribute, and nothing of it can be operated.
import styles from './hand-written.css';
import { markup } from './hand-written-markup.js';

const markets = ['de', 'tr', 'ae', 'us'];

customElements.define(
  'hand-written-table',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${styles}</style>${markup(markets.indexOf(this.getAttribute('market')))}`;
    }
  },
);
