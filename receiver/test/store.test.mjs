import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeDatabases } from './databases.mjs';
import { allLeads, erase, makeLead, post, startProcess } from './support.mjs';

describeDatabases('What is stored', ({ fresh }) => {
  let receiver;
  beforeAll(async () => {
    receiver = await startProcess({ DATABASE_URL: fresh() });
  });
  afterAll(() => receiver?.stop());

  const send = async (lead) => (await post(receiver.url, lead)).status;
  const ids = async () => (await allLeads(receiver.url)).map(({ id }) => id);
  const stored = async (...leads) => {
    const all = await ids();
    return leads.map(({ id }) => all.filter((one) => one === id).length);
  };

  it('answers 201 first, 200 to a replay, 422 to another body under the id', async () => {
    const lead = makeLead();
    const first = await post(receiver.url, lead);
    expect([first.status, await first.json()]).toEqual([201, { id: lead.id }]);
    const { id, ...others } = lead;
    const reordered = { ...others, id };
    const again = await post(receiver.url, reordered);
    expect([again.status, await again.json()]).toEqual([200, { id }]);
    const other = await post(receiver.url, { ...lead, fields: { name: 'Somebody else' } });
    expect(other.status).toBe(422);
    expect((await other.json()).issues[0].path).toBe('id');
    const kept = (await allLeads(receiver.url)).filter((one) => one.id === id);
    expect(kept.map(({ fields }) => fields)).toEqual([lead.fields]);
  });

  it('knows a replay by all that was sent, also what only a later version knows', async () => {
    const lead = makeLead({}, { later: { known: 'later' } });
    expect(await send(lead)).toBe(201);
    expect(await send({ ...lead, later: { known: 'never' } })).toBe(422);
    expect(await send(lead)).toBe(200);
    const deep = `{"id":"${makeLead().id}","later":${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(
      (await post(receiver.url, `${deep},${JSON.stringify(makeLead()).slice(1)}`)).status,
    ).toBe(422);
  });

  it('takes an id in capital letters for the same', async () => {
    const [old, lead] = [makeLead(), makeLead()];
    const loud = { ...lead, id: lead.id.toUpperCase(), replaces: [old.id.toUpperCase()] };
    await send(old);
    const first = await post(receiver.url, loud);
    // As the sender wrote it: it looks for its own id in the answer.
    expect([first.status, await first.json()]).toEqual([201, { id: loud.id }]);
    expect(await send({ ...lead, replaces: [old.id] })).toBe(200);
    expect(await stored(old, lead)).toEqual([0, 1]);
    expect(await erase(receiver.url, `/leads/${loud.id}`)).toEqual({ erased: 1 });
    expect([await send(lead), await send(loud)]).toEqual([200, 200]);
    expect(await stored(old, lead)).toEqual([0, 0]);
  });

  it('stores one row of a hundred that come at once', async () => {
    const lead = makeLead();
    const statuses = await Promise.all(Array.from({ length: 100 }, () => send(lead)));
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(99);
    expect(await stored(lead)).toEqual([1]);
  });

  it('stores text that databases stumble over', async () => {
    const lead = makeLead({ email: 'A\0@Example.com ', message: '\0 \ud800 𝄞 \' " ; --' });
    expect(await send(lead)).toBe(201);
    expect(await send(lead)).toBe(200);
    expect(await erase(receiver.url, '/leads?email=a@example.com')).toEqual({ erased: 1 });
  });

  it('erases by id, and stores nothing of a replay', async () => {
    const lead = makeLead();
    await send(lead);
    expect(await erase(receiver.url, `/leads/${lead.id}`)).toEqual({ erased: 1 });
    const replay = await post(receiver.url, lead);
    expect([replay.status, await replay.json()]).toEqual([200, { id: lead.id }]);
    expect(await stored(lead)).toEqual([0]);
    expect(await erase(receiver.url, `/leads/${lead.id}`)).toEqual({ erased: 0 });
  });

  it('erases by e-mail address, however it is written', async () => {
    const [one, two, other] = [
      makeLead({ email: 'Erase.Me@example.com' }),
      makeLead({ email: ' erase.me@EXAMPLE.com' }),
      makeLead({ email: 'keep.me@example.com' }),
    ];
    for (const lead of [one, two, other]) await send(lead);
    const path = `/leads?email=${encodeURIComponent('erase.me@example.com')}`;
    expect(await erase(receiver.url, path)).toEqual({ erased: 2 });
    expect(await stored(one, two, other)).toEqual([0, 0, 1]);
    expect([await send(one), await send(two)]).toEqual([200, 200]);
    expect(await stored(one, two, other)).toEqual([0, 0, 1]);
  });

  it('bars an id that is erased before its lead has come', async () => {
    const lead = makeLead();
    expect(await erase(receiver.url, `/leads/${lead.id}`)).toEqual({ erased: 0 });
    expect(await send(lead)).toBe(200);
    expect(await stored(lead)).toEqual([0]);
  });

  const orders = ['012', '021', '102', '120', '201', '210'];
  it.each(orders)('keeps the last of a chain that comes in the order %s', async (order) => {
    const first = makeLead({ message: 'first' });
    const second = makeLead({ message: 'second' }, { replaces: [first.id] });
    const third = makeLead({ message: 'third' }, { replaces: [first.id, second.id] });
    const chain = [first, second, third];
    for (const at of order) expect([200, 201]).toContain(await send(chain[at]));
    expect(await stored(...chain)).toEqual([0, 0, 1]);
    for (const lead of chain) expect(await send(lead)).toBe(200);
    expect(await stored(...chain)).toEqual([0, 0, 1]);
  });

  it('keeps the last of a chain whose middle never comes', async () => {
    const [first, never] = [makeLead(), makeLead()];
    const last = makeLead({}, { replaces: [first.id, never.id] });
    await send(first);
    await send(last);
    expect(await stored(first, never, last)).toEqual([0, 0, 1]);
    expect(await send(never)).toBe(200);
    expect(await stored(first, never, last)).toEqual([0, 0, 1]);
  });

  it('keeps one of a lead and its replacement that come at once', async () => {
    for (let round = 0; round < 20; round++) {
      const old = makeLead();
      const edited = makeLead({}, { replaces: [old.id] });
      await Promise.all([send(old), send(edited), send(old), send(edited)]);
      expect(await stored(old, edited)).toEqual([0, 1]);
    }
  });

  it('replaces nothing by a lead that it refuses, nor a lead by itself', async () => {
    const [kept, taken] = [makeLead(), makeLead()];
    await send(kept);
    await send(taken);
    expect(await send({ ...taken, fields: {}, replaces: [kept.id] })).toBe(422);
    const own = makeLead();
    expect(await send({ ...own, replaces: [own.id] })).toBe(201);
    expect(await stored(kept, taken, own)).toEqual([1, 1, 1]);
  });

  it('has every lead after it was started again', async () => {
    const url = fresh();
    const before = await startProcess({ DATABASE_URL: url });
    const lead = makeLead();
    await post(before.url, lead);
    expect(await before.stop()).toEqual({ code: 0, signal: null });
    const after = await startProcess({ DATABASE_URL: url });
    expect((await allLeads(after.url)).map(({ id }) => id)).toEqual([lead.id]);
    expect((await post(after.url, lead)).status).toBe(200);
    await after.stop();
  });
});
