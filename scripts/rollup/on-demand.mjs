import { basename, dirname, resolve, sep } from 'node:path';
import { rollup } from 'rollup';

const built = new Map();

/** A warning about our own code stops the build. */
export function strict(warning) {
  const where = warning.ids ?? [warning.loc?.file ?? warning.id ?? ''];
  if (!where.some((id) => id.includes('/node_modules/'))) throw new Error(warning.message);
}

/**
 * What a widget fetches only when asked for (languages, a page's own pack, exports) becomes a file
 * of its own under `chunks/`, whole in itself, and the same file for every bundle. Left to rollup,
 * it would import from the bundle that asks for it, and each would have its own.
 *
 * @param {{folder: string, plugins: () => unknown[]}} options folder: where the files are written
 */
export function onDemand({
  folder,
  plugins,
  source = (name) => JSON.stringify(`./chunks/${name}`),
}) {
  return {
    name: 'on-demand',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const id = resolve(dirname(importer), specifier.replace(/\.js$/, '.ts'));
      if (!built.has(id)) built.set(id, build(id, folder, plugins));
      return { id: `on-demand:${await built.get(id)}`, external: true };
    },
    renderChunk(code) {
      return {
        code: code.replace(/(["'])on-demand:([^"']+)\1/g, (_all, _quote, name) => source(name)),
        map: null,
      };
    },
  };
}

async function build(id, folder, plugins) {
  // `rust.de.salary`: the folder of a language says too little by itself.
  const [role, parent] = dirname(id).split(sep).slice(-2);
  const words = [/^..$/.test(parent) && role, parent, basename(id, '.ts')];
  const name = words.filter(Boolean).join('.');
  const bundle = await rollup({
    input: { [name]: id },
    plugins: plugins(),
    onwarn: strict,
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name]-[hash:6].js',
    // Each name is in a first file, where random letters do not get smaller.
    hashCharacters: 'hex',
  });
  await bundle.close();
  if (output.length > 1) throw new Error(`${name} asks for more files: fetch them all at once.`);
  for (const [module, { renderedLength }] of Object.entries(output[0].modules)) {
    if (renderedLength && /node_modules\/(@lit|lit)/.test(module)) {
      throw new Error(`${name} is fetched by the single files, and must not carry Lit: ${module}`);
    }
  }
  return output[0].fileName;
}
