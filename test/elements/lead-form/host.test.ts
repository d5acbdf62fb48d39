import { expect } from '@open-wc/testing';
import '../../../src/guide/define.js';
import { HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import type { HiringErrorDetail } from '../../../src/elements/lead-form/define.js';
import type { HiringSelectDetail } from '../../../src/widget/events.js';
import { DATABASE } from '../../../src/leads/exists.js';
import { openOutbox } from '../../../src/leads/outbox.js';
import { VERSION } from '../../../src/leads/version.js';
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
import { lead, target } from '../../support/leads.js';
import { all, find, get, pause, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';

/** What reaches the form from around it, and the other way round. */
describe('<hiring-lead-form> and its page', () => {
  let net: ReturnType<typeof network>;
  beforeEach(async () => {
    await clear();
    net = network(accepted);
  });
  afterEach(() => {
    net.restore();
    document.querySelectorAll('hiring-guide, hiring-lead-form').forEach((one) => one.remove());
    localStorage.clear();
    sessionStorage.clear();
  });

  async function guided(attributes = NEEDS, state = {}): Promise<[HTMLElement, HiringLeadForm]> {
    const guide = document.createElement('hiring-guide');
    Object.assign(guide, { market: 'tr', level: 'senior', budget: 90000, ...state });
    document.body.append(guide);
    const form = await leadForm(attributes);
    guide.append(form);
    await until(() => /budget EUR 90K/.test(reading(form)));
    return [guide, form];
  }

  it('has Change only where there is something to change, and asks for each field once', async () => {
    const told = listen<HiringErrorDetail>(document, 'hiring-error');
    const [, both] = await guided(`${NEEDS} fields="name* level market"`);
    expect(reading(both)).to.contain('From the table: budget EUR 90K');
    expect(all(both, 'button', 'Change')).to.have.length(0);
    both.remove();
    const [, one] = await guided(`${NEEDS} fields="name* level"`);
    expect(reading(one)).to.contain('From the table: Turkey, budget EUR 90K');
    get(one, 'button', 'Change').click();
    await until(() => one.shadowRoot!.activeElement?.id === 'level');
    expect(all(one, 'combobox')).to.have.length(2);
    expect(all(one, 'button', 'Change')).to.have.length(0);
    expect(told).to.deep.equal([]);
  });

  it('tells the guide what was chosen in it, and follows what is chosen elsewhere', async () => {
    const chosen = listen<HiringSelectDetail>(document, 'hiring-select');
    const [guide, form] = await guided(`${NEEDS} fields="name* level market"`);
    get(form, 'combobox', /Market/).focus();
    await until(() => (form as unknown as { tools?: unknown }).tools);
    fill(form, { market: 'ae' });
    await until(() => (guide as unknown as { market: string }).market === 'ae');
    expect(chosen).to.deep.equal([{ kind: 'market', value: 'ae' }]);
    Object.assign(guide, { market: 'us' });
    await until(() => get<HTMLSelectElement>(form, 'combobox', /Market/).value === 'us');
    fill(form, { market: '' });
    await until(() => (guide as unknown as { market?: string }).market === undefined);
  });

  it('takes nothing of the page’s address but tags of a campaign, and shows only those', async () => {
    const before = location.href;
    // Each attribute by its name, and by that of its property.
    const names = HiringLeadForm.observedAttributes.flatMap((name) => [
      name,
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    ]);
    const evil = names.map((name) => `${name}=${name === 'pack' ? 'evil' : '//evil.example/x'}`);
    const all = `${evil.join('&')}&email=x@y.example&name=evil`;
    history.replaceState(null, '', `?utm_source=allocator&${all}#${all}`);
    try {
      const form = await leadForm();
      expect(reading(form)).not.to.match(/x@y|evil|allocator/);
      expect(get<HTMLAnchorElement>(form, 'link').getAttribute('href')).to.equal('/privacy');
      form.shadowRoot!.querySelector('summary')!.click();
      await until(() => /source=allocator/.test(reading(form)));
      fillAll(form);
      send(form);
      await until(() => /Reference/.test(reading(form)));
      expect(net.asked.map(({ url }) => url)).to.deep.equal(['https://leads.example/leads']);
      const { context, fields, consents } = net.sent[0]!;
      const { page, ...rest } = context;
      expect(page).to.match(/\?utm_source=[^#]*$/);
      expect(rest).to.deep.include({ utm: { source: 'allocator' }, pack: 'rust' });
      expect(JSON.stringify([rest, fields])).not.to.contain('evil');
      expect(fields).to.deep.include({ email: 'r@northwind.example' });
      expect(consents.map(({ text }) => text).join()).not.to.contain('evil');
      expect(consents.map(({ version }) => version)).to.deep.equal([VERSION, VERSION]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('stores nothing and asks nobody before somebody acts', async () => {
    const asked: string[] = [];
    const watch = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ name }) => asked.push(name)),
    );
    const form = await leadForm();
    watch.observe({ type: 'resource' });
    await pause(200);
    watch.disconnect();
    expect(asked).to.deep.equal([]);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(DATABASE);
    expect(form.shadowRoot!.querySelector('.summary')).to.equal(null);
  });

  it('sends nothing that waits before a page that was prerendered is looked at', async () => {
    const waiting = lead();
    const row = {
      id: waiting.id,
      lead: waiting,
      target,
      attempts: 1,
      nextAt: 0,
      since: Date.now(),
    };
    await openOutbox().put(row);
    let prerendering = true;
    const now = { get: () => prerendering, configurable: true };
    Object.defineProperty(document, 'prerendering', now);
    try {
      await leadForm();
      await pause(300);
      const early = net.sent.length;
      prerendering = false;
      document.dispatchEvent(new Event('prerenderingchange'));
      await until(() => net.sent.length === 1);
      expect(early).to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'prerendering');
    }
  });

  it('takes steps on and off while it stands there', async () => {
    const form = await leadForm();
    fill(form, { name: 'R. Example' });
    form.steps = true;
    await find(form, 'button', 'Continue');
    expect(all(form, 'textbox', /Role/)).to.have.length(0);
    expect(get<HTMLInputElement>(form, 'textbox', 'Name').value).to.equal('R. Example');
    form.steps = false;
    await find(form, 'button', 'Ask for candidates');
    expect(all(form, 'textbox', /Role/)).to.have.length(1);
  });

  it('keeps on this device what was typed before the file for that had come', async () => {
    const form = await leadForm(`${NEEDS} remember`);
    fill(form, { name: 'R. Example' });
    await until(() => /R\. Example/.test(JSON.stringify({ ...localStorage })));
  });
});
