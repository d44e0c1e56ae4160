import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cropAround, storedSize } from '../../src/desk/pictures/crop.ts';
import { figureLine } from '../../src/desk/pictures/figure-line.ts';
import { placeBlock } from '../../src/desk/stories/put-block.ts';
import { cameraJpeg, secret, toldPng } from '../editing/pictures/sample-pictures.ts';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite(smallSite);
const desk = await useDesk(site);

const add = (name: string, bytes: Uint8Array) => desk.send('add-picture', { name }, bytes);

describe('a picture that is brought in', () => {
  it('is stored bare, once, and stands in a story that the check passes', async () => {
    const { answer } = await add('Mill at dawn.JPG', cameraJpeg(640, 480));
    expect(answer).toEqual({ src: 'pictures/mill-at-dawn.jpg', width: 640, height: 480 });
    const stored = readFileSync(join(site, 'public', answer.src), 'latin1');
    expect(stored).not.toContain(secret);
    expect((await add('mill at dawn.jpg', cameraJpeg(640, 480))).answer.src).toBe(answer.src);
    expect((await add('mill at dawn.jpg', cameraJpeg(640, 500))).answer.src).toBe(
      'pictures/mill-at-dawn-2.jpg',
    );
    const file = 'content/stories/en/mills.md';
    const { text } = (await desk.call('open-story', { file })).answer;
    const texts = { alt: 'A mill', caption: 'The "old" mill \\ east', credit: 'A. Editor' };
    const withPicture = `${text}\n${figureLine({ src: answer.src, ...texts })}\n`;
    const { look } = (await desk.call('draft-story', { file, text: withPicture })).answer;
    expect(look.problems).toEqual([]);
  });

  it('is named in Latin letters whatever its file was called, and never outside of its folder', async () => {
    const names = ['清晨的磨坊.png', '../../data/flour.png', '…'];
    const stored = await Promise.all(names.map((name, at) => add(name, toldPng(400, 301 + at))));
    expect(stored.map(({ answer }) => answer.src)).toEqual([
      'pictures/qing-chen-de-mo-fang.png',
      'pictures/dataflour.png',
      'pictures/picture.png',
    ]);
  });

  it.each([
    ['a page', Buffer.from('<svg onload="alert(1)"/>'), /no whole JPEG or PNG/],
    ['half a picture', toldPng(400, 300).subarray(0, 90), /no whole JPEG or PNG/],
    ['a picture larger than any screen', toldPng(1601, 300), /no whole JPEG or PNG/],
    ['a thumbnail', toldPng(64, 64), /64 pixels wide/],
    ['too many bytes', Buffer.alloc(3 * 1024 ** 2 + 1), /more than 3 MB/],
  ])('is refused with a sentence where it is %s', async (_, bytes, says) => {
    const before = readdirSync(join(site, 'public/pictures'));
    const { status, answer } = await add('x.jpg', bytes);
    expect(status).toBe(409);
    expect(answer.refused).toMatch(says);
    expect(readdirSync(join(site, 'public/pictures'))).toEqual(before);
  });

  it('follows no link out of the site', async () => {
    const other = makeSite(smallSite);
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(other, 'public'));
    symlinkSync(outside, join(other, 'public/pictures'));
    const { status } = await (await useDesk(other)).send(
      'add-picture',
      { name: 'a.png' },
      toldPng(400, 300),
    );
    expect(status).toBe(409);
    expect(existsSync(join(outside, 'a.png'))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});

describe('a picture that is cut', () => {
  it.each([
    ['whole', { x: 0, y: 0 }, { x: 0, y: 0, width: 4000, height: 3000 }],
    ['square', { x: 0.5, y: 0.5 }, { x: 500, y: 0, width: 3000, height: 3000 }],
    ['square', { x: 1, y: 1 }, { x: 1000, y: 0, width: 3000, height: 3000 }],
    ['wide', { x: 0.2, y: 0.1 }, { x: 0, y: 0, width: 4000, height: 2250 }],
    ['portrait', { x: 0.4, y: 0.9 }, { x: 400, y: 0, width: 2400, height: 3000 }],
  ] as const)('as %s keeps %j in it', (shape, focus, crop) => {
    expect(cropAround({ width: 4000, height: 3000 }, shape, focus)).toEqual(crop);
  });

  it('is stored no larger than pages need, and than it is', () => {
    expect(storedSize({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 });
    expect(storedSize({ width: 1500, height: 4000 })).toEqual({ width: 750, height: 2000 });
    expect(storedSize({ width: 500, height: 400 })).toEqual({ width: 500, height: 400 });
  });
});

it.each([
  ['', 0, '::x\n'],
  ['One.', 1, 'One.\n\n::x\n'],
  ['One.\n', 5, 'One.\n\n::x\n'],
  ['One\ntwo.\n\nThree.\n', 1, 'One\ntwo.\n\n::x\n\nThree.\n'],
  ['One.\n\nTwo.\n', 5, 'One.\n\n::x\n\nTwo.\n'],
  ['One.\n\n\nTwo.\n', 6, 'One.\n\n::x\n\nTwo.\n'],
])('a block put into %j at %i stands between empty lines', (text, place, becomes) => {
  const { at, insert } = placeBlock(text, place, '::x');
  expect(`${text.slice(0, at)}${insert}${text.slice(at)}`).toBe(becomes);
});
