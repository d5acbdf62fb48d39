import { describe, expect, it, vi } from 'vitest';
import { createLead } from '../../src/leads/create.js';
import { openOutbox } from '../../src/leads/outbox.js';
import { lead, stored, target } from '../support/leads.js';
import { acknowledged, soon, status, unreachable, visits, type Answer } from '../support/visits.js';

const visit = visits();
const { page } = visit;
const never: Answer = () => new Promise<Response>(() => {});
const after =
  (ms: number, answer = acknowledged): Answer =>
  async (sent) => {
    await new Promise((done) => setTimeout(done, ms));
    return answer(sent);
  };

describe('storage that fails', () => {
  it.each(['blocked', 'full'] as const)('%s: sent at once, and never called saved', async (how) => {
    visit.device.set(how);
    const leads = page([unreachable, acknowledged]);
    const entry = leads.submit(lead(), target);
    await soon();
    expect(await entry).toMatchObject({ saved: false, state: 'waiting' });
    expect(await leads.pending()).toHaveLength(1);
    await soon(2000);
    expect(visit.sent).toHaveLength(2);
    expect(visit.told.join()).not.toMatch(/ saved/);
    expect(visit.told.at(-1)).toBe('delivered unsaved');
  });

  it('silent for two seconds: the same', async () => {
    visit.device.set('silent');
    const entry = page().submit(lead(), target);
    await soon(1900);
    expect(visit.sent).toEqual([]);
    await soon(200);
    expect(await entry).toMatchObject({ saved: false });
    await soon(10_000);
    expect(visit.told.at(-1)).toBe('delivered unsaved');
  });

  it('that writes late leaves none behind that is delivered by then', async () => {
    visit.device.set('slow');
    void page().submit(lead(), target);
    await soon(2500);
    expect(visit.told).toContain('delivered unsaved');
    await soon(20_000);
    expect(visit.sent).toHaveLength(1);
    expect(visit.rows().size).toBe(0);
  });

  it('that writes late keeps one that waits, as far as it is by then', async () => {
    visit.device.set('slow');
    const leads = page([status(404)]);
    void leads.submit(lead(), target);
    await soon(2500);
    expect(visit.told.at(-1)).toBe('parked unsaved refused');
    await soon(10_000);
    expect(visit.told.at(-1)).toBe('parked saved refused');
    expect([...visit.rows().values()][0]).toMatchObject({ parked: true, attempts: 1 });
    expect(visit.sent).toHaveLength(1);
  });

  it('that writes late what is on its way starts no second one', async () => {
    visit.device.set('slow');
    void page([after(9000, status(503)), acknowledged]).submit(lead(), target);
    await soon(2500);
    visit.device.set('well');
    await soon(8000);
    expect(visit.told).toEqual(['waiting unsaved', 'sending unsaved', 'sending saved']);
    expect(visit.sent).toHaveLength(1);
    await soon(3000);
    expect(visit.told.slice(3)).toEqual(['waiting saved busy', 'sending saved', 'delivered saved']);
    expect(visit.rows().size).toBe(0);
  });

  it('does not hold up what it refused while another tab sends', async () => {
    const locks = { request: () => new Promise(() => {}) } as unknown as LockManager;
    visit.device.set('full');
    void page([], { locks }).submit(lead(), target);
    await soon();
    expect(visit.told.at(-1)).toBe('delivered unsaved');
  });

  it('that can be read and not written makes no attempt come sooner', async () => {
    const locks = { request: (_name: string, work: () => unknown) => work() };
    const leads = page([unreachable], { locks: locks as LockManager });
    void leads.submit(lead(), target);
    await soon();
    visit.device.set('full');
    await soon(60_000);
    // With no luck at all, one each second.
    expect(visit.sent.length).toBeLessThanOrEqual(61);
    expect(visit.sent.length).toBeGreaterThan(30);
  });

  it('that cannot take away what is delivered does not have it sent again', async () => {
    const leads = page([after(500)]);
    void leads.submit(lead(), target);
    await soon(100);
    visit.device.set('full');
    await soon(1000);
    expect(visit.rows().size).toBe(1);
    expect(await leads.pending()).toEqual([]);
    void leads.resume();
    await soon(60_000);
    expect(visit.sent).toHaveLength(1);
  });

  it('that lost its connection is asked once more', async () => {
    const leads = page([unreachable]);
    await leads.submit(lead(), target);
    for (const connection of visit.device.connections) connection.closed = true;
    expect(await leads.submit(lead(), target)).toMatchObject({ saved: true });
  });

  it('that lost its connection still gives what waits', async () => {
    // By a lock: a lease would be written first.
    const locks = { request: (_name: string, work: () => unknown) => work() };
    const leads = page([unreachable, acknowledged], { locks: locks as LockManager });
    await leads.submit(lead(), target);
    await soon(100);
    for (const connection of visit.device.connections) connection.closed = true;
    await soon(60_000);
    expect(visit.sent).toHaveLength(2);
    expect(visit.rows().size).toBe(0);
  });

  it('that is silent is not said to hold nothing', async () => {
    const leads = page([unreachable]);
    const { id } = (await leads.submit(lead(), target)).lead;
    await soon(100);
    visit.device.set('silent');
    const retry = leads.retry(id).catch((error: Error) => error.message);
    await soon(10_000);
    expect(await retry).toBe('Storage is silent.');
  });

  it('that cannot take an edited lead keeps the one before', async () => {
    const leads = page([status(404)]);
    const before = (await leads.submit(lead(), target)).lead;
    await soon();
    visit.device.set('full');
    const edit = leads.submit(createLead(before, before), target);
    await soon();
    expect(await edit).toMatchObject({ saved: false });
    expect([...visit.rows().keys()]).toEqual([before.id]);
  });

  it('swaps an edited lead and the one before in one transaction', async () => {
    const outbox = openOutbox(() => visit.device.page(new AbortController().signal));
    const [one, other] = ['one', 'other'].map((id) => ({
      ...{ id, lead: lead(), target, attempts: 0, nextAt: 0, since: 0 },
    }));
    await outbox.put(one!);
    await outbox.put(other!, 'one');
    expect([...visit.rows().keys()]).toEqual(['other']);
    const bad = { ...one!, lead: { ...one!.lead, fields: { name: () => '' } } as never };
    await expect(outbox.put(bad, 'other')).rejects.toThrow();
    expect([...visit.rows().keys()]).toEqual(['other']);
  });
});

