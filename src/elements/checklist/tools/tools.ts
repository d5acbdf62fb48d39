/**
 * What the list can do beyond ticking: notes, own steps, filter, reset, links, files, print. Fetched
 * when a visitor comes near, and so without Lit.
 */
import type { Value } from '../../../guide/records/records.js';
import { checklistTools } from '../../../i18n/locales/en.js';
import { addSheet } from '../../../widget/add-sheet.js';
import { fieldStyles } from '../../../widget/fields.styles.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy } from '../../../widget/lent.js';
import { keepTyping } from '../../../widget/typing.js';
import { toPrinter } from '../../../widget/output.js';
import type { HiringChecklist } from '../checklist.js';
import type { ShownStage, ShownStep } from '../model.js';
import type { ListTools, ListView } from '../view.js';
import { FOOTER, hireKey, noteKey, ownKey, startKey, tickKey, TOP, type Desk } from './desk.js';
import { adding, below, undoLine } from './in-list.js';
import { createMemory } from './memory.js';
import { finished, keeping, notices } from './notices.js';
import { encodeTicks, fragmentOf } from './link.js';
import { ownId, writeOwn } from './own.js';
import { panel } from './panels.js';
import { toolStyles } from './styles.js';
import { createTaking } from './taking.js';
import { wordingFor } from './wording.js';
import { readDay, today } from './workdays.js';

/** What the list gives its tools to work with. */
export interface Given {
  kit: Kit;
  list: HiringChecklist;
  /** Ticks made before the tools were there; theirs from now on. */
  early: Map<string, boolean>;
}

export type Tools = ReturnType<typeof createTools>;

/** What a list has under these keys of the records. */
const ownPrefixes = ['step/', 'stepnote/', 'own/', hireKey];

