// What of Lit the embed files can do without: stand-ins for what their browsers (Chrome 125, Firefox
// 128, Safari 17.5) have, hooks for polyfills and hydration, and features that no widget uses (the
// linter refuses them in src). 1.5 kB of a budget of 12, and work at every part of a template. Each
// cut must be found exactly once, else the build stops; the tests in host pages run over the result.
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
    // No directives, and what only they ask for.
    [/function M\(t,i,s=t,e\)\{.*?\),i\}(?=class R)/, 'function M(t,i){return i}'],
    [/get parentNode\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}(?=u\(t\))/, ''],
    [/(class k\{)get _\$AU\(\)\{[^}]*\}/, '$1'],
    [/get parentNode\(\)\{let.*?get endNode\(\)\{[^}]*\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0\}/, '}'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/get tagName\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}(?=constructor\(t,i,s,e,h\)\{this)/, ''],
    // Bindings stand in attributes and between tags: none for an element as a whole, in a comment, or
    // inside of textarea and title. Lists are arrays.
    [/class L extends H\{.*?(?=const j=)/, ''],
    [/L:N,/, ''],
    [/,N:L,U:z,B:I,F:Z\}/, '}'],
    // Attributes and properties; events are heard at the root.
    [/e=\/\(\[\.\?@\]\)\?\(\.\*\)\/\.exec\(i\);/, 'e="."===i[0];'],
    [
      /name:e\[2\],strings:s,ctor:"\."===e\[1\]\?I:"\?"===e\[1\]\?L:"@"===e\[1\]\?z:H\}/,
      'name:e?i.slice(1):i,strings:s,ctor:e?I:H}',
    ],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?o\.length-1\}/, 'r.data===n&&$1;'],
    [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    [/\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ''],
    // No MathML, no templates compiled beforehand, no other document to create in.
    [/:3===i\?"<math>":""/, ':""'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/2===i\|\|3===i/, '2===i'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
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
    // Nor are attributes read but as text, number or presence, nor does a class declare a property
    // that its parent has.
    [
      /C\(t,s,\{useDefault.*?\.add\(t\)\)\}/,
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [/\|\|i\.useDefault&&.*?_\$Eu\(t,i\)\)/, ''],
    [/,useDefault:!1,hasChanged:f/, ''],
    [/\(i\.hasChanged\?\?f\)\(/, 'f('],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/,h="function"==typeof t\.converter\?.*?:u;/, ',h=u;'],
    [/case Object:case Array:try\{.*?\{i=null\}/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&.*?wrapped=!0\)/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?i,e\)\}/, ''],
    [/s\.state&&\(s\.attribute=!1\),/, ''],
    [
      /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?\{.*?\};return\{get:e,set\(s\)\{.*?,h,i\)\}/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(s){return[s??[]].flat()}'],
    [/removeController\(t\)\{[^}]*\}/, ''],
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
