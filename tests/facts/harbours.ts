import type { Cell, Dataset, Row } from '../../src/model/dataset.ts';
import { cellOf } from '../../src/model/dataset.ts';
import type { Qualifier } from '../../src/schema/dataset.ts';
import { unitNamed } from '../unit-named.ts';

export const units = {
  ship: { 'zh-CN': '艘', en: { one: 'ship', other: 'ships' } },
};

const place = { file: 'data/harbours.json', line: 1, column: 1 };

interface RowInput {
  readonly values: Record<string, string | number | null>;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
}

function rowOf({ values, qualifier = 'exact', unit }: RowInput, index: number): Row {
  return {
    key: String(values.name),
    number: index + 1,
    values,
    formulas: {},
    qualifier,
    status: 'done',
    unit: unitNamed(unit),
    place,
  };
}

function datasetOf(name: string, unit: string | undefined, rows: readonly RowInput[]): Dataset {
  return {
    name,
    title: name,
    sources: [],
    primaryKey: ['name'],
    fields: [
      {
        name: 'name',
        type: 'string',
        title: 'Name',
        labels: {
          north: { 'zh-CN': '北港', en: 'North' },
          south: { 'zh-CN': '南港', en: 'South' },
        },
      },
      { name: 'value', type: 'number', title: 'Value', unit: unitNamed(unit) },
    ],
    rows: rows.map(rowOf),
    revisions: [],
    file: `data/${name}.json`,
  };
}

const row = (name: string, value: number | null, qualifier?: Qualifier): RowInput => ({
  values: { name, value },
  qualifier,
});

/** Invented harbours: exact growth, tied arrivals, bounded visits, money in two units. */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
  [
    datasetOf('growth', 'percent', [
      row('north', 67.5),
      row('south', 28),
      row('east', 27.5),
      row('west', 5),
    ]),
    datasetOf('ships', 'ship', [
      row('north', 40),
      row('south', 20),
      row('east', 20),
      row('west', null),
    ]),
    datasetOf('visits', 'ship', [
      row('north', 300, 'over'),
      row('south', 260, 'over'),
      row('east', 100),
      row('west', 90, 'about'),
    ]),
    datasetOf('targets', 'ship', [row('north', 40, 'at-least'), row('south', 20, 'at-least')]),
    datasetOf('money', undefined, [
      { ...row('north', 244), unit: '亿元' },
      { ...row('south', 17_900), unit: '万元' },
      { ...row('east', 40), unit: 'ship' },
      { ...row('west', 6.1), unit: '亿元/ship' },
    ]),
    datasetOf('alone', 'ship', [row('north', 1)]),
  ].map((dataset) => [dataset.name, dataset]),
);

/** The cell of one of these harbours. */
export function cellAt(address: string): Cell {
  const [name = '', key = ''] = address.split('/');
  const dataset = datasets.get(name);
  const found = dataset?.rows.find((each) => each.key === key);
  const field = dataset?.fields.find((each) => each.name === 'value');
  if (!dataset || !found || !field) throw new Error(address);
  return cellOf(dataset, found, field);
}
