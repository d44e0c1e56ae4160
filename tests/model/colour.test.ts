import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourDistance, contrast, readable } from '../../src/model/colour.ts';

const colours = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`);

test('contrast runs from 1 to 21, whichever colour comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  // The grey that WCAG's own material gives as just enough on white.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('a colour that can be read already stays as it is', () => {
  expect(readable('#b3261e', '#ffffff', 4.5)).toBe('#b3261e');
});

test('any colour becomes readable on a light and on a dark ground', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('#faf8f3', '#131519'), (colour, ground) => {
      expect(contrast(readable(colour, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('white on paper is darkened, black on a dark ground lightened, without a hue coming in', () => {
  expect(readable('#ffffff', '#faf8f3', 4.5)).toMatch(/^#(..)\1\1$/);
  expect(readable('#000000', '#131519', 4.5)).toMatch(/^#(..)\1\1$/);
});

test('teal and sea blue are taken for each other, teal and ochre are not', () => {
  expect(colourDistance('#0b6e75', '#1b5e7a')).toBeLessThan(25);
  expect(colourDistance('#0b6e75', '#b9761a')).toBeGreaterThan(25);
});