export function createTools({ kit, list, early }: Given) {
  const bench = lentBy(list);
  const desk = {
    kit,
    noting: new Set(),
    drafts: new Map(),
    start: today(),
  } as unknown as Desk;
  const taking = createTaking(bench, list, desk);
  const { attempt, copy, save } = taking;
  const memory = createMemory({ ...bench, list, early }, desk);
  addSheet(list, fieldStyles + toolStyles);

  const more = () => bench.strings().checklistTools ?? checklistTools;

  /** Before each update: what the list is about to show. */
  function show(view: ListView): void {
    known('level', desk.pack.levels);
    known('market', desk.pack.markets);
    desk.view = view;
    desk.more = more();
  }

  function known(kind: 'level' | 'market', all: { id: string }[] = []): void {
    const id = list[kind];
    if (id && !all.some((one) => one.id === id))
      bench.complain('bad-attribute', `${kind}="${id}" is not in the pack.`);
  }

  /** Changes records so that it can be taken back where it happened. */
  function change(where: string, said: string, changes: Record<string, Value | undefined>): void {
    const before = Object.fromEntries(
      Object.keys(changes).map((key) => [key, desk.records.get(key)]),
    );
    desk.undo = { where, said, before, after: changes };
    desk.records.set(changes);
    focus('[data-act=undo]');
  }

  function focus(selector: string): void {
    // What shall have the focus is there after the next update.
    list.requestUpdate();
    void list.updateComplete.then(() => {
      const found = list.renderRoot.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found instanceof HTMLInputElement && found.readOnly) found.select();
    });
  }

  const attribute = (name: string, id: string) => `[data-${name}=${CSS.escape(id)}]`;

  /**
   * Whatever happens in the list; a pointer that comes near only brings the tools. Keys, and the click
   * and the input that a tick consists of beside its change, render nothing by themselves.
   */
  function handle(event: Event, path: Element[]): void {
    const target = path[0] as HTMLInputElement;
    const { type } = event;
    const button = path.find((one) => one.localName === 'button') as HTMLElement | undefined;
    keepTyping(event, target);
    if (type === 'keydown') key(event as KeyboardEvent, target);
    else if (type === 'change' && target.name === 'step') moveOn(target);
    else if (type === 'input' && target.type !== 'checkbox') enter(target);
    else if (type === 'click' && button) press(button.dataset);
  }

  /** With only open steps shown, a ticked one goes: the focus is for the next. */
  function moveOn(box: HTMLInputElement): void {
    const { view } = desk;
    const all = [...list.renderRoot.querySelectorAll<HTMLInputElement>('[name=step]')];
    if (!view.onlyOpen || !box.checked || !(list.renderRoot as ShadowRoot).activeElement) return;
    const after = all.slice(all.indexOf(box) + 1).find((one) => !one.checked);
    const next = after ?? all.findLast((one) => !one.checked);
    void list.updateComplete.then(() =>
      (next ?? list.renderRoot.querySelector<HTMLElement>('[name=open]'))?.focus(),
    );
  }

  function enter({ name, value, dataset }: HTMLInputElement): void {
    if (name === 'note') desk.records.set({ [noteKey(dataset.step!)]: value || undefined });
    if (name === 'new') desk.drafts.set(dataset.stage!, value);
    if (name === 'start') {
      desk.start = value;
      if (readDay(value) !== undefined) desk.records.set({ [startKey]: value });
    }
    list.requestUpdate();
  }

  function key(event: KeyboardEvent, { name, dataset }: HTMLInputElement): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Enter' && name === 'new') put(dataset.stage!);
    else if (key === 'Enter' && name === 'start') make();
    else if (key === 'Escape') {
      if (name === 'note') note(dataset.step!);
      else if (name === 'new') drop(dataset.stage!);
      else if (desk.panel && /^(link|start)$/.test(name)) close();
      else return;
      event.preventDefault();
    }
  }

  function press({ act, note: noted, add, put: ready, drop: dropped, remove }: DOMStringMap): void {
    if (noted) note(noted);
    else if (add) {
      desk.drafts.set(add, '');
      focus(`#${CSS.escape(`new-${add}`)}`);
    } else if (ready) put(ready);
    else if (dropped) drop(dropped);
    else if (remove) takeOut(remove);
    else if (act) acts[act]?.();
    list.requestUpdate();
  }

  function note(id: string): void {
    if (desk.noting.delete(id)) return focus(attribute('note', id));
    desk.noting.add(id);
    focus(`#${CSS.escape(`note-${id}`)}`);
  }

  function put(stage: string): void {
    const text = desk.drafts.get(stage)?.trim();
    focus(`#${CSS.escape(`new-${stage}`)}`);
    if (!text) return;
    desk.records.set({ [ownKey(ownId(Date.now()))]: writeOwn(stage, text) });
    // Steps seldom come alone: the field stays for the next.
    desk.drafts.set(stage, '');
  }

  function drop(stage: string): void {
    desk.drafts.delete(stage);
    focus(attribute('add', stage));
  }

  function takeOut(id: string): void {
    const stage = desk.view.stages.find(({ steps }) => steps.some((step) => step.id === id));
    desk.noting.delete(id);
    const keys = [ownKey(id), tickKey(id), noteKey(id)];
    change(stage!.id, desk.more.removed, Object.fromEntries(keys.map((key) => [key, undefined])));
  }

  function open(which: 'share' | 'calendar'): void {
    desk.outcome = undefined;
    desk.panel = desk.panel === which ? undefined : which;
    if (desk.panel) focus(which === 'share' ? '#link' : '#start');
  }

  function close(): void {
    const { panel: was } = desk;
    desk.panel = undefined;
    focus(`[data-act=${was}]`);
  }

  function reset(): void {
    // Over the ticks of a link the visitor's own are not to be seen: they stay.
    if (desk.opened) return ownList();
    const keys = ownPrefixes.flatMap((prefix) =>
      Object.keys(desk.records.under(prefix)).map((key) => prefix + key),
    );
    desk.noting.clear();
    desk.forgotten = false;
    const { drafts } = desk;
    desk.drafts = new Map();
    change(FOOTER, desk.more.wasReset, Object.fromEntries(keys.map((key) => [key, undefined])));
    desk.undo!.drafts = drafts;
  }

  function undo(): void {
    const { before, after, drafts } = desk.undo!;
    const same = Object.keys(before).filter((key) => desk.records.get(key) === after[key]);
    desk.records.set(Object.fromEntries(same.map((key) => [key, before[key]])));
    for (const [stage, text] of drafts ?? []) desk.drafts.set(stage, text);
    desk.undo = undefined;
    focus('[name=step]');
  }

  function ownList(): void {
    memory.close();
    focus('[name=step]');
  }

  function takeOver(): void {
    const ticked = desk.opened!;
    memory.close();
    const changes = desk.ids.map((id) => [tickKey(id), ticked.has(id) || undefined]);
    change(TOP, desk.more.takenOver, Object.fromEntries(changes) as Record<string, Value>);
  }

  function make(): void {
    desk.wrongStart = readDay(desk.start) === undefined;
    if (desk.wrongStart) return focus('#start');
    desk.records.set({ [startKey]: desk.start });
    attempt(() => save('ics'));
  }

  const acts: Record<string, () => void> = {
    share: () => open('share'),
    calendar: () => open('calendar'),
    close,
    copy: () => attempt(() => copy(taking.text('markdown'))),
    'copy-link': () => attempt(() => copy(list.shareUrl)),
    csv: () => attempt(() => save('csv')),
    json: () => attempt(() => save('json')),
    print: () => attempt(() => toPrinter(list)),
    make,
    reset,
    undo,
    forget: () => {
      desk.asking = true;
      focus('[data-act=keep]');
    },
    keep: () => {
      desk.asking = false;
      focus('[data-act=forget]');
    },
    'forget-all': () => {
      desk.asking = false;
      desk.undo = undefined;
      desk.forgotten = true;
      desk.start = today();
      memory.close();
      desk.records.forget();
      focus('[name=step]');
    },
    'take-over': takeOver,
    'own-list': ownList,
  };

  function isTicked(id: string): boolean {
    return desk.opened && desk.ids.includes(id)
      ? desk.opened.has(id)
      : desk.records?.get(tickKey(id)) === true;
  }

  return {
    ...memory,
    show,
    isTicked,
    tick: (id: string, value: boolean) => {
      desk.forgotten = false;
      if (desk.opened && desk.ids.includes(id)) desk.opened[value ? 'add' : 'delete'](id);
      else desk.records.set({ [tickKey(id)]: value || undefined });
    },
    /** The ticks of the pack's steps that are shown. */
    fragment: () => {
      if (!desk.view) return '';
      const shown = new Set(desk.view.stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
      const ticks = encodeTicks(desk.ids, (id) => shown.has(id) && isTicked(id));
      return fragmentOf(list.id || list.localName, ticks);
    },
    wording: () =>
      wordingFor(desk.pack, list, more(), (value) =>
        new Intl.NumberFormat(bench.locale(), { maximumFractionDigits: 3 }).format(value),
      ),
    handle,
    notices: () => notices(desk),
    panel: () => panel(desk, () => list.shareUrl),
    write: taking.text,
    piece: taking.piece,
    isNoting: (id: string) => desk.noting.has(id),
    below: (step: ShownStep) => below(desk, step),
    adding: (stage: ShownStage) => adding(desk, stage),
    removed: (stage: ShownStage) => undoLine(desk, stage.id),
    finished: () => finished(desk),
    keeping: () => keeping(desk),
    isOpen: (which: 'share' | 'calendar') => desk.panel === which,
    get entered(): boolean {
      return ownPrefixes.some((prefix) => Object.keys(desk.records.under(prefix)).length);
    },
  } satisfies ListTools & Record<string, unknown>;
}
