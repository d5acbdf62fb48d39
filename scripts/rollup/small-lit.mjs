// Lit supports browsers without constructable style sheets, and values inside `css`. The embed files
// need neither (Chrome 125, Firefox 128, Safari 17.5), and that is 0.4 kB of their budget.
const small = `
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

const names = (code) => [...code.matchAll(/as (\w+)|export (?:const|class) (\w+)/g)].map((m) => m[1] ?? m[2]).sort().join();

export function smallLit() {
  return {
    name: 'small-lit',
    transform(code, id) {
      if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return null;
      const exported = names(/export\{.*\}/.exec(code)?.[0] ?? '');
      if (exported !== names(small)) this.error(`Lit's css-tag now exports ${exported}.`);
      return { code: small, map: null };
    },
  };
}
