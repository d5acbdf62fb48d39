// What of Lit the embed files can do without: stand-ins for what their browsers (Chrome 125, Firefox
// 128, Safari 17.5) have, hooks for polyfills and hydration, and features that no widget uses. 0.9 kB
// of a budget of 12. Each cut must be found exactly once, else the build stops; the tests in host
// pages run over the result.
const cssTag = `
export class CSSResult {
  constructor(text) { this.cssText = text; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([text]) => new CSSResult(text);
export const unsafeCSS = (text) => new CSSResult(text);
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

const cuts = {
  '/lit-html/lit-html.js': [
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),/, ';'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '/lit-element/lit-element.js': [
    // Nothing stands in our shadow roots before the first rendering, and no directive is asynchronous.
    [/createRenderRoot\(\)\{[^}]*\}/, ''],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),[^}]*\}disconnectedCallback\(\)\{[^}]*\}/,
      '',
    ],
    [/,\w+\.litElementHydrateSupport\?\.\([^)]*\);/, ';'],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\([^)]*\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    // Nothing is reflected to attributes: a host page's morphs must not undo a visitor's choice.
    [/_\$ET\(t,s\)\{const i=.*?this\._\$Em=null\}\}/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/toAttribute\(t,s\)\{switch.*?return t\},/, ''],
    // No standard decorators, no initializers.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(t\)\{[^}]*\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,(\w+)=\w+\.reactiveElementPolyfillSupport/, ',$1=0'],
    [
      /,(\w+)\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
  ],
};

const names = (code) =>
  [...code.matchAll(/as (\w+)|export (?:const|class) (\w+)/g)]
    .map((match) => match[1] ?? match[2])
    .sort()
    .join();

export function smallLit() {
  return {
    name: 'small-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js')) {
        const exported = names(/export\{.*\}/.exec(code)?.[0] ?? '');
        if (exported !== names(cssTag)) this.error(`Lit's css-tag now exports ${exported}.`);
        return { code: cssTag, map: null };
      }
      const [, all] = Object.entries(cuts).find(([end]) => id.endsWith(end)) ?? [];
      if (!all) return null;
      let small = code;
      for (const [what, instead] of all) {
        if ([...small.matchAll(new RegExp(what, 'g'))].length !== 1) {
          this.error(`${what} was not found once: mend scripts/rollup/small-lit.mjs.`);
        }
        small = small.replace(what, instead);
      }
      return { code: small, map: null };
    },
  };
}