describe('several pages of an origin', () => {
  it('share one outbox: each lead goes once', async () => {
    const pages = [page([after(100)]), page([after(100)]), page([after(100)]), page([after(100)])];
    for (let at = 0; at < 40; at++) void pages[at % 4]!.submit(lead(), target);
    await soon(120_000);
    expect(new Set(visit.sent.map(({ lead: { id } }) => id)).size).toBe(40);
    expect(visit.sent).toHaveLength(40);
    expect(visit.rows().size).toBe(0);
  });

  it('leave a long list to the one that is at it', async () => {
    const pages = [page([after(20_000)]), page([after(20_000)])];
    for (let count = 0; count < 8; count++) void pages[0]!.submit(lead(), target);
    void pages[1]!.resume();
    await soon(10 * 60_000);
    expect(visit.sent).toHaveLength(8);
    expect(visit.rows().size).toBe(0);
  });

  it('take over from one that was killed while it was sending', async () => {
    const first = page([never]);
    await first.submit(lead(), target);
    await soon();
    first.close();
    void page().resume();
    await soon(30_000);
    expect(visit.sent).toHaveLength(1);
    await soon(30_000);
    expect(visit.sent).toHaveLength(2);
    expect(visit.rows().size).toBe(0);
  });

  it('take over from one that was closed while its lead waited', async () => {
    const first = page([unreachable]);
    void page().resume();
    await first.submit(lead(), target);
    await soon();
    first.close();
    await soon(60_000);
    expect(visit.sent).toHaveLength(2);
    expect(visit.rows().size).toBe(0);
  });

  it('hear nothing of what only one of them has', async () => {
    const other = page();
    const heard: string[] = [];
    other.subscribe(({ state }) => heard.push(state));
    visit.device.set('blocked');
    void page().submit(lead(), target);
    await soon(1000);
    expect(heard).toEqual([]);
  });

  it('need neither the way to other tabs nor locks', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('denied', 'SecurityError');
        }
      },
    );
    const locks = {
      request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    } as unknown as LockManager;
    void page([], { locks }).submit(lead(), target);
    await soon(100);
    expect(visit.told.at(-1)).toBe('delivered saved');
  });
});

describe('a page', () => {
  it('that nobody has seen yet sends nothing', async () => {
    const document = { prerendering: true };
    vi.stubGlobal('document', document);
    void page().submit(lead(), target);
    await soon(60_000);
    expect(visit.sent).toEqual([]);
    document.prerendering = false;
    await soon(2000);
    expect(visit.sent).toHaveLength(1);
  });

  it('that is back on line sends at once what found no connection', async () => {
    const events = new EventTarget();
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const leads = page([unreachable, unreachable, status(503), acknowledged]);
    void leads.submit(lead(), target);
    await soon(2500);
    expect(visit.sent).toHaveLength(2);
    events.dispatchEvent(new Event('online'));
    await soon();
    expect(visit.sent).toHaveLength(3);
    // It was there, and asked for time.
    events.dispatchEvent(new Event('online'));
    await soon();
    expect(visit.sent).toHaveLength(3);
    leads.close();
    events.dispatchEvent(new Event('online'));
    await soon(60_000);
    expect(visit.sent).toHaveLength(3);
  });

  it('whose scripts throw in what they subscribed keeps sending', async () => {
    const leads = page();
    const thrown: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (run: () => void) => {
      void Promise.resolve()
        .then(run)
        .catch((error: unknown) => thrown.push(error));
    });
    leads.subscribe(() => {
      throw new Error('of the page');
    });
    void leads.submit(lead(), target);
    await soon();
    expect(visit.told.at(-1)).toBe('delivered saved');
    expect(thrown).toHaveLength(3);
  });

  it('whose arrays have a toJSON of their own sends a lead as any other', async () => {
    const bodies: string[] = [];
    const prototype = Array.prototype as { toJSON?: unknown };
    prototype.toJSON = function (this: unknown[]) {
      return `[${this.join(', ')}]`;
    };
    try {
      const fetch = (async (_url, init) => {
        bodies.push(init!.body as string);
        return stored(init!.body as string);
      }) as typeof globalThis.fetch;
      void page([], { fetch }).submit(lead(), target);
      await soon();
    } finally {
      delete prototype.toJSON;
    }
    expect(JSON.parse(bodies[0]!)).toMatchObject({ consents: [{ purpose: 'processing' }] });
  });
});
