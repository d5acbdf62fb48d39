import { encodeTicks } from '../share.js';

/** The ids that were ticked; nothing where the link is mangled, or not for these steps. */
export function decodeTicks(ids: string[], text: string): Set<string> | undefined {
  let bytes = '';
  try {
    bytes = atob(
      text
        .slice(text.indexOf('.') + 1)
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
  } catch {
    return undefined;
  }
  const ticked = new Set(ids.filter((_, at) => bytes.charCodeAt(4 + (at >> 3)) & (1 << (at & 7))));
  // Compared as a whole: whatever is not exactly what would be written is not read.
  return encodeTicks(ids, (id) => ticked.has(id)) === text ? ticked : undefined;
}

/** What a fragment carries for the widget of that name; nothing where it is somebody else's. */
export function readFragment(hash: string, name: string): string | undefined {
  const at = hash.lastIndexOf('=');
  try {
    return at > 0 && decodeURIComponent(hash.slice(1, at)) === name
      ? hash.slice(at + 1)
      : undefined;
  } catch {
    // A percent sign that encodes nothing is none of ours.
    return undefined;
  }
}
