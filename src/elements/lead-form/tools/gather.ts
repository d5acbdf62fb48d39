/** A lead out of the form and the page around it. */
import { createLead } from '../../../leads/create.js';
import type { Consent, Lead, LeadContext, Target } from '../../../leads/types.js';
import { VERSION } from '../../../leads/version.js';
import type { HiringLeadForm } from '../lead-form.js';
import type { FormView } from '../view.js';

/** Sooner after it appeared, no person has filled in the form. */
const HASTY = 3;

/** An address as text, without its fragment, which may carry what is nobody's business. */
const bare = (address: string): string => address.split('#')[0]!.slice(0, 2048);

/** Tags of a campaign in the page's own address, by their names without `utm_`. */
export function utmOf(address: string): Record<string, string> | undefined {
  const found = [...new URL(address).searchParams]
    .filter(([name]) => /^utm_[a-z][a-z_]{0,39}$/.test(name))
    .slice(0, 10)
    .map(([name, value]) => [name.slice(4), value.slice(0, 500)]);
  return found.length ? (Object.fromEntries(found) as Record<string, string>) : undefined;
}

/** What goes along with the answers. Ratings, notes and names of candidates are not among it. */
export function contextOf(element: HiringLeadForm, pack?: string): LeadContext {
  const { ownerDocument: page, partner, campaign, localName } = element;
  const { market, level, baseline, budgetCurrency, checklist, ...state } = element['guide'].state;
  // A page may have written anything.
  const budget = state.budget! > 0 ? state.budget : undefined;
  // What is not set is in neither storage nor JSON.
  return {
    page: bare(page.URL),
    referrer: page.referrer ? bare(page.referrer) : undefined,
    utm: utmOf(page.URL),
    ...{ partner, campaign, pack, market, level, baseline, budget, checklist },
    budgetCurrency: budget ? (budgetCurrency ?? 'EUR') : undefined,
    ...{ widget: localName, version: VERSION },
  };
}

/** What was typed and chosen; blank fields are left out. */
function fieldsIn(form: HTMLFormElement): Lead['fields'] {
  const fields: Lead['fields'] = {};
  for (const { name, type, value } of form.elements as unknown as Iterable<HTMLInputElement>) {
    const text = value?.trim();
    if (!text || !name || type === 'checkbox' || name === 'website') continue;
    // The browser lets nothing else into a field of numbers.
    fields[name] = type === 'number' ? +text : text;
  }
  return fields;
}

/** Both questions as they stood there, and their answers. */
export function consentsIn(element: HiringLeadForm, form: HTMLFormElement): Consent[] {
  const page = bare(element.ownerDocument.URL);
  const at = new Date().toISOString();
  const version = element.consentVersion ?? VERSION;
  return (['consent', 'marketing'] as const).map((name) => {
    const box = form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    const slot = form.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
    const given = slot?.assignedNodes() ?? [];
    const said = given.length ? given : [box.parentElement!];
    const tongue = given.find((one) => one instanceof Element)?.closest('[lang]');
    return {
      purpose: name === 'consent' ? 'processing' : 'marketing',
      granted: box.checked,
      text: said
        // A component's own text is not among its children.
        .map((node) => (node as HTMLElement).innerText ?? node.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
      lang: tongue?.getAttribute('lang') || element['shown'],
      ...{ version, at, page },
    };
  });
}

/** Where leads go, as the page wrote it; nothing where something is missing. */
export async function targetOf(element: HiringLeadForm): Promise<Target | undefined> {
  const { action, destination = 'webhook', formId } = element;
  // A page pays for the destination that it uses.
  if (destination === 'hubspot') return (await import('./hubspot.js')).hubspotTarget(element);
  if (!action || !/^(webhook|form)$/.test(destination)) return undefined;
  try {
    const { protocol, href } = new URL(action, element.ownerDocument.baseURI);
    // A webhook heeds no name.
    if (/^https?:$/.test(protocol)) return { type: destination as 'form', url: href, name: formId };
  } catch {
    // No address at all.
  }
  return undefined;
}

/**
 * A lead as it stands in the form.
 *
 * @param before the lead that is corrected: where it came from stands, and what this form does not ask
 */
export function leadOf(
  element: HiringLeadForm,
  form: HTMLFormElement,
  pack: string | undefined,
  before?: Lead,
): Lead {
  const trap = !!form.querySelector<HTMLInputElement>('[name=website]')!.value;
  const seconds = Math.round((Date.now() - element['appeared']) / 1000);
  const elsewhere = Object.entries(before?.fields ?? {}).filter(
    ([name]) => !form.elements.namedItem(name),
  );
  return createLead(
    {
      fields: { ...Object.fromEntries(elsewhere), ...fieldsIn(form) },
      consents: consentsIn(element, form),
      context: {
        ...(before?.context ?? contextOf(element, pack)),
        ...((trap || seconds < HASTY) && { spam: { trap, seconds } }),
      },
    },
    before,
  );
}

/** A lead for its sender's own records. */
export const asText = ({ id, createdAt, fields }: Lead, labels: Record<string, string>): string =>
  [
    ...Object.entries(fields).map(([name, value]) => `${labels[name] ?? name}: ${value}`),
    `${id}, ${createdAt}`,
  ].join('\n');

/** Fields in words, by their names. */
export const labelsOf = ({ words, fields }: FormView): Record<string, string> => ({
  ...words.labels,
  ...Object.fromEntries(fields.flatMap(({ name, label }) => (label ? [[name, label]] : []))),
});
