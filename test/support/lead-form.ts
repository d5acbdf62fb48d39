import { fixture } from '@open-wc/testing';
import type { HiringLeadForm } from '../../src/elements/lead-form/lead-form.js';
import { DATABASE } from '../../src/leads/exists.js';
import type { Lead } from '../../src/leads/types.js';
import { get, until } from './queries.js';

/** What a page writes at the least. */
export const NEEDS =
  'action="https://leads.example/leads" organisation="NexaTalent" privacy-url="/privacy"';

/** A form on the page, ready. */
export async function leadForm(attributes = NEEDS, inside = ''): Promise<HiringLeadForm> {
  const form = await fixture<HiringLeadForm>(
    `<hiring-lead-form ${attributes}>${inside}</hiring-lead-form>`,
  );
  await until(() => form.state === 'ready');
  await form.updateComplete;
  return form;
}

/** Types into a field, as far as the form can tell. */
export function fill(form: HiringLeadForm, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.shadowRoot!.getElementById(name) as HTMLInputElement;
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** All that the default form asks for. */
export function fillAll(form: HiringLeadForm): void {
  fill(form, { name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' });
  form.shadowRoot!.getElementById('consent')!.click();
}

export const send = (form: HiringLeadForm): void =>
  get(form, 'button', 'Ask for candidates').click();

/** A request as it left the page. */
export interface Asked {
  url: string;
  body: string;
}

/** Stands for the network, and keeps what was sent: whither, and each lead that went as JSON. */
export function network(answer: (lead: Lead, asked: Asked) => Response | Promise<Response>): {
  asked: Asked[];
  sent: Lead[];
  restore(): void;
} {
  const real = window.fetch;
  const all: Asked[] = [];
  const sent: Lead[] = [];
  window.fetch = (async (url: RequestInfo | URL, init?: RequestInit) => {
    if (init?.method !== 'POST') return real(url, init);
    const asked = { url: `${url as string}`, body: init.body as string };
    all.push(asked);
    let lead = {} as Lead;
    try {
      lead = JSON.parse(asked.body) as Lead;
      sent.push(lead);
    } catch {
      // Names and values, as an ordinary form sends them.
    }
    return answer(lead, asked);
  }) as typeof fetch;
  return { asked: all, sent, restore: () => (window.fetch = real) };
}

export const accepted = ({ id }: Lead): Response =>
  new Response(JSON.stringify({ id }), { status: 201 });

/** Takes the outbox of earlier tests away. */
export const clear = (): Promise<void> =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });

/** For each test a page without leads of others, and a network that answers as the test says. */
export function receiving() {
  type Answer = (lead: Lead) => Response | Promise<Response>;
  const net = { answer: accepted as Answer, asked: [] as Asked[], sent: [] as Lead[] };
  let restore: () => void;
  beforeEach(async () => {
    localStorage.clear();
    await clear();
    const { restore: back, ...kept } = network((lead) => net.answer(lead));
    Object.assign(net, kept, { answer: accepted });
    restore = back;
  });
  afterEach(async () => {
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
    restore();
    // One that leaves lets go of the outbox a moment later.
    await new Promise((later) => setTimeout(later, 50));
    localStorage.clear();
  });
  return net;
}

/** The browser keeps nothing for this page, until what comes back is called. */
export function blocked(): () => void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  return () => (IDBFactory.prototype.open = open);
}
