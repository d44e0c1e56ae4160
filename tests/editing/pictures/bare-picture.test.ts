import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../src/editing/pictures/bare-picture.ts';
import { cameraJpeg, secret, toldPng } from './sample-pictures.ts';

const jpeg = cameraJpeg(640, 480);
const png = toldPng(400, 300);

describe('a picture as it is stored', () => {
  it.each([
    ['jpg', jpeg, 640, 480],
    ['png', png, 400, 300],
  ])(
    'as a %s has its size and nothing of who took it, where and when',
    (ending, bytes, width, height) => {
      const bare = barePicture(bytes);
      expect(bare).toMatchObject({ ending, width, height });
      const text = Buffer.from(bare?.bytes ?? []).toString('latin1');
      for (const told of [
        secret,
        'Exif',
        'xmp',
        'Photoshop',
        'MPF',
        'eXIf',
        'tEXt',
        'iTXt',
        'tIME',
      ])
        expect(text).not.toContain(told);
    },
  );

  it('keeps what draws it, byte for byte, and is the same when it is taken in again', () => {
    const bare = barePicture(jpeg)?.bytes ?? new Uint8Array();
    const text = Buffer.from(bare).toString('latin1');
    expect(text).toContain('ICC_PROFILE');
    expect(text).toContain('\x12\xff\x00\x34\xff\xd0\x56\xff\xd9');
    expect(text.endsWith('\xff\xd9')).toBe(true);
    for (const each of [jpeg, png]) {
      const once = barePicture(each)?.bytes ?? new Uint8Array();
      expect(barePicture(once)?.bytes).toEqual(once);
    }
  });

  it('is none where it is cut off or damaged anywhere, or is something else', () => {
    const end = jpeg.lastIndexOf(Buffer.from([0xff, 0xd9]));
    for (let cut = 0; cut < end; cut += 7)
      expect(barePicture(jpeg.subarray(0, cut))).toBeUndefined();
    const last = png.indexOf('IEND') + 7;
    for (let cut = 0; cut < last; cut += 7)
      expect(barePicture(png.subarray(0, cut))).toBeUndefined();
    const damaged = Buffer.from(png);
    const at = damaged.indexOf('IDAT') + 6;
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    expect(barePicture(damaged)).toBeUndefined();
    for (const other of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '\xff\xd8\xff'])
      expect(barePicture(Buffer.from(other, 'latin1'))).toBeUndefined();
  });
});
