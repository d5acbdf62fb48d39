import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { HiringInterviewCarousel } from './interview-carousel.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('hiring-interview-carousel', HiringInterviewCarousel);

export * from './interview-carousel.js';

declare global {
  interface HTMLElementTagNameMap {
    'hiring-interview-carousel': HiringInterviewCarousel;
  }
}
