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
} from '../../../i18n/locales/ar.js';
export { offerText } from '../../../packs/rust/ar/offer.js';
export { roleText } from '../../../packs/rust/ar/salary.js';
