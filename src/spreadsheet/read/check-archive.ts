import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';

/** Why a file is no workbook that can be opened. */
export type ArchiveFault = 'old' | 'other' | 'broken' | 'large';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Looks at a workbook's archive before it is opened: whether it is one, and whether what it unpacks to
 * keeps its promise and the limit. A small file can be made that unpacks to more than any memory.
 */
export function checkArchive(bytes: Uint8Array): ArchiveFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) return 'other';
  const mark = view.getUint32(0, true);
  if (mark === 0xe011cfd0) return 'old';
  if (mark !== 0x04034b50) return 'other';
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
  let left: number = limits.unpacked;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== entryMark) return 'broken';
    const size = unpackedSize(view, bytes, at, left);
    left -= size;
    if (left <= 0) return 'large';
    const names = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return undefined;
}

/** Unpacks an entry, no further than what is left of the limit. */
function unpackedSize(view: DataView, bytes: Uint8Array, at: number, left: number): number {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const start = view.getUint32(at + 42, true);
  if (method === 0) return packed;
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const data = bytes.subarray(from, from + packed);
  return inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length;
}
