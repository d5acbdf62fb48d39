/**
 * What the form does once somebody works with it: checks, gathers, delivers, and says what became of
 * a lead. Fetched when a pointer or the focus comes near, or where leads wait; and so without Lit.
 */
import { leadTools } from '../../../i18n/locales/en.js';
import { addSheet } from '../../../widget/add-sheet.js';
import type { HiringSelectDetail } from '../../../widget/events.js';
import type { Kit } from '../../../widget/kit.js';
import type { WidgetTools } from '../../../widget/tool-widget.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { FormTools, FormView } from '../view.js';
import { createChecks, type Control } from './check.js';
import { createDelivery } from './delivery.js';
import { asText, contextOf, labelsOf, leadOf, targetOf } from './gather.js';
import { agreed } from './page.js';
import type * as Sent from './sent.js';
import { renderStatement } from './statement.js';
import type * as Steps from './steps.js';
import { toolStyles } from './styles.js';
import type { Typed } from './typed.js';

export interface Tools extends FormTools, WidgetTools {
  /** Has the visitor asked to choose level and market here? */
  readonly choosing: boolean;
  /** Before each update: what the form is about to show. */
  show(view: FormView): void;
  reset(): void;
  detach(): void;
}

interface Given {
  kit: Kit;
  form: HiringLeadForm;
  /** Where the page asks for steps. */
  steps?: typeof Steps;
}

