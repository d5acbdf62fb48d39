/**
 * What is left of a lead that did not arrive at once: it was refused and is edited, or it has waited
 * since an earlier visit. Fetched only then.
 */
import type { Strings } from '../../../i18n/localize.js';
import { leadAgain } from '../../../i18n/locales/en.js';
import type { Entry, Target } from '../../../leads/types.js';
import type { Kit } from '../../../widget/kit.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { FormView } from '../view.js';
import type { Control, createChecks } from './check.js';
import type { createDelivery } from './delivery.js';
import { consentsIn, labelsOf, targetOf } from './gather.js';

/** What of the form it works with. */
interface Bench {
  kit: Kit;
  element: HiringLeadForm;
  tools(): Strings['leadTools'];
  view(): FormView;
  at: ReturnType<typeof createDelivery>;
  checks: ReturnType<typeof createChecks>;
  controls(): Control[];
  /** Brings the focus to a field, or to what is said of it. */
  reach(name: string, selector?: string): Promise<void>;
}

export type Again = ReturnType<typeof createAgain>;

/** An address without query and fragment. */
const placeOf = (address: string): string => address.split(/[?#]/)[0]!;

/** Which place a target is, without what HubSpot is told of the page. */
const identityOf = (target: Target): string =>
  JSON.stringify({ ...target, hutk: undefined, pageName: undefined });

export function createAgain(bench: Bench) {
  const { kit, element, tools, view, at, checks, controls, reach } = bench;
  const said = () => element['strings'].leadAgain ?? leadAgain;
  const waiting = () => at.earlier().filter(({ state }) => state !== 'delivered');

  /** Does something with each that waits; then its buttons are gone, and the focus with them. */
  async function withEach(act: (id: string) => Promise<unknown>): Promise<void> {
    await Promise.all(waiting().map(({ lead: { id } }) => act(id)));
    if (!waiting().length) await reach(view().fields[0]?.name ?? '');
  }

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
     * Leads that were made on this page and wait go to where its form sends now: its author may have
     * mended the address. Only if it asks with the sentence that the visitor agreed to, and if it is
     * clear which form they are of.
     */
    async move(): Promise<void> {
      const target = await targetOf(element);
      const page = element.ownerDocument;
      const form = element.renderRoot.querySelector('form');
      if (!target || !form || page.querySelectorAll(element.localName).length > 1) return;
      const [asked] = consentsIn(element, form);
      for (const { lead, target: to, state } of await at.open().pending()) {
        const { context, consents } = lead;
        const same =
          placeOf(context.page) === placeOf(page.URL) && consents[0]?.text === asked!.text;
        if (same && state !== 'parked' && identityOf(to) !== identityOf(target))
          await at.open().redirect(lead.id, target);
      }
    },

    /** Leads of an earlier visit, beside the form. */
    notice(): unknown {
      const { html, nothing } = kit;
      if (!at.earlier().length) return nothing;
      const button = (act: 'send' | 'forget') =>
        html`<button type="button" class="link" data-act=${`${act}-earlier`}>
          ${tools().acts[act]}
        </button>`;
      // There before it says something, or nobody hears it.
      return html`<p role="status">${waiting().length ? '' : said().arrived}</p>
        ${
          waiting().length
            ? html`<p class="buttons">${said().waiting} ${button('send')} ${button('forget')}</p>`
            : nothing
        }`;
    },

    acts: {
      'send-earlier': () => withEach((id) => at.open().retry(id)),
      'forget-earlier': () => withEach(at.forget),
    } as Record<string, () => unknown>,
  };
}
