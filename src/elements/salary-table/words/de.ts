// All that the widget says in this language, as one file.
export { common, states, salaryTable, salaryTools } from '../../../i18n/locales/de.js';
export { salaryText } from '../../../packs/rust/de/salary.js';
