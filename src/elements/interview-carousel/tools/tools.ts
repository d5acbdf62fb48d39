/**
 * What the carousel can do beyond showing cards: move, open reasons, list, filter, shuffle, copy,
 * print, and hold an interview. Fetched when a visitor or the page asks for one of these, and so
 * without Lit.
 */
import type { Strings } from '../../../i18n/localize.js';
import { interviewTools } from '../../../i18n/locales/en.js';
import type { Question } from '../../../packs/types.js';
import { addSheet } from '../../../widget/add-sheet.js';
import { candidatesStyles } from '../../../widget/candidates.styles.js';
import type { HiringSelectDetail } from '../../../widget/events.js';
import { fieldStyles } from '../../../widget/fields.styles.js';
import { closeIcon, listIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy, type Lent } from '../../../widget/lent.js';
import { ratingStyles } from '../../../widget/rating.styles.js';
import type { HiringInterviewCarousel } from '../interview-carousel.js';
import type { CarouselView } from '../view.js';
import { keepTyping } from '../../../widget/typing.js';
import { createActions } from './actions.js';
import { createInterview } from './interview.js';
import { renderList } from './list.js';
import { newSeed, shuffle } from './shuffle.js';
import { formStyles } from './form.styles.js';
import { toolStyles } from './styles.js';
import { createTrack } from './track.js';

/** What the carousel gives its tools to work with. */
interface Given {
  kit: Kit;
  carousel: HiringInterviewCarousel;
  view(): CarouselView;
}

/** The same, with what all tools have in common. */
export interface Bench extends Given, Lent {
  more(): Strings['interviewTools'];
}

export type Tools = ReturnType<typeof createTools>;

