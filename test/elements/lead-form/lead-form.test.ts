import { expect } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import { DATABASE } from '../../../src/leads/exists.js';
import type { HiringErrorDetail, HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import type { HiringLeadDetail } from '../../../src/widget/events.js';
import { violations } from '../../support/axe.js';
import {
  accepted,
  clear,
  fill,
  fillAll,
  leadForm,
  NEEDS,
  network,
  send,
} from '../../support/lead-form.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';

const field = (form: HiringLeadForm, name: string) =>
  form.shadowRoot!.getElementById(name) as HTMLInputElement;
const waiting = async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE);

describe('<hiring-lead-form>', () => {
  let net: ReturnType<typeof network> | undefined;
  beforeEach(clear);
  afterEach(() => {
    net?.restore();
    net = undefined;
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
    localStorage.clear();
  });

  describe('before anybody acts', () => {
    it('shows its fields with labels, the promise, and nothing ticked', async () => {
      const form = await leadForm();
      for (const name of ['Name', 'Work e-mail', 'Company', 'Role to fill']) {
        expect(get<HTMLInputElement>(form, 'textbox', name).value).to.equal(
          name === 'Role to fill' ? 'Rust engineer' : '',
        );
      }
      expect(reading(form)).to.contain('You pay only on a successful hire.');
      expect(field(form, 'email').autocomplete).to.equal('email');
      expect(form.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
      expect(await waiting()).to.equal(false);
      expect(await violations(form)).to.deep.equal([]);
    });

    it('says which fields may be left blank, and offers choices of the pack', async () => {
      const form = await leadForm(`${NEEDS} fields="name* level market headcount message"`);
      expect(reading(form)).to.contain('Level (optional)');
      const levels = [...form.shadowRoot!.querySelector<HTMLSelectElement>('#level')!.options];
      expect(levels.map(({ text }) => text)).to.deep.equal([
        ...['', 'Junior', 'Mid', 'Senior', 'Staff / Principal'],
      ]);
      expect(await violations(form)).to.deep.equal([]);
    });

    it('tells the integrator what is missing', async () => {
      const told = listen<HiringErrorDetail>(document, 'hiring-error');
      await leadForm('fields="name* phone"');
      await until(() => told.length === 3);
      const said = told.map(({ message }) => message).join(' ');
      expect(said)
        .to.match(/phone/)
        .and.match(/organisation and privacy-url/)
        .and.match(/action/);
    });

    it('takes no address that would run a script for a privacy notice', async () => {
      const form = await leadForm(NEEDS.replace('"/privacy"', '"javascript:alert(1)"'));
      expect(form.shadowRoot!.querySelector('a')).to.equal(null);
    });
  });

  describe('answers that need another look', () => {
    it('are summed up, each with a link to its field and the same words there', async () => {
      const form = await leadForm();
      fill(form, { email: 'r.example@' });
      send(form);
      const summary = await until(() => form.shadowRoot!.querySelector<HTMLElement>('.summary')!);
      await until(() => form.shadowRoot!.activeElement === summary);
      expect(reading(form)).to.contain('4 answers need another look');
      const link = get(form, 'link', 'Enter a full e-mail address');
      link.click();
      await until(() => form.shadowRoot!.activeElement === field(form, 'email'));
      expect(field(form, 'email').ariaInvalid).to.equal('true');
      const id = field(form, 'email').getAttribute('aria-describedby')!;
      expect(field(form, id).textContent).to.contain('Enter a full e-mail address');
      expect(await violations(form)).to.deep.equal([]);
    });

    it('are looked at again when one leaves the field, and what was typed stays', async () => {
      const form = await leadForm();
      fill(form, { name: 'R. Example' });
      send(form);
      await until(() => form.shadowRoot!.querySelector('.summary'));
      fill(form, { email: 'r@northwind.example' });
      field(form, 'company').focus();
      await until(() => !/full e-mail|Work e-mail: please/.test(reading(form)));
      expect(field(form, 'name').value).to.equal('R. Example');
    });
  });

  describe('a lead', () => {
    it('goes out once, with fields, consent and context, and leaves nothing behind', async () => {
      net = network(accepted);
      const saved = listen<HiringLeadDetail>(document, 'hiring-lead-saved');
      const delivered = listen<HiringLeadDetail>(document, 'hiring-lead-delivered');
      const form = await leadForm(`${NEEDS} partner="allocator"`);
      fillAll(form);
      send(form);
      send(form);
      await until(() => /Reference [\dA-F]{8}/.test(reading(form)));
      expect(net.asked.map(({ url }) => url)).to.deep.equal(['https://leads.example/leads']);
      const [lead] = net.sent;
      expect(lead!.fields).to.deep.equal({
        ...{ name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' },
        role: 'Rust engineer',
      });
      const [processing, marketing] = lead!.consents;
      expect(processing).to.include({ purpose: 'processing', granted: true, lang: 'en' });
      expect(processing!.text).to.contain('NexaTalent may use these details');
      expect(marketing).to.include({ purpose: 'marketing', granted: false });
      expect(lead!.context).to.include({ partner: 'allocator', widget: 'hiring-lead-form' });
      expect(saved).to.deep.equal([{ id: lead!.id }]);
      expect(delivered).to.deep.equal([{ id: lead!.id }]);
      const heading = form.shadowRoot!.activeElement as HTMLElement;
      expect(heading.textContent).to.equal('Sent');
      expect(await violations(form)).to.deep.equal([]);
    });

    it('that nobody takes is kept, said to be kept, and goes out with the next visit', async () => {
      let down = true;
      net = network((lead) => (down ? new Response('', { status: 503 }) : accepted(lead)));
      const form = await leadForm();
      fillAll(form);
      send(form);
      await until(() => /sent when you open this page again/.test(reading(form)));
      expect(reading(form)).not.to.match(/will be sent/);
      form.remove();
      down = false;
      const next = await leadForm();
      await until(() => /earlier request has been sent/.test(reading(next)), 'it went out', 8000);
      expect(new Set(net.sent.map(({ id }) => id)).size).to.equal(1);
    });

    it('that is refused is parked, edited, and goes out in its place', async () => {
      const answers = [
        () => new Response('{"issues":[{"path":"fields.email","message":"no"}]}', { status: 422 }),
        accepted,
      ];
      net = network((lead) => (answers.shift() ?? accepted)(lead));
      const parked = listen<HiringLeadDetail>(document, 'hiring-lead-parked');
      const form = await leadForm();
      fillAll(form);
      send(form);
      await until(() => /did not accept: Work e-mail/.test(reading(form)));
      expect(parked).to.have.length(1);
      expect(await violations(form)).to.deep.equal([]);
      get(form, 'button', 'Edit and send').click();
      await find(form, 'textbox', /Work e-mail/);
      expect(field(form, 'company').value).to.equal('Northwind');
      fill(form, { email: 'right@northwind.example' });
      send(form);
      await until(() => /Reference/.test(reading(form)));
      expect(net.sent[1]!.replaces).to.deep.equal([net.sent[0]!.id]);
      expect(net.sent[1]!.fields['email']).to.equal('right@northwind.example');
    });

    it('where nothing can be kept is sent, and never called kept', async () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      net = network(() => new Response('', { status: 503 }));
      try {
        const form = await leadForm(`${NEEDS} contact-email="rust@nexatalent.example"`);
        fillAll(form);
        send(form);
        await until(() => /Keep this page open/.test(reading(form)));
        expect(reading(form)).not.to.match(/kept on this device/i);
        const mail = get<HTMLAnchorElement>(form, 'link', 'Write an e-mail instead').href;
        expect(decodeURIComponent(mail)).to.contain('Company: Northwind');
      } finally {
        IDBFactory.prototype.open = open;
      }
    });

    it('is forgotten when the visitor says so', async () => {
      net = network(() => new Response('', { status: 404 }));
      const form = await leadForm();
      fillAll(form);
      send(form);
      await until(() => /Needs your attention/.test(reading(form)));
      get(form, 'button', 'Forget it').click();
      await find(form, 'button', 'Ask for candidates');
      expect(field(form, 'name').value).to.equal('');
    });
  });

  it('shows what goes along before it goes', async () => {
    const form = await leadForm(`${NEEDS} partner="allocator"`);
    form.shadowRoot!.querySelector('summary')!.click();
    await until(() => /Partner\s+allocator/.test(reading(form)));
    expect(reading(form)).to.contain('ratings and notes');
    expect(await violations(form)).to.deep.equal([]);
  });

  it('asks in three steps, back and forth, and loses nothing', async () => {
    net = network(accepted);
    const form = await leadForm(`${NEEDS} steps fields="name* email* role* message"`);
    const button = (name: string) => find(form, 'button', name);
    (await button('Continue')).click();
    await until(() => /2 answers need another look/.test(reading(form)));
    fill(form, { name: 'R. Example', email: 'r@northwind.example' });
    (await button('Continue')).click();
    await find(form, 'textbox', 'Role to fill');
    expect(all(form, 'textbox', 'Name')).to.have.length(0);
    (await button('Back')).click();
    expect((await find<HTMLInputElement>(form, 'textbox', 'Name')).value).to.equal('R. Example');
    (await button('Continue')).click();
    await find(form, 'textbox', 'Role to fill');
    (await button('Continue')).click();
    await until(() => form.shadowRoot!.activeElement === field(form, 'consent'));
    field(form, 'consent').click();
    expect(await violations(form)).to.deep.equal([]);
    (await button('Ask for candidates')).click();
    await until(() => net!.sent.length === 1);
  });

  it('keeps what is typed with `remember`, until it is sent or forgotten', async () => {
    net = network(accepted);
    const first = await leadForm(`${NEEDS} remember`);
    await until(() => /kept on this device until it is sent/.test(reading(first)));
    expect(localStorage.length).to.equal(0);
    fill(first, { company: 'Northwind' });
    first.remove();
    const again = await leadForm(`${NEEDS} remember`);
    await until(() => field(again, 'company').value === 'Northwind');
    fillAll(again);
    send(again);
    await until(() => /Reference/.test(reading(again)));
    expect(localStorage.length).to.equal(0);
  });

  it('stands through moves, and keeps what was typed', async () => {
    const form = await leadForm();
    fill(form, { company: 'Northwind' });
    const parent = form.parentElement!;
    for (let times = 0; times < 100; times++) {
      form.remove();
      parent.append(form);
    }
    await form.updateComplete;
    expect(field(form, 'company').value).to.equal('Northwind');
  });

  for (const lang of ['de', 'tr', 'ar']) {
    it(`speaks ${lang}, also of what is wrong`, async () => {
      const form = await leadForm(`${NEEDS} lang="${lang}"`);
      await until(() => form.shadowRoot!.querySelector('.base')?.getAttribute('lang') === lang);
      form.shadowRoot!.querySelector<HTMLElement>('.send')!.click();
      await until(() => form.shadowRoot!.querySelector('.summary'));
      expect(reading(form)).not.to.match(/[a-z]+ (need|fill|please)/);
      expect(await violations(form)).to.deep.equal([]);
    });
  }

  it('takes level and market from its guide, shows them, and lets them be changed', async () => {
    net = network(accepted);
    const guide = document.createElement('hiring-guide');
    Object.assign(guide, { market: 'tr', level: 'senior', budget: 90000 });
    document.body.append(guide);
    const form = await leadForm();
    guide.append(form);
    await until(() => /From the table: Senior, Turkey, budget EUR 90K/.test(reading(form)));
    get(form, 'button', 'Change').click();
    const market = await find<HTMLSelectElement>(form, 'combobox', /Market/);
    expect(market.value).to.equal('tr');
    fill(form, { market: 'de' });
    await until(() => (guide as unknown as { market: string }).market === 'de');
    fillAll(form);
    send(form);
    await until(() => net!.sent.length === 1);
    expect(net.sent[0]!.context).to.deep.include({ market: 'de', level: 'senior', budget: 90000 });
    guide.remove();
  });
});
