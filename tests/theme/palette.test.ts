import { lch } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourDistance, contrast, seenWithout } from '../../src/model/colour.ts';
import { coloursOf, icon, palette, paletteStyle, themes } from '../../src/theme/palette.ts';

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

test('seven colours and the accent can be told apart, in both themes, by those who see fewer hues too', () => {
  for (const theme of themes) {
    const { accent, ...others } = palette(theme);
    const colours = [accent, ...seriesOf(others)];
    expect(colours).toHaveLength(8);
    for (const [index, one] of colours.entries())
      for (const other of colours.slice(index + 1)) {
        expect(colourDistance(one, other), `${one} ${other}`).toBeGreaterThan(30);
        for (const name of ['protan', 'deutan', 'tritan'] as const) {
          const apart = colourDistance(seenWithout(one, name), seenWithout(other, name));
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

test('a colour keeps its hue in the dark, and none is more colourful than the others', () => {
  const [light, dark] = themes.map((theme) => seriesOf(palette(theme)).map((each) => lch(each)));
  for (const [index, { h, c }] of (light ?? []).entries()) {
    const other = dark?.[index];
    const away = Math.abs((((other?.h ?? 0) - h + 540) % 360) - 180);
    expect(away, `c${index + 1}`).toBeLessThanOrEqual(12);
    for (const chroma of [c, other?.c]) expect(chroma, `c${index + 1}`).toBeLessThan(60);
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

test('a publication’s own colours are what marks wear, in their order, seen on both papers', () => {
  const own = coloursOf({ accent: '#1b5e7a', brand: { colours: ['#112233', '#DD8800'] } });
  for (const theme of themes) {
    const { paper, c1, c2, c3 } = palette(theme, own);
    for (const mark of [c1, c2, c3]) expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
    if (theme === 'light') expect([c1, c3]).toEqual(['#112233', '#14367e']);
  }
  expect(coloursOf({})).toBeUndefined();
});
