/** Links that carry ticks: `#<name>=<version>.<payload>`. */

/** Of the form of the payload. Links of another form give the untouched list. */
const VERSION = '1';

/**
 * Which of the pack's steps are ticked, as a number of one bit a step, and a sum over their ids and the
 * ticks: a link cut short, or made for other steps, does not add up.
 */
export function encodeTicks(ids: string[], ticked: (id: string) => boolean): string {
  let bits = '0b1';
  let sum = 0x811c9dc5;
  for (const id of ids) {
    const bit = ticked(id) ? 1 : 0;
    bits += bit;
    // FNV-1a.
    for (const sign of `${id} ${bit} `) sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193);
  }
  return `${VERSION}.${BigInt(bits).toString(36)}.${(sum >>> 0).toString(36)}`;
}

/** The fragment of a widget by that name. */
export function fragmentOf(name: string, ticks: string): string {
  return `#${encodeURIComponent(name)}=${ticks}`;
}

/** The ids that were ticked; nothing where the link is mangled, or not for these steps. */
export function decodeTicks(ids: string[], text: string): Set<string> | undefined {
  const [, number = ''] = text.split('.');
  if (!/^[0-9a-z]{1,2000}$/.test(number)) return undefined;
  let bits = 0n;
  for (const digit of number) bits = bits * 36n + BigInt(parseInt(digit, 36));
  const last = ids.length - 1;
  const ticked = new Set(ids.filter((_, at) => (bits >> BigInt(last - at)) & 1n));
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
