import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { HiringSkillsMatrix } from './skills-matrix.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('hiring-skills-matrix', HiringSkillsMatrix);

export * from './skills-matrix.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-skills-matrix': HiringSkillsMatrix;
  }
}
