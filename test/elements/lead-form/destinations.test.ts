import { expect } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import { accepted, clear, fillAll, leadForm, network, send } from '../../support/lead-form.js';
import type { Asked } from '../../support/lead-form.js';
import type { Lead } from '../../../src/leads/types.js';
import { find, get, reading, until } from '../../support/queries.js';

const WHO = 'organisation="NexaTalent" privacy-url="/privacy"';

/** What a page writes, and the request that goes out of it. */
describe('where <hiring-lead-form> sends a lead', () => {
  let net: ReturnType<typeof network>;
  let answer: (lead: Lead, asked: Asked) => Response;
  beforeEach(async () => {
    await clear();
    net = network((...given) => answer(...given));
  });
  afterEach(() => {
    net.restore();
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
    document.cookie = 'hubspotutk=; max-age=0';
    document.cookie = 'other=; max-age=0';
  });

  /** Sends a lead, and resolves to the requests that went out until it was said to be sent. */
  async function sends(attributes: string): Promise<Asked[]> {
    const form = await leadForm(`${WHO} ${attributes}`);
    fillAll(form);
    send(form);
    await until(() => /Reference/.test(reading(form)));
    return net.asked;
  }

  describe('webhook, unless said', () => {
    it('takes an address beside the page, and one below its <base>', async () => {
      answer = accepted;
      const [beside] = await sends('action="/leads?from=page"');
      expect(beside!.url).to.equal(`${location.origin}/leads?from=page`);
      const base = document.createElement('base');
      base.href = 'https://cdn.example/site/';
      document.head.append(base);
      try {
        const [, below] = await sends('action="leads" destination="webhook"');
        expect(below!.url).to.equal('https://cdn.example/site/leads');
      } finally {
        base.remove();
      }
    });
  });

  describe('form', () => {
    it('as names and values, under the name of Netlify’s form', async () => {
      answer = () => new Response('<!doctype html>Thank you!', { status: 200 });
      const [one, ...more] = await sends('action="/contact" destination="form" form-id="talent"');
      expect(more).to.deep.equal([]);
      expect(one!.url).to.equal(`${location.origin}/contact`);
      const pairs = Object.fromEntries(new URLSearchParams(one!.body));
      expect(pairs).to.include({
        ...{ 'form-name': 'talent', name: 'R. Example', email: 'r@northwind.example' },
        ...{ company: 'Northwind', role: 'Rust engineer' },
        ...{ consent_processing: 'yes', consent_marketing: 'no', context_pack: 'rust' },
      });
      expect(pairs['consent_processing_text']).to.contain('NexaTalent may use these details');
      expect(pairs['lead_id']).to.match(/^[\da-f-]{36}$/);
    });

    it('without a name where the page gives none', async () => {
      answer = () => new Response('', { status: 201 });
      const [one] = await sends('action="/contact" destination="form"');
      expect(new URLSearchParams(one!.body).has('form-name')).to.equal(false);
    });

    it('to Formspree as JSON, whose `ok` is waited for', async () => {
      const replies = ['{"ok":false}', '{"next":"/thanks","ok":true}'];
      answer = () => new Response(replies.shift());
      const asked = await sends('action="https://formspree.io/f/abcd" destination="form"');
      expect(asked.map(({ url }) => url)).to.deep.equal(
        Array(2).fill('https://formspree.io/f/abcd'),
      );
      expect(JSON.parse(asked[1]!.body)).to.include({ company: 'Northwind' });
    });
  });

  describe('hubspot', () => {
    it('says before that its cookie and the title go along, and what does not is not named', async () => {
      for (const [where, named, not] of [
        ['destination="hubspot" portal-id="1" form-id="a"', /HubSpot’s own cookie/, /Against spam/],
        ['action="/leads"', /Against spam/, /HubSpot/],
      ] as const) {
        const form = await leadForm(`${WHO} ${where}`);
        form.shadowRoot!.querySelector('summary')!.click();
        await until(() => named.test(reading(form)));
        expect(reading(form)).not.to.match(not);
        form.remove();
      }
    });

    const taken = () => new Response('{"inlineMessage":"Thanks for submitting the form."}');
    const hutk = (asked: Asked) =>
      (JSON.parse(asked.body) as { context: { hutk?: string } }).context.hutk;

    it('to account and form, with HubSpot’s cookie and with nothing of other cookies', async () => {
      answer = taken;
      document.cookie = 'other=nobody-else';
      document.cookie = 'hubspotutk=60c2ccdfe4892f0fa0593940b12c11aa';
      const [one, ...more] = await sends(
        'destination="hubspot" portal-id="12345" form-id="0f-1e" region="eu1"',
      );
      expect(more).to.deep.equal([]);
      expect(one!.url).to.equal(
        'https://api-eu1.hsforms.com/submissions/v3/integration/submit/12345/0f-1e',
      );
      expect(hutk(one!)).to.equal('60c2ccdfe4892f0fa0593940b12c11aa');
      expect(one!.body).not.to.contain('nobody-else');
      const body = JSON.parse(one!.body) as Record<string, unknown>;
      expect(body['fields']).to.deep.equal([
        { objectTypeId: '0-1', name: 'firstname', value: 'R. Example' },
        { objectTypeId: '0-1', name: 'email', value: 'r@northwind.example' },
        { objectTypeId: '0-1', name: 'company', value: 'Northwind' },
        { objectTypeId: '0-1', name: 'role', value: 'Rust engineer' },
      ]);
      const { consent } = body['legalConsentOptions'] as {
        consent: { text: string; communications: { value: boolean }[] };
      };
      expect(consent).to.include({ consentToProcess: true });
      expect(consent.text).to.contain('NexaTalent may use these details');
      expect(consent.communications.map(({ value }) => value)).to.deep.equal([false]);
    });

    it('to its main host where no region is said, and without a cookie that is not there', async () => {
      answer = taken;
      const [one] = await sends('destination="hubspot" portal-id="1" form-id="a"');
      expect(new URL(one!.url).host).to.equal('api.hsforms.com');
      expect(hutk(one!)).to.equal(undefined);
    });

    it('once more without the cookie where HubSpot does not know it', async () => {
      document.cookie = 'hubspotutk=stranger';
      answer = (_lead, asked) =>
        hutk(asked)
          ? new Response(
              '{"status":"error","errors":[{"message":"Error in \'context.hutk\'. Not valid"}]}',
              { status: 400 },
            )
          : taken();
      const asked = await sends('destination="hubspot" portal-id="1" form-id="a"');
      expect(asked.map(hutk)).to.deep.equal(['stranger', undefined]);
    });

    it('and shows what HubSpot says of a field, in the visitor’s words for it', async () => {
      answer = () =>
        new Response(
          '{"status":"error","errors":[{"message":"Error in \'fields.firstname\'. Too short"}]}',
          { status: 400 },
        );
      const form = await leadForm(`${WHO} destination="hubspot" portal-id="1" form-id="a"`);
      fillAll(form);
      send(form);
      await until(() => /did not accept: Name/.test(reading(form)));
      get(form, 'button', 'Edit and send').click();
      await find(form, 'link', 'Too short');
    });

    it('nowhere without account or form, and says so', async () => {
      for (const half of ['portal-id="1"', 'form-id="a"', 'action="https://hub.example/"']) {
        const form = await leadForm(`${WHO} destination="hubspot" ${half}`);
        fillAll(form);
        send(form);
        await until(() => /not set up yet/.test(reading(form)));
        form.remove();
      }
      expect(net.asked).to.deep.equal([]);
    });
  });
});
