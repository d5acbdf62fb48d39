/**
 * What the matrix can do beyond being read: rate, compare, edit the target, take along. Fetched when a
 * visitor or the page asks for one of these, and so without Lit.
 */
import { QUESTIONS, type ExportFormat, type Questions } from '../../../guide/context.js';
import { Records } from '../../../guide/records/records.js';
import { scorecardOf, weightsIn, type Scorecard } from '../../../guide/records/scorecard.js';
import { candidates, keeping, skillsTools } from '../../../i18n/locales/en.js';
import type { Pack, SkillArea } from '../../../packs/types.js';
import { addSheet } from '../../../widget/add-sheet.js';
import { createCandidates } from '../../../widget/candidates.js';
import { candidatesStyles } from '../../../widget/candidates.styles.js';
import type { HiringChangeDetail, HiringSelectDetail } from '../../../widget/events.js';
import { fieldStyles } from '../../../widget/fields.styles.js';
import { createKeeping } from '../../../widget/keeping.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy } from '../../../widget/lent.js';
import { ratingStyles } from '../../../widget/rating.styles.js';
import { keepTyping } from '../../../widget/typing.js';
import { walkTabs } from '../../../widget/walk-tabs.js';
import type { HiringSkillsMatrix } from '../skills-matrix.js';
import type { MatrixView, Mode } from '../view.js';
import { renderCompare } from './compare.js';
import { compareStyles } from './compare.styles.js';
import { entryStyles } from './entry.styles.js';
import { createGiven } from './given.js';
import { renderOption } from './option.js';
import { MOST_WEIGHT, renderRate } from './rate.js';
import { toolStyles } from './styles.js';
import { createTaking } from './taking.js';
import { renderTarget } from './target-panel.js';
import { targetChange, targetFor } from './target.js';
import { formats, namesOf, readings, targetName, type ToolView } from './view.js';
import { walkRatings } from './walk.js';
import { one, write, type MatrixFormat } from './write.js';

/** What the matrix gives its tools to work with. */
export interface Given {
  kit: Kit;
  matrix: HiringSkillsMatrix;
  /** Scorecards that the page has set. */
  given(): Scorecard[] | undefined;
}

export type Tools = ReturnType<typeof createTools>;

