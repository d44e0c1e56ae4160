import type { Chart, Publication } from '../../src/model/publication.ts';
import { sampleChart, sampleDataset, samplePublication } from '../charts/sample.ts';
import { series } from '../charts/series-sample.ts';

/** A chart too heavy for the first round trip with all that it could have. */
export interface Heavy {
  readonly chart: Chart;
  readonly publication: Publication;
}

const days = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
);
const months = Array.from({ length: 60 }, (_, month) => {
  const [year, ofYear] = [2020 + Math.floor(month / 12), (month % 12) + 1];
  return `${year}-${String(ofYear).padStart(2, '0')}`;
});

/** Values without a pattern that compression could find; the same each time. */
const values = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => ((index * 7919 + seed * 104_729) % 9973) / 10);

const byDay = series({ name: 'when', type: 'date' }, { north: values(366, 1) }, days);
const byMonth = series(
  { name: 'when', type: 'yearmonth' },
  { north: values(60, 1), south: values(60, 2), east: values(60, 3), west: values(60, 4) },
  months,
);
const places = sampleDataset(
  values(400, 5).map((value, index) => ({ key: `place-${index}`, label: `Place ${index}`, value })),
);

const written = [
  [{ type: 'line', x: 'when', y: 'value' }, byDay],
  [{ type: 'area', x: 'when', y: 'value', color: 'group' }, byMonth],
  [{ type: 'beeswarm', x: 'value' }, places],
  [{ type: 'table' }, places],
] as const;

export const heavyCharts: readonly Heavy[] = written.map(([specification, dataset]) => {
  const chart = sampleChart(specification, `heavy-${specification.type}`);
  return { chart, publication: samplePublication([dataset], [chart]) };
});
