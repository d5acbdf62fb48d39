import { expect } from '@open-wc/testing';
import type { HiringLeadForm } from '../../../src/elements/lead-form/lead-form.js';
import { openOutbox } from '../../../src/leads/outbox.js';
import '../../../src/elements/lead-form/define.js';
import {
  accepted,
  fill,
  fillAll,
  leadForm,
  NEEDS,
  receiving,
  send,
} from '../../support/lead-form.js';
import { lead } from '../../support/leads.js';
import { find, get, pause, reading, until } from '../../support/queries.js';

const valueOf = (form: HiringLeadForm, id: string) =>
  (form.shadowRoot!.getElementById(id) as HTMLInputElement).value;
const busy = () => new Response('{}', { status: 503 });
const refused = () => new Response('{}', { status: 404 });

describe('hiring-lead-form, so that nothing is lost', () => {
  const net = receiving();

  /** The same page, opened once more. */
  const again = async (attributes = NEEDS) => {
    document.querySelectorAll('hiring-lead-form').forEach((form) => form.remove());
    await pause(50);
    return leadForm(attributes);
  };

  describe('what is typed', () => {
    it('stays under its label when fields change their order', async () => {
      const form = await leadForm(`${NEEDS} fields="name* email company*"`);
      fill(form, { name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' });
      await until(() => form['tools']);
      form.fields = 'company* message name* email';
      await form.updateComplete;
      await until(() => valueOf(form, 'name') === 'R. Example');
      expect(valueOf(form, 'email')).to.equal('r@northwind.example');
      expect(valueOf(form, 'company')).to.equal('Northwind');
      expect(valueOf(form, 'message')).to.equal('');
    });

    it('stays in fields of the page when level and market come in front of them', async () => {
      const form = await leadForm(`${NEEDS} fields="name*"`);
      form['guide'].choose({ level: 'senior', market: 'tr' });
      form.extraFields = ['one', 'two', 'three'].map((name) => ({ name, label: name }));
      await form.updateComplete;
      fill(form, { name: 'R. Example', one: '1', two: '2', three: '3' });
      await until(() => form['tools']);
      get(form, 'button', 'Change').click();
      await find(form, 'combobox', /Level/);
      await until(() => valueOf(form, 'three') === '3');
      expect([valueOf(form, 'one'), valueOf(form, 'two')]).to.deep.equal(['1', '2']);
      expect(valueOf(form, 'level')).to.equal('senior');
    });

    it('is off the device once the lead has arrived, if storage was slow to take that', async () => {
      const { transaction } = IDBDatabase.prototype;
      let taken!: () => void;
      const late = new Promise<void>((done) => (taken = done));
      const form = await leadForm(`${NEEDS} remember`);
      await until(() => /Forget what I typed/.test(reading(form)));
      fillAll(form);
      expect(localStorage.length).to.equal(1);
      // Written at once, and said to be written later than anybody waits.
      IDBDatabase.prototype.transaction = function (...asked) {
        const begun = transaction.apply(this, asked);
        Object.defineProperty(begun, 'oncomplete', {
          set: (done: () => void) =>
            begun.addEventListener('complete', () => void late.then(() => done())),
        });
        return begun;
      };
      net.answer = () => new Promise((done) => setTimeout(() => done(busy()), 200));
      try {
        send(form);
        await until(
          () => /cannot keep it|Keep this page open/.test(reading(form)),
          'unsaved',
          8000,
        );
        expect(localStorage.length).to.equal(1);
        net.answer = accepted;
        IDBDatabase.prototype.transaction = transaction;
        taken();
        await until(() => /Reference/.test(reading(form)), 'it arrived', 8000);
        expect(localStorage.length).to.equal(0);
      } finally {
        IDBDatabase.prototype.transaction = transaction;
        taken();
      }
    }).timeout(20_000);

    it('is no answer where it is blank', async () => {
      const form = await leadForm();
      fillAll(form);
      fill(form, { name: '   ' });
      send(form);
      await until(() => /Name: please fill this in/.test(reading(form)));
      expect(net.sent).to.deep.equal([]);
    });

    it('is not taken away by a lead of an earlier visit that is refused meanwhile', async () => {
      net.answer = busy;
      const first = await leadForm();
      fillAll(first);
      send(first);
      await until(() => /Kept on this device/.test(reading(first)));
      let refuse!: () => void;
      net.answer = () => new Promise((done) => (refuse = () => done(refused())));
      const form = await again();
      await until(() => refuse);
      fill(form, { name: 'Somebody Else' });
      refuse();
      await until(async () => (await openOutbox().all())[0]?.parked);
      await pause(50);
      expect(valueOf(form, 'name')).to.equal('Somebody Else');
      expect(reading(form)).not.to.contain('Needs your attention');
      form.reset();
      await until(() => /Needs your attention/.test(reading(form)));
    });
  });

  describe('a lead of an earlier visit', () => {
    const keep = async (attributes: string) => {
      net.answer = busy;
      const form = await leadForm(attributes);
      fillAll(form);
      send(form);
      await until(() => /Kept on this device/.test(reading(form)));
    };

    it('is spoken of beside the form while it waits, and when it has arrived', async () => {
      await keep(NEEDS);
      const form = await again();
      await until(() => /An earlier request is still kept/.test(reading(form)));
      net.answer = accepted;
      get(form, 'button', 'Send now').click();
      await until(() => /The earlier request has been sent/.test(reading(form)));
      expect(reading(form)).to.contain('Ask for candidates');
    });

    it('is forgotten from beside the form, and the focus has a place to go', async () => {
      await keep(NEEDS);
      const form = await again();
      await find(form, 'button', 'Forget it');
      get(form, 'button', 'Forget it').focus();
      get(form, 'button', 'Forget it').click();
      await until(() => !/earlier request/.test(reading(form)));
      await until(() => form.shadowRoot!.activeElement === get(form, 'textbox', 'Name'));
      expect(await openOutbox().all()).to.deep.equal([]);
    });

    it('goes where the same organisation has its receiver now', async () => {
      await keep(NEEDS);
      net.answer = accepted;
      await again(NEEDS.replace('leads.example', 'moved.example'));
      await until(() => net.asked.some(({ url }) => url === 'https://moved.example/leads'));
      expect(new Set(net.sent.map(({ id }) => id)).size).to.equal(1);
    });

    it('stays where it is bound for, where the page has another form or was another', async () => {
      await keep(NEEDS);
      net.asked.length = 0;
      const moved = NEEDS.replace('leads.example', 'moved.example');
      document.querySelectorAll('hiring-lead-form').forEach((form) => form.remove());
      await Promise.all([leadForm(moved), leadForm(`${moved} id="second"`)]);
      await until(() => net.asked.length > 0, 'it is tried again', 8000);
      expect(net.asked[0]!.url).to.equal('https://leads.example/leads');
      const path = location.href;
      document.querySelectorAll('hiring-lead-form').forEach((form) => form.remove());
      await pause(50);
      net.asked.length = 0;
      history.replaceState(null, '', '/another');
      try {
        await leadForm(moved);
        await until(() => net.asked.length > 0, 'it is tried again', 8000);
        expect(net.asked[0]!.url).to.equal('https://leads.example/leads');
      } finally {
        history.replaceState(null, '', path);
      }
    });

    it('is looked up once while an answer is on its way', async () => {
      await keep(NEEDS);
      let answer!: () => void;
      net.answer = (lead) => new Promise((done) => (answer = () => done(accepted(lead))));
      let reads = 0;
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function (...asked) {
        reads++;
        return getAll.apply(this, asked);
      };
      try {
        net.asked.length = 0;
        await again();
        await until(() => net.asked.length === 1, 'it is sent', 8000);
        await pause(1000);
        expect(reads).to.be.lessThan(8);
      } finally {
        IDBObjectStore.prototype.getAll = getAll;
        // One form at a time sends.
        answer();
        await pause(50);
      }
    });

    it('is found when the page is seen again, if another tab has left it', async () => {
      await leadForm();
      await pause(50);
      const target = { type: 'webhook', url: 'https://leads.example/leads' } as const;
      const left = lead();
      await openOutbox().put({
        ...{ id: left.id, lead: left, target },
        ...{ attempts: 1, nextAt: 0, since: Date.now() },
      });
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => net.sent.some(({ id }) => id === left.id), 'it went out', 8000);
    });

    it('never goes to another organisation than the visitor agreed to', async () => {
      await keep(NEEDS);
      net.asked.length = 0;
      const form = await again(
        // Its name is a part of the other's.
        'action="https://other.example/leads" organisation="Nexa" privacy-url="/privacy"',
      );
      await find(form, 'button', 'Send now');
      net.answer = accepted;
      get(form, 'button', 'Send now').click();
      await until(() => /has been sent/.test(reading(form)));
      expect(new Set(net.asked.map(({ url }) => url))).to.deep.equal(
        new Set(['https://leads.example/leads']),
      );
    });
  });

  describe('a lead that was refused', () => {
    it('keeps the answers that this form does not ask for when it is corrected', async () => {
      net.answer = refused;
      const first = await leadForm(`${NEEDS} fields="name* email* company* role* message"`);
      fillAll(first);
      fill(first, { message: 'Two people.' });
      send(first);
      await until(() => /Needs your attention/.test(reading(first)));
      net.answer = accepted;
      const form = await again();
      await find(form, 'button', 'Edit and send');
      get(form, 'button', 'Edit and send').click();
      await find(form, 'textbox', /Work e-mail/);
      form.shadowRoot!.getElementById('consent')!.click();
      send(form);
      await until(() => /Reference/.test(reading(form)));
      expect(net.sent.at(-1)!.fields).to.include({ message: 'Two people.', name: 'R. Example' });
    });

    it('shows where it came from while it is corrected', async () => {
      net.answer = refused;
      const first = await leadForm(`${NEEDS} partner="before"`);
      fillAll(first);
      send(first);
      await until(() => /Needs your attention/.test(reading(first)));
      const form = await again(`${NEEDS} partner="after"`);
      await find(form, 'button', 'Edit and send');
      get(form, 'button', 'Edit and send').click();
      form.shadowRoot!.querySelector('summary')!.click();
      await until(() => /Partner\s*before/.test(reading(form)));
    });

    it('still takes its place after a listener has failed', async () => {
      net.answer = refused;
      const form = await leadForm();
      fillAll(form);
      send(form);
      await until(() => /Needs your attention/.test(reading(form)));
      const [row] = await openOutbox().all();
      await find(form, 'button', 'Edit and send');
      get(form, 'button', 'Edit and send').click();
      await pause(50);
      let spoil = true;
      form.addEventListener('hiring-lead-submit', (event) => {
        const { lead } = (event as CustomEvent<{ lead: { fields: object } }>).detail;
        if (spoil) Object.assign(lead.fields, { size: 1n });
      });
      send(form);
      await until(() => /did not work/.test(reading(form)));
      spoil = false;
      net.answer = accepted;
      send(form);
      await until(() => /Reference/.test(reading(form)));
      expect(net.sent.at(-1)!.replaces).to.deep.equal([row!.id]);
      expect(await openOutbox().all()).to.deep.equal([]);
    });

    it('is said to be still there where it could not be forgotten', async () => {
      net.answer = refused;
      const form = await leadForm();
      fillAll(form);
      send(form);
      await find(form, 'button', 'Forget it');
      const { objectStore } = IDBTransaction.prototype;
      IDBTransaction.prototype.objectStore = function (name) {
        if (this.mode === 'readwrite') throw new DOMException('no', 'UnknownError');
        return objectStore.call(this, name);
      };
      try {
        get(form, 'button', 'Forget it').click();
        await until(() => /That did not work/.test(reading(form)));
        expect(reading(form)).to.contain('Needs your attention');
      } finally {
        IDBTransaction.prototype.objectStore = objectStore;
      }
    });
  });

  it('speaks once of a lead, however many forms are on the page', async () => {
    const told: string[] = [];
    for (const event of ['saved', 'delivered', 'parked'])
      document.addEventListener(`hiring-lead-${event}`, () => told.push(event));
    (window as unknown as { dataLayer?: unknown[] }).dataLayer = [];
    // There is an outbox, so that both hear of what is in it.
    await openOutbox().lease('another tab', 0, 1);
    const form = await leadForm(`${NEEDS} data-layer`);
    const second = await leadForm(`${NEEDS} data-layer id="second"`);
    await until(() => form['tools'] && second['tools']);
    await pause(100);
    fillAll(form);
    send(form);
    await until(() => /Reference/.test(reading(form)));
    await pause(200);
    expect(told).to.deep.equal(['saved', 'delivered']);
    const { dataLayer } = window as unknown as { dataLayer: object[] };
    expect(dataLayer).to.have.length(1);
    expect(JSON.stringify(dataLayer)).not.to.match(/R\. Example|northwind|[\da-f]{8}-/i);
  });

  it('leaves events of what the page put into a slot to the page', async () => {
    const form = await leadForm(
      NEEDS,
      '<div slot="captcha"><button type="button" data-act="forget">Other</button>' +
        '<input name="market" aria-label="Captcha" /></div>',
    );
    await form['use']();
    form.querySelector('button')!.click();
    const input = form.querySelector('input')!;
    input.value = 'tr';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await pause(50);
    expect(form['guide'].state.market).to.equal(undefined);
  });

  describe('in steps', () => {
    it('leaves out a step that asks nothing', async () => {
      const form = await leadForm(`${NEEDS} steps fields="name* email*"`);
      await until(() => /Step 1 of 2/.test(reading(form)));
      fill(form, { name: 'R. Example', email: 'r@northwind.example' });
      get(form, 'button', 'Continue').click();
      await until(() => /Step 2 of 2/.test(reading(form)));
      expect(reading(form)).to.contain('Back');
    });

    it('goes back to a field that came later and is needed', async () => {
      const form = await leadForm(`${NEEDS} steps fields="name*"`);
      await until(() => /Step 1 of 2/.test(reading(form)));
      fill(form, { name: 'R. Example' });
      get(form, 'button', 'Continue').click();
      await until(() => /Step 2 of 2/.test(reading(form)));
      form.extraFields = [{ name: 'team', label: 'Team', required: true }];
      await form.updateComplete;
      form.shadowRoot!.getElementById('consent')!.click();
      send(form);
      await until(() => /Team: please fill this in/.test(reading(form)));
      expect(reading(form)).to.contain('Step 2 of 3');
      expect(net.sent).to.deep.equal([]);
    });
  });
});
