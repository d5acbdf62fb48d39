/**
 * What the form does once somebody works with it: checks, gathers, delivers, and says what became of
 * a lead. Fetched when a pointer or the focus comes near, or where leads wait; and so without Lit.
 */
import { leadTools } from '../../../i18n/locales/en.js';
import { createLeads } from '../../../leads/leads.js';
import type { Entry, Lead, Leads } from '../../../leads/types.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type {
  HiringLeadDetail,
  HiringLeadSubmitDetail,
  HiringSelectDetail,
} from '../../../widget/events.js';
import type { Kit } from '../../../widget/kit.js';
import { lentBy } from '../../../widget/lent.js';
import { keepTyping } from '../../../widget/typing.js';
import type { HiringLeadForm } from '../lead-form.js';
import { stepOf } from '../model.js';
import type { FormView } from '../view.js';
import { complaintOf, type Control } from './check.js';
import { consentsIn, contextOf, fieldsIn, leadOf, targetOf } from './gather.js';
import { renderSent } from './sent.js';
import { renderStatement, type Outcome } from './statement.js';
import { toolStyles } from './styles.js';
import { createTyped } from './typed.js';

export type Tools = ReturnType<typeof createTools>;

/** Sooner after it appeared, no person has filled in the form. */
const HASTY = 3;
/** A captcha that takes longer does not keep a lead. */
const PATIENCE = 10_000;

