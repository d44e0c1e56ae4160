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
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const list = new ColourList();
  const rows = new Uint8Array((width + 1) * height);
  const line = width * 4;
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * line, y * (width + 1)];
    // Most rows are like the one above them.
    if (y > 0 && bytes.compare(bytes, from, from + line, from - line, from) === 0)
      rows.copyWithin(to, to - width - 1, to);
    else if (!indexRow(colours, y * width, width, rows, to + 1, list)) return undefined;
  }
  return { rows, palette: list.palette() };
}

/** Fills one row with places; `false` where there is no place left. */
function indexRow(
  colours: Int32Array,
  from: number,
  width: number,
  rows: Uint8Array,
  to: number,
  list: ColourList,
): boolean {
  for (let x = 0; x < width; ) {
    const colour = colours[from + x] as number;
    const start = x;
    while (x < width && colours[from + x] === colour) x += 1;
    const place = list.placeOf(colour & 0xffffff);
    if (place === mostColours) return false;
    // The sheet, of which there is most, is the first of the colours: its places are there already.
    if (place > 0) for (let at = start; at < x; at += 1) rows[to + at] = place;
  }
  return true;
}

/** Slots for colours, by a hash of ten bits: four for each colour at most. */
const slots = 1024;

/** Colours in the order in which they are met. A `Map` takes three times as long for the edges of letters. */
class ColourList {
  readonly #colours: number[] = [];
  readonly #keys = new Int32Array(slots).fill(-1);
  readonly #places = new Uint16Array(slots);

  /** The place of a colour in the list; a new one goes to its end. */
  placeOf(colour: number): number {
    let slot = Math.imul(colour, 0x9e3779b1) >>> 22;
    while (this.#keys[slot] !== colour) {
      if (this.#keys[slot] === -1) {
        this.#keys[slot] = colour;
        this.#places[slot] = this.#colours.length;
        this.#colours.push(colour);
        break;
      }
      slot = (slot + 1) % slots;
    }
    return this.#places[slot] as number;
  }

  /** Three bytes a colour. */
  palette(): Uint8Array {
    return Uint8Array.from(
      this.#colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
    );
  }
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
