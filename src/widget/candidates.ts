/**
 * One candidate at a time: who is under interview, and how to add, rename and delete candidates. Part
 * of the tools of every widget that rates, and so without Lit.
 */
import type { Records } from '../guide/records/records.js';
import type { Strings } from '../i18n/localize.js';
import { chevronIcon, plusIcon } from './icons.js';
import type { Kit } from './kit.js';

/** What a widget gives its switcher to work with. */
export interface CandidatesBench {
  kit: Kit;
  records(): Records;
  words(): Strings['candidates'];
  /** Renders the widget anew; done when it is. */
  update(): Promise<unknown>;
  /** Told of a switch, so that the guide can pass the label on. */
  chosen?(name: string): void;
}

/** A candidate's label, or a number in its place; never empty. */
export function candidateName(
  records: Records,
  words: Strings['candidates'],
  id = records.candidate.id,
): string {
  const all = records.candidates;
  const at = Math.max(
    0,
    all.findIndex((one) => one.id === id),
  );
  return all[at]!.name || words.unnamed(`${at + 1}`);
}

/**
 * The line with the select and its buttons. Naming and deleting happen in place: a field or a
 * question takes the buttons' room until it is answered.
 */
export function createCandidates({ kit, records, words, update, chosen }: CandidatesBench) {
  const { html, nothing, icon } = kit;
  let open: 'add' | 'rename' | 'remove' | undefined;
  /** Whom the open field or question is about, whoever is chosen meanwhile. */
  let subject = '';
  let told = '';

  const name = (id?: string) => candidateName(records(), words(), id);

  /** Whatever happens in a widget; true where it was for this line. */
  function handle(event: Event, path: HTMLElement[]): boolean {
    const target = path[0] as HTMLInputElement;
    const box = path.find(({ className }) => className === 'candidates');
    if (!box) return false;
    const act = target.closest<HTMLElement>('[data-candidate]')?.dataset.candidate;
    if (event.type === 'keydown') key(event as KeyboardEvent, box, target);
    else if (event.type === 'change' && target.localName === 'select') turn(target.value, box);
    else if (event.type === 'click' && act) void press(act, box);
    return true;
  }

  function key(event: KeyboardEvent, box: HTMLElement, { localName }: HTMLElement): void {
    const typing = localName === 'input';
    if (event.key === 'Escape' && open) {
      // A dialog of the page stays open.
      event.preventDefault();
      event.stopPropagation();
      void press('cancel', box);
    } else if (event.key === 'Enter' && typing && !event.isComposing) void press('save', box);
  }

  function turn(id: string, box: HTMLElement): void {
    // A label that was typed is the label.
    const typed = box.querySelector('input')?.value.trim();
    if (open === 'rename' && typed) records().rename(subject, free(typed, subject));
    if (open !== 'add') open = undefined;
    records().choose(id);
    void update();
  }

  async function press(act: string, box: HTMLElement): Promise<void> {
    const typed = box.querySelector('input')?.value.trim();
    if (act === 'save' && open === 'add') records().add(free(typed));
    else if (act === 'save') records().rename(subject, free(typed, subject));
    else if (act === 'delete') records().remove(subject);
    open = act === 'add' || act === 'rename' || act === 'remove' ? act : undefined;
    subject = records().candidate.id;
    await update();
    // The button that was pressed is gone: on with what took its place.
    const next = { add: 'input', rename: 'input', remove: '[data-candidate=cancel]' }[act];
    box.querySelector<HTMLElement>(next ?? 'select')?.focus();
  }

  /** The label, with a number behind it where another candidate has it: exports go by labels. */
  function free(label = '', id?: string): string {
    const taken = (name: string) =>
      records().candidates.some((one) => one.name === name && one.id !== id);
    let name = label;
    for (let number = 2; name && taken(name); number++) name = `${label} (${number})`;
    return name;
  }

  const button = (act: string, label: string, sign?: string) =>
    html`<button class="action" part="action" data-candidate=${act}>
      ${sign ? icon(sign) : nothing}${label}
    </button>`;

  const field = () =>
    html`<label class="field"
        ><span class="hidden">${words().name}</span
        ><input
          maxlength="80"
          autocomplete="off"
          placeholder=${words().name}
          .value=${open === 'rename' ? records().candidate.name : ''} /></label
      >${button('save', words().save)}${button('cancel', words().cancel)}`;

  const question = () =>
    html`<p role="status">${words().removeAsk(name(subject))}</p>
      ${button('delete', words().remove)}${button('cancel', words().cancel)}`;

  function render(): unknown {
    const all = records().candidates;
    const { id: now, name: label } = records().candidate;
    // Whoever changed it: this widget, another one, or another tab.
    if (label !== told) queueMicrotask(() => chosen?.(label));
    told = label;
    return html`<div class="candidates" part="candidates">
      <label class="field"
        ><span>${words().candidate}</span
        ><span class="select"
          ><select>
            ${all.map(
              ({ id }) =>
                html`<option value=${id} .selected=${id === now}>
                  ${candidateName(records(), words(), id)}
                </option>`,
            )}</select
          >${icon(chevronIcon)}</span
        ></label
      >${
        open === 'remove'
          ? question()
          : open
            ? field()
            : [
                button('add', words().add, plusIcon),
                button('rename', words().rename),
                button('remove', words().remove),
              ]
      }
    </div>`;
  }

  return { handle, render, name };
}
