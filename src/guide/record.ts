import type { ExportFormat, Exports } from './context.js';

/**
 * The pieces of a record as one, in the order of the page: an object in JSON, or Markdown with a blank
 * line between them, under the candidate's label where there is one.
 */
export async function record(
  exports: Exports,
  format: ExportFormat,
  candidate = '',
): Promise<string> {
  const { DOCUMENT_POSITION_PRECEDING: BEFORE } = Node;
  const inOrder = [...exports].sort(([one], [other]) =>
    one.compareDocumentPosition(other) & BEFORE ? 1 : -1,
  );
  const pieces = await Promise.all(inOrder.map(([, piece]) => piece(format)));
  if (format === 'json') return JSON.stringify(pieces.reduce(join, { candidate }), null, 2);
  const title = candidate && `# ${candidate.replace(/[\\`*_[\]<>|#~]/g, '\\$&')}`;
  return [title, ...new Set(pieces)].filter(Boolean).join('\n\n');
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
