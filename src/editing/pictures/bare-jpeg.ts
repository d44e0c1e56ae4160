/** Segments that draw the picture: tables, frames, restarts, the head of JFIF and Adobe's note on colours. */
const drawing = new Set([0xdb, 0xc4, 0xcc, 0xdd, 0xe0, 0xee]);
const frames = [0xc0, 0xc1, 0xc2];
const [start, end, scan, profile] = [0xd8, 0xd9, 0xda, 0xe2];

/**
 * A JPEG with what draws it and nothing else: its colour profile stays; camera, place, author, comments, thumbnails and
 * whatever hangs behind its end are left out. `undefined` for what is no whole JPEG.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== start) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let isDrawn = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Markers may be filled up with further 0xff in front.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) {
      if (!isDrawn) return undefined;
      kept.push(bytes.subarray(at, at + 2));
      return Buffer.concat(kept);
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return undefined;
    const stop = marker === scan ? endOfScan(bytes, next) : next;
    if (isKept(marker, bytes.subarray(at + 4, next))) kept.push(bytes.subarray(at, stop));
    isDrawn ||= marker === scan;
    at = stop;
  }
  return undefined;
}

function isKept(marker: number, content: Uint8Array): boolean {
  if (marker === profile) return startsWith(content, 'ICC_PROFILE\0');
  if (marker === 0xe0) return startsWith(content, 'JFIF\0');
  if (marker === 0xee) return startsWith(content, 'Adobe');
  return marker === scan || drawing.has(marker) || frames.includes(marker);
}

function startsWith(content: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => content[at] === character.charCodeAt(0));
}

/** Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7))
      return at;
  }
  return bytes.length;
}
