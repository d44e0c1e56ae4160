import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoEqualEarth,
  geoPath,
} from 'd3';
import type { Area, AreaGeometry, Geography, Ring } from '../../model/geography.ts';

/** Areas on paper, equal areas for equal lands. */
export interface Projected {
  readonly height: number;
  readonly outline: (area: Area) => string;
  readonly middle: (area: Area) => readonly [number, number];
}

/** Higher than this, a map no longer fits a screen. */
const tall = 600;

/** Fits a geography into a width: a flat disc about its middle, or the whole earth where it spans so much. */
export function project(geography: Geography, width: number): Projected {
  const areas = new Map(geography.areas.map((area) => [area, rewound(area.geometry)]));
  const all = {
    type: 'GeometryCollection',
    geometries: [...areas.values()],
  } as unknown as GeoPermissibleObjects;
  const projection = projectionFor(all).fitWidth(width - 4, all);
  const [, [, high]] = geoPath(projection).bounds(all);
  const most = Math.min(width * 1.15, tall);
  if (high > most) projection.fitSize([width - 4, most], all);
  const [x, y] = projection.translate();
  projection.translate([x + 2, y + 2]);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(all);
  const shape = (area: Area) => areas.get(area) as unknown as GeoPermissibleObjects;
  return {
    height: Math.ceil(bottom) + 2,
    outline: (area) => path(shape(area)) ?? '',
    middle: (area) => path.centroid(shape(area)),
  };
}

function projectionFor(all: GeoPermissibleObjects): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(all);
  const wide = east < west ? east + 360 - west : east - west;
  if (wide > 120 || north - south > 100) return geoEqualEarth();
  const [longitude, latitude] = geoCentroid(all);
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
}

/** Files wind their rings either way; on a sphere the wrong way means everything else. */
function rewound(geometry: AreaGeometry): AreaGeometry {
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: windPolygon(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(windPolygon) };
}

function windPolygon(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, index) => {
    const alone = { type: 'Polygon', coordinates: [ring] } as unknown as GeoPermissibleObjects;
    const isInside = geoArea(alone) <= 2 * Math.PI;
    return isInside === (index === 0) ? ring : ring.toReversed();
  });
}
