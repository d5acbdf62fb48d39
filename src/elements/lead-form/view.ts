import type { Strings } from '../../i18n/localize.js';
import type { Pack } from '../../packs/types.js';
import type { Field } from './model.js';

/** All that the templates need to know: computed once for an update. */
export interface FormView {
  words: Strings['leadForm'];
  pack: Pack;
  fields: Field[];
  /** Chosen in the table or here, by id. */
  level?: string;
  market?: string;
  /** What came from the table in words, where no field asks for it. */
  chosen: string;
  /** Is any of that not a figure, but a level or a market, which can be chosen here? */
  changes: boolean;
  organisation: string;
  privacyUrl?: string;
  offers: boolean;
  tools?: FormTools;
}

/** What the tools put into the form, once they are there. */
export interface FormTools {
  /** A class for what stands in another step than the one shown: a field, or what is about consent. */
  gone(name: string): string;
  /** How far the form is, where it has steps. */
  progress(): unknown;
  /** What the main button says where the form goes on, and the way back. */
  next(): string | undefined;
  back(): unknown;
  /** What is wrong with a field, in one sentence. */
  wrong(name: string): string | undefined;
  /** All that is wrong, above the fields. */
  summary(): unknown;
  /** What became of a lead, in place of the form; nothing while there is none. */
  statement(): unknown;
  /** What goes along with the answers. */
  sent(): unknown;
  /** What is kept here. */
  notice(): unknown;
}
