import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { minify } from 'terser';

/**
 * Writes loader.js once the chunks are known: each tag with all the files it needs, so that the
 * loader can ask for them at once and no request waits for another. `loader.json` says the same for
 * those who preload, and for the gate on what a second widget costs.
 */
export function loader({ source, folder, attributes }) {
  return {
    name: 'loader',
    async writeBundle(_options, bundle) {
      const files = [];
      const number = (file) => (files.includes(file) || files.push(file), files.indexOf(file));
      const tags = {};
      for (const chunk of Object.values(bundle)) {
        if (!chunk.isEntry) continue;
        const needed = new Set();
        const visit = (file) => {
          if (needed.has(file)) return;
          needed.add(file);
          bundle[file].imports.forEach(visit);
        };
        visit(chunk.fileName);
        tags[chunk.name] = [...needed].map(number);
      }
      const { code } = await transform(readFileSync(source, 'utf8'), {
        loader: 'ts',
        target: 'es2022',
        define: {
          FILES: JSON.stringify(files),
          TAGS: JSON.stringify(tags),
          ATTRIBUTES: JSON.stringify([...attributes, 'lang', 'dir']),
        },
      });
      // Neither an import nor an export: the file runs as a module and as a classic script alike.
      const small = await minify(`(()=>{${code.replace(/export\s*\{\s*\};?/, '')}})()`, {
        ecma: 2020,
        compress: { passes: 3 },
        mangle: { toplevel: true },
      });
      mkdirSync(folder, { recursive: true });
      const table = Object.entries(tags).map(([name, places]) => [
        name,
        places.map((place) => `chunks/${files[place]}`),
      ]);
      writeFileSync(
        join(folder, 'loader.json'),
        `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`,
      );
      writeFileSync(join(folder, 'loader.js'), `${small.code}\n`);
    },
  };
}
