import { rgb } from 'd3';
import { colourDistance } from '../model/colour.ts';

/** So many colours of marks there are beside the accent. */
export const mostColours = 7;

/** Readers by the cones that they have: all, or without those for long, middle or short waves. */
export type Sight = 'all' | keyof typeof sights;

/** How far apart two colours of marks must be: for all readers, and for those who see fewer hues. */
export const sightDistance = { all: 25, few: 12 } as const;

/**
 * How a colour looks to people who lack a kind of cones, as a matrix on linear RGB.
 * Machado, Oliveira & Fernandes, IEEE TVCG 15 (2009), severity 1.
 */
export const sights = {
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

/** A colour as those see it who lack a kind of cones. */
export function seenWithout(colour: string, sight: keyof typeof sights): string {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((row) => {
    const parts = linear.map((part, at) => part * (sights[sight][row * 3 + at] ?? 0));
    const share = Math.max(
      0,
      Math.min(
        1,
        parts.reduce((sum, part) => sum + part, 0),
      ),
    );
    return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  });
  return rgb(red, green, blue).formatHex();
}

/** The readers for whom two colours are closest, as a share of what they need, and how close that is. */
export function closestSight(
  one: string,
  other: string,
): { readonly sight: Sight; readonly distance: number } {
  const of = (sight: keyof typeof sights) =>
    colourDistance(seenWithout(one, sight), seenWithout(other, sight));
  const all = { sight: 'all' as Sight, distance: colourDistance(one, other) };
  if (all.distance < sightDistance.all) return all;
  const few = (['protan', 'deutan', 'tritan'] as const).map((sight) => ({
    sight: sight as Sight,
    distance: of(sight),
  }));
  return few.reduce((least, each) => (each.distance < least.distance ? each : least));
}
