import { describe, expect, it, vi } from 'vitest';
import { createLead } from '../../src/leads/create.js';
import { MAX_BYTES } from '../../src/leads/leads.js';
import type { Entry, Lead, Leads, Target } from '../../src/leads/types.js';
import { lead, stored, target } from '../support/leads.js';
import { acknowledged, soon, status, unreachable, visits } from '../support/visits.js';

const DAY = 24 * 60 * 60 * 1000;

const visit = visits();
const { page } = visit;

describe('a lead that is sent', () => {
  it('is written down first, then sent, then taken off this device', async () => {
    let writtenFirst = false;
    const leads = page([
      ({ init }) => {
        writtenFirst = visit.rows().size === 1;
        return stored(init.body as string);
      },
    ]);
    const entry = await leads.submit(lead(), target);
    expect(entry).toMatchObject({ saved: true, state: 'waiting' });
    await soon();
    expect(writtenFirst).toBe(true);
    expect(visit.told).toEqual(['waiting saved', 'sending saved', 'delivered saved']);
    expect(visit.rows().size).toBe(0);
    expect(await leads.pending()).toEqual([]);
  });

  it('goes without redirects, cookies and cache, and outlives the page the first time only', async () => {
    const leads = page([unreachable, acknowledged]);
    await leads.submit(lead(), target);
    await soon(5000);
    expect(visit.sent.map(({ init }) => init.keepalive)).toEqual([true, false]);
    expect(visit.sent[0]!.init).toMatchObject({
      ...{ method: 'POST', redirect: 'error', credentials: 'omit', cache: 'no-store' },
    });
    expect(visit.sent[0]!.url).toBe('https://leads.example/leads');
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
    const leads = page([answer, acknowledged]);
    await leads.submit(lead(), target);
    await soon(900);
    expect(visit.rows().size).toBe(1);
    await soon(1000);
    expect(visit.sent).toHaveLength(2);
    expect(visit.rows().size).toBe(0);
  });

  it('waits as long as the receiver asks', async () => {
    const leads = page([status(429, { 'Retry-After': '90' }), acknowledged]);
    await leads.submit(lead(), target);
    await soon(89_000);
    expect(visit.sent).toHaveLength(1);
    await soon(2000);
    expect(visit.told.at(-1)).toBe('delivered saved');
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
    expect(visit.told.at(-1)).toBe('sending saved');
    await soon(1100);
    expect(visit.told).toContain('waiting saved network');
  });

  it('goes on with the next visit', async () => {
    const first = page([unreachable]);
    await first.submit(lead(), target);
    await soon();
    first.close();
    visit.sent.length = 0;
    const next = page();
    void next.resume();
    await soon(2000);
    expect(visit.sent).toHaveLength(1);
    expect(visit.rows().size).toBe(0);
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
    expect(visit.sent.at(-1)!.url).toBe('https://forms.example/f/1');
    expect(visit.rows().size).toBe(0);
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
    expect(visit.sent).toHaveLength(1);
  });

  it('is edited into another, in whose place it was', async () => {
    const leads = page([refused, acknowledged]);
    const { lead: before } = await parked(leads);
    const fields = { ...before.fields, email: 'r.example@northwind.example' };
    await leads.submit(createLead({ ...before, fields }, before), target);
    expect([...visit.rows().keys()]).not.toContain(before.id);
    await soon();
    const { lead: after } = visit.sent.at(-1)!;
    expect(after).toMatchObject({ replaces: [before.id], fields, context: before.context });
    expect(after.id).not.toBe(before.id);
    expect(after.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(visit.rows().size).toBe(0);
  });

  it('is sent once more as it is', async () => {
    const leads = page([status(404), acknowledged]);
    const { lead: before } = await parked(leads);
    void leads.retry(before.id);
    await soon();
    expect(visit.sent[1]!.lead).toEqual(before);
    expect(visit.rows().size).toBe(0);
  });

  it('goes to another place that is given, no sooner than it would have', async () => {
    const moved = { type: 'webhook', url: 'https://new.example/leads' } as const;
    const leads = page([status(503, { 'Retry-After': '3600' }), acknowledged]);
    const { lead: before } = await leads.submit(lead(), target);
    await soon();
    expect(await leads.redirect(before.id, moved)).toBe(true);
    await soon(1_800_000);
    expect(visit.sent).toHaveLength(1);
    await soon(1_900_000);
    expect(visit.sent.map(({ url }) => url)).toEqual([(target as { url: string }).url, moved.url]);
  });

  it('that is too old is parked wherever it goes', async () => {
    const leads = page([unreachable]);
    const { lead: before } = await leads.submit(lead(), target);
    await soon();
    leads.close();
    vi.setSystemTime(Date.now() + 31 * DAY);
    const later = page();
    await later.redirect(before.id, { type: 'webhook', url: 'https://new.example/leads' });
    await soon();
    expect((await later.pending())[0]).toMatchObject({ state: 'parked', problem: { code: 'old' } });
    expect(visit.sent).toHaveLength(1);
  });

  it('is parked after 30 days, with a word of doubles, and sent if the visitor says so', async () => {
    const leads = page([unreachable, acknowledged]);
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
    expect(visit.sent).toEqual([]);
    expect([...visit.rows().values()]).toMatchObject([{ parked: true, problem: { code: 'size' } }]);
  });
});

describe('the size of a lead, in bytes', () => {
  /** A lead that is so many bytes of JSON, with letters of one byte or of two. */
  function sized(bytes: number, letter = 'x'): Lead {
    const one = lead({ fields: { message: '' } });
    const [whole, each] = [JSON.stringify(one), letter].map((text) => Buffer.byteLength(text));
    const room = bytes - whole!;
    one.fields['message'] = letter.repeat(room / each!) + 'x'.repeat(room % each!);
    expect(Buffer.byteLength(JSON.stringify(one))).toBe(bytes);
    return one;
  }
  const alive = () => visit.sent.map(({ init }) => init.keepalive);
  const sizes = () => visit.sent.map(({ init }) => Buffer.byteLength(init.body as string));

  it.each(['x', 'ü'])(
    'is 16 KiB at most, and such a one outlives the page (%s)',
    async (letter) => {
      const leads = page();
      await leads.submit(sized(16 * 1024, letter), target);
      await soon();
      expect([sizes(), alive()]).toEqual([[16 * 1024], [true]]);
      expect(await leads.submit(sized(16 * 1024 + 1, letter), target)).toMatchObject({
        ...{ state: 'parked', saved: true, problem: { code: 'size' } },
      });
      await soon(DAY);
      expect(visit.sent).toHaveLength(1);
      expect(visit.told.at(-1)).toBe('parked saved size');
    },
  );

  it('counts as it goes out: a longer body never outlives the page', async () => {
    // Its file comes in real time.
    await import('../../src/leads/destinations/form.js');
    const went: [size: number, keepalive: unknown][] = [];
    const leads = page([], {
      fetch: async (_url, init) => {
        went.push([Buffer.byteLength(init!.body as string), init!.keepalive]);
        return new Response('');
      },
    });
    const form: Target = { type: 'form', url: 'https://host.example/' };
    // In what a form sends, each of these letters is six bytes.
    for (const size of [2, 10, 16]) {
      await leads.submit(sized(size * 1024, 'ü'), form);
      await soon();
    }
    expect(went.map(([, alive]) => alive)).toEqual([true, false, false]);
    for (const [size, alive] of went) expect(alive).toBe(size <= 16 * 1024);
    expect(visit.rows().size).toBe(0);
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
    expect([...visit.rows().keys()]).toHaveLength(1);
    await leads.forget();
    visit.sent.length = 0;
    await soon(DAY);
    expect([visit.sent.length, visit.rows().size]).toEqual([0, 0]);
  });
});