export function createTools({ kit, matrix, given }: Given) {
  const bench = lentBy(matrix);
  const { guide, update } = bench;
  const { nothing } = kit;
  let view!: ToolView;
  let records = new Records();
  let pack = '';
  let areas: SkillArea[] = [];
  let stop: (() => void) | undefined;
  const open = new Set<string>();
  let chosen: Set<string> | undefined;
  let editing = false;
  let printing = false;
  addSheet(
    matrix,
    [fieldStyles, ratingStyles, candidatesStyles, entryStyles, toolStyles, compareStyles].join(''),
  );

  const people = createCandidates({
    ...{ kit, records: () => records, update },
    words: () => bench.strings().candidates ?? candidates,
    chosen: (candidate) => guide.choose({ candidate }),
  });
  const storage = createKeeping({
    ...{ kit, records: () => records, update },
    words: () => bench.strings().keeping ?? keeping,
  });
  const taking = createTaking({
    ...{ kit, matrix, update, view: () => view },
    write: (format) => write(format, fresh(), bench.language()),
    note: isElsewhere,
    failed: () => bench.strings().common.failed,
    print: paper,
  });

  /** On paper every drawer is open. */
  async function paper(on: boolean): Promise<void> {
    printing = on;
    await update();
  }
  const onPrint = ({ type }: Event) => void paper(type === 'beforeprint');

  /** Joins the records that the widgets of a guide share, or goes on with its own. */
  function join(id: string): void {
    const found = guide.share(`records@1/${id}`, () => new Records());
    if (found !== records) {
      leave();
      // Entered before there was a guide.
      if (id === pack) found.absorb(records);
      records = found;
      pack = id;
    }
    const page = matrix.ownerDocument.defaultView;
    // An update may come after the widget has left the page: it joins again once it is back.
    if (stop || !page || !matrix.isConnected) return;
    const unsubscribe = records.subscribe(() => void update());
    page.addEventListener('beforeprint', onPrint);
    page.addEventListener('afterprint', onPrint);
    stop = () => {
      unsubscribe();
      page.removeEventListener('beforeprint', onPrint);
      page.removeEventListener('afterprint', onPrint);
    };
  }

  function leave(): void {
    stop?.();
    stop = undefined;
    storage.leave();
  }

  matrix.addController({ hostConnected: () => void update(), hostDisconnected: leave });

  const cards = createGiven({
    ...{ records: () => records, pack: () => pack, note: isElsewhere, complain: bench.complain },
    remember: () => matrix.remember,
  });

  /** Notes of questions stand beside those of areas and skills, and are none of the matrix's. */
  function isElsewhere(id: string): boolean {
    return !areas.some((area) => area.id === id || area.skills.some((skill) => skill.id === id));
  }

  function scorecards(): Scorecard[] {
    // Nobody has entered anything yet.
    const there = records.candidates.filter(({ id }) => records.get(`candidate/${id}`) != null);
    return there.map(({ id }) => scorecardOf(records, id, pack));
  }

  /** Before each update: what the index does not know. */
  function extend(plain: MatrixView, from: Pack): void {
    const id = from.id ?? 'own';
    ({ areas } = plain);
    join(id);
    storage.follow(matrix.isConnected && matrix.remember, id);
    cards.follow(given());
    const named = namesOf(records, bench.strings().candidates ?? candidates);
    const { id: current } = records.candidate;
    const ask = (kind: 'level' | 'domain') =>
      matrix[kind] || (records.get(`${current}/${kind}`) as string | undefined);
    view = {
      ...plain,
      ...{ pack: from, records, open, chosen, printing, ...readings(records) },
      more: bench.strings().skillsTools ?? skillsTools,
      candidates: named,
      candidate: named.find((one) => one.id === current)!,
      target: targetFor(from, records, ask('level'), ask('domain')),
      questions: guide.share<Questions>(`${QUESTIONS}/${id}`, () => new Map()),
      ...formats(bench.locale()),
    };
  }

  /** What is taken along is what is entered now, also before the next update. */
  const fresh = () => ({ ...view, ...readings(records) });

  /** Whatever happens on the matrix; most of it only brings the tools. */
  function handle(event: Event, path: HTMLElement[]): void {
    const target = path[0] as HTMLInputElement;
    const button = path.find((one) => one.localName === 'button');
    keepTyping(event, target);
    // In place of what did not come, only its button is there.
    if (!view) return;
    if (people.handle(event, path)) return;
    if (event.type === 'click' && button) void press(button);
    else if (event.type === 'change') change(target);
    else if (event.type === 'input' && target.localName === 'textarea') note(target);
    else if (event.type === 'keydown') {
      if (target.type === 'radio') walkRatings(event as KeyboardEvent, target, view.rtl);
      else walkTabs(event as KeyboardEvent, button, view.rtl);
    }
  }

  const own = (key: string) => `${records.candidate.id}/${key}`;
  const tell = (detail: HiringChangeDetail) =>
    bench.emit<HiringChangeDetail>('hiring-change', detail);

  async function press(button: HTMLElement): Promise<void> {
    const { drawer, weight, by, act, keep } = button.dataset;
    if (keep) return storage.press(button);
    if (button.role === 'tab') matrix.mode = button.id as Mode;
    else if (drawer) {
      if (!open.delete(drawer)) open.add(drawer);
    } else if (weight) {
      const now = (weightsIn(records, records.candidate.id)[weight] ?? 1) + Number(by);
      const value = Math.max(0, Math.min(MOST_WEIGHT, now));
      if (button.ariaDisabled === 'true') return;
      records.set({ [own(`weight/${weight}`)]: value === 1 ? undefined : value });
      tell({ kind: 'weight', id: weight, value });
    } else if (act === 'target') editing = !editing;
    else if (act === 'restore') restore();
    else if (act) return taking.press(act);
    await update();
    // The button that was pressed is gone: on with the one that opened its place.
    if (act === 'restore')
      matrix.renderRoot.querySelector<HTMLElement>('[data-act=target]')?.focus();
  }

  function restore(): void {
    const { target } = view;
    for (const id of target?.changed ?? []) {
      const value = target!.defaults[id];
      records.set(targetChange(target!, id, value));
      tell({ kind: 'target', id, value: value ?? null });
    }
  }

  /** What a radio, a box or a select of this name was set to. */
  function change(field: HTMLInputElement): void {
    const { name, value } = field;
    const [part, id = ''] = name.split('/');
    const rating = value === '' ? undefined : Number(value);
    if (part === 'rating') {
      records.set({ [own(name)]: rating, ...measure() });
      tell({ kind: 'rating', id, value: rating ?? null });
    } else if (name === 'profile') choose(value);
    else if (part === 'target') {
      records.set(targetChange(view.target!, id, rating));
      tell({ kind: 'target', id, value: rating ?? null });
    } else if (name === 'recommendation') records.set({ [own(name)]: value || undefined });
    else if (name === 'compare') {
      const shown = chosen ?? new Set(view.candidates.slice(0, 4).map((one) => one.id));
      chosen = new Set(shown);
      if (field.checked) chosen.add(value);
      else chosen.delete(value);
      void update();
    } else if (name === 'import') void taking.take(field, records);
  }

  /** What the candidate under interview is measured against is part of the scorecard. */
  function measure(): Record<string, string> {
    const { target } = view;
    return target ? { [own('level')]: target.level.id, [own('domain')]: target.domain.id } : {};
  }

  /** A key typed is a key kept. */
  function note({ name, value }: HTMLInputElement): void {
    if (/^note\/|^reason$/.test(name)) records.set({ [own(name)]: value || undefined });
  }

  function choose(profile: string): void {
    const [domain = '', level = ''] = profile.split('/');
    const now = { domain: view.target?.domain.id, level: view.target?.level.id };
    for (const [kind, value] of Object.entries({ domain, level }) as [
      'domain' | 'level',
      string,
    ][]) {
      matrix[kind] = value;
      if (value !== now[kind]) {
        bench.emit<HiringSelectDetail>('hiring-select', { kind, value });
      }
    }
    guide.choose({ domain, level });
    if (view.mode === 'rate') records.set({ [own('level')]: level, [own('domain')]: domain });
  }

  function lead(): unknown {
    const { mode, more, target, labels, candidate } = view;
    if (mode === 'view') return undefined;
    if (mode === 'rate') {
      const scale = labels.map((label, step) => `${step} ${label}`).join(' · ');
      return kit.html`<bdi>${candidate.name}</bdi>: ${scale}`;
    }
    return target ? more.compareLead(targetName(view)) : more.compareAlone;
  }

  function panel(): unknown {
    if (view.mode === 'view') return undefined;
    const rates = view.mode === 'rate';
    return [
      editing && !printing ? renderTarget(kit, view) : nothing,
      rates ? [people.render(), renderRate(kit, view)] : renderCompare(kit, view),
    ];
  }

  return {
    extend,
    put: cards.set,
    scorecards,
    handle,
    lead,
    panel,
    option: () => (view.mode === 'view' ? nothing : renderOption(kit, view, editing)),
    notes: () =>
      view.mode === 'view' ? nothing : [storage.notice(taking.copy()), storage.render()],
    files: taking.files,
    outcome: taking.outcome,
    write: (format: MatrixFormat) => write(format, fresh(), bench.language()),
    piece: (format: ExportFormat) =>
      format === 'json'
        ? { scorecard: scorecardOf(records, records.candidate.id, pack) }
        : one(fresh()),
  };
}
