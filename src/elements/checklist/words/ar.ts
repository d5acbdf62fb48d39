// All that the widget says in this language, as one file.
export { common, states, checklist, checklistTools } from '../../../i18n/locales/ar.js';
export { checklistText } from '../../../packs/rust/ar/checklist.js';
export { roleText } from '../../../packs/rust/ar/salary.js';
