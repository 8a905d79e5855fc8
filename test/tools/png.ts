// Reads the pixels of a browser's screenshot, and compares two.
import { inflateSync } from 'node:zlib';

/** `pixels` holds 4 bytes (red, green, blue, alpha) for each pixel, row by row from the top. */
export type Picture = { width: number; height: number; pixels: Uint8Array };

/**
 * Decodes a PNG as browsers write screenshots: 8 bits a channel, RGB or RGBA, not interlaced (PNG specification, third
 * edition). Throws on any other kind.
 */
export function decodePng(file: Uint8Array): Picture {
  const data = Buffer.from(file);
  let width = 0;
  let height = 0;
  let channels = 0;
  const compressed: Buffer[] = [];
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const chunk = data.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = chunk.readUInt32BE(0);
      height = chunk.readUInt32BE(4);
      channels = chunk[9] === 6 ? 4 : chunk[9] === 2 ? 3 : 0;
      if (chunk[8] !== 8 || channels === 0 || chunk[12] !== 0)
        throw new Error('Not a PNG of the kind that browsers write.');
    } else if (type === 'IDAT') compressed.push(chunk);
    at += length + 12;
  }
  const rows = unfilter(inflateSync(Buffer.concat(compressed)), width * channels, height, channels);
  if (channels === 4) return { width, height, pixels: rows };
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) pixels.set(rows.subarray(i * 3, i * 3 + 3), i * 4);
  return { width, height, pixels };
}

function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? out[row + x - channels]! : 0;
      const up = y > 0 ? out[row + x - stride]! : 0;
      const upLeft = y > 0 && x >= channels ? out[row + x - stride - channels]! : 0;
      const predicted =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, upLeft)
                : 0;
      out[row + x] = raw[y * (stride + 1) + 1 + x]! + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

/** A rectangle in CSS pixels, which are the picture's pixels. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/**
 * Share (0 to 1) of a rectangle's pixels that differ between two pictures of one size by more than `tolerance` in a
 * channel. NaN where the rectangle lies outside the pictures.
 */
export function differingShare(a: Picture, b: Picture, area: Rectangle, tolerance = 8): number {
  let all = 0;
  let different = 0;
  for (const { at } of pixelsOf(a, area)) {
    all++;
    if (differs(a, b, at, tolerance)) different++;
  }
  return different / all;
}

/** The differing pixels that lie in none of the rectangles, each widened by `margin`. */
export function differencesOutside(
  a: Picture,
  b: Picture,
  areas: readonly Rectangle[],
  margin: number,
): { x: number; y: number }[] {
  const inside = new Uint8Array(a.width * a.height);
  for (const { x, y, width, height } of areas) {
    const wide = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
    for (const { at } of pixelsOf(a, wide)) inside[at / 4] = 1;
  }
  const out: { x: number; y: number }[] = [];
  for (const { x, y, at } of pixelsOf(a, { x: 0, y: 0, width: a.width, height: a.height })) {
    if (!inside[at / 4] && differs(a, b, at, 8)) out.push({ x, y });
  }
  return out;
}

/** How often each colour ("r,g,b") occurs in a rectangle, most frequent first. */
export function coloursIn(picture: Picture, area: Rectangle): string[] {
  const counts = new Map<string, number>();
  for (const { at } of pixelsOf(picture, area)) {
    const colour = picture.pixels.subarray(at, at + 3).join(',');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
}

function* pixelsOf(picture: Picture, area: Rectangle): Generator<{ x: number; y: number; at: number }> {
  const left = Math.max(0, Math.floor(area.x));
  const top = Math.max(0, Math.floor(area.y));
  const right = Math.min(picture.width, Math.ceil(area.x + area.width));
  const bottom = Math.min(picture.height, Math.ceil(area.y + area.height));
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) yield { x, y, at: (y * picture.width + x) * 4 };
}

function differs(a: Picture, b: Picture, at: number, tolerance: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs(a.pixels[at + channel]! - b.pixels[at + channel]!) > tolerance) return true;
  }
  return false;
}
