// Lit makes its Trusted Types policy `lit-html` while its module loads, before any code of ours: on
// a page with another allow-list that throws. The embed files ask for `hiring-widgets` instead,
// once for all of them on a page, and keep quiet where it is refused (see src/base/define.ts).
const found = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/g;

export function trustedTypes() {
  let matches = 0;
  return {
    name: 'trusted-types',
    buildStart() {
      matches = 0;
    },
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const guarded = code.replace(found, (_all, types, rules) => {
        matches++;
        const key = 'Symbol.for("hiring-widgets/policy@1")';
        const make = `(()=>{try{return ${types}.createPolicy("hiring-widgets",${rules})}catch{return 0}})()`;
        return `${types}&&(globalThis[${key}]??=${make})||void 0`;
      });
      return { code: guarded, map: null };
    },
    buildEnd(error) {
      const lit = [...this.getModuleIds()].some((id) => id.endsWith('/lit-html/lit-html.js'));
      if (!error && lit && matches !== 1) {
        this.error(`Lit's policy was found ${matches} times instead of once: mend scripts/rollup.`);
      }
    },
  };
}
