// What the widget is compared with: the same matrix without any library, in one pack and language.
// Rating a candidate is in a file of its own; comparing several is not there at all.
import styles from './hand-written.css';
import { markup } from './markup.js';

customElements.define(
  'hand-written-skills-matrix',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const rate = () => import('./rate.js').then(({ open }) => open(root, styles));
      if (this.getAttribute('mode') === 'rate') return rate();
      root.innerHTML = `<style>${styles}</style>${markup()}`;
      root.getElementById('rate').addEventListener('click', rate);
    }
  },
);
