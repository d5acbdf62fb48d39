/**
 * What the form does once somebody works with it: checks, gathers, delivers, and says what became of
 * a lead. Fetched when a pointer or the focus comes near, or where leads wait; and so without Lit.
 */
import { leadTools } from '../../../i18n/locales/en.js';
import { createLeads } from '../../../leads/leads.js';
import type { Entry, Lead, Leads } from '../../../leads/types.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type { HiringLeadDetail, HiringSelectDetail } from '../../../widget/events.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy } from '../../../widget/lent.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { FormView } from '../view.js';
import { complaintOf, fill, renderSummary, stepIn, type Control } from './check.js';
import { asText, consentsIn, contextOf, fieldsIn, labelsOf, leadOf, targetOf } from './gather.js';
import { agreed, push } from './page.js';
import type * as Sent from './sent.js';
import { renderStatement, type Outcome } from './statement.js';
import { toolStyles } from './styles.js';
import type { Typed } from './typed.js';

export type Tools = ReturnType<typeof createTools>;

/** Sooner after it appeared, no person has filled in the form. */
const HASTY = 3;

export function createTools({ kit, form: element }: { kit: Kit; form: HiringLeadForm }) {
  const { html, nothing } = kit;
  const lent = lentBy(element);
  const { update } = lent;
  const more = () => lent.strings().leadTools ?? leadTools;
  const appeared = Date.now();
  const wrong = new Map<string, string>();
  const known = new Set<string>();
  let view: FormView;
  let leads: Leads | undefined;
  let outcome: Outcome | undefined;
  /** The parked lead that the form shows once more. */
  let editing: Entry | undefined;
  let tried = false;
  let busy = false;
  let copied = false;
  let choosing = false;
  let said = '';
  let step = 0;
  let restored = false;
  let typed: Typed | undefined;
  let sent: typeof Sent | undefined;
  addSheet(element, toolStyles);

  const root = element.renderRoot as ShadowRoot;
  const form = () => root.querySelector('form')!;
  const controls = () =>
    [...form().elements].filter((one) => 'validity' in one && (one as Control).name) as Control[];
  const labels = () => labelsOf(view);
  const labelOf = ({ name }: Control) => labels()[name] ?? name;

  root.addEventListener('focusout', (event) => {
    const { name } = event.target as Control;
    if (tried && name) check(event.target as Control);
  });

  function open(): Leads {
    if (!leads) {
      leads = createLeads();
      leads.subscribe(hear);
    }
    return leads;
  }

  /** Leads of an earlier visit go out by themselves; parked ones are shown again. */
  async function resume(): Promise<void> {
    const all = await open().pending();
    const parked = all.find(({ state }) => state === 'parked');
    for (const { lead } of all) known.add(lead.id);
    outcome ??= parked;
    void update();
    void open().resume();
  }

  /** The lead that is spoken of. */
  const mine = (): Entry | undefined => (outcome && 'lead' in outcome ? outcome : undefined);

  function hear(entry: Entry): void {
    const { lead, state, saved } = entry;
    const { id } = lead;
    if (!known.has(id)) return;
    if (outcome ? mine()?.lead.id === id : state === 'parked' && !editing) {
      outcome = entry;
      void update();
    }
    const once = (what: string) => !told.has(what + id) && told.add(what + id);
    if (saved && !entry.attempts && once('saved')) {
      lent.emit<HiringLeadDetail>('hiring-lead-saved', { id });
    }
    if (state === 'parked' && once(state)) {
      lent.emit<HiringLeadDetail>('hiring-lead-parked', { id });
    }
    if (state === 'delivered' && once(state)) {
      lent.emit<HiringLeadDetail>('hiring-lead-delivered', { id });
      if (!editing) typed?.forget();
      if (element.dataLayer) push(element, lead);
    }
  }
  const told = new Set<string>();

  function check(control: Control): boolean {
    const words = complaintOf(control, labelOf(control), more());
    if (words) wrong.set(control.name, words);
    else wrong.delete(control.name);
    void update();
    return !words;
  }

  /** True where all that is shown may go on; else the summary takes the focus. */
  async function mayGoOn(): Promise<boolean> {
    tried = true;
    const shown = controls().filter(
      (one) => view.step === undefined || view.step === stepAt(one.name),
    );
    if (shown.map(check).every(Boolean)) return true;
    await update();
    root.querySelector<HTMLElement>('.summary')?.focus();
    return false;
  }

  const stepAt = (name: string) => stepIn(view.fields, name);

  async function submit(): Promise<void> {
    if (busy) return;
    // From here on: who presses twice sends once.
    busy = true;
    said = '';
    try {
      if (!(await mayGoOn())) return;
      if (view.step !== undefined && view.step < 2) return await turn(1);
      await deliver();
    } finally {
      busy = false;
    }
  }

  async function deliver(): Promise<void> {
    const target = targetOf(element);
    const { organisation, privacyUrl } = view;
    const ready = target && organisation && privacyUrl;
    if (!element.dryRun && !ready) return say(more().notReady);
    const lead = editing ? editing.lead : leadOf(parts());
    const changed: Lead = editing ? { ...lead, ...parts(), context: lead.context } : lead;
    if (!(await agreed(element, changed))) return say(more().stopped);
    if (element.dryRun || !target) {
      outcome = { dry: JSON.stringify(changed, null, 2) };
      return await show();
    }
    let entry: Entry;
    if (editing) {
      const { fields, consents } = changed;
      // Known as soon as it is there: what becomes of it is told before this goes on.
      const stop = open().subscribe((one) => {
        if (one.lead.replaces === lead.id) known.add(one.lead.id);
      });
      entry = await open().edit(lead.id, { fields, consents }, target);
      stop();
    } else {
      known.add(changed.id);
      outcome = { lead: changed, target, state: 'sending', saved: true, attempts: 0 };
      await update();
      entry = await open().submit(changed, target);
    }
    known.add(entry.lead.id);
    editing = undefined;
    // What was heard of it meanwhile stands.
    if (mine()?.lead.id !== entry.lead.id || /sending|waiting/.test(mine()!.state)) outcome = entry;
    await show();
  }

  const context = () => contextOf(element, element['guide'].state, view.pack.id);

  function parts(): Pick<Lead, 'fields' | 'consents' | 'context'> {
    const box = form();
    const trap = !!box.querySelector<HTMLInputElement>('[name=website]')!.value;
    const seconds = Math.round((Date.now() - appeared) / 1000);
    const spam = trap || seconds < HASTY ? { spam: { trap, seconds } } : {};
    return {
      fields: fieldsIn(box),
      consents: consentsIn(element, box, lent.language()),
      context: { ...context(), ...spam },
    };
  }

  function say(words: string): void {
    said = words;
    void update();
  }

  async function show(): Promise<void> {
    copied = false;
    await update();
    root.querySelector<HTMLElement>('.told')?.focus();
  }

  async function turn(by: number): Promise<void> {
    step = Math.max(0, Math.min(2, step + by));
    tried = false;
    wrong.clear();
    await update();
    controls()
      .find(({ name }) => stepAt(name) === step && name !== 'website')
      ?.focus();
  }

  async function edit(): Promise<void> {
    editing = mine();
    if (!editing) return;
    outcome = undefined;
    step = 0;
    fill(controls(), editing.lead.fields);
    for (const [name, words] of Object.entries(editing.problem?.fields ?? {}))
      wrong.set(name, words);
    tried = true;
    await update();
    root.querySelector<HTMLElement>('.summary, [id]')?.focus();
  }

  async function remember(): Promise<void> {
    const { createTyped } = await import('./typed.js');
    const key = `hiring-widgets/form@1/${element.id || element.localName}`;
    typed = createTyped(kit, key, controls);
    void update();
  }

  async function reveal(): Promise<void> {
    if (sent) return;
    sent = await import('./sent.js');
    addSheet(element, sent.sentStyles);
    void update();
  }

  const acts: Record<string, () => unknown> = {
    back: () => turn(-1),
    edit,
    async choose() {
      choosing = true;
      await update();
      root.getElementById('level')?.focus();
    },
    async copy() {
      // Where a page may not use it, the e-mail and the screen are left.
      await navigator.clipboard.writeText(asText(mine()!.lead, labels())).then(
        () => (copied = true),
        () => {},
      );
      await update();
    },
    send: () => open().retry(mine()!.lead.id, targetOf(element)),
    async forget() {
      await open()
        .forget(mine()!.lead.id)
        .catch(() => {});
      element.reset();
    },
    another: () => element.reset(),
    untype() {
      typed?.forget();
      form().reset();
      void update();
    },
  };

  return {
    get choosing() {
      return choosing;
    },
    get step() {
      return step;
    },

    show(now: FormView): void {
      view = now;
      if (restored) return;
      restored = true;
      void element.updateComplete.then(() => {
        if (element.remember) void remember();
        if (!element.dryRun && element['waits']) void resume();
      });
    },

    reset(): void {
      outcome = editing = undefined;
      tried = copied = false;
      said = '';
      step = 0;
      wrong.clear();
      void update();
    },

    detach(): void {
      leads?.close();
      leads = undefined;
    },

    handle(event: Event, path: HTMLElement[]): void {
      const [target] = path;
      const control = target as Control;
      if (event.type === 'submit') return void submit();
      if (event.type === 'click') {
        const button = path.find((one) => one.dataset?.['act'] || one.dataset?.['to']);
        const { act, to } = button?.dataset ?? {};
        if (to) {
          event.preventDefault();
          root.getElementById(to)?.focus();
        }
        if (act) void acts[act]?.();
        if (path.some((one) => one.localName === 'summary')) reveal().catch(() => {});
      }
      if (event.type === 'input') typed?.write();
      if (event.type === 'change' && tried) check(control);
      if (event.type === 'change' && /^(level|market)$/.test(control.name)) {
        const kind = control.name as HiringSelectDetail['kind'];
        lent.guide.choose({ [kind]: control.value || undefined });
        lent.emit<HiringSelectDetail>('hiring-select', { kind, value: control.value });
        void update();
      }
    },

    wrong: (name: string) => wrong.get(name),

    summary: () => renderSummary(kit, view, wrong, more()),

    statement(): unknown {
      if (!outcome) return undefined;
      const { contactEmail } = element;
      const body = mine() && asText(mine()!.lead, labels());
      const mail =
        contactEmail && body && `mailto:${contactEmail}?body=${encodeURIComponent(body)}`;
      return renderStatement(kit, outcome, { words: more(), labels: labels(), mail, copied });
    },

    sent: () => sent?.renderSent(kit, context(), view, lent.strings().leadSent) ?? nothing,

    notice: () =>
      html`<p role="status">${said}</p>
        ${element.remember ? typed?.notice(lent.strings().leadTyped) : nothing}`,
  };
}
