import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourDistance, contrast } from '../../src/model/colour.ts';
import { icon, palette, paletteStyle, themes } from '../../src/site/palette.ts';

const accents = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`);

test('in both themes text can be read on the paper and on the faint ground, whatever the accent', () => {
  fc.assert(
    fc.property(accents, fc.constantFrom(...themes), (accent, theme) => {
      const colours = palette(theme, accent);
      for (const ground of [colours.paper, colours.faint])
        for (const text of [colours.ink, colours.soft, colours.accent])
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('marks can be told from the paper, and paper can be written on the accent', () => {
  for (const theme of themes) {
    const { paper, accent, c1, c2, c3, c4, rest } = palette(theme);
    for (const mark of [c1, c2, c3, c4, rest]) expect(contrast(mark, paper)).toBeGreaterThan(3);
    expect(contrast(paper, accent)).toBeGreaterThan(4.5);
  }
});

test('no mark wears a colour that is taken for the accent', () => {
  fc.assert(
    fc.property(accents, (accent) => {
      const { accent: shown, c1, c2 } = palette('light', accent);
      for (const mark of [c1, c2]) expect(colourDistance(mark, shown)).toBeGreaterThan(20);
    }),
  );
});

test('an accent that cannot be read on paper is corrected in each theme for itself', () => {
  expect(palette('light', '#ffd400').accent).not.toBe('#ffd400');
  expect(palette('dark', '#ffd400').accent).toBe('#ffd400');
  expect(palette('light', '#b3261e').accent).toBe('#b3261e');
});

test('a chosen theme goes before the system, and paper is always light', () => {
  const style = paletteStyle('#1b5e7a');
  expect(style).toContain(':root:not([data-theme=light])');
  expect(style).toContain(':root[data-theme=dark]');
  expect(style.match(/@media screen/g)).toHaveLength(2);
  expect(style.match(/[{;]color-scheme:dark/g)).toHaveLength(2);
});

test('the icon wears the accent', () => {
  expect(icon('#1b5e7a')).toContain('#1b5e7a');
});
