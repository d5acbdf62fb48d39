// What makes the analyzer's notes into the manifest that is published.

/** `src/guide/define.ts` is published as `dist/guide/define.js`. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const oneLine = (text) => text?.replace(/\s+/g, ' ').trim();

/** An attribute that is not set has no value; a property has `undefined`. */
const withoutUndefined = (text) => text.replace(/\s*\|\s*undefined\b/g, '');

/** Names of unions of literals, such as `View`, stand for what an attribute takes: spell it out. */
export function literalTypes() {
  const unions = new Map();
  return {
    name: 'literal-types',
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (!node.type.types.every((one) => ts.isLiteralTypeNode(one))) return;
      const text = node.type.types.map((one) => one.getText()).join(' | ');
      const known = unions.get(node.name.text);
      if (known && known !== text) {
        throw new Error(`Two types are named ${node.name.text}: rename one, for the manifest.`);
      }
      unions.set(node.name.text, text);
    },
    packageLinkPhase({ customElementsManifest }) {
      const spell = (type) => {
        if (!type) return;
        type.text = type.text.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
      };
      for (const { declarations } of customElementsManifest.modules) {
        for (const { members = [], attributes = [] } of declarations) {
          for (const { type } of attributes) {
            spell(type);
            if (type) type.text = withoutUndefined(type.text);
          }
          for (const { type, parameters = [] } of members) {
            spell(type);
            parameters.forEach((one) => spell(one.type));
          }
        }
      }
    },
  };
}

/** Leaves what a page's author can use: public members, and events by their own names. */
export function publicOnly() {
  // What the browser calls is public to it alone.
  const wiring = /^[#_]|Callback$|^handleEvent$/;
  const isPublic = ({ name, privacy }) => !wiring.test(name) && (privacy ?? 'public') === 'public';
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const one of declarations) {
          one.members = one.members?.filter(isPublic);
          for (const member of one.members ?? []) delete member.privacy;
          // A helper that dispatches `new CustomEvent(type)` passes for an event of that name.
          one.events = one.events?.filter(({ name }) => name !== 'type');
          for (const list of [one.members, one.attributes, one.events, one.slots]) {
            for (const entry of list ?? []) entry.description = oneLine(entry.description);
          }
          one.description = oneLine(one.description);
        }
      }
    },
  };
}

/**
 * Names modules as they are published, keeps those that have an element or the base class, and adds
 * each `define.js`, which registers an element.
 */
export function publishedModules() {
  return {
    name: 'published-modules',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.flatMap((module) => {
        const [element] = module.declarations.filter((one) => one.customElement);
        if (!element) return [];
        const path = published(module.path);
        for (const key of [
          'members',
          'attributes',
          'events',
          'slots',
          'cssParts',
          'cssProperties',
          'cssStates',
        ]) {
          for (const { inheritedFrom } of element[key] ?? []) {
            if (inheritedFrom?.module) inheritedFrom.module = published(inheritedFrom.module);
          }
        }
        if (element.superclass?.module) {
          element.superclass.module = published(element.superclass.module);
        }
        const reference = { name: element.name, module: path };
        const classModule = {
          ...{ kind: module.kind, path, declarations: [element] },
          exports: [{ kind: 'js', name: element.name, declaration: reference }],
        };
        // The base class is no element of its own: tools would list it as one without a tag.
        if (!element.tagName) {
          delete element.customElement;
          return [classModule];
        }
        const definition = {
          ...{ kind: module.kind, path: path.replace(/[^/]+$/, 'define.js'), declarations: [] },
          exports: [
            { kind: 'custom-element-definition', name: element.tagName, declaration: reference },
            { kind: 'js', name: '*', declaration: { name: '*', module: path } },
          ],
        };
        return [classModule, definition];
      });
      manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
