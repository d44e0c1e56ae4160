import { expect, it } from 'vitest';
import { lightness } from '../../../src/islands/host/host-theme.ts';

it.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(51, 51, 51, 0.4)', 0.2, 0.4],
  ['oklch(0.21 0.034 264.7)', 0.21, 1],
  ['oklch(0.97 0.01 90 / 0.3)', 0.97, 0.3],
  ['color(srgb 0.2 0.2 0.2)', 0.2, 1],
  ['color(display-p3 0.9 0.9 0.9 / 0.8)', 0.9, 0.8],
])('tells how light a ground is: %s', (colour, light, alpha) => {
  const [seen, opaque] = lightness(colour);
  expect(seen).toBeCloseTo(light, 5);
  expect(opaque).toBe(alpha);
});
