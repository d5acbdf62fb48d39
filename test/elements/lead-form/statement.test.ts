import { expect } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import { openOutbox } from '../../../src/leads/outbox.js';
import type { HiringLeadDetail, HiringLeadSubmitDetail } from '../../../src/widget/events.js';
import {
  accepted,
  blocked,
  fill,
  fillAll,
  leadForm,
  NEEDS,
  receiving,
  send,
} from '../../support/lead-form.js';
import { all, find, get, pause, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';

const down = () => new Response('', { status: 503 });
const refused = () =>
  new Response('{"issues":[{"path":"fields.email","message":"no"}]}', { status: 422 });

describe('what <hiring-lead-form> says of a lead', () => {
  const net = receiving();

  const active = (form: HiringLeadForm) => form.shadowRoot!.activeElement as HTMLElement | null;

  async function parked(attributes = NEEDS): Promise<HiringLeadForm> {
    net.answer = refused;
    const form = await leadForm(attributes);
    fillAll(form);
    send(form);
    await find(form, 'button', 'Edit and send');
    net.answer = accepted;
    return form;
  }

  it('arrives when the form has been moved meanwhile', async () => {
    let go!: () => void;
    net.answer = (lead) => new Promise((done) => (go = () => done(accepted(lead))));
    const delivered = listen<HiringLeadDetail>(document, 'hiring-lead-delivered');
    const form = await leadForm();
    fillAll(form);
    send(form);
    await until(() => net.sent.length === 1);
    const parent = form.parentElement!;
    form.remove();
    await pause(50);
    parent.append(form);
    go();
    await until(() => /Reference/.test(reading(form)));
    expect(delivered).to.have.length(1);
  });

  it('stands one level under the title, and never deeper than there are levels', async () => {
    for (const [given, level] of Object.entries({ 2: '3', 6: '6', none: '4' })) {
      const form = await leadForm(`${NEEDS} dry-run heading-level="${given}"`);
      fillAll(form);
      send(form);
      await find(form, 'heading', 'Nothing was sent');
      expect(get(form, 'heading', 'Nothing was sent').ariaLevel, given).to.equal(level);
      form.remove();
    }
    const form = await leadForm(`${NEEDS} heading-level="2"`);
    fillAll(form);
    send(form);
    await find(form, 'heading', 'Sent');
    expect(get(form, 'heading', 'Sent').ariaLevel).to.equal('3');
  });

  it('where nothing can be kept outlives a move of the form', async () => {
    const restore = blocked();
    try {
      net.answer = down;
      const form = await leadForm();
      fillAll(form);
      send(form);
      await until(() => /Keep this page open/.test(reading(form)));
      net.answer = accepted;
      const parent = form.parentElement!;
      form.remove();
      await pause(50);
      parent.append(form);
      await until(() => /Reference/.test(reading(form)), 'it was sent', 6000);
    } finally {
      restore();
    }
  });

  it('goes on with what is kept when the form comes back', async () => {
    net.answer = down;
    const form = await leadForm();
    fillAll(form);
    send(form);
    await until(() => /Kept on this device/.test(reading(form)));
    const parent = form.parentElement!;
    form.remove();
    await pause(100);
    net.answer = accepted;
    parent.append(form);
    await until(() => /Reference/.test(reading(form)), 'it was sent', 7000);
    expect(new Set(net.sent.map(({ id }) => id)).size).to.equal(1);
  });

  it('takes no button away while it is tried again', async () => {
    net.answer = down;
    const form = await leadForm();
    fillAll(form);
    send(form);
    const copy = await find(form, 'button', 'Copy it');
    copy.focus();
    const before = net.sent.length;
    let gone = false;
    const watch = new MutationObserver(() => (gone ||= !copy.isConnected));
    watch.observe(form.shadowRoot!, { childList: true, subtree: true });
    await until(() => net.sent.length > before, 'it was tried again', 6000);
    await pause(50);
    watch.disconnect();
    expect(gone).to.equal(false);
    expect(active(form)).to.equal(copy);
  });

  it('is told to who does not look, once it has changed', async () => {
    net.answer = down;
    const form = await leadForm();
    fillAll(form);
    send(form);
    await find(form, 'button', 'Send now');
    const said = [...form.shadowRoot!.querySelectorAll('[role=status]')];
    net.answer = accepted;
    get(form, 'button', 'Send now').click();
    await until(() => /Reference/.test(reading(form)));
    const told = said.filter((one) => one.isConnected && /Reference/.test(one.textContent!));
    expect(told).to.have.length(1);
  });

  it('gives way to the form, which takes the focus', async () => {
    for (const [button, make] of [
      ['Forget it', parked],
      [
        'Another request',
        async () => {
          const form = await leadForm();
          fillAll(form);
          send(form);
          return form;
        },
      ],
    ] as const) {
      const form = await make();
      (await find(form, 'button', button)).click();
      await until(() => active(form)?.id === 'name', button);
      expect(get<HTMLInputElement>(form, 'textbox', 'Name').value).to.equal('');
      form.remove();
    }
  });

  it('is kept once, not also as what was typed, and forgotten for good', async () => {
    const form = await parked(`${NEEDS} remember`);
    await until(() => localStorage.length === 0);
    get(form, 'button', 'Forget it').click();
    await find(form, 'textbox', /Work e-mail/);
    expect(await openOutbox().all()).to.deep.equal([]);
  });

  it('can be copied by hand where the page blocks the clipboard', async () => {
    const { clipboard } = navigator;
    const no = { writeText: () => Promise.reject(new Error('no')) };
    Object.defineProperty(navigator, 'clipboard', { value: no, configurable: true });
    try {
      const form = await parked();
      get(form, 'button', 'Copy it').click();
      const text = await find<HTMLTextAreaElement>(form, 'textbox', /by hand/);
      expect(text.readOnly).to.equal(true);
      expect(text.value).to.contain('Company: Northwind');
      expect(reading(form)).to.contain('copy it by hand');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('that is corrected takes a new token of the captcha along', async () => {
    let token = 0;
    const form = await leadForm();
    form.addEventListener('hiring-lead-submit', (event) =>
      (event as CustomEvent<HiringLeadSubmitDetail>).detail.waitUntil(
        Promise.resolve(`token-${++token}`),
      ),
    );
    net.answer = refused;
    fillAll(form);
    send(form);
    (await find(form, 'button', 'Edit and send')).click();
    await find(form, 'textbox', /Work e-mail/);
    net.answer = accepted;
    fill(form, { email: 'right@northwind.example' });
    send(form);
    await until(() => net.sent.length === 2);
    expect(net.sent.map(({ context }) => context.captcha)).to.deep.equal(['token-1', 'token-2']);
  });

  it('that is corrected after another tab has forgotten it goes out all the same', async () => {
    const form = await parked();
    get(form, 'button', 'Edit and send').click();
    await find(form, 'textbox', /Work e-mail/);
    await openOutbox().remove();
    fill(form, { email: 'right@northwind.example' });
    send(form);
    await until(() => /Reference/.test(reading(form)));
    expect(net.sent).to.have.length(2);
  });

  it('names what was refused until it is changed, not only left', async () => {
    const form = await parked();
    get(form, 'button', 'Edit and send').click();
    await until(() => active(form)?.className === 'summary');
    get(form, 'link', 'no').click();
    await until(() => active(form)?.id === 'email');
    expect(location.hash).to.equal('');
    form.shadowRoot!.getElementById('company')!.focus();
    await pause(50);
    expect(reading(form)).to.contain('One answer needs another look');
    fill(form, { email: 'right@northwind.example' });
    await until(() => !/another look/.test(reading(form)));
  });

  it('shows the step in which something was refused', async () => {
    const form = await leadForm(`${NEEDS} steps fields="name* email* message"`);
    const go = async (name: string) => (await find(form, 'button', name)).click();
    fill(form, { name: 'R. Example', email: 'r@northwind.example' });
    await go('Continue');
    await find(form, 'textbox', /Message/);
    fill(form, { message: 'x' });
    await go('Continue');
    await until(() => active(form)?.id === 'consent');
    form.shadowRoot!.getElementById('consent')!.click();
    net.answer = () =>
      new Response('{"issues":[{"path":"fields.message","message":"no"}]}', { status: 422 });
    await go('Ask for candidates');
    await go('Edit and send');
    const link = await find(form, 'link', 'no');
    expect(all(form, 'textbox', /Message/)).to.have.length(1);
    link.click();
    await until(() => active(form)?.id === 'message');
  });
});
