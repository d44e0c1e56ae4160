/** The size of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size of a PNG, GIF, JPEG, WebP or SVG from the file's first bytes, so that a page can keep
 * its place. `undefined` for what is no such picture, or hides its size.
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? gif(view) ?? jpeg(view) ?? webp(view) ?? svg(bytes);
  } catch (problem) {
    // A picture that ends in the middle of its head.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

function png(view: DataView): PictureSize | undefined {
  if (text(view, 1, 3) !== 'PNG') return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureSize | undefined {
  if (text(view, 0, 3) !== 'GIF') return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Walks through the segments to the frame header; Exif's orientation turns the picture. */
function jpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let turned = false;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (marker === 0xe1 && text(view, at + 4, 4) === 'Exif') turned = isTurned(view, at + 10);
    if (!isFrame) continue;
    const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    return turned ? { width: height, height: width } : { width, height };
  }
}

/** Whether Exif says that the picture lies on its side (orientations 5 to 8). */
function isTurned(view: DataView, start: number): boolean {
  const little = text(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5;
  }
  return false;
}

function webp(view: DataView): PictureSize | undefined {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  const kind = text(view, 12, 4);
  if (kind === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  const size = (at: number) => view.getUint16(at, true) & 0x3fff;
  return { width: size(26), height: size(28) };
}

/** An SVG's size: its width and height in pixels, else its viewBox. */
function svg(bytes: Uint8Array): PictureSize | undefined {
  const tag = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[0];
  if (!tag) return undefined;
  const pixels = (name: string) =>
    Number(new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1] ?? Number.NaN);
  const box = /\sviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const width = pixels('width') || Number(box?.[1]);
  const height = pixels('height') || Number(box?.[2]);
  return width > 0 && height > 0
    ? { width: Math.round(width), height: Math.round(height) }
    : undefined;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

function text(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) return '';
  const codes = Array.from({ length }, (_, index) => view.getUint8(at + index));
  return String.fromCharCode(...codes);
}
