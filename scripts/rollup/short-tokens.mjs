// Our private custom properties (`--_accent`) keep their names in the source and lose all but a letter
// or two in the files: they stand in every rule, and in every chunk, so the names are given here.
const short = {
  accent: 'a',
  bar: 'b',
  columns: 'c',
  ground: 'g',
  line: 'l',
  muted: 'm',
  rule: 'r',
  wash: 'w',
};

export function shortTokens() {
  return {
    name: 'short-tokens',
    renderChunk(code) {
      const small = code.replace(/--_(\w+)/g, (_all, name) => {
        if (!Object.hasOwn(short, name))
          this.error(`--_${name} has no short name: see short-tokens.`);
        return `--_${short[name]}`;
      });
      return { code: small, map: null };
    },
  };
}
