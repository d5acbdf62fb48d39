import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { HiringLeadForm } from './lead-form.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('hiring-lead-form', HiringLeadForm);

export * from './lead-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-lead-form': HiringLeadForm;
  }
}
