import type { Question } from '../../../packs/types.js';
import type { HiringInterviewCarousel } from '../interview-carousel.js';

/**
 * Which question is shown, kept by its id over filters and shuffles, and the scroller that follows
 * it, or leads where a hand moves it.
 */
export function createTrack(host: HiringInterviewCarousel) {
  let current: string | undefined;
  let leaving: string | undefined;
  let questions: Question[] = [];
  let at = 0;
  /** What the scroller was last put to, and what it should be put to. */
  let put = '';
  let key = '';
  let smooth = false;
  let left = 0;
  let width = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sizes: ResizeObserver | undefined;
  let link = true;

  const scroller = () => host.renderRoot.querySelector('.cards');
  const cards = () => (scroller()?.children ?? []) as unknown as HTMLElement[];

  /** How far a card is from the first; below zero in right-to-left languages, as scrolling is. */
  function offset(place: number): number {
    const all = cards();
    return all[place] ? all[place].offsetLeft - all[0]!.offsetLeft : 0;
  }

  function place(gently: boolean): void {
    scroller()?.scrollTo({ left: offset(at), behavior: gently ? 'auto' : 'instant' });
  }

  function connect(): void {
    // Taken off the page, a scroller has forgotten its place.
    width = 0;
    sizes ??= new ResizeObserver(([entry]) => {
      const now = entry!.contentRect.width;
      if (now !== width) place(false);
      width = now;
    });
    sizes.observe(host);
  }

  function disconnect(): void {
    sizes?.disconnect();
    clearTimeout(timer);
  }

  /** The page's fragment has changed: it may name another question. */
  function follow(): void {
    link = true;
    host.requestUpdate();
  }

  /** The question that the page's fragment names, once: `#<element id or tag name>-q3`. */
  function linked(all: Question[]): Question | undefined {
    if (!link) return undefined;
    link = false;
    const number = linkedNumber(host.ownerDocument.location?.hash ?? '', host.id || host.localName);
    const found = number ? all[number - 1] : undefined;
    if (found) {
      current = found.id;
      void host.updateComplete.then(() => host.scrollIntoView());
    }
    return found;
  }

  /** Before each update: where the question stands among those shown. */
  function find(
    shown: Question[],
    hidden: boolean,
    rtl: boolean,
  ): { at: number; leaving?: string } {
    questions = shown;
    at = Math.max(
      0,
      questions.findIndex(({ id }) => id === current),
    );
    // Where the direction turns, WebKit leaves the scroller at another card.
    key = `${at} ${questions.length} ${hidden} ${rtl}`;
    return { at, leaving };
  }

  /** After each update: the scroller stands where it should. */
  function settle(): void {
    // At the start there is nothing to be put, and measuring would cost time.
    if (key !== put && (put || at)) place(smooth);
    put = key;
    smooth = false;
  }

  /** Turns to a question; the focus goes along if it was on the card before. */
  async function go(id: string | undefined): Promise<void> {
    const before = questions[at]?.id;
    if (!id || id === before) return;
    const inside = cards()[at]?.contains(host.shadowRoot!.activeElement);
    leaving = before;
    current = id;
    smooth = true;
    host.requestUpdate();
    await host.updateComplete;
    if (inside) focus();
  }

  function focus(): void {
    cards()[at]?.focus({ preventScroll: true });
  }

  /**
   * Arrows, Home and End on cards, rail and controls turn to another question, save in fields, where
   * they are the text's own. Anywhere else they scroll the page.
   */
  function press(event: KeyboardEvent, target: HTMLInputElement, rtl: boolean): void {
    const { altKey, ctrlKey, metaKey } = event;
    const { localName, type } = target;
    if (!target.closest('.cards, .rail, .beside')) return;
    const field = /^(input|select|textarea)$/.test(localName) && type !== 'checkbox';
    if (altKey || ctrlKey || metaKey || field) return;
    const step = rtl ? -1 : 1;
    const places = {
      ...{ ArrowRight: at + step, ArrowLeft: at - step },
      ...{ Home: 0, End: questions.length - 1 },
    };
    const to = places[event.key as keyof typeof places];
    if (to === undefined) return;
    event.preventDefault();
    void go(questions[to]?.id);
  }

  /** While a hand moves the scroller nothing changes; once it rests, its card is the one shown. */
  function scrolled(): void {
    clearTimeout(timer);
    timer = setTimeout(rest, 90);
  }

  function rest(): void {
    const box = scroller();
    if (!box?.clientWidth) return;
    // On a busy page the events may pause while it still moves.
    if (box.scrollLeft !== left) {
      left = box.scrollLeft;
      return scrolled();
    }
    leaving = undefined;
    const now = questions[Math.round(left / (offset(1) || 1))];
    if (now && now !== questions[at]) void go(now.id);
    else host.requestUpdate();
  }

  const step = (by: number) => go(questions[at + by]?.id);
  const to = (place: number) => go(questions[place]?.id);
  return {
    connect,
    disconnect,
    follow,
    linked,
    find,
    settle,
    go,
    step,
    to,
    focus,
    press,
    scrolled,
  };
}

/** The number in a fragment that names a question of this element; nothing in anybody else's. */
export function linkedNumber(fragment: string, id: string): number | undefined {
  let hash = fragment;
  try {
    hash = decodeURIComponent(fragment);
  } catch {
    // Not ours then, or it says the same as it stands.
  }
  const own = `#${id}-q`;
  const number = hash.startsWith(own) ? hash.slice(own.length) : '';
  return /^[1-9]\d*$/.test(number) ? +number : undefined;
}
