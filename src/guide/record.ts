import type { ExportFormat, Exports } from './context.js';

/** The pieces of a record as one: an object in JSON, or Markdown with a blank line between them. */
export async function record(exports: Exports, format: ExportFormat): Promise<string> {
  const pieces = await Promise.all([...exports.values()].map((piece) => piece(format)));
  return format === 'json'
    ? JSON.stringify(Object.assign({}, ...pieces), null, 2)
    : pieces.filter(Boolean).join('\n\n');
}
