// All that the widget says in this language, as one file.
export {
  common,
  states,
  candidates,
  keeping,
  interviewCarousel,
  interviewTools,
} from '../../../i18n/locales/de.js';
export { interviewText } from '../../../packs/rust/de/interview.js';
export { areaText, scale } from '../../../packs/rust/de/skills.js';
export { roleText } from '../../../packs/rust/de/salary.js';
