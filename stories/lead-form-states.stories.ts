import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../src/elements/lead-form/define.js';
import type { Lead } from '../src/leads/types.js';
import { DATABASE } from '../src/leads/exists.js';
import './support/find.js';

/** Where these forms send to. No story asks a network. */
const RECEIVER = 'https://leads.example/leads';

type Answer = (lead: Lead) => Response | Promise<Response>;

/** The receiver answers like this until what comes back is called. */
function receiver(answer: Answer): () => void {
  const { fetch } = window;
  window.fetch = async (input, init) =>
    `${input as string}` === RECEIVER
      ? answer(JSON.parse(init!.body as string) as Lead)
      : fetch(input, init);
  return () => (window.fetch = fetch);
}

/** Takes away what another story has left on this device. */
const clear = () =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });

/** A story whose receiver answers like this; afterwards nothing of it is left. */
const answering = (answer: Answer) => async () => {
  const restore = receiver(answer);
  await clear();
  return async () => {
    document.querySelectorAll('hiring-lead-form').forEach((one) => one.remove());
    restore();
    await clear();
  };
};

const accepted: Answer = ({ id }) => Response.json({ id }, { status: 201 });
const down: Answer = () => new Response('', { status: 503 });
const refused: Answer = () =>
  Response.json(
    { issues: [{ path: 'fields.email', message: 'This domain takes no mail.' }] },
    { status: 422 },
  );

interface Args {
  /** For an e-mail in place of the form, where nothing can be kept. */
  contactEmail: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Lead form: what becomes of a lead',
  component: 'hiring-lead-form',
  // They share a device: on one page of docs each would show what the others have left.
  tags: ['!autodocs'],
  args: { contactEmail: 'rust@nexatalent.example' },
  render: ({ contactEmail }) =>
    html`<hiring-lead-form
      action=${RECEIVER}
      organisation="NexaTalent"
      privacy-url="/privacy"
      contact-email=${contactEmail}
    ></hiring-lead-form>`,
};
export default meta;

type Story = StoryObj<Args>;

const within = (form: HiringLeadForm, selector: string) =>
  form.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Fills the form in and sends it, then waits for the title and the words of what became of it. */
const sends =
  (title: string, words: string | RegExp, then?: (form: HiringLeadForm) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const form = canvasElement.querySelector('hiring-lead-form')!;
    await waitFor(() => expect(within(form, '#consent')).toBeTruthy());
    await waitFor(() => expect(form.state).toBe('ready'));
    await userEvent.type(within(form, '#name'), 'R. Example');
    await userEvent.type(within(form, '#email'), 'r@northwind.example');
    await userEvent.type(within(form, '#company'), 'Northwind');
    await userEvent.click(within(form, '#consent'));
    await userEvent.click(within(form, '.send'));
    await waitFor(() => expect(within(form, '.told')).toHaveTextContent(title));
    await expect(within(form, '.statement')).toHaveTextContent(words);
    await then?.(form);
  };

const buttons = (form: HiringLeadForm) =>
  [...form.shadowRoot!.querySelectorAll('.statement .buttons > *')].map((one) =>
    one.textContent!.trim(),
  );

/** On its way: nothing to press yet. */
export const Sending: Story = {
  beforeEach: async () => {
    let answer: (() => void) | undefined;
    const begun = await answering(
      (lead) => new Promise((done) => (answer = () => done(accepted(lead)))),
    )();
    return async () => {
      // One form at a time sends: the next story's would wait for this one's.
      answer?.();
      await new Promise((done) => setTimeout(done, 100));
      await begun();
    };
  },
  play: sends('Sending', 'Sending', async (form) => {
    await expect(buttons(form)).toEqual([]);
  }),
};

/** Acknowledged, and off this device. */
export const Sent: Story = {
  beforeEach: answering(accepted),
  play: sends('Sent', /Reference [\dA-F]{8}\./, async (form) => {
    await expect(buttons(form)).toEqual(['Copy it', 'Another request']);
  }),
};

/** Nobody answers: it is kept, and nothing is promised that a closed page cannot keep. */
export const Kept: Story = {
  beforeEach: answering(down),
  play: sends('Kept on this device', 'sent when you open this page again', async (form) => {
    await expect(buttons(form)).toEqual(['Send now', 'Copy it', 'Forget it']);
  }),
};

export const KeptInGerman: Story = {
  globals: { lang: 'de' },
  beforeEach: answering(down),
  play: sends('Auf diesem Gerät', /./, async (form) => {
    await expect(buttons(form)).toHaveLength(3);
  }),
};

export const KeptInArabic: Story = {
  globals: { lang: 'ar' },
  beforeEach: answering(down),
  play: sends('محفوظ', /./, async (form) => {
    await expect(buttons(form)).toHaveLength(3);
    await expect(getComputedStyle(within(form, '.statement')).direction).toBe('rtl');
  }),
};

/** Kept by an earlier visit: the form is free for another request, and says what still waits. */
export const WaitingSinceAnEarlierVisit: Story = {
  beforeEach: answering(down),
  play: sends('Kept on this device', 'sent when you open this page again', async (form) => {
    const next = form.cloneNode() as HiringLeadForm;
    form.replaceWith(next);
    await waitFor(() =>
      expect(within(next, 'form')).toHaveTextContent('An earlier request is still kept'),
    );
    await expect(within(next, '#name')).toHaveValue('');
  }),
};

/** Refused: kept, with the fields that were refused by name. */
export const Parked: Story = {
  beforeEach: answering(refused),
  play: sends('Needs your attention', 'did not accept: Work e-mail', async (form) => {
    await expect(buttons(form)).toEqual([
      'Edit and send',
      'Copy it',
      'Write an e-mail instead',
      'Forget it',
    ]);
  }),
};

/** Once more in the form, with what the receiver said of it. */
export const Correcting: Story = {
  beforeEach: answering(refused),
  play: sends('Needs your attention', 'did not accept: Work e-mail', async (form) => {
    await userEvent.click(within(form, '[data-act=edit]'));
    await waitFor(() =>
      expect(within(form, '.summary')).toHaveTextContent('This domain takes no mail.'),
    );
    await expect(within(form, '#company')).toHaveValue('Northwind');
  }),
};

/** Where the browser keeps nothing: never called kept, and with other ways out. */
export const NotSaved: Story = {
  beforeEach: async () => {
    const end = await answering(down)();
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    return async () => {
      IDBFactory.prototype.open = open;
      await end();
    };
  },
  play: sends('This browser cannot keep it', 'Keep this page open', async (form) => {
    await expect(buttons(form)).toEqual(['Copy it', 'Write an e-mail instead']);
    await expect(within(form, '.statement a')).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:rust@nexatalent\.example\?body=.*Northwind/),
    );
  }),
};

/** The same without an address to write to. */
export const NotSavedWithoutAddress: Story = {
  ...NotSaved,
  args: { contactEmail: '' },
  play: sends('This browser cannot keep it', 'Keep this page open', async (form) => {
    await expect(buttons(form)).toEqual(['Copy it']);
  }),
};
