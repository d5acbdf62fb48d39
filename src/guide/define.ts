import { define } from '../base/define.js';
import { HiringGuide } from './hiring-guide.js';

define('hiring-guide', HiringGuide);

export * from './hiring-guide.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-guide': HiringGuide;
  }
}
