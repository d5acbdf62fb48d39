import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { HiringChecklist } from './checklist.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('hiring-checklist', HiringChecklist);

export * from './checklist.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-checklist': HiringChecklist;
  }
}
