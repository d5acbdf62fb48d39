import { expect } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
import '../../../src/elements/interview-carousel/define.js';
import '../../../src/elements/lead-form/define.js';
import '../../../src/elements/skills-matrix/define.js';
import '../../../src/guide/define.js';
import type { HiringGuide } from '../../../src/guide/define.js';
import type { HiringLeadForm } from '../../../src/elements/lead-form/define.js';
import type { Lead } from '../../../src/leads/types.js';
import { VERSION } from '../../../src/leads/version.js';
import { rating } from '../../support/carousel.js';
import { box } from '../../support/checklist.js';
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
import { find, get, reading, until } from '../../support/queries.js';
import { card, settled, write } from '../../support/skills-matrix.js';

/** Runs something on a page that was come to from this address. */
async function cameFrom(address: string, run: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(document, 'referrer', { value: address, configurable: true });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(document, 'referrer');
  }
}

/** What goes along from around the form, and what never does. */
describe('what <hiring-lead-form> sends of its page', () => {
  let net: ReturnType<typeof network>;
  let answer: (lead: Lead) => Response;
  beforeEach(async () => {
    await clear();
    localStorage.clear();
    answer = accepted;
    net = network((lead) => answer(lead));
  });
  afterEach(() => {
    net.restore();
    document.querySelectorAll('hiring-guide, hiring-lead-form').forEach((one) => one.remove());
    localStorage.clear();
  });

  async function inGuide(
    set: Partial<HiringGuide>,
    beside: string,
    attributes = NEEDS,
  ): Promise<[HiringGuide, HiringLeadForm]> {
    const guide = document.createElement('hiring-guide');
    Object.assign(guide, set);
    document.body.append(guide);
    for (const tag of beside.split(' ').filter(Boolean)) guide.append(document.createElement(tag));
    const form = await leadForm(attributes);
    guide.append(form);
    await form.updateComplete;
    return [guide, form];
  }

  /** The lines of "What we send", as they are read. */
  async function panel(form: HiringLeadForm): Promise<Record<string, string>> {
    const details = form.shadowRoot!.querySelector('details')!;
    if (!details.open) details.querySelector('summary')!.click();
    await until(() => details.querySelector('dt'));
    return Object.fromEntries(
      [...details.querySelectorAll('dt')].map((one) => [
        one.textContent!.trim(),
        one.nextElementSibling!.textContent!.trim(),
      ]),
    );
  }

  it('market, level, baseline, budget and checklist, in the lead as in the panel', async () => {
    const [guide, form] = await inGuide(
      { market: 'tr', level: 'senior', baseline: 'de', budget: 90000, budgetCurrency: 'TRY' },
      'hiring-checklist',
      `${NEEDS} partner="allocator" campaign="spring"`,
    );
    const list = guide.querySelector('hiring-checklist')!;
    await until(() => list.state === 'ready');
    box(list, 'domain').click();
    box(list, 'range').click();
    const total = await until(() => guide.checklist?.done === 2 && guide.checklist.total);
    const said = await panel(form);
    await until(() => new RegExp(`Checklist 2/${total}`).test(reading(form)));
    const page = location.href.split('#')[0]!;
    expect(await panel(form)).to.deep.equal({
      ...said,
      ...{ Market: 'Turkey', Level: 'Senior', 'Compared with': 'Germany', Budget: 'TRY 90000' },
      ...{ Checklist: `2/${total}`, Partner: 'allocator', Campaign: 'spring', Facts: 'rust' },
      ...{ Page: page, Form: `hiring-lead-form ${VERSION}` },
    });
    fillAll(form);
    send(form);
    await until(() => net.sent.length === 1);
    const { spam: _spam, referrer: _referrer, utm: _utm, ...context } = net.sent[0]!.context;
    expect(context).to.deep.equal({
      ...{ page, market: 'tr', level: 'senior', baseline: 'de', pack: 'rust' },
      ...{ budget: 90000, budgetCurrency: 'TRY', checklist: { done: 2, total } },
      ...{ partner: 'allocator', campaign: 'spring' },
      ...{ widget: 'hiring-lead-form', version: VERSION },
    });
  });

  it('a budget without a currency in euro', async () => {
    const [, form] = await inGuide({ budget: 80000 }, '');
    expect((await panel(form))['Budget']).to.equal('EUR 80000');
    fillAll(form);
    send(form);
    await until(() => net.sent.length === 1);
    expect(net.sent[0]!.context).to.deep.include({ budget: 80000, budgetCurrency: 'EUR' });
  });

  it('nothing of a guide that has nothing', async () => {
    const [, form] = await inGuide({}, '');
    const said = Object.keys(await panel(form));
    fillAll(form);
    send(form);
    await until(() => net.sent.length === 1);
    for (const name of ['market', 'level', 'baseline', 'budget', 'budgetCurrency', 'checklist'])
      expect(net.sent[0]!.context).not.to.have.property(name);
    for (const name of ['Market', 'Level', 'Compared with', 'Budget', 'Checklist'])
      expect(said).not.to.include(name);
  });

  it('where the visitor came from, as the browser gives it, without a fragment', () =>
    cameFrom('https://search.example/?q=rust#secret', async () => {
      const form = await leadForm();
      expect((await panel(form))['Came from']).to.equal('https://search.example/?q=rust');
      fillAll(form);
      send(form);
      await until(() => net.sent.length === 1);
      expect(net.sent[0]!.context.referrer).to.equal('https://search.example/?q=rust');
    }));

  it('and says nothing of it where the browser does not', () =>
    cameFrom('', async () => {
      const form = await leadForm();
      expect(await panel(form)).not.to.have.property('Came from');
      fillAll(form);
      send(form);
      await until(() => net.sent.length === 1);
      expect(net.sent[0]!.context).not.to.have.property('referrer');
    }));

  describe('never', () => {
    it('candidates, ratings and notes of the widgets beside it', async () => {
      const [guide, form] = await inGuide(
        { candidate: 'Candidate Ada' },
        'hiring-skills-matrix hiring-interview-carousel',
      );
      const matrix = guide.querySelector('hiring-skills-matrix')!;
      const carousel = guide.querySelector('hiring-interview-carousel')!;
      matrix.setAttribute('mode', 'rate');
      carousel.setAttribute('mode', 'interview');
      await settled(matrix);
      matrix.scorecards = [
        card('Candidate Ada', {
          ratings: { async: 4, ownership: 1 },
          notes: { async: 'Note-on-async' },
          recommendation: { value: 'yes', reason: 'Reason-to-hire' },
        }),
      ];
      await until(() => carousel.state === 'ready');
      (await until(() => rating(carousel, /^3/))).click();
      const note = await until(() => carousel.shadowRoot!.querySelector('textarea')!);
      write(note, 'Note-on-question');
      guide.candidate = 'Candidate Ada';
      // All of it is there, for whoever reads the page.
      const there = async () =>
        [guide.candidate, JSON.stringify(matrix.scorecards), await guide.export('json')].join();
      for (const words of ['Candidate Ada', 'Note-on-async', 'Reason-to-hire', 'Note-on-question'])
        expect(await there()).to.contain(words);
      const said = JSON.stringify(await panel(form));
      fillAll(form);
      send(form);
      await until(() => /Reference/.test(reading(form)));
      expect(guide.candidate).to.equal('Candidate Ada');
      for (const text of [net.asked[0]!.body, said]) {
        expect(text).not.to.match(/Candidate|Note-on|Reason-to|scorecard|recommend/i);
        expect(text).not.to.match(/"(ratings|notes|candidate|async|ownership)"/);
      }
    });

    it('anything of a person to the console, however the lead fares', async () => {
      const names = Object.keys(console).filter(
        (name) => typeof console[name as 'log'] === 'function',
      ) as 'log'[];
      const real = Object.fromEntries(names.map((name) => [name, console[name]]));
      const said: string[] = [];
      for (const name of names) {
        console[name] = (...words: unknown[]) => {
          said.push(
            words
              .map((one) => (one instanceof Error ? `${one.stack}` : JSON.stringify(one)))
              .join(),
          );
        };
      }
      console.log('The console is heard.');
      try {
        const refused = '{"issues":[{"path":"fields.email","message":"not r@northwind.example"}]}';
        const answers = [
          () => new Response('Down, R. Example', { status: 503 }),
          () => new Response(refused, { status: 422 }),
          accepted,
        ];
        answer = (lead) => (answers.shift() ?? accepted)(lead);
        const form = await leadForm(`${NEEDS} remember data-layer`);
        fill(form, { email: 'r@northwind' });
        send(form);
        await until(() => /another look/.test(reading(form)));
        fillAll(form);
        send(form);
        (await find(form, 'button', 'Send now')).click();
        (await find(form, 'button', 'Edit and send')).click();
        await find(form, 'textbox', /Work e-mail/);
        fill(form, { email: 'right@northwind.example' });
        send(form);
        await until(() => /Reference/.test(reading(form)));
        get(form, 'button', 'Copy it').click();
        get(form, 'button', 'Another request').click();
        await find(form, 'button', 'Ask for candidates');
      } finally {
        Object.assign(console, real);
        delete (window as { dataLayer?: unknown }).dataLayer;
      }
      expect(said.shift()).to.contain('The console is heard.');
      expect(said).to.deep.equal([]);
    });
  });
});
