import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/lead-form/define.js';
import type { HiringLeadForm } from '../../../src/elements/lead-form/lead-form.js';

describe('<hiring-lead-form>', () => {
  it('shows its title and says that it is ready', async () => {
    const element = document.createElement('hiring-lead-form');
    const ready = oneEvent(element, 'hiring-ready');
    document.body.append(element);
    await ready;
    expect(element.shadowRoot!.textContent).to.contain('Lead form');
    element.remove();
  });

  it('is accessible', async () => {
    const element = await fixture<HiringLeadForm>(html`<hiring-lead-form></hiring-lead-form>`);
    await expect(element).to.be.accessible();
  });
});
