import { expect } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import { VERSION } from '../../../src/leads/version.js';
import type { Lead } from '../../../src/leads/types.js';
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
import { all, find, get, reading, until } from '../../support/queries.js';

/** What a page puts into the form, or leaves out, of its own. */
describe('what a page makes of <hiring-lead-form>', () => {
  const net = receiving();

  async function sent(form: HiringLeadForm): Promise<Lead> {
    send(form);
    await until(() => /Taken|Reference/.test(reading(form)));
    return net.sent.at(-1)!;
  }

  describe('a captcha', () => {
    const CAPTCHA = '<div slot="captcha"><button>I am a person</button></div>';
    const top = (one: Element) => one.getBoundingClientRect().top;

    it('stands above the button, can be used, and its token goes along', async () => {
      const form = await leadForm(NEEDS, CAPTCHA);
      const captcha = form.querySelector('button')!;
      let solved = '';
      captcha.addEventListener('click', () => (solved = 'person'));
      form.addEventListener('hiring-lead-submit', ({ detail }) =>
        detail.waitUntil(Promise.resolve(solved)),
      );
      expect(reading(form)).to.contain('I am a person');
      expect(top(captcha)).to.be.below(top(get(form, 'button', 'Ask for candidates')));
      captcha.click();
      fillAll(form);
      expect((await sent(form)).context.captcha).to.equal('person');
    });

    it('waits for the last step, and is still the same one then', async () => {
      const form = await leadForm(`${NEEDS} steps fields="name* role"`, CAPTCHA);
      const captcha = form.querySelector('button')!;
      const go = async () => (await find(form, 'button', 'Continue')).click();
      await find(form, 'button', 'Continue');
      expect(captcha.checkVisibility()).to.equal(false);
      fill(form, { name: 'R. Example' });
      await go();
      await find(form, 'textbox', /Role/);
      expect(captcha.checkVisibility()).to.equal(false);
      await go();
      await find(form, 'button', 'Ask for candidates');
      expect(captcha.checkVisibility()).to.equal(true);
      expect(form.querySelector('button')).to.equal(captcha);
    });
  });

  it('says its own words in place of ours once a lead was sent, and not before', async () => {
    const form = await leadForm(NEEDS, '<p slot="success">Taken. We call on <b>Monday</b>.</p>');
    expect(reading(form)).not.to.contain('Monday');
    net.answer = () => new Response('', { status: 404 });
    fillAll(form);
    send(form);
    await until(() => /Needs your attention/.test(reading(form)));
    expect(reading(form)).not.to.contain('Monday');
    get(form, 'button', 'Forget it').click();
    net.answer = accepted;
    await find(form, 'button', 'Ask for candidates');
    fillAll(form);
    await sent(form);
    expect(reading(form)).to.contain('Taken. We call on Monday.').and.not.contain('Reference');
    get(form, 'button', 'Another request').click();
    await find(form, 'button', 'Ask for candidates');
    expect(reading(form)).not.to.contain('Monday');
  });

  it('leaves out the promise', async () => {
    const form = await leadForm();
    expect(reading(form)).to.contain('You pay only on a successful hire.');
    form.setAttribute('without', 'offer');
    await form.updateComplete;
    expect(reading(form)).not.to.contain('You pay only');
    expect(get<HTMLInputElement>(form, 'textbox', 'Role to fill').value).to.equal('Rust engineer');
  });

  describe('consent', () => {
    it('has the version that the page gives its sentence, else that of the package', async () => {
      const first = await leadForm();
      fillAll(first);
      const plain = await sent(first);
      expect(plain.consents.map(({ version }) => version)).to.deep.equal([VERSION, VERSION]);
      const form = await leadForm(`${NEEDS} consent-version="2026-03/b"`);
      fillAll(form);
      const own = await sent(form);
      expect(own.consents.map(({ version }) => version)).to.deep.equal(Array(2).fill('2026-03/b'));
      for (const { page, at } of own.consents) {
        expect(page).to.equal(location.href.split('#')[0]);
        expect(Math.abs(Date.parse(at) - Date.now())).to.be.below(10_000);
      }
    });

    it('to marketing is one of its own, with its own words', async () => {
      const form = await leadForm();
      fillAll(form);
      const words = [...form.shadowRoot!.querySelectorAll('label')].find((one) =>
        /also send me hiring notes/.test(one.textContent!),
      )!;
      words.click();
      const { consents } = await sent(form);
      expect(consents.map(({ purpose, granted }) => [purpose, granted])).to.deep.equal([
        ['processing', true],
        ['marketing', true],
      ]);
      expect(consents[0]!.text).to.equal(
        'NexaTalent may use these details to answer this request. Privacy notice',
      );
      expect(consents[1]!.text).to.match(/^NexaTalent may also send me hiring notes by e-mail\./);
    });

    it('to marketing alone sends nothing', async () => {
      const form = await leadForm();
      fill(form, { name: 'R. Example', email: 'r@northwind.example', company: 'Northwind' });
      form.shadowRoot!.querySelector<HTMLElement>('[name=marketing]')!.click();
      send(form);
      await find(form, 'link', 'Tick the box so that we may answer you');
      expect(net.asked).to.deep.equal([]);
    });
  });

  it('asks for a choice of its own, which has to be made, and which goes along', async () => {
    const form = await leadForm();
    form.extraFields = [
      {
        ...{ name: 'setting', label: 'Where they work', type: 'select', required: true },
        options: ['Remote', 'On site'],
      },
      { name: 'phone', label: 'Telephone', type: 'tel' },
    ];
    await form.updateComplete;
    const select = get<HTMLSelectElement>(form, 'combobox', 'Where they work');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['', 'Remote', 'On site']);
    expect(select.value).to.equal('');
    expect(all(form, 'textbox', 'Telephone (optional)')).to.have.length(1);
    fillAll(form);
    send(form);
    (await find(form, 'link', 'Where they work: please fill this in')).click();
    await until(() => form.shadowRoot!.activeElement === select);
    expect(net.asked).to.deep.equal([]);
    fill(form, { setting: 'On site' });
    await until(() => !all(form, 'link', /please fill/).length);
    const { fields } = await sent(form);
    expect(fields).to.deep.include({ setting: 'On site' });
    expect(fields).not.to.have.property('phone');
  });

  it('names what was refused of a field of its own by its label', async () => {
    const form = await leadForm();
    form.extraFields = [{ name: 'phone', label: 'Telephone', type: 'tel' }];
    await form.updateComplete;
    net.answer = () =>
      new Response('{"issues":[{"path":"fields.phone","message":"no number"}]}', { status: 422 });
    fillAll(form);
    fill(form, { phone: '12' });
    send(form);
    await until(() => /did not accept: Telephone/.test(reading(form)));
  });

  describe('a way out by e-mail, where nothing can be kept', () => {
    let restore: () => void;
    beforeEach(() => {
      restore = blocked();
      net.answer = () => new Response('', { status: 503 });
    });
    afterEach(() => restore());

    async function unsaved(attributes: string): Promise<HiringLeadForm> {
      const form = await leadForm(attributes);
      fillAll(form);
      send(form);
      await until(() => /Keep this page open/.test(reading(form)));
      return form;
    }

    it('goes to the address that the page gives, with all that was typed', async () => {
      const form = await unsaved(`${NEEDS} contact-email="rust@nexatalent.example"`);
      const mail = new URL(get<HTMLAnchorElement>(form, 'link', 'Write an e-mail instead').href);
      expect(mail.protocol + mail.pathname).to.equal('mailto:rust@nexatalent.example');
      expect(mail.searchParams.get('body')!.split('\n')).to.include.members([
        'Name: R. Example',
        'Work e-mail: r@northwind.example',
        'Company: Northwind',
        'Role to fill: Rust engineer',
      ]);
    });

    it('is not there without an address', async () => {
      const form = await unsaved(NEEDS);
      expect(all(form, 'link', /e-mail/)).to.deep.equal([]);
    });
  });
});
