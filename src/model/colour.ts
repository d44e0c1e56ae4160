import { hcl, lab, rgb } from 'd3';
import { smallest } from './units/extremes.ts';

/** The ground of a page in each theme. */
export const paper = { light: '#faf8f3', dark: '#131519' } as const;

/** A colour as an editor writes it: one for both themes, or one for each. */
export type WrittenColour = string | { readonly light: string; readonly dark: string };

/** A written colour as each theme shows it, moved as far from the page as shapes need. */
export function shadesOf(written: WrittenColour): {
  readonly light: string;
  readonly dark: string;
} {
  const { light, dark } = typeof written === 'string' ? { light: written, dark: written } : written;
  return {
    light: readable(light, paper.light, shapeContrast),
    dark: readable(dark, paper.dark, shapeContrast),
  };
}

/** The contrast that WCAG asks of text, and of shapes that carry meaning. */
export const textContrast = 4.5;
export const shapeContrast = 3;

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The channels of a colour as shares of light. */
function linearOf(colour: string): number[] {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

/** The distance at which two colours look apart: about 2 is just noticed, below 25 they are taken for each other. */
export function colourDistance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/**
 * A colour that stands out from its ground by at least this ratio: the colour itself where it does,
 * else the nearest of its hue, darker on a light ground and lighter on a dark one.
 */
export function readable(colour: string, ground: string, ratio: number): string {
  const step = luminance(ground) > 0.18 ? -1 : 1;
  const shade = hcl(colour);
  // Black and white have no hue and no chroma.
  if (Number.isNaN(shade.h)) shade.h = 0;
  if (Number.isNaN(shade.c)) shade.c = 0;
  let shown = rgb(colour).formatHex();
  for (let steps = 0; contrast(shown, ground) < ratio && steps < 100; steps += 1) {
    shade.l += step;
    shown = shade.rgb().clamp().formatHex();
  }
  return shown;
}

/** Below this, two colours are taken for each other by some readers. */
export const leastApart = 12;

/** How far apart two colours look to those who can tell them apart least: all cones, or one kind of them missing. */
export function seenApart(one: string, other: string): number {
  const seen = lackingSights.map((sight) =>
    colourDistance(seenWithout(one, sight), seenWithout(other, sight)),
  );
  return smallest([colourDistance(one, other) / 2, ...seen]);
}

/** The shade of a colour's hue that looks farthest from others and stands out from its ground. */
export function farthestShade(colour: string, others: readonly string[], ground: string): string {
  const shade = hcl(colour);
  const hue = Number.isNaN(shade.h) ? 0 : shade.h;
  const chroma = Number.isNaN(shade.c) ? 0 : shade.c;
  const shades = Array.from({ length: 19 }, (_, step) =>
    hcl(hue, chroma, 5 + step * 5)
      .rgb()
      .clamp()
      .formatHex(),
  );
  const distance = (each: string) => smallest(others.map((other) => seenApart(each, other)));
  return shades
    .filter((each) => contrast(each, ground) >= shapeContrast)
    .reduce((best, each) => (distance(each) > distance(best) ? each : best), colour);
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
} as const;

/** The cones that some people lack: those for long, middle or short waves. */
export type LackingSight = keyof typeof sights;
export const lackingSights = Object.keys(sights) as readonly LackingSight[];

/** A colour as those see it who lack a kind of cones. */
export function seenWithout(colour: string, sight: LackingSight): string {
  const parts = linearOf(colour);
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((row) => {
    const sum = parts.reduce(
      (total, part, at) => total + part * (sights[sight][row * 3 + at] ?? 0),
      0,
    );
    const share = Math.max(0, Math.min(1, sum));
    return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  });
  return rgb(red, green, blue).formatHex();
}
