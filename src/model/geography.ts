import { lookUp } from '../schema/look-up.ts';
import { writtenText } from '../schema/written-text.ts';

/** One area: its outline in degrees of longitude and latitude, and what its file says of it. */
export interface Area {
  readonly id: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: AreaGeometry;
}

export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

export type Ring = readonly (readonly number[])[];

/** A file of outlines, `data/<name>.geojson`. */
export interface Geography {
  readonly name: string;
  readonly areas: readonly Area[];
}

/** The name of an area in a property; its id where none is named and the file gives one. */
export function areaKey(
  { id, properties }: Area,
  property: string | undefined,
): string | undefined {
  const named = property === undefined ? (id ?? properties.name) : lookUp(properties, property);
  return named === undefined || named === null ? undefined : writtenText(named);
}
