import type { ArgTypes } from '@storybook/web-components-vite';
import { elements, tokens } from './manifest.js';

type ArgType = ArgTypes[string];

/** What tells of something, and cannot be set. */
const shown = (category: string, description?: string, type?: string): ArgType => ({
  control: false,
  description,
  table: { category, type: { summary: type ?? category.slice(0, -1) } },
});

/** The control that a type asks for: a choice between literals, a number, yes or no, else text. */
function controlFor(type: string): Pick<ArgType, 'control' | 'options'> {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, literal]) => literal);
  if (options.length) return { control: { type: 'select' }, options };
  if (type === 'number') return { control: { type: 'number' } };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: 'text' } };
}

/** One control for each `--hiring-*`. */
export function tokenArgTypes(): ArgTypes {
  const entries = [...tokens].map(([name, { description, default: value }]): [string, ArgType] => {
    const kind = /radius/.test(name) ? 'length' : /font/.test(name) ? 'font' : 'color';
    const defaultValue = value ? { summary: value } : undefined;
    return [
      name,
      {
        description,
        control: { type: kind === 'color' ? 'color' : 'text' },
        table: { category: 'tokens', type: { summary: kind }, defaultValue },
      },
    ];
  });
  return Object.fromEntries(entries);
}

/**
 * The table of an element's docs, from custom-elements.json. Storybook's own reading lists each
 * attribute twice and lets a part take the place of an attribute of the same name.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = elements.get(tag);
  const all: ArgTypes = {};
  for (const { name, type, description } of element?.attributes ?? []) {
    const text = type?.text ?? 'string';
    all[name] = {
      description,
      ...controlFor(text),
      table: { category: 'attributes', type: { summary: text } },
    };
  }
  for (const {
    name,
    kind,
    attribute,
    readonly,
    type,
    parameters = [],
    return: result,
    description,
  } of element?.members ?? []) {
    if (kind === 'method') {
      const given = parameters.map((one) => `${one.name}: ${one.type?.text}`).join(', ');
      all[`${name}(${given})`] = shown('methods', description, result?.type?.text);
    } else if (!attribute) {
      const control: ArgType['control'] = readonly ? false : { type: 'object' };
      const summary = type?.text;
      all[name] = { control, description, table: { category: 'properties', type: { summary } } };
    }
  }
  for (const { name, type, description } of element?.events ?? []) {
    all[name] = shown('events', description, type?.text);
  }
  for (const { name, description } of element?.slots ?? []) {
    all[name || '(content)'] = shown('slots', description);
  }
  if (element?.cssProperties?.length) Object.assign(all, tokenArgTypes());
  for (const { name, description } of element?.cssParts ?? []) {
    all[`::part(${name})`] = shown('parts', description);
  }
  for (const { name, description } of element?.cssStates ?? []) {
    all[`:state(${name})`] = shown('states', description);
  }
  for (const [name, one] of Object.entries(all)) one.name = name;
  return all;
}
