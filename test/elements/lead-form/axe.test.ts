import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import { violations } from '../../support/axe.js';
import { engine } from '../../support/commands.js';
import { accepted, blocked, clear, fillAll, NEEDS, network } from '../../support/lead-form.js';
import { until } from '../../support/queries.js';
import type { Lead } from '../../../src/leads/types.js';

type Form = HTMLElementTagNameMap['hiring-lead-form'];

const ALL = 'fields="name* email* company* role* level market headcount start message"';
const root = (form: Form) => form.shadowRoot!;
const there = (form: Form, selector: string) =>
  until(() => root(form).querySelector<HTMLElement>(selector)!, selector);

/** Sends what is filled in, and waits for what it leads to. */
async function send(form: Form, until: string): Promise<void> {
  fillAll(form);
  root(form).querySelector<HTMLElement>('.send')!.click();
  await there(form, until);
}

interface State {
  attributes?: string;
  answer?: (lead: Lead) => Response | Promise<Response>;
  /** The browser keeps nothing. */
  blocked?: boolean;
  /** Brings it about; where it is seen in another form, gives that. */
  then?(form: Form): Promise<Form | void>;
}

const down = () => new Response('', { status: 503 });
const refused = () =>
  new Response('{"issues":[{"path":"fields.email","message":"no"}]}', { status: 422 });

/** What a test leaves behind. */
let undo: (() => void)[] = [];

const states: Record<string, State> = {
  resting: { attributes: ALL },
  'resting, with what goes along': {
    attributes: 'remember partner="allocator"',
    then: async (form) => {
      root(form).querySelector('summary')!.click();
      await there(form, 'dl');
      await there(form, '[part=notice]');
    },
  },
  'errors with a summary': {
    attributes: ALL,
    then: async (form) => {
      root(form).querySelector<HTMLElement>('.send')!.click();
      await until(() => root(form).activeElement?.className === 'summary');
    },
  },
  sending: {
    // Answered once the test is over, for one form at a time sends.
    answer: (lead) => new Promise((done) => undo.push(() => done(accepted(lead)))),
    then: (form) => send(form, '.statement'),
  },
  kept: { answer: down, then: (form) => send(form, '[data-act=send]') },
  sent: { then: (form) => send(form, '[data-act=another]') },
  parked: { answer: refused, then: (form) => send(form, '[data-act=edit]') },
  'parked, being corrected': {
    answer: refused,
    then: async (form) => {
      await send(form, '[data-act=edit]');
      root(form).querySelector<HTMLElement>('[data-act=edit]')!.click();
      await until(() => root(form).activeElement?.className === 'summary');
    },
  },
  'waiting since an earlier visit': {
    answer: down,
    then: async (form) => {
      await send(form, '[data-act=send]');
      const next = form.cloneNode() as Form;
      form.replaceWith(next);
      await there(next, '[data-act=send-earlier]');
      return next;
    },
  },
  'not saved': {
    ...{ blocked: true, answer: down, attributes: 'contact-email="rust@nexatalent.example"' },
    then: (form) => send(form, '[href^=mailto]'),
  },
  'dry run': { attributes: 'dry-run', then: (form) => send(form, 'pre') },
  steps: {
    attributes: `${ALL} steps`,
    then: async (form) => {
      await there(form, '.steps');
      fillAll(form);
      root(form).querySelector<HTMLElement>('.send')!.click();
      await there(form, 'li:nth-child(2)[aria-current=step]');
    },
  },
};

const looks = {
  light: 'background: #fff; color: #333',
  dark: 'background: #14171a; color: #e6e6e6',
};
const chromium = (await engine()) === 'Chromium';
const languages = chromium ? ['en', 'de', 'tr', 'ar'] : ['en'];
const themes = (chromium ? ['light', 'dark'] : ['light']) as (keyof typeof looks)[];

describe('axe finds nothing wrong', function () {
  // In WebKit, one look takes seconds on a busy machine.
  this.timeout(20_000);
  beforeEach(clear);
  afterEach(() => {
    undo.forEach((one) => one());
    undo = [];
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
    localStorage.clear();
  });

  for (const language of languages) {
    for (const theme of themes) {
      for (const [name, { attributes = '', answer = accepted, then, ...state }] of Object.entries(
        states,
      )) {
        it(`${name}, ${language}, ${theme}`, async () => {
          const net = network(answer);
          undo.push(net.restore);
          if (state.blocked) undo.push(blocked());
          const around = await fixture<HTMLElement>(
            `<main lang="${language}" style="color-scheme: ${theme}; ${looks[theme]}">` +
              `<hiring-lead-form ${NEEDS} ${attributes}></hiring-lead-form></main>`,
          );
          const form = around.querySelector('hiring-lead-form')!;
          await until(() => form.state === 'ready');
          await until(() => root(form).querySelector('.base')?.getAttribute('lang') === language);
          const seen = (await then?.(form)) ?? form;
          expect(await violations(seen)).to.deep.equal([]);
        });
      }
    }
  }
});
