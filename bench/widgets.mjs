import { readdirSync } from 'node:fs';

const home = new URL('widgets/', import.meta.url);

/**
 * The widgets that there is something to compare with: each folder in `widgets`, named like that of
 * the widget in `src/elements`. In it:
 * - `bench.js`: `finished`, what is looked at to see that the widget is whole, and `inputs`, what is
 *   done to it then (none for a widget that is only read);
 * - `hand-written.js`: registers `<hand-written-…>`, the same without any library;
 * - `markup.js`: `markup(attributes)`, its content, which the page of static HTML carries as it is;
 * - `hand-written.css`: its looks.
 */
export async function widgets(names = []) {
  const all = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length) throw new Error(`Unknown: ${unknown}. There are ${all.join(', ')}.`);
  return Promise.all(
    (names.length ? names : all).map(async (name) => {
      const folder = new URL(`${name}/`, home);
      const { finished, inputs = [] } = await import(new URL('bench.js', folder));
      const { markup } = await import(new URL('markup.js', folder));
      const tags = { tag: `hiring-${name}`, handWritten: `hand-written-${name}` };
      return { name, ...tags, folder, finished, inputs, markup };
    }),
  );
}