export function createTools({ kit, form: element, steps: given }: Given): Tools {
  const { html, nothing } = kit;
  const strings = () => element['strings'];
  const more = () => strings().leadTools ?? leadTools;
  const update = () => {
    element.requestUpdate();
    return element.updateComplete;
  };
  const emit = element['emit'].bind(element);
  const root = element.renderRoot as ShadowRoot;
  const appeared = Date.now();
  const checks = createChecks({ kit, words: more, view: () => view, update });
  const { wrong, check } = checks;
  const at = createDelivery(element, { emit, update }, () => typed?.forget());
  let view: FormView;
  let busy = false;
  let choosing = false;
  let begun = false;
  let step = 0;
  /** What came of the last button. */
  let said = '';
  let manual: string | undefined;
  let typed: Typed | undefined;
  let sent: typeof Sent | undefined;
  /** What would have been sent. */
  let dry: string | undefined;
  let module: typeof Steps | undefined;
  let steps: ReturnType<typeof Steps.createSteps> | undefined;
  addSheet(element, toolStyles);

  const form = () => root.querySelector('form')!;
  const controls = () =>
    [...form().elements].filter((one) => 'validity' in one && (one as Control).name) as Control[];
  const isShown = (name: string) => !module || !element.steps || module.stepOf(name) === step;
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

  function useSteps(found: typeof Steps): void {
    module = found;
    steps = found.createSteps(kit, () => strings().leadSteps);
    addSheet(element, found.stepStyles);
    void update();
  }
  if (given) useSteps(given);

  /** True where all that is shown may go on; else the summary takes the focus. */
  async function mayGoOn(): Promise<boolean> {
    checks.tried = true;
    const shown = controls().filter(({ name }) => isShown(name));
    if (shown.map(check).every(Boolean)) return true;
    await update();
    focus('.summary');
    return false;
  }

  async function submit(): Promise<void> {
    // Who presses twice sends once.
    if (busy) return;
    busy = true;
    say('');
    try {
      if (!(await mayGoOn())) return;
      if (module && element.steps && step < module.LAST) return await turn(1);
      await deliver();
    } catch {
      // A listener made of it what nobody can write down, or another tab has forgotten it.
      at.outcome = at.editing = undefined;
      say(strings().common.failed);
    } finally {
      busy = false;
    }
  }

  async function deliver(): Promise<void> {
    const { dryRun, organisation } = element;
    const target = await targetOf(element);
    if (!dryRun && !(target && organisation && view.privacyUrl)) {
      element['complain']('bad-attribute', 'action, destination or privacy-url is of no use.');
      return say(more().notReady);
    }
    const lead = leadOf(element, form(), view.pack.id, appeared, at.editing?.lead);
    say(more().sending);
    if (!(await agreed(element, lead))) return say(more().stopped);
    said = '';
    if (dryRun) {
      await load();
      dry = JSON.stringify(lead, null, 2);
    } else await at.hand(lead, target!);
    await update();
    focus('.told');
  }

  function say(words: string, text?: string): void {
    said = words;
    manual = text;
    void update();
  }

  async function turn(by: number): Promise<void> {
    step += by;
    checks.clear();
    await update();
    controls()
      .find(({ name }) => isShown(name))
      ?.focus();
  }

  /** To a field, in whichever step it is; or to what is said of it. */
  async function reach(name: string, selector = `#${CSS.escape(name)}`): Promise<void> {
    if (module) step = module.stepOf(name);
    await update();
    focus(selector);
  }

  async function edit(): Promise<void> {
    const entry = (at.editing = at.outcome);
    at.outcome = undefined;
    for (const control of controls()) {
      const value = entry!.lead.fields[control.name];
      if (value !== undefined) control.value = `${value}`;
    }
    wrong.clear();
    for (const [name, words] of Object.entries(entry!.problem?.fields ?? {}))
      wrong.set(name, words);
    checks.tried = true;
    const [name] = wrong.keys();
    await (name ? reach(name, '.summary') : reach(view.fields[0]?.name ?? ''));
  }

  async function afresh(): Promise<void> {
    element.reset();
    await reach(view.fields[0]?.name ?? '');
  }

  async function remember(): Promise<void> {
    const { createTyped, typedStyles } = await import('./typed.js');
    addSheet(element, typedStyles);
    const key = `hiring-widgets/form@1/${element.id || element.localName}`;
    typed = createTyped(kit, key, controls);
    if (begun) typed.write();
    void update();
  }

  async function load(): Promise<void> {
    sent ??= await import('./sent.js');
    addSheet(element, sent.sentStyles);
    void update();
  }

  const acts: Record<string, () => unknown> = {
    edit,
    back: () => turn(-1),
    another: afresh,
    choose() {
      choosing = true;
      return reach('level');
    },
    async copy() {
      const text = asText(at.outcome!.lead, labelsOf(view));
      try {
        await navigator.clipboard.writeText(text);
        say(more().copied);
      } catch {
        say(more().copyByHand, text);
      }
    },
    async send() {
      say(more().sending);
      await at.open().retry(at.outcome!.lead.id, await targetOf(element));
      say('');
    },
    async forget() {
      typed?.forget();
      await at
        .open()
        .forget(at.outcome!.lead.id)
        .catch(() => {});
      await afresh();
    },
    untype() {
      typed?.forget();
      element.reset();
    },
  };

  return {
    get choosing() {
      return choosing;
    },
    detach: at.detach,

    show(now: FormView): void {
      const first = !view;
      view = now;
      // Asked for later than the tools were.
      if (element.steps && !module) import('./steps.js').then(useSteps, () => {});
      void element.updateComplete.then(() => {
        if (first && element.remember) void remember();
        // What it needs is there then when the line is not.
        if (first) void targetOf(element).catch(() => {});
        if (element['waits'] && element.isConnected && !element.dryRun) void at.resume();
      });
    },

    reset(): void {
      at.outcome = at.editing = dry = undefined;
      checks.clear();
      step = 0;
      say('');
    },

    handle(event: Event, path: HTMLElement[]): void {
      const { type } = event;
      const control = path[0] as Control;
      const { name, value } = control;
      if (type === 'submit') return void submit();
      if (type === 'click') {
        const { act, to } =
          path.find(({ dataset }) => dataset?.['act'] || dataset?.['to'])?.dataset ?? {};
        if (to) {
          // The page's address is the page's.
          event.preventDefault();
          void reach(to);
        }
        if (act) void acts[act]?.();
        if (path.some((one) => one.localName === 'summary')) load().catch(() => {});
      }
      if (type === 'input') {
        begun = true;
        typed?.write();
      }
      if (type !== 'change') return;
      if (checks.tried) check(control);
      if (/^(level|market)$/.test(name)) {
        element['guide'].choose({ [name]: value || undefined });
        emit<HiringSelectDetail>('hiring-select', { kind: name as 'level', value });
        void update();
      }
    },

    gone: (name) => (isShown(name) ? '' : 'gone'),
    progress: () => (element.steps ? steps?.progress(step) : nothing),
    next: () => (element.steps ? steps?.next(step) : undefined),
    back: () => (element.steps ? steps?.back(step) : nothing),
    wrong: (name) => wrong.get(name),
    summary: checks.summary,

    statement(): unknown {
      if (dry) return sent?.renderDry(kit, dry, strings().leadSent);
      if (!at.outcome) return undefined;
      const { contactEmail } = element;
      const saying = { words: more(), labels: labelsOf(view), contactEmail, said, manual };
      return renderStatement(kit, at.outcome, saying);
    },

    sent: () =>
      sent?.renderSent(kit, contextOf(element, view.pack.id), view, strings().leadSent) ?? nothing,

    notice: () =>
      html`<p role="status">${said}</p>
        ${element.remember ? typed?.notice(strings().leadTyped) : nothing}`,
  };
}
