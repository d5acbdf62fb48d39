/**
 * What is left of a lead that did not arrive at once: it was refused and is edited, or it has waited
 * since an earlier visit. Fetched only then.
 */
import type { Strings } from '../../../i18n/localize.js';
import { leadAgain } from '../../../i18n/locales/en.js';
import type { Entry, Target } from '../../../leads/types.js';
import type { Kit } from '../../../widget/kit.js';
import type { FormView } from '../view.js';
import type { Control, createChecks } from './check.js';
import type { createDelivery } from './delivery.js';
import { labelsOf } from './gather.js';

/** What of the form it works with. */
interface Bench {
  kit: Kit;
  words(): Strings['leadAgain'] | undefined;
  tools(): Strings['leadTools'];
  view(): FormView;
  at: ReturnType<typeof createDelivery>;
  checks: ReturnType<typeof createChecks>;
  controls(): Control[];
  /** Brings the focus to a field, or to what is said of it. */
  reach(name: string, selector?: string): Promise<void>;
}

export type Again = ReturnType<typeof createAgain>;

export function createAgain({ kit, words, tools, view, at, checks, controls, reach }: Bench) {
  const said = () => words() ?? leadAgain;
  const waiting = () => at.earlier().filter(({ state }) => state !== 'delivered');

  return {
    /** Why a lead is parked. */
    text({ problem }: Entry): string {
      const { code, fields = {} } = problem ?? {};
      if (code === 'size') return tools().size;
      if (code === 'old') return said().old;
      const names = Object.keys(fields).map((name) => labelsOf(view())[name] ?? name);
      return names[0] ? said().refusedFields(names.join(', ')) : said().refused;
    },

    /** Shows a parked lead in the form once more, with what was said of its fields. */
    async edit(): Promise<void> {
      const { lead, problem } = (at.editing = at.outcome!);
      at.outcome = undefined;
      for (const control of controls()) {
        const value = lead.fields[control.name];
        if (value !== undefined) control.value = `${value}`;
      }
      checks.clear();
      checks.tried = true;
      for (const [name, complaint] of Object.entries(problem?.fields ?? {}))
        checks.wrong.set(name, complaint);
      const [name] = checks.wrong.keys();
      await (name ? reach(name, '.summary') : reach(view().fields[0]?.name ?? ''));
    },

    /**
     * Leads that wait go to where the form sends now: its author may have mended the address. Only if
     * the same organisation asks, since the visitor agreed to none other.
     */
    async move(target: Target | undefined, organisation: string | undefined): Promise<void> {
      for (const { lead, target: to, state } of await at.open().pending()) {
        const same = organisation && lead.consents[0]?.text.includes(organisation);
        if (state === 'parked' || !target || !same) continue;
        if (JSON.stringify(to) !== JSON.stringify(target)) await at.open().retry(lead.id, target);
      }
    },

    /** Leads of an earlier visit, beside the form. */
    notice(): unknown {
      const { html, nothing } = kit;
      if (!at.earlier().length) return nothing;
      if (!waiting().length) return html`<p role="status">${said().arrived}</p>`;
      const button = (act: 'send' | 'forget') =>
        html`<button type="button" class="link" data-act=${`${act}-earlier`}>
          ${tools().acts[act]}
        </button>`;
      return html`<p class="buttons">${said().waiting} ${button('send')} ${button('forget')}</p>`;
    },

    acts: {
      'send-earlier': () => Promise.all(waiting().map(({ lead: { id } }) => at.open().retry(id))),
      'forget-earlier': () => Promise.all(waiting().map(({ lead: { id } }) => at.forget(id))),
    } as Record<string, () => unknown>,
  };
}
