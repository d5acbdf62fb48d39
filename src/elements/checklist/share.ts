/** Links that carry ticks: `#<name>=<version>.<payload>`. */

/** Of the form of the payload. Links of another form give the untouched list. */
const VERSION = '1';

/**
 * Which of the pack's steps are ticked: a sum over their ids and the ticks, then one bit a step. A link
 * cut short, or made for other steps, does not add up.
 */
export function encodeTicks(ids: string[], ticked: (id: string) => boolean): string {
  const bytes: number[] = new Array<number>(4 + Math.ceil(ids.length / 8)).fill(0);
  // FNV-1a.
  let sum = 0x811c9dc5;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    }
  };
  ids.forEach((id, at) => {
    const is = ticked(id);
    if (is) bytes[4 + (at >> 3)]! |= 1 << (at & 7);
    add(`${id} ${is} `);
  });
  for (let at = 0; at < 4; at++) bytes[at] = (sum >>> (at * 8)) & 255;
  const base64 = btoa(String.fromCharCode(...bytes));
  return `${VERSION}.${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')}`;
}

/** The fragment of a widget by that name. */
export function fragmentOf(name: string, ticks: string): string {
  return `#${encodeURIComponent(name)}=${ticks}`;
}
