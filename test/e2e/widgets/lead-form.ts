import { clickIn, type Usable } from './usable.js';

/** A visitor agrees, and says who asks: the box stays ticked, and the text there. */
const leadForm: Usable = {
  tag: 'hiring-lead-form',
  needs: 'action="/leads" organisation="NexaTalent" privacy-url="/privacy"',
  shows: ['Work e-mail', 'You pay only on a successful hire', 'NexaTalent may use these details'],
  working: '',
  async use(page, tag) {
    await clickIn(page, '#consent', tag);
    await clickIn(page, 'input[name=company]', tag);
    await page.type('Northwind');
  },
  used: (tag) => {
    const { shadowRoot } = document.querySelector(tag)!;
    const field = (name: string) => shadowRoot!.querySelector<HTMLInputElement>(`#${name}`)!;
    return field('consent').checked && field('company').value === 'Northwind';
  },
  field: 'input[name=company]',
  keepsApart: true,
};

export default leadForm;
