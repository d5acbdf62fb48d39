import { DATABASE } from '../../src/leads/exists.js';
import type { Environment } from '../../src/leads/leads.js';
import { openOutbox, type Row } from '../../src/leads/outbox.js';
import type { Lead, Target } from '../../src/leads/types.js';
import type { Device } from './indexed-db.js';

let made = 0;

/** A lead as the form makes it, each with an id of its own. */
export function lead(changes: Partial<Lead> = {}): Lead {
  const id = `00000000-0000-4000-8000-${`${++made}`.padStart(12, '0')}`;
  return {
    id,
    createdAt: new Date().toISOString(),
    fields: { name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' },
    consents: [
      {
        purpose: 'processing',
        granted: true,
        text: 'Northwind may use these details to answer.',
        lang: 'en',
        version: '1',
        at: new Date().toISOString(),
        page: 'https://host.example/',
      },
    ],
    context: { page: 'https://host.example/', widget: 'hiring-lead-form', version: '1.0.0' },
    ...changes,
  };
}

export const target: Target = { type: 'webhook', url: 'https://leads.example/leads' };

/** What is in the outbox of a device, by id. */
export const rowsOf = (device: Device): Map<string, Row> => device.rows<Row>(DATABASE, 'leads');

/** What a page of that device has; `fetch` answers as the test says. */
export function pageOf(
  device: Device,
  fetch: Environment['fetch'],
  more: Partial<Environment> = {},
): Partial<Environment> {
  const { signal } = new AbortController();
  return {
    ...{ outbox: openOutbox(() => device.page(signal)), fetch, locks: undefined },
    ...more,
  };
}

/** What our receiver answers for a lead that it has stored. */
export const stored = (body: string, status = 201): Response =>
  new Response(JSON.stringify({ id: (JSON.parse(body) as Lead).id }), { status });
