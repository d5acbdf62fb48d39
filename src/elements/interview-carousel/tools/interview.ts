import { QUESTIONS, type ExportFormat, type Questions } from '../../../guide/context.js';
import { ExportController } from '../../../guide/export-controller.js';
import { Records } from '../../../guide/records/records.js';
import * as english from '../../../i18n/locales/en.js';
import { candidateName, createCandidates } from '../../../widget/candidates.js';
import type { HiringChangeDetail } from '../../../widget/events.js';
import { checkIcon } from '../../../widget/icons.js';
import { createKeeping } from '../../../widget/keeping.js';
import type { CarouselView } from '../view.js';
import { renderForm, renderRecord } from './form.js';
import { isEmpty, resultsOf } from './results.js';
import { createTimer } from './timer.js';
import type { Bench } from './tools.js';
import { resultObject, summary, write, type ResultFormat, type Written } from './write.js';

/** Ticks, ratings and notes of the candidate under interview, and what becomes of them. */
export function createInterview(bench: Bench) {
  const { kit, carousel, guide, more, update } = bench;
  const { html, nothing } = kit;
  let records = new Records();
  let pack: string | undefined;
  let stop: (() => void) | undefined;

  const shared = {
    kit,
    records: () => records,
    update,
  };
  const candidates = createCandidates({
    ...shared,
    words: () => bench.strings().candidates ?? english.candidates,
    chosen: (candidate) => guide.choose({ candidate }),
  });
  const stored = () => bench.strings().keeping ?? english.keeping;
  const keeping = createKeeping({ ...shared, words: stored });
  new ExportController(carousel, guide, piece);
  const timer = createTimer({
    kit,
    root: () => carousel.renderRoot,
    words: more,
    update: () => void update(),
  });

  /** The records of this pack that the guide has for all its widgets, or this widget's own. */
  function meet(): void {
    const id = bench.view().pack.id ?? 'own';
    const met = guide.share(`records@1/${id}`, () =>
      pack === undefined || id === pack ? records : new Records(),
    );
    if (met !== records) {
      // What was entered before a guide was there goes along.
      if (id === pack) met.absorb(records);
      leave();
      records = met;
    }
    pack = id;
    // An update may come after the widget has left the page: it listens again once it is back.
    if (carousel.isConnected) stop ??= records.subscribe(() => carousel.requestUpdate());
    const shared = guide.share<Questions>(`${QUESTIONS}/${id}`, () => new Map());
    for (const { id, short, areas } of bench.view().pack.questions ?? []) {
      shared.set(id, { short, areas });
    }
  }

  /** This widget's piece of the candidate's record; none where nothing was entered. */
  function piece(format: ExportFormat): unknown {
    meet();
    const now = written();
    if (isEmpty(now.results)) return format === 'json' ? {} : '';
    return format === 'json' ? resultObject(now) : write(format, now);
  }

  function written(): Written {
    const { pack, words } = bench.view();
    const all = bench.strings();
    const format = new Intl.NumberFormat(bench.locale(), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return {
      pack,
      words,
      results: resultsOf(records, records.candidate.id, pack.questions ?? []),
      candidate: candidateName(records, all.candidates ?? english.candidates),
      more: more(),
      common: all.common,
      language: bench.language(),
      format: (value) => format.format(value),
    };
  }

  function ratingOf(question: string): number | undefined {
    const value = records.get(`${records.candidate.id}/answer/${question}`);
    return typeof value === 'number' ? value : undefined;
  }

  /** Puts into the view what is entered on cards, and what the rail shows of it. */
  function extend(view: CarouselView): void {
    meet();
    keeping.follow(carousel.isConnected && carousel.remember, pack!);
    timer.follow(records.candidate.id);
    const labels = view.pack.scale?.labels ?? ['0', '1', '2', '3', '4'];
    const interview = { records, labels, more: more() };
    view.lead = view.closing ? summary(written()) : more().interviewing;
    view.rated = (id, name) =>
      ratingOf(id) === undefined
        ? undefined
        : { sign: checkIcon, label: more().ratedQuestion(name) };
    view.form = (question) => renderForm(kit, question, interview);
    view.record = (question) => renderRecord(kit, question, interview);
  }

  /** A radio or a tick; true where it was one of these. */
  function change({ name, value, checked }: HTMLInputElement): boolean {
    const [kind, id] = name.split('/');
    const candidate = records.candidate.id;
    if (name === 'mention') {
      records.set({ [`${candidate}/mention/${value}`]: checked || undefined });
      bench.emit<HiringChangeDetail>('hiring-change', { kind: 'tick', id: value, value: checked });
    } else if (kind === 'answer') {
      const rating = value === '' ? null : +value;
      records.set({ [`${candidate}/${name}`]: rating });
      bench.emit<HiringChangeDetail>('hiring-change', { kind: 'rating', id: id!, value: rating });
    } else return false;
    return true;
  }

  /** A note is kept letter by letter: nothing typed is lost, however the page ends. */
  function enter(name: string, value: string): void {
    if (name) records.set({ [`${records.candidate.id}/${name}`]: value || undefined });
  }

  function above(): unknown {
    const copy = html`<button class="action" part="action" data-act="result">
      ${stored().copyResult}
    </button>`;
    return [keeping.notice(copy), candidates.render()];
  }

  function leave(): void {
    stop?.();
    stop = undefined;
    keeping.leave();
    timer.rest();
  }

  return {
    extend,
    change,
    enter,
    above,
    leave,
    ratingOf,
    connect: timer.go,
    settle: timer.show,
    time: timer.press,
    timer: () => (bench.lacks('timer') ? nothing : timer.render()),
    kept: keeping.render,
    keep: keeping.press,
    handle: candidates.handle,
    write: (format: ResultFormat) => {
      meet();
      return write(format, written());
    },
  };
}
