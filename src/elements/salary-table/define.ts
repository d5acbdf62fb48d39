import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { HiringSalaryTable } from './salary-table.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('hiring-salary-table', HiringSalaryTable);

export * from './salary-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-salary-table': HiringSalaryTable;
  }
}
