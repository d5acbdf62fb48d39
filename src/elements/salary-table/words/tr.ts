// All that the widget says in this language, as one file.
export { common, states, salaryTable, salaryTools } from '../../../i18n/locales/tr.js';
export { salaryText } from '../../../packs/rust/tr/salary.js';
