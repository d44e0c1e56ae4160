import type { SampleGeography } from '../contract/about.ts';
import { both, figures, madeUp, names } from './made-up.ts';

const villages = names('village', both('村', 'Village'), {
  upper: both('上村', 'Upper village'),
  ford: both('渡口村', 'Ford'),
  town: both('镇上', 'Town'),
  slope: both('坡村', 'Slope'),
  mill: both('磨坊村', 'Mill'),
  marsh: both('洼村', 'Marsh'),
});

/** How many people each village gained or lost; one did not count. */
export const moves = madeUp(
  'moves',
  both('各村人口增减', 'Gains and losses of people'),
  'village',
  [villages, figures('change', both('增减', 'Change'), 'percent')],
  [
    { village: 'upper', change: -14 },
    { village: 'ford', change: -6 },
    { village: 'town', change: 17 },
    { village: 'slope', change: -2 },
    { village: 'mill', change: 5 },
    { village: 'marsh', change: null },
  ],
);

/** The share of households with piped water in six villages; one did not answer. */
export const pipedWater = madeUp(
  'piped-water',
  both('各村通自来水的户数占比', 'Households with piped water'),
  'village',
  [villages, figures('share', both('占比', 'Share'), 'percent')],
  [
    { village: 'upper', share: 41 },
    { village: 'ford', share: 63 },
    { village: 'town', share: 98 },
    { village: 'slope', share: 57 },
    { village: 'mill', share: 85 },
    { village: 'marsh', share: null },
  ],
);

const outlines: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  upper: corners(0, 6, 3, 7, 4, 4.6, 2.4, 3.8, 0, 4.2),
  ford: corners(3, 7, 6.5, 6.4, 6.2, 4.4, 4, 4.6),
  slope: corners(6.5, 6.4, 9.6, 6.8, 10, 3.6, 7.6, 3.2, 6.2, 4.4),
  town: corners(2.4, 3.8, 4, 4.6, 6.2, 4.4, 7.6, 3.2, 6.4, 1.6, 3.4, 2),
  mill: corners(0, 4.2, 2.4, 3.8, 3.4, 2, 2.6, 0.2, 0.2, 0.6),
  marsh: corners(3.4, 2, 6.4, 1.6, 7.6, 3.2, 10, 3.6, 9.2, 0.4, 5.6, 0, 2.6, 0.2),
};

/** Pairs of coordinates, in tenths of a degree from a corner of the map. */
function corners(...numbers: readonly number[]): (readonly [number, number])[] {
  return numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[10 + x / 10, 47 + (numbers[index + 1] ?? 0) / 10] as const] : [],
  );
}

/** Six villages that lie nowhere. */
export const valleyOutlines: SampleGeography = {
  name: 'valley',
  content: {
    type: 'FeatureCollection',
    features: Object.entries(outlines).map(([id, ring]) => ({
      type: 'Feature',
      id,
      properties: { name: id },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    })),
  },
};
