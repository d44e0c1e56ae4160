import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPictureSize } from '../../src/source/picture-size.ts';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const sizeOf = (...parts: (number | number[])[]) => readPictureSize(Uint8Array.from(parts.flat()));

describe('the size of a picture', () => {
  it('is read from a PNG', () => {
    const ferry = 'tests/fixtures/sites/river-town/public/pictures/ferry.png';
    expect(readPictureSize(readFileSync(ferry))).toEqual({ width: 96, height: 64 });
  });

  it('is read from a GIF', () => {
    expect(sizeOf(ascii('GIF89a'), 0x20, 0x01, 0x0a, 0x00)).toEqual({ width: 288, height: 10 });
  });

  it('is read from a JPEG, whatever stands before its frame', () => {
    const app = [0xff, 0xe0, 0x00, 0x04, 0, 0];
    const frame = [0xff, 0xc2, 0x00, 0x11, 8, 0x01, 0x00, 0x02, 0x00];
    expect(sizeOf(0xff, 0xd8, app, frame)).toEqual({ width: 512, height: 256 });
  });

  it('is turned where Exif says that the picture lies on its side', () => {
    const tiff = [
      ...ascii('MM'),
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
    ];
    const exif = [0xff, 0xe1, 0x00, 8 + tiff.length, ...ascii('Exif'), 0, 0, ...tiff];
    const frame = [0xff, 0xc0, 0x00, 0x11, 8, 0x01, 0x00, 0x02, 0x00];
    expect(sizeOf(0xff, 0xd8, exif, frame)).toEqual({ width: 256, height: 512 });
  });

  it('is read from the three kinds of WebP', () => {
    const riff = [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP')];
    const lossy = [...ascii('VP8 '), 0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00];
    expect(sizeOf(riff, lossy)).toEqual({ width: 320, height: 240 });
    const lossless = [...ascii('VP8L'), 0, 0, 0, 0, 0x2f, 0x3f, 0xc1, 0x3b, 0x00];
    expect(sizeOf(riff, lossless)).toEqual({ width: 320, height: 240 });
    const extended = [
      ...ascii('VP8X'),
      10,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0x3f,
      0x01,
      0x00,
      0xef,
      0x00,
      0x00,
    ];
    expect(sizeOf(riff, extended)).toEqual({ width: 320, height: 240 });
  });

  it('is read from an SVG: its size in pixels, else its view box', () => {
    expect(sizeOf(ascii('<svg width="40" height="20px" viewBox="0 0 4 2">'))).toEqual({
      width: 40,
      height: 20,
    });
    expect(sizeOf(ascii('<?xml version="1.0"?>\n<svg width="100%" viewBox="0 0 4.4 2">'))).toEqual({
      width: 4,
      height: 2,
    });
    expect(sizeOf(ascii('<svg xmlns="x">'))).toBeUndefined();
  });

  it('is unknown for what is no picture, or breaks off', () => {
    expect(sizeOf([])).toBeUndefined();
    expect(sizeOf(ascii('%PDF-1.7 and more than enough bytes'))).toBeUndefined();
    expect(sizeOf(0x89, ascii('PNG'))).toBeUndefined();
    expect(sizeOf(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff)).toBeUndefined();
  });
});
