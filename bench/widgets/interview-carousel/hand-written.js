// What the widget is compared with: the same carousel without any library, in one pack and language.
// Turning, reasons and the interview are in files of their own; list, filters, shuffle, copying and
// the choice of candidates are drawn, and do nothing.
import styles from './hand-written.css';
import { markup } from './markup.js';

customElements.define(
  'hand-written-interview-carousel',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      if (this.getAttribute('mode') === 'interview') {
        const { open } = await import('./interview.js');
        return open(root, styles);
      }
      root.innerHTML = `<style>${styles}</style>${markup()}`;
      const near = () => import('./track.js').then(({ start }) => start(root));
      for (const type of ['pointerover', 'focusin']) {
        root.addEventListener(type, near, { once: true });
      }
    }
  },
);