export function createTools({ kit, form: element }: { kit: Kit; form: HiringLeadForm }) {
  const { html, nothing } = kit;
  const lent = lentBy(element);
  const { update } = lent;
  const more = () => lent.strings().leadTools ?? leadTools;
  const appeared = Date.now();
  const typed = createTyped(`hiring-widgets/form@1/${element.id || element.localName}`);
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
  addSheet(element, toolStyles);

  const root = element.renderRoot as ShadowRoot;
  const form = () => root.querySelector('form')!;
  const controls = () =>
    [...form().elements].filter((one) => 'validity' in one && (one as Control).name) as Control[];
  const labels = (): Record<string, string> => ({
    ...view.words.labels,
    ...Object.fromEntries(view.fields.flatMap(({ name, label }) => (label ? [[name, label]] : []))),
  });
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

  function hear(entry: Entry): void {
    const { lead, state, saved } = entry;
    const { id } = lead;
    const mine = outcome && !('dry' in outcome) && outcome.lead.id === id;
    if (!known.has(id)) return;
    if (mine) {
      outcome = entry;
      void update();
    } else if (state === 'parked' && !outcome && !editing) {
      outcome = entry;
      void update();
    }
    const type =
      state === 'delivered' || state === 'parked' ? state : saved && !entry.attempts ? 'saved' : '';
    if (!type || told.has(`${type} ${id}`)) return;
    told.add(`${type} ${id}`);
    lent.emit<HiringLeadDetail>(`hiring-lead-${type}`, { id });
    if (state === 'delivered') {
      if (!editing) typed.forget();
      push(lead);
    }
  }
  const told = new Set<string>();

  /** For the page's own counting, where it asks for that: nothing of a person. */
  function push({ id, context }: Lead): void {
    if (!element.dataLayer) return;
    const view = element.ownerDocument.defaultView as unknown as { dataLayer?: unknown[] };
    const { market, level, partner, campaign, widget } = context;
    (view.dataLayer ??= []).push({
      ...{ event: 'hiring_lead_delivered', lead_id: id },
      ...{ market, level, partner, campaign, widget },
    });
  }

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

  const stepAt = (name: string): number => {
    const field = view.fields.find((one) => one.name === name);
    return field ? stepOf(field) : 2;
  };

  async function submit(): Promise<void> {
    if (busy) return;
    said = '';
    if (!(await mayGoOn())) return;
    if (view.step !== undefined && view.step < 2) return turn(1);
    const target = targetOf(element);
    const { organisation, privacyUrl } = view;
    const ready = target && organisation && privacyUrl;
    if (!element.dryRun && !ready) return say(more().notReady);
    busy = true;
    try {
      const lead = editing ? editing.lead : leadOf(parts());
      const changed: Lead = editing ? { ...lead, ...parts(), context: lead.context } : lead;
      if (!(await agreed(changed))) return say(more().stopped);
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
      if (!outcome || 'dry' in outcome || outcome.lead.id !== entry.lead.id || !isLater(outcome))
        outcome = entry;
      await show();
    } finally {
      busy = false;
    }
  }

  /** What was heard of a lead meanwhile stands. */
  const isLater = (one: Entry) => one.state !== 'sending' && one.state !== 'waiting';

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

  /** Asks the page, and waits for what it waits for. False where it said no. */
  async function agreed(lead: Lead): Promise<boolean> {
    const waits: Promise<unknown>[] = [];
    const detail: HiringLeadSubmitDetail = {
      lead,
      waitUntil: (promise) => void waits.push(Promise.resolve(promise)),
    };
    const event = new CustomEvent('hiring-lead-submit', {
      ...{ bubbles: true, composed: true, cancelable: true, detail },
    });
    if (!element.dispatchEvent(event)) return false;
    const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
    for (const wait of waits) {
      // One that fails keeps no lead.
      const token = await Promise.race([wait, late]).catch(() => undefined);
      if (typeof token === 'string') lead.context.captcha = token;
    }
    return true;
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
      .find((one) => stepAt(one.name) === step && one.name !== 'website')
      ?.focus();
  }

  async function edit(): Promise<void> {
    if (!outcome || 'dry' in outcome) return;
    editing = outcome;
    outcome = undefined;
    step = 0;
    fill(editing.lead.fields);
    for (const [name, words] of Object.entries(editing.problem?.fields ?? {}))
      wrong.set(name, words);
    tried = true;
    await update();
    root.querySelector<HTMLElement>('.summary, [id]')?.focus();
  }

  /** Into fields that are still blank: what was typed since stays. */
  function fill(values: Record<string, string | number>): void {
    for (const control of controls()) {
      const value = Object.hasOwn(values, control.name) ? values[control.name] : undefined;
      const given = (control as HTMLInputElement).defaultValue ?? '';
      if (value === undefined || control.type === 'checkbox') continue;
      if (!control.value || control.value === given) control.value = `${value}`;
    }
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
      if (!outcome || 'dry' in outcome) return;
      // Where a page may not use it, the e-mail and the screen are left.
      await navigator.clipboard.writeText(asText(outcome.lead)).then(
        () => (copied = true),
        () => {},
      );
      await update();
    },
    async send() {
      if (outcome && !('dry' in outcome)) await open().retry(outcome.lead.id, targetOf(element));
    },
    async forget() {
      if (!outcome || 'dry' in outcome) return;
      await open()
        .forget(outcome.lead.id)
        .catch(() => {});
      element.reset();
    },
    another: () => element.reset(),
    untype() {
      typed.forget();
      form().reset();
      void update();
    },
  };

  const asText = ({ id, createdAt, fields }: Lead): string =>
    [
      ...Object.entries(fields).map(([name, value]) => `${labels()[name] ?? name}: ${value}`),
      `${id}, ${createdAt}`,
    ].join('\n');

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
        if (element.remember) fill(typed.read());
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
      keepTyping(event, target as HTMLInputElement);
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
      }
      if (event.type === 'input' && element.remember) {
        const values = controls().filter(
          ({ type, name }) => type !== 'checkbox' && name !== 'website',
        );
        typed.write(Object.fromEntries(values.map(({ name, value }) => [name, value])));
      }
      if (event.type === 'change' && tried) check(control);
      if (event.type === 'change' && /^(level|market)$/.test(control.name)) {
        const kind = control.name as HiringSelectDetail['kind'];
        lent.guide.choose({ [kind]: control.value || undefined });
        lent.emit<HiringSelectDetail>('hiring-select', { kind, value: control.value });
        void update();
      }
    },

    wrong: (name: string) => wrong.get(name),

    summary(): unknown {
      const order = [...view.fields.map(({ name }) => name), 'consent'];
      const names = order.filter((name) => wrong.has(name));
      if (!names.length) return nothing;
      return html`<div
        part="summary"
        class="summary"
        tabindex="-1"
        role="group"
        aria-labelledby="wrong"
      >
        <b id="wrong">${more().wrong(names.length)}</b>
        <ul role="list">
          ${names.map((name) => html`<li><a href=${`#${name}`} data-to=${name}>${wrong.get(name)}</a></li>`)}
        </ul>
      </div>`;
    },

    statement(): unknown {
      if (!outcome) return undefined;
      const { contactEmail } = element;
      const body = 'dry' in outcome ? '' : asText(outcome.lead);
      const mail =
        contactEmail &&
        `mailto:${encodeURIComponent(contactEmail)}?body=${encodeURIComponent(body)}`;
      return renderStatement(kit, outcome, { words: more(), labels: labels(), mail, copied });
    },

    sent: () => renderSent(kit, context(), view, more()),

    notice(): unknown {
      const words = more();
      const remembered = element.remember
        ? html`<div part="notice" class="kept">
            <p>${typed.blocked ? words.blocked : words.remembered}</p>
            ${
              typed.blocked
                ? nothing
                : html`<button type="button" class="link" data-act="untype">
                    ${words.forgetTyped}
                  </button>`
            }
          </div>`
        : nothing;
      return html`<p role="status">${said}</p>
        ${remembered}`;
    },
  };
}
