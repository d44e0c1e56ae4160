import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeIndexedPng } from '../../../src/outputs/pictures/indexed-png.ts';

/** The parts of a PNG by name, and how it holds its colours. */
function partsOf(bytes: Uint8Array): { parts: Map<string, Buffer>; kind: number } {
  const file = Buffer.from(bytes);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    parts.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  return { parts, kind: parts.get('IHDR')?.[9] ?? -1 };
}

const rowsOf = (parts: Map<string, Buffer>) => [...inflateSync(parts.get('IDAT') ?? Buffer.of())];

describe('pixels as a PNG file', () => {
  it('are places in a list of colours', () => {
    const [red, blue] = [
      [200, 10, 20, 255],
      [5, 6, 7, 255],
    ];
    const pixels = Uint8Array.from([red, blue, blue, red].flat() as number[]);
    const { parts, kind } = partsOf(writeIndexedPng(pixels, 2, 2));
    expect(kind).toBe(3);
    expect([...(parts.get('PLTE') ?? [])]).toEqual([200, 10, 20, 5, 6, 7]);
    expect(rowsOf(parts)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('stand in full where there are more than 256 colours', () => {
    const pixels = Uint8Array.from(
      Array.from({ length: 300 }, (_, at) => [at % 256, at >> 8, 9, 255]).flat(),
    );
    const { parts, kind } = partsOf(writeIndexedPng(pixels, 300, 1));
    expect(kind).toBe(2);
    expect(parts.has('PLTE')).toBe(false);
    const [filter, ...rest] = rowsOf(parts);
    expect(filter).toBe(1);
    expect(rest.slice(0, 6)).toEqual([0, 0, 9, 1, 0, 0]);
    expect(rest.slice(256 * 3, 257 * 3)).toEqual([1, 1, 0]);
  });
});
