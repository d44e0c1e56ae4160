import { expect, it } from 'vitest';
import { drawnStyle, pictureStyle } from '../../../src/outputs/pictures/picture-style.ts';

const content = '<g class="drawn"><g class="mark promised"><rect class="shape"/></g></g>';

it('holds what the content of a picture has a use for, written out for the program that draws it', () => {
  const style = drawnStyle('#B3261E', 'light', content);
  expect(style).toContain('.sheet{');
  expect(style).toContain('.drawn .shape{fill: currentColor;}');
  expect(style).toMatch(/\.drawn \.promised \.shape\{[^}]*stroke-dasharray/);
  expect(style).not.toMatch(/\.hatch|\.highlight|\.quiet|:is\(|var\(/);
});

it('differs by theme and by content', () => {
  const light = drawnStyle('#B3261E', 'light', content);
  expect(drawnStyle('#B3261E', 'dark', content)).not.toBe(light);
  const more = content.replace('mark', 'mark highlight');
  expect(drawnStyle('#B3261E', 'light', more)).toMatch(/\.drawn \.highlight\{color: #b3261e;\}/i);
});

it('is whole in a file that readers take away, whose theme is theirs', () => {
  expect(pictureStyle(undefined)).toMatch(/\.hatch\{.*prefers-color-scheme: dark/s);
});
