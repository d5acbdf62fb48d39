// All that the widget says in this language, as one file.
export {
  common,
  states,
  candidates,
  keeping,
  interviewCarousel,
  interviewTools,
} from '../../../i18n/locales/ar.js';
export { interviewText } from '../../../packs/rust/ar/interview.js';
export { areaText, scale } from '../../../packs/rust/ar/skills.js';
export { roleText } from '../../../packs/rust/ar/salary.js';
