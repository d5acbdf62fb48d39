import { existsSync, readFileSync } from 'node:fs';
import { handWritten } from './hand-written/bundle.mjs';

/** The first HTML block of a Markdown file that has the tag in it: what its readers paste. */
export function snippetOf(path, tag) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const blocks = [...text.matchAll(/^```html\n(.*?)^```/gms)].map(([, block]) => block.trim());
  const snippet = blocks.find((block) => new RegExp(`<${tag}\\b`).test(block));
  if (!snippet) throw new Error(`${path} has no \`\`\`html block with <${tag}>.`);
  return snippet;
}

/** Name, value and text of each attribute in an opening tag. */
function attributesOf(tag) {
  return [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([text, name, value = '']) => ({
    name,
    value,
    text: text.trim(),
  }));
}

/**
 * The pages that are compared, by name, and the scripts of the hand-written element. The article is
 * the same in all of them; only what stands in it differs.
 */
export async function pages(widget, snippet) {
  // Only the origin is changed, to that of this server: resolving the host elsewhere or stepping
  // into requests would cost time of its own. Path, attributes and order stay.
  const ours = snippet.replace(/https?:\/\/[^/"'\s]+(?=\/)/g, '');
  const [script, path] = /<script[^>]* src="([^"]+)"[^>]*><\/script>/.exec(ours) ?? [];
  const [tag] = new RegExp(`<${widget.tag}[^>]*>`).exec(ours) ?? [];
  if (!script || !tag) throw new Error(`The snippet names no script and no ${widget.tag}.`);
  const sibling = (name) => path.replace(/[^/]+$/, name);
  const attributes = attributesOf(tag);
  const space = attributes.find(({ name }) => name === 'style')?.text ?? '';
  const own = attributes.filter(({ name }) => name !== 'style');
  const given = Object.fromEntries(own.map(({ name, value }) => [name, value]));
  const { scripts, styles } = await handWritten(widget);

  const article = readFileSync(new URL('article.html', import.meta.url), 'utf8');
  const page = (embed, head = '') =>
    article
      .replace('<!-- head -->', () => head)
      .replace('<!-- embed -->', () => `<div id="embed">\n${embed}\n</div>`);
  const plain = (more = '') => {
    const all = [widget.handWritten, ...own.map(({ text }) => text), more, space];
    return `<script type="module" async src="${sibling('hand-written.js')}"></script>
<${all.filter(Boolean).join(' ')}></${widget.handWritten}>`;
  };
  const withMore = (more) => ours.replace(tag, tag.replace(/>$/, more ? ` ${more}>` : '>'));
  const bare = (embed) => (space ? embed.replace(` ${space}`, '') : embed);

  return {
    tag,
    space: space.replace(/^style="|"$/g, ''),
    scripts: scripts.map(({ name, body }) => ({ path: sibling(name), body })),
    variants: {
      'page alone': page(''),
      'static HTML': page(
        `<div class="place">${widget.markup(given)}</div>`,
        // As it is in a shadow root, under the one class: nothing of the page's own is met.
        `<style>.place{${styles.replaceAll(':host', '&')}}</style>`,
      ),
      'hand-written': page(plain()),
      snippet: page(ours),
      'snippet, German': page(withMore('lang="de"')),
      'loader.js': page(ours.replace(path, sibling('loader.js'))),
      'snippet, no space': page(bare(ours)),
    },
    /** The two sides that are worked with, in a mode of the widget. */
    pair: (more) => ({ 'hand-written': page(plain(more)), ours: page(withMore(more)) }),
    /** The widget in a mode, without space reserved: as high as it is. */
    bare: (more) => page(bare(withMore(more))),
  };
}
