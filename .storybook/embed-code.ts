/// <reference types="vite/client" />
import pkg from '../package.json' with { type: 'json' };
import readme from '../README.md?raw';
import { elements } from './manifest.js';

const base = `https://cdn.example/hiring-widgets/${pkg.version}/embed`;

/** The space that the README's snippets reserve, by tag and mode. */
const reserved = new Map(
  [...readme.matchAll(/<(hiring-[\w-]+)([^>]*) style="display:block;min-height:([^"]+)"/g)].map(
    ([, tag, attributes, space]) => [
      `${tag} ${/mode="(\w+)"/.exec(attributes!)?.[1] ?? ''}`,
      space!,
    ],
  ),
);

/** A larger pack belongs into a file. */
const INLINE_LIMIT = 4000;

type Live = Element & Record<string, unknown>;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A script must not end inside of its own text. */
const json = (value: unknown, space?: number) =>
  JSON.stringify(value, null, space).replaceAll('<', '\\u003c');

const isGuide = (element: Element) => element.localName === 'hiring-guide';

/** The outermost `hiring-*` elements in `root`. */
function outermost(root: ParentNode): Live[] {
  const all = [...root.querySelectorAll('*')].filter(({ localName }) => elements.has(localName));
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one))) as Live[];
}

/** What differs from the element's defaults and from its guide, a visitor's choices included. */
function attributesOf(element: Live, guide?: Live): string[] {
  const fresh = document.createElement(element.localName) as unknown as Live;
  return (elements.get(element.localName)?.attributes ?? []).flatMap(
    ({ name, fieldName = name }) => {
      let value = element[fieldName];
      if (value == null || value === false || value === fresh[fieldName]) return [];
      if (guide && value === guide[fieldName]) return [];
      if (Number.isNaN(value)) value = element.getAttribute(name);
      return value === true ? [name] : [`${name}="${escaped(`${value}`)}"`];
    },
  );
}

function openTag(element: Live, guide?: Live): string {
  const attributes = attributesOf(element, guide);
  const styles = [...(element as unknown as HTMLElement).style]
    .filter((name) => name.startsWith('--hiring-'))
    .map(
      (name) =>
        `${name}:${(element as unknown as HTMLElement).style.getPropertyValue(name).trim()}`,
    );
  const large = json(element['data'] ?? null).length > INLINE_LIMIT;
  if (large) attributes.push('src="https://your-site.example/pack.json"');
  if (!guide) {
    const { lang, dir } = element.closest<HTMLElement>('[lang]') ?? {};
    if (lang && lang !== 'en') attributes.push(`lang="${lang}"`);
    if (dir) attributes.push(`dir="${dir}"`);
  }
  const mode = (element['mode'] as string | undefined) ?? '';
  const space =
    reserved.get(`${element.localName} ${mode}`) ?? reserved.get(`${element.localName} `);
  if (space) styles.unshift('display:block', `min-height:${space}`);
  if (styles.length) attributes.push(`style="${escaped(styles.join(';'))}"`);
  return `<${[element.localName, ...attributes].join(' ')}>`;
}

function markup(element: Live, guide?: Live): string {
  const lines: string[] = [];
  if (isGuide(element)) lines.push(...outermost(element).map((one) => markup(one, element)));
  else {
    const data = json(element['data'] ?? null);
    if (element['data'] && data.length <= INLINE_LIMIT) {
      lines.push(`<script type="application/json">${data}</script>`);
    }
    const content = element.innerHTML.replace(/<!--.*?-->/gs, '').trim();
    if (content) lines.push(content);
  }
  const inside = lines.length ? `\n${lines.join('\n')}\n` : '';
  return `${openTag(element, guide)}${inside}</${element.localName}>`;
}

/** The lines to paste into a page that shall show the widgets in `root` as they are now. */
export function embedCode(root: ParentNode): string {
  const tops = outermost(root);
  const widgets = tops.flatMap((one) => (isGuide(one) ? outermost(one) : [one]));
  const names = [...new Set(widgets.map((one) => one.localName.replace('hiring-', '')))];
  if (!tops.length) return '';
  const file = names.length === 1 ? names[0] : 'loader';
  const lines = [`<script type="module" async src="${base}/${file}.js"></script>`];
  lines.push(...tops.map((one) => markup(one)));
  const [rated] = widgets.filter((one) => one['rates']);
  if (rated) {
    lines.push(
      '<script type="module">',
      `  document.querySelector('${rated.localName}').rates = ${json(rated['rates'])};`,
      '</script>',
    );
  }
  return lines.join('\n');
}
