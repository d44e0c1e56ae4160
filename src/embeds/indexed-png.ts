import { constants, crc32, deflateSync } from 'node:zlib';

/** What a picture's file may hold at most as a list of colours. */
const mostColours = 256;

/**
 * Pixels (RGBA, opaque) as a PNG file: with a list of colours where there are few, as there are in charts, else each
 * in full. Runs of one value are all that is packed, which is quick, small for flat colours, and by the standard: how
 * repetitions at a distance are found differs between processors. Packages that write such lists, fast-png and UPNG,
 * pack in JavaScript, which takes four times as long and more.
 */
export function writeIndexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const indexed = indexRows(pixels, width, height);
  const rows = indexed?.rows ?? differences(pixels, width, height);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, indexed ? 3 : 2);
  const packed = deflateSync(rows, { strategy: constants.Z_RLE });
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array(head.buffer)),
      ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
      chunk('IDAT', packed),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Rows of places in the list of colours, each behind the name of no filter; nothing where the colours are too many. */
function indexRows(pixels: Uint8Array, width: number, height: number) {
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (width + 1);
    const row = colours.subarray(y * width, (y + 1) * width);
    // Most rows are like the one above them.
    if (y > 0 && isSame(row, colours.subarray((y - 1) * width, y * width)))
      rows.copyWithin(to, to - width - 1, to);
    else if (!indexRow(row, rows, to + 1, places)) return undefined;
  }
  const palette = [...places.keys()].flatMap((colour) => [
    colour & 255,
    (colour >> 8) & 255,
    (colour >> 16) & 255,
  ]);
  return { rows, palette: Uint8Array.from(palette) };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return bytesOf(a).equals(bytesOf(b));
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** Fills one row with places; `false` where there is no place left. */
function indexRow(row: Int32Array, rows: Uint8Array, to: number, places: Map<number, number>) {
  let last = Number.NaN;
  let place = 0;
  for (let x = 0; x < row.length; x += 1) {
    const colour = (row[x] as number) & 0xffffff;
    if (colour !== last) {
      const known = places.get(colour);
      place = known ?? places.size;
      if (known === undefined) places.set(colour, place);
      if (place === mostColours) return false;
      last = colour;
    }
    rows[to + x] = place;
  }
  return true;
}

/** Rows of differences from the pixel before (the filter “Sub”), three bytes a pixel. */
function differences(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to] = 1;
    to += 1;
    for (let x = 0, from = y * width * 4; x < width; x += 1, from += 4)
      for (let part = 0; part < 3; part += 1, to += 1) {
        const before = x === 0 ? 0 : (pixels[from + part - 4] as number);
        rows[to] = (pixels[from + part] as number) - before;
      }
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
