import { describe, expect, it } from 'vitest';
import { row, space, stack, textBlock } from '../../../src/outputs/pictures/picture-text.ts';

const style = { size: 20, leading: 30 };
const box = { x: 24, width: 100 };
/** The places of texts: left and baseline. */
const placesIn = (markup: string) =>
  [...markup.matchAll(/<text class="(\w+)" x="([\d.]+)" y="([\d.]+)">([^<]*)/g)].map(
    ([, name, x, y, words]) => `${name} ${x} ${y} ${words}`,
  );
const one = textBlock('港口', 'quiet', style, box);
const two = textBlock('港口港口港口港', 'strong', style, box);

describe('a block of text', () => {
  it('is as high as its lines, each on its own baseline', () => {
    expect(one.height).toBe(30);
    expect(two.height).toBe(60);
    expect(placesIn(one.at(100))).toEqual(['quiet 24 122.2 港口']);
    expect(placesIn(two.at(0)).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual([
      'strong 24 22.2',
      'strong 24 52.2',
    ]);
  });
});

describe('blocks', () => {
  it('stand one under the other', () => {
    const both = stack([space(7), two, one]);
    expect(both.height).toBe(97);
    expect(placesIn(both.at(10)).map((each) => each.split(' ')[2])).toEqual([
      '39.2',
      '69.2',
      '99.2',
    ]);
    expect(space(7).at(3)).toBe('');
  });

  it('stand side by side, as high as the highest', () => {
    const both = row([one, two]);
    expect(both.height).toBe(60);
    expect(placesIn(both.at(0)).map((each) => each.split(' ')[2])).toEqual([
      '22.2',
      '22.2',
      '52.2',
    ]);
  });
});
