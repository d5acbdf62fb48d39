// All that the widget says in this language, as one file.
export { common, states, checklist, checklistTools } from '../../../i18n/locales/de.js';
export { checklistText } from '../../../packs/rust/de/checklist.js';
export { roleText } from '../../../packs/rust/de/salary.js';
