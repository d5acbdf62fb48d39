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

/** The fields of `name* email*` and those of the page's own, in this order; what is unknown is named. */
export function fieldsOf(
  wanted: string,
  extra: ExtraField[],
  wrong: (text: string) => unknown,
): Field[] {
  const fields: Field[] = [];
  for (const word of wanted.split(/\s+/)) {
    const name = word.replace('*', '');
    const [type, autocomplete] = KNOWN[name as FieldName] ?? [];
    if (type && !fields.some((one) => one.name === name))
      fields.push({ name, type, autocomplete: autocomplete, required: name !== word });
    else if (word) wrong(`fields: "${name}" is unknown, or twice.`);
  }
  for (const { name, label, type = 'text', options, required = false } of extra)
    fields.push({ name, label, type, options, required, autocomplete: 'off' });
  return fields;
}

/** Fields of each step: who asks, and what for; consent comes last. */
export const stepOf = ({ name }: Field): number => (/^(name|email|company)$/.test(name) ? 0 : 1);
