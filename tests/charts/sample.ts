import { drawFigure } from '../../src/charts/draw-figure.ts';
import type { Dataset, Field, Row, Value } from '../../src/model/dataset.ts';
import { downloads } from '../../src/model/downloads.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { Chart, Publication } from '../../src/model/publication.ts';
import type { Qualifier, Status } from '../../src/schema/dataset.ts';
import { joinAddress } from '../../src/schema/safe-address.ts';
import type { Text } from '../../src/schema/text.ts';
import { unitNamed } from '../unit-named.ts';

/** A row of a small dataset: its key, its label and what else it has. */
export interface SampleRow {
  readonly key: string;
  readonly label?: Text;
  readonly value?: Value;
  readonly values?: Readonly<Record<string, Value>>;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  readonly unit?: string;
  readonly decimals?: number;
  readonly note?: Text;
}

const place = { file: 'data/sample.json', line: 1, column: 1 };

/** A dataset with a key, a field of figures and perhaps more, for drawing. */
export function sampleDataset(
  rows: readonly SampleRow[],
  {
    unit,
    fields = [],
    name = 'sample',
  }: { unit?: string; fields?: readonly Field[]; name?: string } = {},
): Dataset {
  const labels = Object.fromEntries(rows.map(({ key, label }) => [key, label ?? key]));
  const item: Field = {
    name: 'item',
    type: 'string',
    title: { 'zh-CN': '项目', en: 'Item' },
    labels,
  };
  const value: Field = {
    name: 'value',
    type: 'number',
    title: { 'zh-CN': '数值', en: 'Value' },
    unit: unitNamed(unit),
  };
  return {
    name,
    title: { 'zh-CN': '样本', en: 'Sample' },
    sources: [{ author: { 'zh-CN': '统计员', en: 'The counter' } }],
    primaryKey: ['item'],
    fields: [item, value, ...fields],
    rows: rows.map(
      (row, index): Row => ({
        key: row.key,
        number: index + 1,
        values: { item: row.key, value: row.value ?? null, ...row.values },
        formulas: {},
        qualifier: row.qualifier ?? 'exact',
        status: row.status ?? 'done',
        note: row.note,
        unit: unitNamed(row.unit),
        decimals: row.decimals,
        place,
      }),
    ),
    revisions: [],
    file: 'data/sample.json',
  };
}

/** A chart of that dataset; `specification` holds what its file says beside title and data. */
export function sampleChart(specification: Record<string, unknown>, id = 'sample'): Chart {
  const rich = (text: string) => ({ words: [text], text });
  const annotations = (specification.annotations ?? []) as {
    text: Record<string, string>;
  }[];
  return {
    id,
    type: String(specification.type),
    dataset: 'sample',
    title: { 'zh-CN': rich('样本'), en: rich('Sample') },
    redirectFrom: [],
    annotations: annotations.map(({ text, ...at }) => ({
      ...at,
      text: Object.fromEntries(Object.entries(text).map(([tag, each]) => [tag, rich(each)])),
    })),
    specification: { title: 'Sample', data: 'sample', ...specification } as Chart['specification'],
    file: `content/charts/${id}.yaml`,
  };
}

export function samplePublication(
  datasets: readonly Dataset[],
  charts: readonly Chart[],
): Publication {
  return {
    downloads,
    site: {
      name: 'Sample',
      url: joinAddress('https://sample.example/', '/'),
      base: '/',
      languages: ['zh-CN', 'en'],
      edition: '2001',
      units: {
        project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
        enterprise: { 'zh-CN': '家', en: { one: 'enterprise', other: 'enterprises' } },
        case: { 'zh-CN': '件', en: { one: 'case', other: 'cases' } },
      },
      names: [],
      menu: [],
    },
    editions: [],
    stories: [],
    pages: [],
    charts,
    datasets,
  };
}

/** Seven areas in a row, each a degree wide; their rings run the way that RFC 7946 asks for, every second the other. */
const squares: Geography = {
  name: 'squares',
  areas: ['north', 'south', 'long', 'd', 'e', 'f', 'g'].map((name, index) => {
    const [west, east] = [index % 4, (index % 4) + 1];
    const [south, north] = [50 - Math.floor(index / 4), 51 - Math.floor(index / 4)];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const coordinates = [index % 2 ? ring.toReversed() : ring];
    return { id: undefined, properties: { name }, geometry: { type: 'Polygon', coordinates } };
  }),
};

/** Draws a chart of one dataset, in one language. */
export function sampleFigure(
  specification: Record<string, unknown>,
  dataset: Dataset,
  language = 'en',
  others: readonly Dataset[] = [],
  geographies: readonly Geography[] = [squares],
) {
  const chart = sampleChart(specification);
  return drawFigure(
    chart,
    { ...samplePublication([dataset, ...others], [chart]), geographies },
    language,
  );
}
