import { expect } from '@open-wc/testing';
import { DATABASE, hasOutbox } from '../../src/leads/exists.js';
import { createLeads, type Environment } from '../../src/leads/leads.js';
import { openOutbox, type Row } from '../../src/leads/outbox.js';
import type { Lead, Leads } from '../../src/leads/types.js';
import { lead, stored, target } from '../support/leads.js';
import { until } from '../support/queries.js';

const row = (changes: Partial<Row> = {}): Row => {
  const one = lead();
  return { id: one.id, lead: one, target, attempts: 0, nextAt: 0, since: 0, ...changes };
};

/** Waits until so many rows are there. */
async function rows(count: number, within = 5000): Promise<void> {
  const outbox = openOutbox();
  for (const end = Date.now() + within; ;) {
    const { length } = await outbox.all();
    if (length === count) return;
    if (Date.now() > end) throw new Error(`${length} rows are there, not ${count}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

const gone = () =>
  new Promise<void>((done, failed) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error!);
  });

describe('the outbox of an origin', () => {
  beforeEach(gone);

  it('is not made by looking for it, nor by reading it', async () => {
    expect(await hasOutbox()).to.equal(false);
    const outbox = openOutbox();
    expect(await outbox.all()).to.deep.equal([]);
    await outbox.remove();
    expect(await hasOutbox()).to.equal(false);
    await outbox.put(row());
    expect(await hasOutbox()).to.equal(true);
  });

  it('writes strictly, and resolves when the transaction is complete', async () => {
    const { transaction } = IDBDatabase.prototype;
    const asked: unknown[] = [];
    let complete = false;
    IDBDatabase.prototype.transaction = function (...given) {
      asked.push(given[2]?.durability);
      const made = transaction.apply(this, given);
      made.addEventListener('complete', () => (complete = true));
      return made;
    };
    try {
      await openOutbox().put(row());
      expect(complete).to.equal(true);
      expect(asked).to.deep.equal(['strict']);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  it('changes only what is still there, and swaps in one go', async () => {
    const outbox = openOutbox();
    const [one, other] = [row(), row()];
    await outbox.put(one);
    expect(await outbox.change({ ...one, attempts: 3 })).to.equal(true);
    expect((await outbox.all())[0]!.attempts).to.equal(3);
    await outbox.put(other, one.id);
    expect((await outbox.all()).map(({ id }) => id)).to.deep.equal([other.id]);
    expect(await outbox.change(one)).to.equal(false);
    await outbox.remove();
    expect(await outbox.all()).to.deep.equal([]);
  });

  it('lends the right to send to one at a time, until it runs out', async () => {
    const [one, other] = [openOutbox(), openOutbox()];
    expect(await one.lease('one', 1000, 2000)).to.equal(true);
    expect(await other.lease('other', 1500, 2500)).to.equal(false);
    expect(await one.lease('one', 1500, 2500)).to.equal(true);
    expect(await other.lease('other', 2500, 3500)).to.equal(true);
    // A clock that was far ahead has left one behind.
    await one.lease('other', 9e6, 9e6 + 1000);
    expect(await one.lease('one', 3600, 4600)).to.equal(true);
  });

  it('lets go of the database for whoever deletes it, and goes on with a new one', async () => {
    const outbox = openOutbox();
    await outbox.put(row());
    await gone();
    const next = row();
    await outbox.put(next);
    expect((await outbox.all()).map(({ id }) => id)).to.deep.equal([next.id]);
  });
});

describe('four pages with a hundred leads each', () => {
  beforeEach(gone);

  for (const locks of [navigator.locks, undefined]) {
    it(`${locks ? 'by a lock' : 'by a lease'}: each is stored once`, async () => {
      const times = new Map<string, number>();
      const fetch = (async (_url, init) => {
        const { id } = JSON.parse(init!.body as string) as Lead;
        times.set(id, (times.get(id) ?? 0) + 1);
        // Some answers are lost.
        if (times.get(id) === 1 && times.size % 9 === 0) throw new TypeError('reset');
        return stored(init!.body as string);
      }) as Environment['fetch'];
      const pages: Leads[] = [0, 1, 2, 3].map(() => createLeads({ fetch, locks }));
      try {
        const entries = await Promise.all(
          Array.from({ length: 400 }, (_, at) => pages[at % 4]!.submit(lead(), target)),
        );
        expect(entries.every(({ saved }) => saved)).to.equal(true);
        await rows(0, 60_000);
        expect(times.size).to.equal(400);
        // Twice only where the answer was lost.
        expect([...times.values()].filter((count) => count > 2)).to.deep.equal([]);
        expect([...times.values()].filter((count) => count === 2)).to.have.length.below(60);
      } finally {
        for (const one of pages) one.close();
      }
    }).timeout(90_000);
  }
});

describe('another page of the origin', () => {
  beforeEach(gone);

  it('hears what becomes of a lead', async () => {
    const [here, there] = [createLeads({ fetch: sends }), createLeads({ fetch: sends })];
    const told: string[] = [];
    there.subscribe(({ state }) => told.push(state));
    await here.submit(lead(), target);
    await until(() => told.includes('delivered'));
    expect(told).to.deep.equal(['waiting', 'sending', 'delivered']);
    here.close();
    there.close();
  });
});

const sends = (async (_url, init) => stored(init!.body as string)) as Environment['fetch'];

describe('a page of its own', () => {
  beforeEach(gone);

  it('that is gone while it sends leaves its leads to another', async () => {
    const one = lead();
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module">
      import { createLeads } from '${new URL('../../src/leads/leads.ts', import.meta.url).href}';
      const leads = createLeads({ fetch: () => {
        parent.postMessage('sending');
        return new Promise(() => {});
      } });
      leads.submit(${JSON.stringify(one)}, ${JSON.stringify(target)});
    </script>`;
    const sending = new Promise((heard) => {
      window.addEventListener('message', heard, { once: true });
    });
    document.body.append(frame);
    await sending;
    const ids: string[] = [];
    const leads = createLeads({
      fetch: (url, init) => {
        ids.push((JSON.parse(init!.body as string) as Lead).id);
        return sends(url, init);
      },
    });
    void leads.resume();
    await new Promise((later) => setTimeout(later, 300));
    expect(ids).to.deep.equal([]);
    frame.remove();
    await until(() => ids.length > 0);
    await rows(0);
    expect(ids).to.deep.equal([one.id]);
    leads.close();
  });
});

