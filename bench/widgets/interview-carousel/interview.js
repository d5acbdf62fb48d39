import { action, chevron, copy, footer, icon, print } from '../../hand-written/parts.js';
import { candidates, download, mark, rating } from '../../hand-written/work.js';
import styles from './interview.css';
import { frame } from './markup.js';
import { start } from './track.js';

const check = icon('M3 8.5l3.5 3.5L13 4.5');
const labels = ['None', 'Weak', 'Partial', 'Solid', 'Strong'];

const timer =
  '<span class="timer"><button aria-label="Start the timer" title="Start the timer" aria-pressed="false">' +
  `${icon('M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2 1.5')}</button>` +
  '<span role="timer" class="time" aria-label="Time">00:00</span></span>';

const tick = (at) => (text, mention) =>
  `<label><input type="checkbox" name="mention/${at}/${mention}"><span>${text}</span></label>`;

const form = ({ mentions }, at) =>
  '<div class="form"><fieldset class="ticks"><legend>Tick what the answer mentions</legend>' +
  `${mentions.map(tick(at)).join('')}</fieldset>` +
  rating({
    ...{ name: `answer/${at}`, legend: 'How strong was the answer?', labels, named: true },
    none: 'not rated',
  }) +
  `<label class="note"><b>Note</b><textarea name="note/${at}" rows="2" maxlength="4000"></textarea>` +
  '</label></div>';

const actions =
  action('Copy result', copy) +
  action('CSV', download) +
  action('JSON', download) +
  action('Print all', print) +
  action('Open every reason', chevron);

/** The carousel with a form on each card, and what is entered kept in the page. */
export function open(root, frameStyles) {
  root.innerHTML =
    `<style>${frameStyles}${styles}</style>` +
    frame('Interviewer mode: tick, rate and note while you listen.', {
      ...{ timer, form, above: candidates() },
      foot: footer(
        actions,
        '<div class="kept"><p>Nothing leaves this page; what is entered lasts until it is closed.</p></div>',
      ),
    });
  const { rail } = start(root);
  const answers = new Map();
  const tell = (detail) =>
    root.host.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));

  root.addEventListener('change', ({ target }) => {
    const [kind, at] = target.name.split('/');
    if (kind === 'mention') {
      answers.set(target.name, target.checked);
      tell({ tick: target.name, value: target.checked });
    } else if (kind === 'answer') {
      const value = mark(target);
      answers.set(target.name, value);
      show(+at, value !== undefined);
      tell({ question: +at, value });
    }
  });
  root.addEventListener('input', ({ target }) => {
    if (target.localName === 'textarea') answers.set(target.name, target.value);
  });

  /** The check of a rated question on the rail. */
  function show(at, rated) {
    const segment = rail[at];
    if (segment.classList.contains('rated') === rated) return;
    segment.classList.toggle('rated', rated);
    segment.ariaLabel = `Question ${at + 1}${rated ? ', rated' : ''}`;
    segment.innerHTML = `${at + 1}${rated ? check : ''}`;
  }
}
