/** Which fields the form has, out of what the page wrote. */

/** A field of the page's own, beside those that the form knows. */
export interface ExtraField {
  /** Letters, digits, `_`, `-` and `.`; begins with a letter. */
  name: string;
  label: string;
  /** `text`, `email`, `tel`, `url`, `number`, `date`, `textarea` or `select`. */
  type?: string;
  /** For a `select`: values, shown as they are. */
  options?: string[];
  required?: boolean;
}

/** A field as it is shown. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  autocomplete: string;
  /** Of a page's own field; others are named by the language. */
  label?: string;
  options?: string[];
}

export type FieldName =
  'name' | 'email' | 'company' | 'role' | 'level' | 'market' | 'headcount' | 'start' | 'message';

/** Type and `autocomplete` by the ids of `fields`. */
const KNOWN: Record<FieldName, [type: string, autocomplete: string]> = {
  name: ['text', 'name'],
  email: ['email', 'email'],
  company: ['text', 'organization'],
  role: ['text', 'off'],
  level: ['select', 'off'],
  market: ['select', 'off'],
  headcount: ['number', 'off'],
  start: ['text', 'off'],
  message: ['textarea', 'off'],
};

/** Types that a visitor can type into or choose from. */
const TYPES = /^(text|email|tel|url|number|date|textarea|select)$/;
/** Names for fields of the page's own; these few are the form's. */
const NAMES =
  /^(?!(consent|marketing|website|wrong|elements|reset|querySelector)$)[a-z][\w.-]{0,63}$/i;

/**
 * The fields of `name* email*` and those of the page's own, in this order; what cannot be is named and
 * left out.
 */
export function fieldsOf(
  wanted: string,
  extra: unknown,
  complain: (message: string) => unknown,
): Field[] {
  const fields: Field[] = [];
  const free = (name: string) => !fields.some((one) => one.name === name);
  for (const word of wanted.split(/\s+/)) {
    const name = word.replace('*', '');
    const known = Object.hasOwn(KNOWN, name) && KNOWN[name as FieldName];
    if (!known) {
      if (word) complain(`fields: "${name}" is unknown.`);
    } else if (free(name)) {
      const [type, autocomplete] = known;
      fields.push({ name, type, autocomplete, required: name !== word });
    }
  }
  [extra ?? []].flat().forEach((one, at) => {
    const { name = '', label, type = 'text', options, required } = Object(one) as Partial<Field>;
    if (!label || !NAMES.test(name) || !free(name))
      return complain(`extraFields[${at}] has no label, or no name of its own.`);
    fields.push({
      ...{ name, label, required: !!required },
      type: TYPES.test(type) ? type : 'text',
      autocomplete: /^(tel|email|url)$/.test(type) ? type : 'off',
      options: [options ?? []].flat(),
    });
  });
  return fields;
}
