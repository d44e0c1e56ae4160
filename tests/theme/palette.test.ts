import { rgb } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourDistance, contrast } from '../../src/model/colour.ts';
import { icon, palette, paletteStyle, themes } from '../../src/theme/palette.ts';

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
    const { paper, accent, rest, ...colours } = palette(theme);
    for (const mark of [...seriesOf(colours), rest])
      expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(paper, accent)).toBeGreaterThan(4.5);
  }
});

/** The seven colours of marks. */
function seriesOf(colours: Readonly<Record<string, string>>): string[] {
  return Object.entries(colours).flatMap(([name, colour]) => (/^c\d$/.test(name) ? [colour] : []));
}

/**
 * How a colour looks to people who lack a kind of cones, as a matrix on linear RGB.
 * Machado, Oliveira & Fernandes, IEEE TVCG 15 (2009), severity 1.
 */
const sights = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

function seen(colour: string, matrix: readonly number[]): string {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((row) => {
    const sum = linear.reduce((total, part, at) => total + part * (matrix[row * 3 + at] ?? 0), 0);
    const share = Math.max(0, Math.min(1, sum));
    return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  });
  return rgb(red, green, blue).formatHex();
}

test('seven colours and the accent can be told apart, in both themes, by those who see fewer hues too', () => {
  for (const theme of themes) {
    const { accent, ...others } = palette(theme);
    const colours = [accent, ...seriesOf(others)];
    expect(colours).toHaveLength(8);
    for (const [index, one] of colours.entries())
      for (const other of colours.slice(index + 1)) {
        expect(colourDistance(one, other), `${one} ${other}`).toBeGreaterThan(30);
        for (const [name, matrix] of Object.entries(sights)) {
          const apart = colourDistance(seen(one, matrix), seen(other, matrix));
          expect(apart, `${theme} ${one} ${other} ${name}`).toBeGreaterThan(16);
        }
      }
  }
});

test('colours that follow each other can be told apart without hues, as in print without colour', () => {
  for (const theme of themes) {
    const colours = seriesOf(palette(theme));
    for (const [index, next] of colours.slice(1).entries()) {
      const before = colours[index] ?? '';
      expect(contrast(before, next), `${theme} ${before} ${next}`).toBeGreaterThan(1.35);
    }
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
