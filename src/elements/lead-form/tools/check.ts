/** What is wrong with a native field, in our own words. */
import type { Strings } from '../../../i18n/localize.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The sentence for a field that is not valid; nothing where it is. */
export function complaintOf(
  { validity, name, type }: Control,
  label: string,
  words: Strings['leadTools'],
): string | undefined {
  if (validity.valid) return undefined;
  if (name === 'consent') return words.tick;
  if (validity.valueMissing) return words.missing(label);
  if (validity.tooLong) return words.tooLong(label);
  if (type === 'email') return words.email;
  return words.bad(label);
}
