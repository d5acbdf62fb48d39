import { posix, relative, sep } from 'node:path';

// Who may import whom in src/. A folder of src is a layer; `elements/x` is one layer for each x.

/** What each layer may import at run time, and what only as a type; it may always import itself. */
const layers = {
  base: { from: [], packages: ['lit'] },
  i18n: { from: [], types: ['packs'], packages: [] },
  packs: { from: [], types: ['i18n'], packages: [] },
  guide: { from: ['base', 'i18n'], types: ['packs'], packages: ['lit', '@lit/context'] },
  widget: { from: ['base', 'i18n', 'packs', 'guide'], types: ['leads'], packages: ['lit'] },
  leads: { from: [], types: ['packs'], packages: [] },
  elements: { from: ['base', 'i18n', 'packs', 'guide', 'widget'], packages: ['lit'] },
  embed: { from: ['base'], packages: [] },
};

/**
 * What is fetched when a page or a visitor asks for it, as files of their own. They import each
 * other freely; everything else reaches them by `await import(…)` alone.
 */
const onDemand = [
  /^(packs\/(schema|own|issues|sentences\/.*)|widget\/elsewhere(\.styles)?)$/,
  /^elements\/[^/]+\/tools\//,
];

/** Of those, what the widget lends its own Lit to: a second one would come along. */
const borrowsLit = /^(widget\/elsewhere|elements\/[^/]+\/tools\/)/;

/** Inside packs, the modules that check a page's own pack. Nothing else may import zod. */
const usesZod = /^(leads\/schema|packs\/(schema|own|issues))$/;

const list = (names) => names.join(', ') || 'nothing of ours';

/** The layer of a path below src: `packs`, or `elements/salary-table`. */
function layerOf(path) {
  const [folder, name] = path.split('/');
  return folder === 'elements' && name ? `elements/${name}` : folder;
}

const withoutExtension = (path) => path.replace(/\.[cm]?[jt]s$/, '');

/** Why `file` may not import `target` (paths below src, without extension); undefined if it may. */
function complaint(file, target, { typeOnly, dynamic }) {
  const from = layerOf(file);
  const to = layerOf(target);
  if (to === 'embed' && from !== 'embed')
    return 'Nothing imports embed: it is the outermost layer.';
  const late = onDemand.find((files) => files.test(target));
  if (late && !typeOnly && !dynamic && !late.test(file)) {
    return `"${target}" is fetched only when asked for: write "await import(…)", or "import type".`;
  }
  if (from === to) return undefined;
  const kind = from.split('/')[0];
  const rule = layers[kind];
  if (!rule)
    return `The layer "${kind}" is unknown: name it in scripts/lint/import-directions.mjs.`;
  if (kind === 'embed') {
    const defines = /^(elements\/[^/]+|guide)\/define$/;
    if (typeOnly || defines.test(target) || to === 'base') return undefined;
    return `embed imports only an element's define.ts, not "${target}".`;
  }
  if (kind === 'elements' && to.startsWith('elements/')) {
    return `An element never imports another: "${from}" must not know "${to}". What both need belongs to widget or below.`;
  }
  if (to === 'leads' && from === 'elements/lead-form') return undefined;
  if (rule.from.includes(to)) return undefined;
  if (rule.types?.includes(to)) {
    if (typeOnly) return undefined;
    return `${kind} may import types of ${to}, and no code: write "import type".`;
  }
  return `${kind} must not import ${to}; it may import ${list(rule.from)}.`;
}

function packageComplaint(file, name, typeOnly) {
  const kind = layerOf(file).split('/')[0];
  const root = name.startsWith('@') ? name.split('/', 2).join('/') : name.split('/')[0];
  if (root === 'zod') {
    if (usesZod.test(file)) return undefined;
    return 'zod belongs to schema.ts, issues.ts and own.ts of packs, which come only when asked for.';
  }
  if (root === 'lit' && !typeOnly && borrowsLit.test(file)) {
    return 'This file is fetched on demand and would bring a second Lit: take html from the kit that the widget lends.';
  }
  // Types disappear in the build.
  if (typeOnly || !layers[kind] || layers[kind].packages.includes(root)) return undefined;
  return `${kind} must not import the package "${root}"; it may import ${layers[kind].packages.join(', ') || 'no package'}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: {
    type: 'problem',
    docs: { description: 'Holds the layers of src/ apart: who may import whom.' },
    schema: [{ type: 'object', properties: { src: { type: 'string' } } }],
  },
  create(context) {
    const { src } = context.options[0];
    const below = (path) => withoutExtension(relative(src, path).split(sep).join('/'));
    const file = below(context.filename);
    if (file.startsWith('..')) return {};

    const check = (node, source, how) => {
      if (typeof source?.value !== 'string') return;
      const name = source.value;
      const message = name.startsWith('.')
        ? complaint(file, withoutExtension(posix.join(posix.dirname(file), name)), how)
        : packageComplaint(file, name, how.typeOnly);
      if (message) context.report({ node: source, message });
    };
    const typeOnly = (node) => (node.importKind ?? node.exportKind) === 'type';
    return {
      ImportDeclaration: (node) => check(node, node.source, { typeOnly: typeOnly(node) }),
      ExportNamedDeclaration: (node) => check(node, node.source, { typeOnly: typeOnly(node) }),
      ExportAllDeclaration: (node) => check(node, node.source, { typeOnly: typeOnly(node) }),
      ImportExpression: (node) => check(node, node.source, { dynamic: true }),
      TSImportType: (node) =>
        check(node, node.source ?? node.argument?.literal, { typeOnly: true }),
    };
  },
};
