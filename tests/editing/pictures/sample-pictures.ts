import { crc32, deflateSync } from 'node:zlib';

const secret = 'GPS 52.5163 N 13.3777 E, camera of A. Editor';

/** What stands in the samples and must not be stored. */
export { secret };

const bytesOf = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

function segment(marker: number, content: Uint8Array): Buffer {
  const length = content.length + 2;
  return bytesOf([0xff, marker, length >> 8, length & 0xff], content);
}

/** A JPEG of a size as cameras write it: Exif with a place, XMP, IPTC, a comment, a second picture behind the first. */
export function cameraJpeg(width: number, height: number): Buffer {
  const frame = [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0];
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, bytesOf(`Exif\0\0II*\0${secret}`)),
    segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${secret}`)),
    segment(0xed, bytesOf(`Photoshop 3.0\x008BIM${secret}`)),
    segment(0xe2, bytesOf(`MPF\0${secret}`)),
    segment(0xe2, bytesOf('ICC_PROFILE\0', [1, 1], 'a profile')),
    segment(0xfe, bytesOf(secret)),
    segment(0xdb, bytesOf([0], new Uint8Array(64).fill(1))),
    segment(0xc0, bytesOf(frame)),
    segment(0xc4, bytesOf([0], new Uint8Array(16))),
    [0xff, 0xff],
    segment(0xda, bytesOf([1, 1, 0, 0, 63, 0])).subarray(1),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9],
    `${secret}, a film behind the picture`,
  );
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const named = bytesOf(kind, content);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return bytesOf(length, named, sum);
}

/** A grey PNG of a size with texts, a time, Exif and something behind its end. */
export function toldPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 0x40));
  return bytesOf(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', head),
    chunk('eXIf', bytesOf(`II*\0${secret}`)),
    chunk('tEXt', bytesOf(`Author\0${secret}`)),
    chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0${secret}`)),
    chunk('tIME', bytesOf([7, 232, 5, 1, 10, 0, 0])),
    chunk('IDAT', rows),
    chunk('IEND', bytesOf()),
    secret,
  );
}