describe('a visitor who wants to be forgotten', () => {
  beforeEach(gone);

  it('leaves nothing on the disk', async () => {
    const leads = createLeads({ fetch: () => Promise.reject(new TypeError('no connection')) });
    const [one] = [lead(), lead(), lead()].map((each) => {
      void leads.submit(each, target);
      return each;
    });
    await rows(3);
    await leads.forget(one!.id);
    expect((await openOutbox().all()).map(({ id }) => id)).not.to.include(one!.id);
    await leads.forget();
    expect(await openOutbox().all()).to.deep.equal([]);
    leads.close();
  });
});

describe('an origin whose storage is busy for longer than anybody waits', () => {
  beforeEach(gone);

  it('has nothing left of what was sent meanwhile', async () => {
    const outbox = openOutbox();
    await outbox.put(row());
    await outbox.remove();
    const held = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(DATABASE);
      request.onsuccess = () => done(request.result);
    });
    let holding = true;
    const store = held.transaction('leads', 'readwrite').objectStore('leads');
    const hold = () => {
      if (holding) store.count().onsuccess = hold;
    };
    hold();
    const sent: string[] = [];
    const leads = createLeads({ fetch: sends });
    leads.subscribe(({ state, saved }) => sent.push(`${state} ${saved}`));
    const entry = await leads.submit(lead(), target);
    expect(entry.saved).to.equal(false);
    await until(() => sent.includes('delivered false'));
    holding = false;
    held.close();
    // Written, and taken away after that: a reader stands in line behind both.
    await rows(0);
    await new Promise((later) => setTimeout(later, 300));
    expect(await outbox.all()).to.deep.equal([]);
    leads.close();
  }).timeout(20_000);
});

describe('an origin whose storage refuses', () => {
  it('sends at once, and calls nothing saved', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const leads = createLeads({ fetch: sends });
    const told: string[] = [];
    leads.subscribe(({ state, saved }) => told.push(`${state} ${saved}`));
    try {
      expect((await leads.submit(lead(), target)).saved).to.equal(false);
      await until(() => told.at(-1) === 'delivered false');
    } finally {
      IDBFactory.prototype.open = open;
      leads.close();
    }
  });
});
