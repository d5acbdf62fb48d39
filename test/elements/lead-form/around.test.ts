import { expect } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import { DATABASE } from '../../../src/leads/exists.js';
import type { HiringLeadSubmitDetail } from '../../../src/widget/events.js';
import {
  accepted,
  clear,
  fillAll,
  leadForm,
  NEEDS,
  network,
  send,
} from '../../support/lead-form.js';
import { reading, until } from '../../support/queries.js';

const field = (form: HiringLeadForm, name: string) =>
  form.shadowRoot!.getElementById(name) as HTMLInputElement;
const waiting = async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE);

describe('the page around <hiring-lead-form>', () => {
  let net: ReturnType<typeof network> | undefined;
  beforeEach(clear);
  afterEach(() => {
    net?.restore();
    net = undefined;
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
  });

  it('may edit a lead, add a captcha’s token, or stop it', async () => {
    net = network(accepted);
    const form = await leadForm();
    let stop = true;
    form.addEventListener('hiring-lead-submit', (event) => {
      const { lead, waitUntil } = (event as CustomEvent<HiringLeadSubmitDetail>).detail;
      if (stop) return event.preventDefault();
      lead.fields['seen'] = 'yes';
      waitUntil(Promise.reject(new Error('blocked')));
      waitUntil(Promise.resolve('token'));
    });
    fillAll(form);
    send(form);
    await until(() => /was not sent/.test(reading(form)));
    expect(net.sent).to.have.length(0);
    stop = false;
    send(form);
    await until(() => net!.sent.length === 1);
    expect(net.sent[0]).to.deep.include({ fields: { ...net.sent[0]!.fields, seen: 'yes' } });
    expect(net.sent[0]!.context.captcha).to.equal('token');
  });

  it('replaces promise and consent by its own, whose words go along', async () => {
    net = network(accepted);
    const form = await leadForm(
      NEEDS,
      '<p slot="intro">Own promise.</p><span slot="consent" lang="de">Ich willige ein.</span>',
    );
    expect(reading(form)).to.contain('Own promise.');
    expect(reading(form)).not.to.contain('may use these details');
    fillAll(form);
    send(form);
    await until(() => net!.sent.length === 1);
    expect(net.sent[0]!.consents[0]).to.include({ text: 'Ich willige ein.', lang: 'de' });
  });

  it('counts leads without learning who they are, where it asks for that', async () => {
    net = network(accepted);
    const page = window as unknown as { dataLayer?: object[] };
    const form = await leadForm(`${NEEDS} data-layer campaign="spring"`);
    fillAll(form);
    send(form);
    await until(() => page.dataLayer?.length === 1);
    expect(page.dataLayer![0]).to.include({ event: 'hiring_lead_delivered', campaign: 'spring' });
    expect(JSON.stringify(page.dataLayer)).not.to.match(/Northwind|northwind|Example/);
    delete page.dataLayer;
  });

  it('does not hear what is typed', async () => {
    const form = await leadForm();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    field(form, 'name').focus();
    await until(() => (form as unknown as { tools?: unknown }).tools);
    for (const key of ['s', 'Escape']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
      field(form, 'name').dispatchEvent(event);
    }
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('sees with dry-run what would be sent, and nothing is sent', async () => {
    net = network(accepted);
    const form = await leadForm('dry-run');
    fillAll(form);
    send(form);
    await until(() => /Nothing was sent/.test(reading(form)));
    expect(reading(form)).to.contain('"email": "r@northwind.example"');
    expect(net.sent).to.have.length(0);
    expect(await waiting()).to.equal(false);
  });
});
