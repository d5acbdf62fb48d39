import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import { loader } from './scripts/rollup/loader.mjs';
import { notices } from './scripts/rollup/notices.mjs';
import { onDemand, strict } from './scripts/rollup/on-demand.mjs';
import { shortTokens } from './scripts/rollup/short-tokens.mjs';
import { smallLit } from './scripts/rollup/small-lit.mjs';
import { trustedTypes } from './scripts/rollup/trusted-types.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const embed = join(root, 'dist/embed');
/** Every attribute that a widget has; the manifest is held fresh by CI. */
const attributes = new Set(
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .flatMap((one) => one.attributes ?? [])
    .map(({ name }) => name),
);

/** Every folder with a widget in it is an entry: adding one needs no line here. */
const widgets = readdirSync(join(root, 'src/elements'));
const entry = (name) => join(root, `src/elements/${name}/define.ts`);
const guide = join(root, 'src/guide/define.ts');

/** From TypeScript to small JavaScript; the comments that must stay are the notices. */
const compile = () => [
  htmlLiterals({
    include: ['src/**'],
    failOnError: true,
    options: { minifyOptions: { removeAttributeQuotes: true } },
  }),
  nodeResolve({ exportConditions: ['browser', 'production'], extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  trustedTypes(),
  smallLit(),
];
const shrink = (module) => [
  shortTokens(),
  terser({
    ecma: 2020,
    module,
    compress: {
      passes: 4,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
    },
    format: { comments: false },
  }),
  notices({ version }),
];
// Chromium then compiles every function beside the download, off the main thread, instead of one by
// one when it is first called: nearly all of them take part in the first rendering.
const eager = {
  name: 'eager',
  renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n${code}`, map: null }),
};
/** What is fetched later: whole files of their own, which may name others that come later still. */
const fetched = (source) =>
  onDemand({
    folder: join(embed, 'chunks'),
    plugins: () => [...compile(), fetched((file) => JSON.stringify(`./${file}`)), ...shrink(true)],
    source,
  });

/** An entry that runs others and exports nothing. */
const running = (inputs) => ({
  name: 'running',
  resolveId: (id) => (id === 'running' ? '\0running' : null),
  load: (id) =>
    id === '\0running' ? inputs.map((one) => `import ${JSON.stringify(one)};`).join('') : null,
  // The `sideEffects` of package.json speak of the published files; these are their sources.
  transform: (_code, id) => (inputs.includes(id) ? { moduleSideEffects: true } : null),
});

const single = (name, inputs, ...more) => ({
  input: 'running',
  onwarn: strict,
  plugins: [running(inputs), ...compile(), fetched()],
  output: { file: join(embed, `${name}.js`), format: 'es', plugins: [...shrink(true), ...more] },
});

// A classic script's own address, read at once: later `currentScript` is another or none.
const here = 'const hiringHere=document.currentScript?.src;';
const classic = (name, inputs) => ({
  input: 'running',
  onwarn: strict,
  plugins: [
    running(inputs),
    ...compile(),
    fetched((file) => `(hiringHere?new URL("chunks/${file}",hiringHere).href:"./chunks/${file}")`),
  ],
  output: {
    file: join(embed, `${name}.iife.js`),
    format: 'iife',
    intro: here,
    plugins: [...shrink(false), eager],
  },
});

/** The loader's side: shared code in chunks, and a table of which tag needs which of them. */
export const chunks = {
  input: Object.fromEntries([...widgets.map((name) => [name, entry(name)]), ['guide', guide]]),
  onwarn: strict,
  plugins: [...compile(), fetched((file) => JSON.stringify(`./${file}`))],
  output: {
    dir: join(embed, 'chunks'),
    format: 'es',
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'shared-[hash].js',
    onlyExplicitManualChunks: true,
    plugins: [
      ...shrink(true),
      eager,
      loader({ source: join(root, 'src/embed/loader.ts'), folder: embed, attributes }),
    ],
  },
};

export default [
  ...widgets.map((name) => single(name, [entry(name)], eager)),
  ...widgets.map((name) => classic(name, [entry(name)])),
  single('all', widgets.map(entry)),
  chunks,
];
