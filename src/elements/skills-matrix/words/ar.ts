// All that the widget says in this language, as one file.
export {
  common,
  states,
  candidates,
  keeping,
  skillsMatrix,
  skillsTools,
} from '../../../i18n/locales/ar.js';
export { areaText, scale, skillText, domains } from '../../../packs/rust/ar/skills.js';
export { roleText } from '../../../packs/rust/ar/salary.js';
