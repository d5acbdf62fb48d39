import type { ExportFormat, Exports } from './context.js';

/** The pieces of a record as one: an object in JSON, or Markdown with a blank line between them. */
export async function record(exports: Exports, format: ExportFormat): Promise<string> {
  const pieces = await Promise.all([...exports.values()].map((piece) => piece(format)));
  return format === 'json'
    ? JSON.stringify(pieces.reduce(join, {}), null, 2)
    : [...new Set(pieces)].filter(Boolean).join('\n\n');
}

type Fields = Record<string, unknown>;

/** Two pieces as one; of lists, as of the stages in two checklists, what the first has not by its id. */
function join(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const idOf = (entry: unknown) => (Object(entry) as Fields).id;
    const ids = new Set((one as unknown[]).map(idOf));
    return one.concat(other.filter((entry) => !ids.has(idOf(entry))));
  }
  if (!isObject(one) || !isObject(other)) return other ?? one;
  const all: Fields = { ...one };
  for (const [key, value] of Object.entries(other)) all[key] = join(all[key], value);
  return all;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
