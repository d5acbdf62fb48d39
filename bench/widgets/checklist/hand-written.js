// What the widget is compared with: the same list without any library, in one pack and language.
// Steps are ticked, filtered and reset; notes, own steps, sharing and files are drawn, and do nothing.
import styles from './hand-written.css';
import { markup } from './markup.js';

customElements.define(
  'hand-written-checklist',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${styles}</style>${markup()}`;
      const [list, count, whole, reset] = ['.list', '.count strong', '.hidden', '.link'].map(
        (selector) => root.querySelector(selector),
      );
      const bars = root.querySelectorAll('.bar progress');
      const stages = [...root.querySelectorAll('.stage')].map((stage, at) => {
        const boxes = [...stage.querySelectorAll('input')];
        return { stage, boxes, bar: bars[at], said: stage.querySelector('small') };
      });

      function recount({ stage, boxes, bar, said }) {
        const done = boxes.filter((box) => box.checked).length;
        said.textContent = `${done} of ${boxes.length} done`;
        stage.classList.toggle('complete', done === boxes.length);
        bar.value = done;
        bar.ariaValueText = said.textContent;
        const all = [...bars].reduce((sum, { value }) => sum + value, 0);
        count.textContent = whole.value = all;
        reset.hidden = !all;
      }

      root.addEventListener('change', ({ target }) => {
        if (target.name === 'open') return list.classList.toggle('only', target.checked);
        const { value, checked } = target;
        target.closest('.step').classList.toggle('done', checked);
        recount(stages.find(({ boxes }) => boxes.includes(target)));
        const detail = { id: value, value: checked };
        this.dispatchEvent(new CustomEvent('ticked', { bubbles: true, detail }));
      });
      reset.addEventListener('click', () => {
        for (const box of root.querySelectorAll('[name=step]:checked')) box.click();
      });
    }
  },
);
