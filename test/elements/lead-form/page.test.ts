import { expect, fixture } from '@open-wc/testing';
import '../../../src/guide/define.js';
import '../../../src/elements/lead-form/define.js';
import type { HiringErrorDetail, HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import type { HiringLeadSubmitDetail } from '../../../src/widget/events.js';
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
import { all, get, pause, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';

/** What the page got wrong must not cost the visitor the form, nor the page a lead. */
describe('<hiring-lead-form> in a page with mistakes', () => {
  let net: ReturnType<typeof network>;
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    uncaught.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  beforeEach(async () => {
    await clear();
    net = network(accepted);
    uncaught.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    net.restore();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
  });

  const onSubmit = (form: HiringLeadForm, act: (detail: HiringLeadSubmitDetail) => void) =>
    form.addEventListener('hiring-lead-submit', (event) =>
      act((event as CustomEvent<HiringLeadSubmitDetail>).detail),
    );

  it('leaves out fields of the page’s own that cannot be, and says which', async () => {
    const told = listen<HiringErrorDetail>(document, 'hiring-error');
    const form = await leadForm();
    form.extraFields = [
      { name: 'phone', label: 'Telephone', type: 'tel' },
      { name: 'consent', label: 'Taken' },
      { name: 'phone', label: 'Twice' },
      { name: '1st', label: 'Not a name' },
      { name: 'nameless' },
      null,
      'text',
    ] as unknown as HiringLeadForm['extraFields'];
    await form.updateComplete;
    expect(all(form, 'textbox', /Telephone/)).to.have.length(1);
    expect(reading(form)).not.to.match(/Taken|Twice|Not a name|undefined/);
    await until(() => told.length === 6);
    expect(new Set(told.map(({ code }) => code))).to.deep.equal(new Set(['bad-attribute']));
    form.extraFields = 7 as unknown as HiringLeadForm['extraFields'];
    await form.updateComplete;
    expect(get(form, 'textbox', 'Name')).to.be.instanceOf(HTMLInputElement);
    expect(uncaught).to.deep.equal([]);
  });

  it('takes types that a visitor can type into, and text in place of all others', async () => {
    const form = await leadForm();
    form.extraFields = ['file', 'password', 'hidden', 'submit', 'image', 'radio', 'number'].map(
      (type) => ({ name: `own-${type}`, label: type, type }),
    );
    await form.updateComplete;
    const types = form.extraFields.map(
      ({ name }) => (form.shadowRoot!.getElementById(name) as HTMLInputElement).type,
    );
    expect(types).to.deep.equal([...Array<string>(6).fill('text'), 'number']);
  });

  it('takes any number in a number field of the page’s own', async () => {
    const form = await leadForm();
    form.extraFields = [{ name: 'offset', label: 'Offset', type: 'number' }];
    await form.updateComplete;
    fillAll(form);
    const offset = form.shadowRoot!.getElementById('offset') as HTMLInputElement;
    offset.value = '-2';
    send(form);
    await until(() => net.sent.length === 1);
    expect(net.sent[0]!.fields['offset']).to.equal(-2);
  });

  it('hears of an address that nothing can be sent to, and the visitor keeps what was typed', async () => {
    for (const wrong of ['action="ftp://x.example"', 'action="/x" destination="pigeon"']) {
      const told = listen<HiringErrorDetail>(document, 'hiring-error');
      const form = await leadForm(`organisation="N" privacy-url="/p" ${wrong}`);
      fillAll(form);
      send(form);
      await until(() => /not set up yet/.test(reading(form)));
      await until(() => told.some(({ message }) => /action|destination/.test(message)), wrong);
      expect(get<HTMLInputElement>(form, 'textbox', 'Name').value).to.equal('R. Example');
      form.remove();
    }
    expect(net.sent).to.deep.equal([]);
  });

  it('loses no lead to a captcha that fails, whichever of several it is', async () => {
    const form = await leadForm();
    onSubmit(form, ({ waitUntil }) => {
      waitUntil(pause(80));
      waitUntil(Promise.reject(new Error('blocked')));
      waitUntil(undefined as unknown as Promise<string>);
    });
    fillAll(form);
    send(form);
    await until(() => net.sent.length === 1);
    await pause(50);
    expect(uncaught).to.deep.equal([]);
  });

  it('leaves out a budget that is none', async () => {
    for (const budget of ['60k', '-5']) {
      const guide = await fixture(
        `<hiring-guide budget="${budget}" budget-currency="EUR"><hiring-lead-form ${NEEDS}></hiring-lead-form></hiring-guide>`,
      );
      const form = guide.querySelector('hiring-lead-form')!;
      await until(() => form.state === 'ready');
      fillAll(form);
      const before = net.sent.length;
      send(form);
      await until(() => net.sent.length > before);
      expect(net.sent.at(-1)!.context).not.to.have.any.keys('budget', 'budgetCurrency');
      guide.remove();
    }
  });

  it('keeps the statement where an e-mail is cut in the middle of a letter', async () => {
    net.restore();
    net = network(() => new Response('', { status: 404 }));
    for (const length of [1488, 1489]) {
      await clear();
      const form = await leadForm(`${NEEDS} fields="message" contact-email="a@nexatalent.example"`);
      fill(form, { message: `${'x'.repeat(length)}${'😀'.repeat(20)}` });
      form.shadowRoot!.getElementById('consent')!.click();
      send(form);
      await until(() => /Needs your attention/.test(reading(form)));
      expect(get<HTMLAnchorElement>(form, 'link', /e-mail/).href).to.match(/^mailto:.*body=/);
      form.remove();
      await pause(50);
    }
    expect(uncaught).to.deep.equal([]);
  });

  it('says so where a listener made a lead that cannot be written, and lets it be sent again', async () => {
    const form = await leadForm();
    let spoil = true;
    onSubmit(form, ({ lead }) => {
      if (spoil) lead.fields['size'] = 1n as unknown as number;
    });
    fillAll(form);
    send(form);
    await until(() => /did not work/.test(reading(form)));
    expect(get<HTMLInputElement>(form, 'textbox', 'Name').value).to.equal('R. Example');
    spoil = false;
    send(form);
    await until(() => net.sent.length === 1);
    expect(uncaught).to.deep.equal([]);
  });

  it('tells of an event that a listener throws in, and sends', async () => {
    const form = await leadForm();
    onSubmit(form, () => {
      throw new Error('of the page');
    });
    fillAll(form);
    // Mocha would take it for a failure of its own.
    const { onerror } = window;
    window.onerror = null;
    send(form);
    await until(() => net.sent.length === 1);
    window.onerror = onerror;
    expect(uncaught.map(String)).to.deep.equal(['Error: of the page']);
  });

  it('says that it is on its way while the page waits for its captcha', async () => {
    const form = await leadForm();
    let go!: (token: string) => void;
    onSubmit(form, ({ waitUntil }) => waitUntil(new Promise<string>((done) => (go = done))));
    fillAll(form);
    send(form);
    await until(() => /Sending/.test(reading(form)));
    expect(net.sent).to.have.length(0);
    go('token');
    await until(() => net.sent.length === 1);
    expect(net.sent[0]!.context.captcha).to.equal('token');
  });

  it('marks a lead that a machine filled in, and sends it nevertheless', async () => {
    const form = await leadForm(NEEDS);
    fillAll(form);
    const trap = form.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    expect(trap.checkVisibility()).to.equal(true);
    expect(trap.tabIndex).to.equal(-1);
    expect(all(form, 'textbox', /website/i)).to.have.length(0);
    trap.value = 'https://spam.example';
    send(form);
    await until(() => net.sent.length === 1);
    expect(net.sent[0]!.context.spam).to.include({ trap: true });
    expect(net.sent[0]!.fields).not.to.have.property('website');
  });
});
