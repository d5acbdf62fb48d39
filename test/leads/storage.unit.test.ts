import { describe, expect, it } from 'vitest';
import { openOutbox } from '../../src/leads/outbox.js';
import { lead, target } from '../support/leads.js';
import { acknowledged, soon, status, unreachable, visits, type Answer } from '../support/visits.js';

const visit = visits();
const { page } = visit;
const after =
  (ms: number): Answer =>
  async (sent) => {
    await new Promise((done) => setTimeout(done, ms));
    return acknowledged(sent);
  };

describe('storage that fails for a while', () => {
  it('silent when a visit begins: what is kept goes out once it answers', async () => {
    const first = page([unreachable]);
    await first.submit(lead(), target);
    await soon();
    first.close();
    visit.device.set('silent');
    visit.sent.length = 0;
    void page().resume();
    await soon(60_000);
    expect(visit.sent).toHaveLength(0);
    visit.device.set('well');
    await soon(10_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([1, 0]);
  });

  it('what was delivered is taken away later, and not sent again', async () => {
    const leads = page([after(1000)]);
    await leads.submit(lead(), target);
    await soon();
    visit.device.set('full');
    await soon(60_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([1, 1]);
    visit.device.set('well');
    await soon(10_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([1, 0]);
    expect(visit.told.filter((one) => one.startsWith('delivered'))).toHaveLength(1);
  });

  it('what could not be forgotten is said, not sent, and forgotten later', async () => {
    const leads = page([unreachable]);
    const one = lead();
    await leads.submit(one, target);
    await soon();
    visit.device.set('full');
    await expect(leads.forget(one.id)).rejects.toThrow();
    visit.sent.length = 0;
    await soon(60_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([0, 1]);
    visit.device.set('well');
    await soon(10_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([0, 0]);
  });

  it('a lead that is on its way when it is written after all is sent by no other tab', async () => {
    visit.device.set('slow');
    const [one, other] = [page([after(20_000)]), page()];
    void one.submit(lead(), target);
    await soon(3500);
    expect(visit.rows().size).toBe(1);
    visit.device.set('well');
    void other.resume();
    await soon(10_000);
    expect(visit.sent).toHaveLength(1);
    await soon(60_000);
    expect([visit.sent.length, visit.rows().size]).toEqual([1, 0]);
  });
});

describe('what several tabs do', () => {
  it('says whether it was another that told so', async () => {
    const [one, other] = [page([status(404)]), page()];
    const heard: (boolean | undefined)[] = [];
    other.subscribe(({ elsewhere }) => heard.push(elsewhere));
    const own: (boolean | undefined)[] = [];
    one.subscribe(({ elsewhere }) => own.push(elsewhere));
    await one.submit(lead(), target);
    await soon();
    expect(new Set(own)).toEqual(new Set([undefined]));
    expect(new Set(heard)).toEqual(new Set([true]));
  });

  it('a retry of what another has forgotten says so', async () => {
    const [one, other] = [page([status(404)]), page()];
    const { id } = (await one.submit(lead(), target)).lead;
    await soon();
    await other.forget(id);
    expect(await one.retry(id)).toBe(false);
  });

  it('who gives the lease back late leaves it with who took it over', async () => {
    const { signal } = new AbortController();
    const outbox = openOutbox(() => visit.device.page(signal));
    const now = 1_000_000;
    expect(await outbox.lease('a', now, now + 1000)).toBe(true);
    expect(await outbox.lease('b', now + 2000, now + 3000)).toBe(true);
    expect(await outbox.lease('a', now + 2500, now + 2500)).toBe(false);
    expect(await outbox.lease('c', now + 2600, now + 3600)).toBe(false);
    expect(await outbox.lease('b', now + 2700, now + 2700)).toBe(true);
    expect(await outbox.lease('c', now + 2800, now + 3800)).toBe(true);
  });
});
