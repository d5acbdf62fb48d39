// All that the widget says in this language, as one file.
export {
  common,
  states,
  candidates,
  keeping,
  skillsMatrix,
  skillsTools,
} from '../../../i18n/locales/de.js';
export { areaText, scale, skillText, domains } from '../../../packs/rust/de/skills.js';
export { roleText } from '../../../packs/rust/de/salary.js';
