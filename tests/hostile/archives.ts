import { deflateRawSync } from 'node:zlib';

/** A part of an archive, and what its entry says that it is. */
export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Whether the part itself says that it is packed; as its entry does, unless it lies. */
  readonly isPacked?: boolean;
}

/** What else an archive says of itself: how many entries it has, and how often it names its first part. */
interface Lies {
  readonly count?: number;
  readonly times?: number;
}

/** What has been packed already: the largest of it stands in several archives. */
const packedOnce = new Map<string | Uint8Array, Buffer>();

/** An archive as workbooks are, true or not: `archive([{ name: 'a.xml', data: '<a/>' }])`. */
export function archive(parts: readonly Part[], { count, times = 1 }: Lies = {}): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, data, isPacked = true } of parts) {
    const packed = packedOnce.get(data) ?? deflateRawSync(data);
    packedOnce.set(data, packed);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(isPacked ? 8 : 0, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(Array.from({ length: times }, () => entries).flat());
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length * times, 8);
  end.writeUInt16LE(count ?? parts.length * times, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}
