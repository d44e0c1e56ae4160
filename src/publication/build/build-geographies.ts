import { z } from 'zod';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { AreaGeometry, Geography } from '../../model/geography.ts';
import { filledList } from '../../schema/filled.ts';
import type { Source } from '../../source/source.ts';
import type { ParsedFile } from '../read/parse-site.ts';

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());
const ring = filledList(position, 4);
const geometry = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Polygon'), coordinates: filledList(ring) }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(filledList(ring)) }),
]);
const feature = z.looseObject({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry,
});
const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: filledList(feature),
});

/** The outlines of areas, from GeoJSON (RFC 7946), by the name of their file. */
export function buildGeographies(
  files: readonly ParsedFile<Source>[],
  mistakes: Mistakes,
): ReadonlyMap<string, Geography> {
  const built = new Map<string, Geography>();
  for (const { id, source } of files) {
    if (!source) continue;
    const result = collection.safeParse(source.value);
    if (result.success) {
      const areas = result.data.features.map((each) => ({
        id: each.id === undefined ? undefined : String(each.id),
        properties: each.properties ?? {},
        geometry: each.geometry as AreaGeometry,
      }));
      built.set(id, { name: id, areas });
      continue;
    }
    const [issue] = result.error.issues;
    const path = (issue?.path ?? []) as (string | number)[];
    const detail = `${path.join('.')}: ${issue?.message ?? ''}`;
    mistakes.add('bad-geography', source.at(path), { detail });
  }
  return built;
}
