// All that the widget says in this language, as one file.
export {
  common,
  states,
  leadForm,
  leadSteps,
  leadTools,
  leadSent,
  leadTyped,
  leadAgain,
} from '../../../i18n/locales/tr.js';
export { offerText } from '../../../packs/rust/tr/offer.js';
export { roleText } from '../../../packs/rust/tr/salary.js';
