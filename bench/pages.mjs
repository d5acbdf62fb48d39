import { existsSync, readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { markup } from './hand-written-markup.js';

const here = (name) => new URL(name, import.meta.url);

/** The first HTML block of a Markdown file: what its readers paste. */
export function firstSnippet(path) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const snippet = /^```html\n(.*?)^```/ms.exec(text)?.[1];
  if (!snippet) throw new Error(`${path} has no \`\`\`html block. Name another with --snippet.`);
  return snippet.trim();
}

/**
 * The pages that are compared, by name, and the hand-written element's script. The article is the
 * same in all of them; only what stands in it differs.
 */
export async function pages(snippet) {
  const css = readFileSync(here('hand-written.css'), 'utf8');
  const styles = (await transform(css, { loader: 'css', minify: true })).code.trim();
  const handWritten = await build({
    entryPoints: [here('hand-written.js').pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'css-as-text',
        setup: (task) =>
          task.onLoad({ filter: /\.css$/ }, () => ({ contents: styles, loader: 'text' })),
      },
    ],
  });

  // Only the origin is changed, to that of this server: resolving the host elsewhere or stepping
  // into requests would cost time of its own. Path, attributes and order stay.
  const ours = snippet.replace(/https?:\/\/[^/"'\s]+(?=\/)/g, '');
  const [script, path] = /<script[^>]* src="([^"]+)"[^>]*><\/script>/.exec(ours) ?? [];
  const [tag] = /<hiring-salary-table[^>]*>/.exec(ours) ?? [];
  if (!script || !tag) throw new Error('The snippet names no script and no hiring-salary-table.');
  const sibling = (name) => path.replace(/[^/]+$/, name);
  const market = /market="(\w*)"/.exec(tag)?.[1] ?? 'tr';
  const space = /style="[^"]*"/.exec(tag)?.[0] ?? '';
  const index = ['de', 'tr', 'ae', 'us'].indexOf(market);
  const plain = `<script type="module" async src="${sibling('hand-written.js')}"></script>
<hand-written-table market="${market}" ${space}></hand-written-table>`;

  const article = readFileSync(here('article.html'), 'utf8');
  const page = (embed, head = '') =>
    article
      .replace('<!-- head -->', () => head)
      .replace('<!-- embed -->', () => `<div id="embed">\n${embed}\n</div>`);

  return {
    script: { path: sibling('hand-written.js'), body: handWritten.outputFiles[0].text },
    variants: {
      'page alone': page(''),
      'static HTML': page(`<div class="place">${markup(index)}</div>`, `<style>${styles}</style>`),
      'hand-written': page(plain),
      snippet: page(ours),
      'snippet, German': page(ours.replace(tag, tag.replace('>', ' lang="de">'))),
      'loader.js': page(ours.replace(path, sibling('loader.js'))),
      'snippet, no space': page(space ? ours.replace(` ${space}`, '') : ours),
    },
  };
}
