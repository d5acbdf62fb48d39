import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLeads, MAX_BYTES, type Environment } from '../../src/leads/leads.js';
import type { Entry, Lead, Leads } from '../../src/leads/types.js';
import { Disk, environment, lead, stored, target } from '../support/leads.js';

const DAY = 24 * 60 * 60 * 1000;

interface Sent {
  url: string;
  init: RequestInit;
  lead: Lead;
}

let disk: Disk;
let sent: Sent[];
let open: Leads[];
let told: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
  [disk, sent, open, told] = [new Disk(), [], [], []];
});
afterEach(() => {
  for (const one of open) one.close();
  vi.useRealTimers();
});

type Answer = (sent: Sent) => Response | Promise<Response>;

/** A page whose requests are answered in this order, the last one for ever. */
function page(answers: Answer[] = [], more: Partial<Environment> = {}): Leads {
  const fetch = (async (url, init) => {
    const one = { url: `${url as string}`, init: init!, lead: JSON.parse(init!.body as string) };
    sent.push(one as Sent);
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    return answer ? answer(one as Sent) : stored(init!.body as string);
  }) as Environment['fetch'];
  const leads = createLeads(environment(disk, fetch, more));
  leads.subscribe(({ state, saved, problem }) =>
    told.push([state, saved ? 'saved' : 'unsaved', problem?.code].filter(Boolean).join(' ')),
  );
  open.push(leads);
  return leads;
}

const soon = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const status =
  (code: number, headers = {}, body = '{}'): Answer =>
  () =>
    new Response(code === 204 ? null : body, { status: code, headers });
const unreachable: Answer = () => {
  throw new TypeError('Failed to fetch');
};

describe('a lead that is sent', () => {
  it('is written down first, then sent, then taken off this device', async () => {
    let writtenFirst = false;
    const leads = page([
      ({ init }) => {
        writtenFirst = disk.rows.size === 1;
        return stored(init.body as string);
      },
    ]);
    const entry = await leads.submit(lead(), target);
    expect(entry).toMatchObject({ saved: true, state: 'waiting' });
    await soon();
    expect(writtenFirst).toBe(true);
    expect(told).toEqual(['waiting saved', 'sending saved', 'delivered saved']);
    expect(disk.rows.size).toBe(0);
    expect(await leads.pending()).toEqual([]);
  });

  it('goes without redirects, cookies and cache, and outlives the page the first time only', async () => {
    const leads = page([unreachable, ({ init }) => stored(init.body as string)]);
    await leads.submit(lead(), target);
    await soon(5000);
    expect(sent.map(({ init }) => init.keepalive)).toEqual([true, false]);
    expect(sent[0]!.init).toMatchObject({
      ...{ method: 'POST', redirect: 'error', credentials: 'omit', cache: 'no-store' },
    });
    expect(sent[0]!.url).toBe('https://leads.example/leads');
  });

  it.each([
    ['204', status(204)],
    ['HTML', status(200, {}, '<p>Thank you!</p>')],
    ['another id', status(201, {}, '{"id":"another"}')],
    ['JSON that is cut short', status(201, {}, '{"id":"')],
    ['no id', status(200, {}, 'null')],
    ['no answer', unreachable],
    ['an error of the server', status(500)],
  ])('stays after %s, and is tried again', async (_what, answer) => {
    const leads = page([answer, ({ init }) => stored(init.body as string)]);
    await leads.submit(lead(), target);
    await soon(900);
    expect(disk.rows.size).toBe(1);
    await soon(1000);
    expect(sent).toHaveLength(2);
    expect(disk.rows.size).toBe(0);
  });

  it('waits as long as the receiver asks', async () => {
    const leads = page([
      status(429, { 'Retry-After': '90' }),
      ({ init }) => stored(init.body as string),
    ]);
    await leads.submit(lead(), target);
    await soon(89_000);
    expect(sent).toHaveLength(1);
    await soon(2000);
    expect(told.at(-1)).toBe('delivered saved');
  });

  it('counts as not answered after 30 seconds', async () => {
    const leads = page([
      ({ init }) =>
        new Promise((_, failed) =>
          init.signal!.addEventListener('abort', () => failed(new Error('aborted'))),
        ),
    ]);
    await leads.submit(lead(), target);
    await soon(29_000);
    expect(told.at(-1)).toBe('sending saved');
    await soon(1100);
    expect(told).toContain('waiting saved network');
  });

  it('goes on with the next visit', async () => {
    const first = page([unreachable]);
    await first.submit(lead(), target);
    await soon();
    first.close();
    sent.length = 0;
    const next = page();
    void next.resume();
    await soon(2000);
    expect(sent).toHaveLength(1);
    expect(disk.rows.size).toBe(0);
  });

  it('goes to the place that it was meant for, whatever the next page sends to', async () => {
    // Its file comes in real time.
    await import('../../src/leads/destinations/form.js');
    const first = page([unreachable]);
    await first.submit(lead(), {
      type: 'form',
      url: 'https://forms.example/f/1',
      encoding: 'json',
    });
    await soon();
    first.close();
    void page([status(200, {}, '{"ok":true}')]).resume();
    await soon(2000);
    expect(sent.at(-1)!.url).toBe('https://forms.example/f/1');
    expect(disk.rows.size).toBe(0);
  });
});

