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
import type * as Again from './again.js';
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

const nameOf = ({ name }: { name: string }) => name;

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
  const checks = createChecks({ kit, words: more, view: () => view, update });
  const { wrong, check } = checks;
  const at = createDelivery(element, {
    ...{ emit, update },
    typing: () => begun,
    arrived: () => typed?.forget(),
  });
  let view: FormView;
  let busy = false;
  let choosing = false;
  /** Is something typed that is not handed over? */
  let begun = false;
  /** What came of the last button. */
  let said = '';
  /** What could not be copied. */
  let manual: string | undefined;
  let typed: Typed | undefined;
  let again: Again.Again | undefined;
  let sent: Sent.Sent | undefined;
  /** What would have been sent. */
  let dry: string | undefined;
  let steps: Steps.Steps | undefined;
  addSheet(element, toolStyles);

  const form = () => root.querySelector('form')!;
  const controls = () =>
    [...form().elements].filter((one) => 'validity' in one && (one as Control).name) as Control[];
  const paged = () => (element.steps ? steps : undefined);
  const isShown = (name: string) => paged()?.isShown(name) ?? true;
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

  function useSteps({ createSteps }: typeof Steps): void {
    steps = createSteps(kit, element, () => view.fields.map(nameOf));
    void update();
  }
  if (given) useSteps(given);

  /** True where all that is shown may go on; else the summary takes the focus. */
  async function mayGoOn(): Promise<boolean> {
    checks.tried = true;
    // In the end once more all of it: a field may have come since.
    const all = paged()?.isLast() ?? true;
    const bad = controls().filter((one) => (all || isShown(one.name)) && !check(one));
    if (bad[0]) await reach(bad[0].name, '.summary');
    return !bad[0];
  }

  async function submit(): Promise<void> {
    // Who presses twice sends once.
    if (busy) return;
    busy = true;
    say('');
    try {
      if (!(await mayGoOn())) return;
      if (paged()?.isLast() === false) return await turn(1);
      await deliver();
    } catch {
      // A listener made of it what nobody can write down, or another tab has forgotten it.
      at.outcome = undefined;
      say(strings().common.failed);
    } finally {
      busy = false;
    }
  }

  async function deliver(): Promise<void> {
    const { dryRun, organisation } = element;
    const target = await targetOf(element);
    if (!dryRun && !(target && organisation && view.privacyUrl)) {
      element['complain']('bad-attribute', 'action, organisation or privacy-url is of no use.');
      return say(more().notReady);
    }
    const lead = leadOf(element, form(), view.pack.id, at.editing?.lead);
    say(more().sending);
    if (!(await agreed(element, lead))) return say(more().stopped);
    said = '';
    if (dryRun) {
      await load();
      dry = JSON.stringify(lead, null, 2);
    } else {
      await at.hand(lead, target!);
      begun = false;
    }
    await update();
    focus('.told');
  }

  function say(words: string, text?: string): void {
    said = words;
    manual = text;
    void update();
  }

  async function turn(by: number): Promise<void> {
    steps!.go(by);
    checks.clear();
    await update();
    controls()
      .find(({ name }) => isShown(name))
      ?.focus();
  }

  /** To a field, in whichever step it is; or to what is said of it. */
  async function reach(name: string, selector = `#${CSS.escape(name)}`): Promise<void> {
    steps?.to(name);
    await update();
    focus(selector);
  }

  async function bring(): Promise<Again.Again> {
    again ??= (await import('./again.js')).createAgain({
      ...{ kit, element, at, checks, controls, reach },
      ...{ tools: more, view: () => view },
    });
    return again;
  }

  async function afresh(): Promise<void> {
    element.reset();
    await reach(view.fields[0]?.name ?? '', at.outcome && '.told');
  }

  async function remember(): Promise<void> {
    const { createTyped } = await import('./typed.js');
    typed = createTyped(kit, element, controls);
    if (begun) typed.write();
    void update();
  }

  /** Other fields, or in another order: the elements stay where they are, what was typed must not. */
  function keep({ fields }: FormView): void {
    if (`${fields.map(nameOf)}` === `${view.fields.map(nameOf)}`) return;
    const values = new Map(controls().map(({ name, value }) => [name, value]));
    void element.updateComplete.then(() => {
      for (const control of controls() as HTMLInputElement[]) {
        control.value = values.get(control.name) ?? control.defaultValue ?? control.value;
      }
    });
  }

  async function load(): Promise<void> {
    sent ??= (await import('./sent.js')).createSent(kit, element);
    void update();
  }

  const acts: Record<string, () => unknown> = {
    edit: async () => (await bring()).edit(),
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
        await load();
        say('', text);
      }
    },
    async send() {
      say(more().sending);
      // To where the visitor agreed that it goes. Another tab may have been quicker.
      if (!(await at.open().retry(at.outcome!.lead.id))) at.next();
      say('');
    },
    async forget() {
      await at.forget(at.outcome!.lead.id);
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
      if (!first) keep(now);
      view = now;
      // Asked for later than the tools were.
      if (element.steps && !steps) import('./steps.js').then(useSteps, () => {});
      void element.updateComplete.then(() => {
        if (first && element.remember) remember().catch(() => {});
        // What it needs is there then when the line is not.
        if (first) void targetOf(element).catch(() => {});
        if (first && !navigator.clipboard) load().catch(() => {});
        if (element['waits'] && element.isConnected && !element.dryRun)
          void at.resume(async () => (await bring()).move());
        if (at.outcome?.state === 'parked' && !again) bring().then(update, () => {});
      });
    },

    reset(): void {
      dry = undefined;
      begun = false;
      checks.clear();
      at.next();
      steps?.to('name');
      say('');
    },

    handle(event: Event, path: HTMLElement[]): void {
      const { type } = event;
      const control = path[0] as Control;
      const { name, value } = control;
      // What the page put into a slot is the page's.
      if (control.getRootNode() !== root) return;
      if (type === 'submit') return void submit();
      if (type === 'click') {
        const { act, to } =
          path.find(({ dataset }) => dataset?.['act'] || dataset?.['to'])?.dataset ?? {};
        if (to) {
          // The page's address is the page's.
          event.preventDefault();
          void reach(to);
        }
        if (act)
          void Promise.resolve((acts[act] ?? again?.acts[act])?.()).catch(() =>
            say(strings().common.failed),
          );
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
    progress: () => paged()?.progress(),
    next: () => paged()?.next(),
    back: () => paged()?.back(),
    wrong: (name) => wrong.get(name),
    summary: checks.summary,

    statement(): unknown {
      // Under the title, whatever the page says of that.
      const level = Math.min(+element.headingLevel! + 1, 6) || 4;
      if (dry) return sent?.dry(dry, level);
      if (!at.outcome) return undefined;
      return renderStatement(kit, at.outcome, {
        ...{ words: more(), level, labels: labelsOf(view) },
        said: manual ? sent?.byHand(manual) : said,
        why: again?.text(at.outcome) ?? '',
        contactEmail: element.contactEmail,
      });
    },

    sent: () => sent?.along(at.editing?.lead.context ?? contextOf(element, view.pack.id), view),

    notice: () =>
      html`<p role="status">${said}</p>
        ${again?.notice()} ${element.remember ? typed?.notice() : nothing}`,
  };
}
