import { clickIn, type Usable } from './usable.js';

/** A visitor agrees, and the box stays ticked. */
const leadForm: Usable = {
  tag: 'hiring-lead-form',
  needs: 'action="/leads" organisation="NexaTalent" privacy-url="/privacy"',
  shows: ['Work e-mail', 'You pay only on a successful hire', 'NexaTalent may use these details'],
  working: '',
  use: (page, tag) => clickIn(page, '#consent', tag),
  used: (tag) =>
    document.querySelector(tag)!.shadowRoot!.querySelector<HTMLInputElement>('#consent')!.checked,
  field: 'input[name=company]',
  keepsApart: true,
};

export default leadForm;
