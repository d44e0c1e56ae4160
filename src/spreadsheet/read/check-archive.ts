import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';

/** Why a file is no workbook that can be opened. */
export type ArchiveFault = 'old' | 'other' | 'broken' | 'large';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;

/** What holds another archive, or is packed once more in a way of its own: Numbers’ files, which are not read. */
const packedAgain = /(?:^|\/)(?:index\.zip|[^/]*\.iwa)$/i;

/**
 * Looks at a workbook's archive before it is opened: whether it is one, and whether what it unpacks to
 * keeps its promise and the limit. A small file can be made that unpacks to more than any memory.
 */
export function checkArchive(bytes: Uint8Array): ArchiveFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) return 'other';
  const mark = view.getUint32(0, true);
  if (mark === 0xe011cfd0) return 'old';
  if (mark !== partMark) return 'other';
  try {
    return checkEntries(view, bytes);
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large';
    if (problem instanceof RangeError) return 'broken';
    if (code.startsWith('Z_') || code.startsWith('ERR_')) return 'broken';
    throw problem;
  }
}

function checkEntries(view: DataView, bytes: Uint8Array): ArchiveFault | undefined {
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== endMark) end -= 1;
  if (view.getUint32(end, true) !== endMark) return 'broken';
  const count = view.getUint16(end + 10, true);
  // The entries of this file and those of all its parts: readers go by either.
  if (view.getUint16(end + 8, true) !== count) return 'broken';
  let left: number = limits.unpacked;
  let packed = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== entryMark) return 'broken';
    const part = partAt(view, bytes, at);
    if (part === undefined) return 'broken';
    if (packedAgain.test(part.name)) return 'other';
    left -= unpackedSize(part, left);
    if (left <= 0) return 'large';
    // Parts that overlap unpack to far more than the file holds.
    packed += part.data.length;
    if (packed > bytes.length) return 'broken';
    const names = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return undefined;
}

interface Part {
  readonly name: string;
  readonly isPacked: boolean;
  readonly data: Uint8Array;
}

/** In the place of a size that stands among the entry's further fields, as large archives have it. */
const long = 0xffffffff;

/** The packed size of an entry by its further fields: 8 bytes behind the unpacked one, where that is long as well. */
function longSize(view: DataView, entry: number): number {
  let at = entry + 46 + view.getUint16(entry + 28, true);
  const end = at + view.getUint16(entry + 30, true);
  while (at < end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at >= end) throw new RangeError('An entry has no long size.');
  const isBehind = view.getUint32(entry + 24, true) === long;
  return Number(view.getBigUint64(at + 4 + (isBehind ? 8 : 0), true));
}

/** The part that an entry of the list leads to; nothing where the two say different things of it. */
function partAt(view: DataView, bytes: Uint8Array, entry: number): Part | undefined {
  const method = view.getUint16(entry + 10, true);
  const short = view.getUint32(entry + 20, true);
  const packed = short === long ? longSize(view, entry) : short;
  const part = view.getUint32(entry + 42, true);
  const isSaidAfter = (view.getUint16(part + 6, true) & 8) !== 0;
  const size = view.getUint32(part + 18, true);
  const isOne =
    view.getUint32(part, true) === partMark &&
    view.getUint16(part + 8, true) === method &&
    (size === short || (isSaidAfter && (size === 0 || size === long)));
  if (!isOne || (method !== 0 && method !== 8)) return undefined;
  const nameEnd = part + 30 + view.getUint16(part + 26, true);
  const from = nameEnd + view.getUint16(part + 28, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(part + 30, nameEnd)),
    isPacked: method === 8,
    data: bytes.subarray(from, from + packed),
  };
}

/** Unpacks a part, no further than what is left of the limit. */
function unpackedSize({ isPacked, data }: Part, left: number): number {
  return isPacked
    ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length
    : data.length;
}
