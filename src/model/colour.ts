import { hcl, lab, rgb } from 'd3';

/** The ground of a page in each theme. */
export const paper = { light: '#faf8f3', dark: '#131519' } as const;

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
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
