import { afterEach, beforeEach, vi } from 'vitest';
import { createLeads, type Environment } from '../../src/leads/leads.js';
// Fetched once a lead is refused: here before the clock stands still.
import '../../src/leads/destinations/issues.js';
import type { Row } from '../../src/leads/outbox.js';
import type { Lead, Leads } from '../../src/leads/types.js';
import { Channel } from './channel.js';
import { Device } from './indexed-db.js';
import { pageOf, rowsOf, stored } from './leads.js';

/** A request as it left a page. */
export interface Sent {
  url: string;
  init: RequestInit;
  lead: Lead;
}

export type Answer = (sent: Sent) => Response | Promise<Response>;

/** The pages of one device that a test opens, on a clock of their own. */
export function visits() {
  let open: Leads[] = [];
  const all = {
    device: new Device(),
    sent: [] as Sent[],
    /** What those who subscribed were told: state, whether it is saved, and the problem. */
    told: [] as string[],
    rows: (): Map<string, Row> => rowsOf(all.device),
    /** A page whose requests are answered in this order, the last one for ever. */
    page(answers: Answer[] = [], more: Partial<Environment> = {}): Leads {
      const fetch = (async (url, init) => {
        const lead = JSON.parse(init!.body as string) as Lead;
        const one: Sent = { url: `${url as string}`, init: init!, lead };
        all.sent.push(one);
        const answer = answers.length > 1 ? answers.shift()! : answers[0];
        return answer ? answer(one) : stored(init!.body as string);
      }) as Environment['fetch'];
      const leads = createLeads(pageOf(all.device, fetch, more));
      leads.subscribe(({ state, saved, problem }) =>
        all.told.push(
          [state, saved ? 'saved' : 'unsaved', problem?.code].filter(Boolean).join(' '),
        ),
      );
      open.push(leads);
      return leads;
    },
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
    Object.assign(all, { device: new Device(), sent: [], told: [] });
    vi.stubGlobal('indexedDB', all.device.page(new AbortController().signal));
    vi.stubGlobal('BroadcastChannel', Channel);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    open = [];
  });
  afterEach(() => {
    for (const one of open) one.close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return all;
}

/** Lets so many milliseconds pass. */
export const soon = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

export const status =
  (code: number, headers = {}, body = '{}'): Answer =>
  () =>
    new Response(code === 204 ? null : body, { status: code, headers });

export const unreachable: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** As our receiver does. */
export const acknowledged: Answer = ({ init }) => stored(init.body as string);