describe('a lead that is refused', () => {
  const refused = status(
    422,
    {},
    '{"issues":[{"path":"fields.email","message":"Not an address."},{"path":"id","message":"x"}]}',
  );
  const parked = async (leads: Leads): Promise<Entry> => {
    await leads.submit(lead(), target);
    await soon();
    return (await leads.pending())[0]!;
  };

  it('is parked with what was said of its fields, and not tried again', async () => {
    const entry = await parked(page([refused]));
    expect(entry).toMatchObject({ state: 'parked', saved: true });
    expect(entry.problem).toEqual({
      ...{ code: 'refused', status: 422, fields: { email: 'Not an address.' } },
    });
    await soon(3 * DAY);
    expect(sent).toHaveLength(1);
  });

  it('is edited into another, in whose place it was', async () => {
    const leads = page([refused, ({ init }) => stored(init.body as string)]);
    const { lead: before } = await parked(leads);
    const fields = { ...before.fields, email: 'r.example@northwind.example' };
    await leads.edit(before.id, { fields });
    expect([...disk.rows.keys()]).not.toContain(before.id);
    await soon();
    const { lead: after } = sent.at(-1)!;
    expect(after).toMatchObject({ replaces: before.id, fields, context: before.context });
    expect(after.id).not.toBe(before.id);
    expect(after.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(disk.rows.size).toBe(0);
  });

  it('is sent once more as it is, to another place if that is given', async () => {
    const leads = page([status(404), ({ init }) => stored(init.body as string)]);
    const { lead: before } = await parked(leads);
    void leads.retry(before.id, { type: 'webhook', url: 'https://new.example/leads' });
    await soon();
    expect(sent.map(({ url }) => url)).toEqual(
      [target, { url: 'https://new.example/leads' }].map((one) => (one as { url: string }).url),
    );
    expect(sent[1]!.lead).toEqual(before);
    expect(disk.rows.size).toBe(0);
  });

  it('is parked after 30 days, with a word of doubles, and sent if the visitor says so', async () => {
    const leads = page([unreachable, ({ init }) => stored(init.body as string)]);
    await leads.submit(lead(), target);
    await soon();
    leads.close();
    vi.setSystemTime(Date.now() + 31 * DAY);
    const later = page();
    void later.resume();
    await soon();
    const [entry] = await later.pending();
    expect(entry).toMatchObject({ state: 'parked', problem: { code: 'old' } });
    void later.retry(entry!.lead.id);
    await soon();
    expect(await later.pending()).toEqual([]);
  });

  it('for its size is kept and never sent', async () => {
    const leads = page();
    const big = lead({ fields: { message: 'ü'.repeat(MAX_BYTES / 2) } });
    expect(await leads.submit(big, target)).toMatchObject({
      ...{ state: 'parked', saved: true, problem: { code: 'size' } },
    });
    await soon(DAY);
    expect(sent).toEqual([]);
  });
});

describe('storage that fails', () => {
  it('blocked: the lead is sent at once, and never called saved', async () => {
    disk.health = 'blocked';
    const leads = page([unreachable, ({ init }) => stored(init.body as string)]);
    expect(await leads.submit(lead(), target)).toMatchObject({ saved: false });
    expect(await leads.pending()).toHaveLength(1);
    await soon(2000);
    expect(sent).toHaveLength(2);
    expect(told.join()).not.toMatch(/ saved/);
    expect(told.at(-1)).toBe('delivered unsaved');
  });

  it('silent for two seconds: the same', async () => {
    disk.health = 'silent';
    const leads = page();
    const entry = leads.submit(lead(), target);
    await soon(1900);
    expect(sent).toEqual([]);
    await soon(200);
    expect(await entry).toMatchObject({ saved: false });
    await soon(10_000);
    expect(told.at(-1)).toBe('delivered unsaved');
  });

  it('that writes late leaves no second one behind', async () => {
    const outbox = disk.open();
    const { put } = outbox;
    outbox.put = (row, instead) =>
      new Promise((done) => setTimeout(() => void put(row, instead).then(done), 5000));
    const leads = page([], { outbox });
    void leads.submit(lead(), target);
    await soon(20_000);
    expect(sent).toHaveLength(1);
    expect(disk.rows.size).toBe(0);
  });
});

describe('several pages of an origin', () => {
  it('share one outbox: each lead goes once', async () => {
    const pages = [page(), page(), page(), page()];
    for (let at = 0; at < 40; at++) void pages[at % 4]!.submit(lead(), target);
    await soon(60_000);
    expect(new Set(sent.map(({ lead: { id } }) => id)).size).toBe(40);
    expect(sent).toHaveLength(40);
    expect(disk.rows.size).toBe(0);
  });

  it('take over from one that was killed while it was sending', async () => {
    const first = page([() => new Promise<Response>(() => {})]);
    await first.submit(lead(), target);
    await soon();
    first.close();
    void page().resume();
    await soon(30_000);
    expect(sent).toHaveLength(1);
    await soon(30_000);
    expect(sent).toHaveLength(2);
    expect(disk.rows.size).toBe(0);
  });
});

describe('a page whose neighbour was closed', () => {
  it('sends what the neighbour left, once it has heard of it', async () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const heard = new Promise<void>((done) => {
      const there = page();
      there.subscribe(({ state }) => state === 'waiting' && done());
    });
    const here = page([unreachable]);
    await here.submit(lead(), target);
    await heard;
    await soon();
    here.close();
    sent.length = 0;
    await soon(120_000);
    expect(sent).toHaveLength(1);
    expect(disk.rows.size).toBe(0);
  });
});

describe('a visitor', () => {
  it('forgets one, or all, and nothing of them is sent any more', async () => {
    const leads = page([unreachable]);
    const one = lead();
    await leads.submit(one, target);
    await leads.submit(lead(), target);
    await soon();
    await leads.forget(one.id);
    expect([...disk.rows.keys()]).toHaveLength(1);
    await leads.forget();
    sent.length = 0;
    await soon(DAY);
    expect([sent.length, disk.rows.size]).toEqual([0, 0]);
  });

  it('is told what is wrong where a lead that is gone is edited', async () => {
    await expect(page().edit('nowhere', {})).rejects.toThrow('There is no lead nowhere to edit.');
  });
});
