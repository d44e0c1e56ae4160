import type { Dataset, Field, Value } from '../../src/model/dataset.ts';
import { type SampleRow, sampleDataset } from './sample.ts';

const group: Field = {
  name: 'group',
  type: 'string',
  title: { 'zh-CN': '组', en: 'Group' },
  labels: { north: { 'zh-CN': '北', en: 'North' }, south: { 'zh-CN': '南', en: 'South' } },
};

/** A dataset in long form: `when` or another field along the axis, `group`, `value`. */
export function series(
  along: Pick<Field, 'name' | 'type'> & Partial<Field>,
  values: Readonly<Record<string, readonly (Value | Omit<SampleRow, 'key'>)[]>>,
  places: readonly string[],
  unit = 'case',
): Dataset {
  const rows = Object.entries(values).flatMap(([name, list]) =>
    list.map((each, index): SampleRow => {
      const row = typeof each === 'object' && each !== null ? each : { value: each };
      const place = places[index] ?? '';
      return {
        ...row,
        key: `${place},${name}`,
        values: { [along.name]: place, group: name, ...row.values },
      };
    }),
  );
  const field = { title: { 'zh-CN': '时间', en: 'Time' }, ...along };
  return sampleDataset(rows, { unit, fields: [field, group] });
}
