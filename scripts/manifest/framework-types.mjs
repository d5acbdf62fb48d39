// Types of the elements for React 19, Vue and Svelte, as each of them documents for custom elements.
// They refer to the classes, so that descriptions and types stay in one place.

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** Properties that a page may set; what is read only belongs to the class alone. */
const settable = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);

/** Attributes that are written otherwise than their property: `budget-currency`. */
const dashed = ({ attributes = [] }) =>
  attributes.filter(({ name, fieldName }) => name !== fieldName);

/** What can be written on the tag: properties, and attributes of other names. */
function props(element) {
  const names = dashed(element).map(
    ({ name, fieldName }) => `'${name}'?: ${element.name}['${fieldName}'] | string;`,
  );
  const picked = `Partial<Pick<${element.name}, ${union(settable(element))}>>`;
  return `type ${element.name}Props = ${picked}${names.length ? ` & { ${names.join(' ')} }` : ''};`;
}

const events = ({ name, events = [] }) =>
  `type ${name}Events = Pick<HTMLElementEventMap, ${union(events.map((event) => event.name))}>;`;

/** Classes, and the map of events, which `widget/events` adds to the page's own. */
function head(elements) {
  return [
    ...elements.map(
      ({ name, path }) => `import type { ${name} } from '${path.replace(/^dist\//, '../')}';`,
    ),
    "import type {} from '../widget/events.js';",
  ].join('\n');
}

const body = (elements) => elements.map((one) => `${props(one)}\n${events(one)}`).join('\n\n');
const map = (elements, entry) =>
  elements.map((one) => `    '${one.tagName}': ${entry(one)};`).join('\n');

/** Tokens that may stand in `style`. */
function tokens(elements) {
  const names = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  return [...new Set(names)].map((name) => `    '${name}'?: string;`).join('\n');
}

const react = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${head(elements)}

/** React 19 sets properties, and listens to \`hiring-ready\` under \`onhiring-ready\`. */
type Tag<Element, Props, Events> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Props
> &
  Props & { [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void };

${body(elements)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${map(elements, ({ name }) => `  Tag<${name}, ${name}Props, ${name}Events>`)}
    }
  }
  interface CSSProperties {
${tokens(elements)}
  }
}
`;

const vue = (elements) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${head(elements)}

/** Vue sets properties where the element has them, and listens to \`@hiring-ready\`. */
type Tag<Element, Props, Events> = new () => Element & {
  /** @deprecated For templates only. */
  $props: HTMLAttributes & Props & PublicProps;
  /** @deprecated For templates only. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

${body(elements)}

declare module 'vue' {
  interface GlobalComponents {
${map(elements, ({ name }) => `Tag<${name}, ${name}Props, ${name}Events>`)}
  }
}
`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${head(elements)}

/** Svelte sets properties; it listens to \`onhiring-ready\` (5) or \`on:hiring-ready\` (4). */
type Tag<Element extends EventTarget, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props> &
  Props & {
    [Name in keyof Events as \`on\${'' | ':'}\${Name & string}\`]?: (event: Events[Name]) => void;
  };

${body(elements)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${map(elements, ({ name }) => `Tag<${name}, ${name}Props, ${name}Events>`)}
  }
}
`;

/** File names and contents, for a list of elements from the manifest. */
export const frameworkTypes = (elements) => ({
  'react.d.ts': react(elements),
  'vue.d.ts': vue(elements),
  'svelte.d.ts': svelte(elements),
});
