import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that draw the picture. */
const drawing = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
]);

/**
 * A PNG with what draws it and nothing else: texts, times, Exif and whatever hangs behind its end are left out.
 * `undefined` for what is no whole PNG, a chunk that was damaged on its way included.
 */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signature.length)];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const stop = at + 12 + view.getUint32(at);
    if (stop > bytes.length) return undefined;
    const content = bytes.subarray(at + 4, stop - 4);
    if (view.getUint32(stop - 4) !== crc32(content)) return undefined;
    const kind = String.fromCharCode(...content.subarray(0, 4));
    if (drawing.has(kind)) kept.push(bytes.subarray(at, stop));
    if (kind === 'IEND') return Buffer.concat(kept);
    at = stop;
  }
  return undefined;
}
