import { format } from 'prettier';

const markdown = { parser: 'markdown', printWidth: 100, singleQuote: true };

// Markdown of an element from its entry in custom-elements.json.

const cell = (text) =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
const code = (text) => (text ? `\`${text}\`` : '');

function table(columns, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const plainly = { string: 'text', number: 'number', boolean: 'present or absent' };

/** What is written in an attribute, for people who read no types: `'a' | 'b'` as `a`, `b`. */
function values(type = '') {
  const literals = type.split('|').map((one) => one.trim());
  if (!literals.every((one) => /^'.*'$/.test(one))) return plainly[type] ?? code(type);
  return literals.map((one) => code(one.slice(1, -1))).join(', ');
}

const withDefault = ({ default: preset, description }) =>
  preset && preset !== 'false'
    ? `${description} Default: ${code(preset.replace(/^'|'$/g, ''))}.`
    : description;

/** What a page can write on the tag. */
export function attributesTable({ attributes = [] }) {
  return table(
    ['Attribute', 'Values', 'What it does'],
    attributes.map((one) => [code(one.name), values(one.type?.text), withDefault(one)]),
  );
}

const signature = ({ name, parameters = [], return: back }) =>
  `${name}(${parameters.map((one) => `${one.name}: ${one.type?.text}`).join(', ')}): ${back?.type?.text}`;

const section = (title, lead, columns, rows) =>
  rows?.length ? `## ${title}\n\n${lead}\n\n${table(columns, rows)}\n` : '';

const named = (list, show = code) =>
  list?.map(({ name, description }) => [show(name), description]);

/** The whole reference of an element, as a page of its own. */
export async function referencePage(element, name) {
  const { tagName, description, attributes, members = [], events, slots } = element;
  const { cssParts, cssStates, cssProperties } = element;
  const methods = members.filter(({ kind }) => kind === 'method');
  const fields = members.filter(({ kind }) => kind === 'field');
  const page = [
    '<!-- Written by `npm run docs` from custom-elements.json. Change the comments in src instead. -->\n',
    `# \`<${tagName}>\`\n\n${description}\n`,
    `\`\`\`js
import 'hiring-widgets/${name}'; // registers <${tagName}>
import { ${element.name} } from 'hiring-widgets/${name}/class'; // only the class
\`\`\`
`,
    attributes?.length
      ? `## Attributes\n\nEach has a property of the same meaning; none is reflected.\n\n${attributesTable(element)}\n`
      : '',
    section(
      ...['Properties', 'Those without an attribute can be set only from a script.'],
      ['Property', 'Attribute', 'Type', 'What it is'],
      fields.map(({ name: field, attribute, type, readonly, description: text }) => [
        ...[code(field), code(attribute), code(type?.text)],
        readonly ? `${text ?? ''} Read only.` : text,
      ]),
    ),
    section(
      ...['Events', 'All of them bubble and cross shadow roots.'],
      ['Event', 'Type', 'When'],
      events?.map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    section(
      ...['Methods', `Called on the element: \`document.querySelector('${tagName}')\`.`],
      ['Method', 'What it does'],
      methods.map((one) => [code(signature(one)), one.description]),
    ),
    section(
      ...['Slots', "The tag's own content, in the light DOM."],
      ['Slot', 'What it takes'],
      named(slots, (slot) => code(slot) || '(default)'),
    ),
    section(
      ...['Parts', `Style them from the page: \`${tagName}::part(…) { … }\`.`],
      ['Part', 'What it is'],
      named(cssParts),
    ),
    section(
      ...['States', `Style them from the page: \`${tagName}:state(…) { … }\`.`],
      ['State', 'When'],
      named(cssStates),
    ),
    section(
      ...['Tokens', 'Set them on the tag or on any of its ancestors.'],
      ['Token', 'Default', 'What it is'],
      cssProperties?.map((one) => [code(one.name), code(one.default), one.description]),
    ),
  ];
  return format(page.filter(Boolean).join('\n'), markdown);
}

/** A piece of markdown as prettier would write it in a page. */
export const pretty = async (text) => (await format(text, markdown)).trim();
