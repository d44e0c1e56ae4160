import type { Mistakes, Place } from '../errors.ts';

/** The paper of the light theme. The dark theme lightens an accent by itself. */
const paper = '#faf8f3';

/** The contrast that WCAG asks of text. */
const enough = 4.5;

/** Warns of an accent that cannot be read on the page. */
export function checkAccent(accent: string, place: Place, mistakes: Mistakes): void {
  const ratio = contrast(luminance(accent), luminance(paper));
  if (ratio < enough)
    mistakes.add('accent-contrast', place, { accent, ratio: ratio.toFixed(1), theme: 'light' });
}

/** The contrast ratio of two relative luminances, from 1 to 21 (WCAG 2.2). */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of #rrggbb (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
