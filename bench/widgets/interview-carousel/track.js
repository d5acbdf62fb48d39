import styles from './tools.css';

/** So long, in ms, a scroller stands still before it counts as being at rest. */
const REST = 90;

/** Turning by buttons, rail, keys and hand, and the reasons. Returns where it is. */
export function start(root) {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  root.append(sheet);
  const scroller = root.querySelector('.cards');
  const cards = [...scroller.children];
  const rail = [...root.querySelector('.rail').children];
  const position = root.querySelector('.position b');
  const [previous, next] = ['previous', 'next'].map((act) => root.querySelector(`.turn.${act}`));
  let at = 0;
  let timer;

  const offset = (place) => cards[place].offsetLeft - cards[0].offsetLeft;
  const disable = (button, off) => {
    if (off) button.ariaDisabled = 'true';
    else button.removeAttribute('aria-disabled');
  };

  function go(to) {
    if (to === at || !cards[to]) return;
    const inside = cards[at].contains(root.activeElement);
    // The card that leaves stays as it is until it is out of sight.
    cards[at].inert = true;
    cards[to].inert = false;
    cards[to].classList.add('shown');
    rail[at].removeAttribute('aria-current');
    rail[to].ariaCurrent = 'true';
    position.textContent = to + 1;
    disable(previous, to === 0);
    disable(next, to === cards.length - 1);
    at = to;
    scroller.scrollTo({ left: offset(at) });
    if (inside) cards[at].focus({ preventScroll: true });
  }

  function rest() {
    go(Math.round(scroller.scrollLeft / offset(1)));
    for (const card of cards) card.classList.toggle('shown', card === cards[at]);
  }

  scroller.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button === previous) go(at - 1);
    else if (button === next) go(at + 1);
    else if (rail.includes(button)) go(rail.indexOf(button));
    else if (button?.className === 'why') {
      const open = button.nextElementSibling.classList.toggle('open');
      button.ariaExpanded = `${open}`;
    }
  });
  root.addEventListener('keydown', (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (/input|select|textarea/.test(target.localName) && target.type !== 'checkbox') return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: cards.length - 1 }[key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  new ResizeObserver(() => scroller.scrollTo({ left: offset(at), behavior: 'instant' })).observe(
    scroller,
  );
  return { rail };
}
