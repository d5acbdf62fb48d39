import type { Environment } from '../../src/leads/leads.js';
import type { Outbox, Row } from '../../src/leads/outbox.js';
import type { Lead, Target } from '../../src/leads/types.js';

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

/** How storage behaves: as it should, refused, or never answering. */
export type Health = 'well' | 'blocked' | 'silent';

/** A device: what is on its disk outlives the pages that write to it. */
export class Disk {
  rows = new Map<string, string>();
  held?: { owner: string; until: number };
  health: Health = 'well';

  /** An outbox of one page on it. */
  open(): Outbox {
    const on = async <Result>(work: () => Result): Promise<Result> => {
      await Promise.resolve();
      if (this.health === 'blocked') throw new DOMException('denied', 'SecurityError');
      if (this.health === 'silent') return new Promise<Result>(() => {});
      return work();
    };
    return {
      all: () => on(() => [...this.rows.values()].map((text) => JSON.parse(text) as Row)),
      put: (row, instead) =>
        on(() => {
          if (instead) this.rows.delete(instead);
          this.rows.set(row.id, JSON.stringify(row));
        }),
      change: (row) =>
        on(() => {
          if (!this.rows.has(row.id)) return false;
          this.rows.set(row.id, JSON.stringify(row));
          return true;
        }),
      remove: (id) => on(() => (id === undefined ? this.rows.clear() : void this.rows.delete(id))),
      lease: (owner, now, until) =>
        on(() => {
          if (this.held && this.held.owner !== owner && this.held.until > now) return false;
          this.held = { owner, until };
          return true;
        }),
    };
  }
}

/** What a page of that device has; `fetch` answers as the test says. */
export function environment(
  disk: Disk,
  fetch: Environment['fetch'],
  more: Partial<Environment> = {},
): Partial<Environment> {
  return { outbox: disk.open(), fetch, locks: undefined, random: () => 0, ...more };
}

/** What our receiver answers for a lead that it has stored. */
export const stored = (body: string, status = 201): Response =>
  new Response(JSON.stringify({ id: (JSON.parse(body) as Lead).id }), { status });
