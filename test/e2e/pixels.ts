import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel, rows from the top. */
  data: Uint8Array;
}

/** Reads a screenshot: every engine writes PNG with 8 bits a channel, with or without alpha. */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error(`Not a PNG as screenshots are: depth ${depth}, colour type ${colour}`);
  }
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      chunks.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const channels = colour === 6 ? 4 : 3;
  const raw = unfilter(inflateSync(Buffer.concat(chunks)), width * channels, height, channels);
  return { width, height, data: channels === 4 ? raw : withAlpha(raw) };
}

/** Undoes PNG's row filters, https://www.w3.org/TR/png-3/#9Filters */
function unfilter(bytes: Buffer, row: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= channels ? out[at - channels]! : 0;
      const up = y > 0 ? out[at - row]! : 0;
      const upLeft = y > 0 && x >= channels ? out[at - row - channels]! : 0;
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4) guess = paeth(left, up, upLeft);
      out[at] = bytes[y * (row + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const byLeft = Math.abs(up - upLeft);
  const byUp = Math.abs(left - upLeft);
  const byBoth = Math.abs(left + up - 2 * upLeft);
  if (byLeft <= byUp && byLeft <= byBoth) return left;
  return byUp <= byBoth ? up : upLeft;
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let i = 0; i < rgb.length; i++) out[i + Math.floor(i / 3)] = rgb[i]!;
  return out;
}

export interface Difference {
  pixels: number;
  /** Where they are, for the message of a test that fails. */
  box?: { left: number; top: number; right: number; bottom: number };
}

/**
 * How many pixels differ, and where; pictures of different size differ everywhere. Differences of
 * up to `apart` levels (of 255) in a channel are not counted.
 */
export function difference(a: Buffer, b: Buffer, apart = 0): Difference {
  if (a.equals(b)) return { pixels: 0 };
  const [one, two] = [readPng(a), readPng(b)];
  const { width, height } = one;
  if (width !== two.width || height !== two.height) {
    return { pixels: Math.max(width * height, two.width * two.height) };
  }
  const [first, second] = [new Uint32Array(one.data.buffer), new Uint32Array(two.data.buffer)];
  let pixels = 0;
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let i = 0; i < width * height; i++) {
    if (first[i] === second[i]) continue;
    const near = (c: number) => Math.abs(one.data[i * 4 + c]! - two.data[i * 4 + c]!) <= apart;
    if (apart && [0, 1, 2, 3].every(near)) continue;
    pixels++;
    const [x, y] = [i % width, Math.floor(i / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return pixels ? { pixels, box } : { pixels };
}