export function createTools(given: Given) {
  const { kit, carousel } = given;
  const lent = lentBy(carousel);
  const { guide } = lent;
  const { html, nothing, icon } = kit;
  const open = new Set<string>();
  let listing = false;
  const bench: Bench = {
    ...given,
    ...lent,
    more: () => lent.strings().interviewTools ?? interviewTools,
  };
  const { more, view, update } = bench;
  const track = createTrack(carousel);
  const interview = createInterview(bench);
  const actions = createActions(bench, open, interview.write, interview.paper);
  addSheet(carousel, fieldStyles + ratingStyles + candidatesStyles + formStyles + toolStyles);
  if (carousel.isConnected) connect();

  /** Puts into the view which questions are shown, and where among them the visitor is. */
  function extend(now: CarouselView): void {
    const all = now.questions;
    const { mode, order } = carousel;
    if (mode && !/^(read|interview)$/.test(mode)) unknown('mode', mode);
    if (order && !/^(given|shuffled)$/.test(order)) unknown('order', order);
    const linked = track.linked(all);
    if (linked) listing = false;
    const inOrder = ordered(all);
    let shown = filter(now, inOrder);
    // A link leads to its question, whatever was filtered; here alone, for whoever follows it has not
    // chosen another level for the rest of the guide.
    if (linked && !shown.includes(linked)) {
      carousel.topic = carousel.level = '';
      shown = filter(now, inOrder);
    }
    now.questions = shown;
    now.open = open;
    if (listing) now.closing = { sign: closeIcon, label: more().close };
    Object.assign(now, track.find(shown, listing, bench.rtl()));
    now.line = line(now);
    if (now.interview) interview.extend(now);
    else if (listing) now.lead = more().count(`${shown.length}`);
  }

  /** Where among many questions the visitor is; wide enough to be seen among 500. */
  function line({ at, questions: { length } }: CarouselView): unknown {
    const width = Math.max(100 / length, 3);
    const x = ((100 - width) * at) / (length - 1 || 1);
    return html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect x=${x} width=${width} height="1" />
    </svg>`;
  }

  function filter(now: CarouselView, questions: Question[]): Question[] {
    const { pack } = now;
    const level = (now.level = known('level', pack.levels));
    const topic = (now.topic = known('topic', pack.areas));
    return questions.filter(
      ({ areas, levels }) => (!topic || areas[0] === topic) && (!level || levels.includes(level)),
    );
  }

  function known(kind: 'level' | 'topic', list: { id: string }[] = []): string | undefined {
    const id = carousel[kind];
    return !id || list.some((one) => one.id === id) ? id : unknown(kind, id);
  }

  function unknown(name: string, value: string): undefined {
    bench.complain('bad-attribute', `${name}="${value}" is unknown.`);
  }

  /** The whole pack, before it is filtered, in the order that the page or the visitor wishes. */
  function ordered(questions: Question[]): Question[] {
    if (carousel.order !== 'shuffled') return questions;
    const given = carousel.seed;
    if (given != null && !Number.isSafeInteger(+given)) {
      unknown('seed', carousel.getAttribute('seed') ?? `${given}`);
      carousel.seed = undefined;
    }
    return shuffle(questions, +(carousel.seed ??= newSeed()));
  }

  /** Takes back what was filtered, here and in the guide. */
  function widen(): void {
    carousel.topic = '';
    choose('');
  }

  function choose(level: string): void {
    if (level === (carousel.level ?? '')) return;
    carousel.level = level;
    guide.choose({ level });
    bench.emit<HiringSelectDetail>('hiring-select', { kind: 'level', value: level });
  }

  /** Whatever happens on the carousel, and the page's fragment. */
  function handle(event: Event, path: HTMLElement[]): void {
    const { type } = event;
    const [target] = path as [HTMLInputElement];
    const button = path.find((one) => one.localName === 'button');
    keepTyping(event, target);
    if (interview.handle(event, path)) return;
    if (type === 'hashchange') track.follow();
    else if (type === 'scroll') track.scrolled();
    else if (type === 'keydown') key(event as KeyboardEvent, target);
    else if (type === 'click' && button) press(button);
    else if (type === 'change' && target.name) change(target);
    else if (type === 'input' && target.localName === 'textarea') {
      interview.enter(target.name, target.value);
    }
  }

  function key(event: KeyboardEvent, target: HTMLInputElement): void {
    if (!listing) track.press(event, target, bench.rtl());
    else if (event.key === 'Escape' && target.closest('.list')) toggle(true);
  }

  function press(button: HTMLElement): void {
    const { turn, to, why, show, act, timer, keep } = button.dataset;
    if (turn === 'list') toggle();
    else if (turn) void track.step(turn === 'next' ? 1 : -1);
    else if (to) void track.to(+to);
    else if (why && !open.delete(why)) open.add(why);
    else if (show) void showCard(show);
    else if (timer) interview.time(timer);
    else if (keep) return void interview.keep(button);
    else if (act === 'shuffle') reorder('shuffled', newSeed());
    else if (act === 'given') reorder('given');
    else if (act === 'widen') widen();
    else if (act) actions.press(act);
    void update();
  }

  /** List or cards; with `back`, the focus goes to the button that opens the list. */
  function toggle(back = false): void {
    listing = !listing;
    void update().then(() => {
      if (back) carousel.renderRoot.querySelector<HTMLElement>('.list.turn')?.focus();
    });
  }

  async function showCard(id: string): Promise<void> {
    listing = false;
    await track.go(id);
    await update();
    track.focus();
  }

  function reorder(order: 'given' | 'shuffled', seed?: number): void {
    carousel.order = order;
    carousel.seed = seed;
  }

  /** A field, select, radio or tick that the visitor set. */
  function change(field: HTMLInputElement): void {
    const { name, value } = field;
    if (name === 'topic') carousel.topic = value;
    else if (name === 'level') choose(value);
    else if (name === 'seed') {
      if (/^\d{1,15}$/.test(value.trim())) carousel.seed = +value;
      // What is no number gives way to the seed that holds.
      else field.value = `${carousel.seed}`;
    } else interview.change(field);
  }

  /** The candidate under interview, and what is said where no question is left. */
  function above(): unknown {
    const none = view().questions.length
      ? nothing
      : html`<p class="no-match" part="note" role="status">
          ${icon(listIcon)}<span>${more().noMatch}</span>
          <button data-act="widen">${more().showAll}</button>
        </p>`;
    return [view().interview ? interview.above() : nothing, none];
  }

  function list(): unknown {
    if (!listing) return nothing;
    return renderList(kit, view(), {
      more: more(),
      rating: view().interview ? interview.ratingOf : undefined,
      seed: carousel.order === 'shuffled' ? carousel.seed : undefined,
    });
  }

  function connect(): void {
    track.connect();
    void update();
  }

  return {
    extend,
    handle,
    above,
    list,
    connect,
    disconnect() {
      track.disconnect();
      interview.leave();
    },
    settle() {
      track.settle();
      interview.settle();
    },
    timer: () => (view().interview && !listing ? interview.timer() : nothing),
    kept: (source: unknown) =>
      view().interview ? html`<div class="origin">${interview.kept()}${source}</div>` : undefined,
    actions: actions.render,
    write: interview.write,
  };
}
