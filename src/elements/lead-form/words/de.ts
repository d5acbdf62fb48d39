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
} from '../../../i18n/locales/de.js';
export { offerText } from '../../../packs/rust/de/offer.js';
export { roleText } from '../../../packs/rust/de/salary.js';
