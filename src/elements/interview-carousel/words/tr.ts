// All that the widget says in this language, as one file.
export {
  common,
  states,
  candidates,
  keeping,
  interviewCarousel,
  interviewTools,
} from '../../../i18n/locales/tr.js';
export { interviewText } from '../../../packs/rust/tr/interview.js';
export { areaText, scale } from '../../../packs/rust/tr/skills.js';
export { roleText } from '../../../packs/rust/tr/salary.js';
