// All that the widget says in this language, as one file.
export { common, states, checklist, checklistTools } from '../../../i18n/locales/tr.js';
export { checklistText } from '../../../packs/rust/tr/checklist.js';
export { roleText } from '../../../packs/rust/tr/salary.js';
