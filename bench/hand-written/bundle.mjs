import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A sheet with all that it imports, as small as it gets. */
async function sheet(path) {
  const options = { bundle: true, minify: true, write: false };
  const { outputFiles } = await build({ entryPoints: [path], ...options });
  return outputFiles[0].text.trim();
}

/**
 * The hand-written element's files as its author would publish them: minified, and what is needed
 * only once somebody works with it in files of its own, which `import()` fetches.
 */
export async function handWritten({ folder }) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('hand-written.js', folder))],
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'css-as-text',
        setup: (task) =>
          task.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
            contents: await sheet(path),
            loader: 'text',
          })),
      },
    ],
  });
  return {
    scripts: outputFiles.map(({ path, text }) => ({ name: basename(path), body: text })),
    styles: await sheet(fileURLToPath(new URL('hand-written.css', folder))),
  };
}
