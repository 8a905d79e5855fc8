import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coloursIn, decodePng, differencesOutside, differingShare, type Picture } from './png';

/** A PNG of RGB rows, each row given with its filter and its filtered bytes. */
function png(width: number, rows: readonly (readonly number[])[], colourType = 2): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const out = Buffer.alloc(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, 'latin1');
    out.set(data, 8);
    return out; // the checksum stays 0: it is not read
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('decodePng', () => {
  test('undoes every filter', () => {
    const file = png(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30], // left
      [2, 1, 1, 1, 1, 1, 1], // up
      [3, 5, 5, 5, 5, 5, 5], // average
      [4, 1, 1, 1, 1, 1, 1], // Paeth
    ]);
    const { width, height, pixels } = decodePng(file);
    expect([width, height]).toEqual([2, 5]);
    const rgb = Array.from({ length: 10 }, (_, i) => [...pixels.subarray(i * 4, i * 4 + 3)]);
    expect(rgb.slice(0, 6)).toEqual([
      [10, 20, 30],
      [40, 50, 60],
      [10, 20, 30],
      [40, 50, 60],
      [11, 21, 31],
      [41, 51, 61],
    ]);
    expect(rgb[6]).toEqual([10, 15, 20]);
    expect(rgb[7]).toEqual([30, 38, 45]);
    expect(rgb[8]).toEqual([11, 16, 21]);
    expect(rgb[9]).toEqual([31, 39, 46]);
  });

  test('keeps alpha, and refuses other kinds', () => {
    expect([...decodePng(png(1, [[0, 1, 2, 3, 4]], 6)).pixels]).toEqual([1, 2, 3, 4]);
    expect(() => decodePng(png(1, [[0, 1]], 0))).toThrow(/kind/);
  });
});

describe('comparing', () => {
  const grey = (change: readonly number[] = []): Picture => {
    const pixels = new Uint8Array(10 * 10 * 4).fill(200);
    for (const i of change) pixels[i * 4] = 100;
    return { width: 10, height: 10, pixels };
  };

  test('gives the share of differing pixels in a rectangle', () => {
    const area = { x: 0, y: 0, width: 4, height: 1 };
    expect(differingShare(grey(), grey(), area)).toBe(0);
    expect(differingShare(grey(), grey([1, 2]), area)).toBe(0.5);
    expect(differingShare(grey(), grey([1]), { x: 20, y: 0, width: 2, height: 2 })).toBeNaN();
  });

  test('names differing pixels outside all rectangles', () => {
    const area = { x: 4, y: 4, width: 2, height: 2 };
    expect(differencesOutside(grey(), grey([44, 33]), [area], 1)).toEqual([]);
    expect(differencesOutside(grey(), grey([44, 22]), [area], 1)).toEqual([{ x: 2, y: 2 }]);
  });

  test('lists colours, the most frequent first', () => {
    expect(coloursIn(grey([0]), { x: 0, y: 0, width: 3, height: 1 })).toEqual(['200,200,200', '100,200,200']);
  });
});
