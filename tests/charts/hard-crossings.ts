import type { Dataset, Field } from '../../src/model/dataset.ts';
import type { Text } from '../../src/schema/text.ts';
import { type SampleRow, sampleDataset } from './sample.ts';

const label = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const long = label(
  '跨境电子商务综合试验区公共服务平台及其配套仓储、分拣、查验设施',
  'The public service platform for cross-border e-commerce with its warehouses',
);

const groups: Field = {
  name: 'group',
  type: 'string',
  title: label('组', 'Group'),
  labels: {
    north: label('北', 'North'),
    south: label('南岸', 'South bank'),
    long,
    d: label('东', 'East'),
    e: label('西', 'West'),
    f: label('中', 'Centre'),
    g: label('外', 'Beyond'),
  },
};
const kinds: Field = {
  name: 'kind',
  type: 'string',
  title: label('类', 'Kind'),
  labels: {
    tea: label('茶', 'Tea'),
    paper: label('纸与纸板', 'Paper and board'),
    long,
    unbroken: label(
      'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴ',
      'Donaudampfschifffahrtsgesellschaft',
    ),
  },
};
const when = (type: string): Field => ({ name: 'when', type, title: label('时间', 'When') });

type Valued = Omit<SampleRow, 'key' | 'values'>;

/** A row for each place along an axis and each group; the key joins the two. */
export function crossed(
  along: Field,
  places: readonly string[],
  of: readonly string[],
  value: (place: number, group: number) => Valued,
  unit: string,
): Dataset {
  const rows = places.flatMap((place, index) =>
    of.map(
      (group, at): SampleRow => ({
        key: `${place},${group}`,
        values: { [along.name]: place, group },
        ...value(index, at),
      }),
    ),
  );
  return sampleDataset(rows, { unit, fields: [along, groups] });
}

const months = Array.from({ length: 30 }, (_, index) => {
  const month = (index % 12) + 1;
  return `${2021 + Math.floor(index / 12)}-${String(month).padStart(2, '0')}`;
});
const years = Array.from({ length: 60 }, (_, index) => String(1965 + index));
const wave = (place: number, group: number) =>
  Math.round((50 + 30 * Math.sin(place / 4 + group) + group * 9) * 10) / 10;
const seven = ['north', 'south', 'long', 'd', 'e', 'f', 'g'];

/** Rows in long form along a time: `x: when, y: value, color: group`. */
export const timed: readonly (readonly [name: string, dataset: Dataset])[] = [
  [
    'months',
    crossed(
      when('yearmonth'),
      months,
      ['north', 'south', 'long'],
      (place, group) => ({
        value: place % 11 === 5 ? null : wave(place, group),
        status: place > 27 ? 'promised' : 'done',
        qualifier: place === 29 ? 'over' : 'exact',
      }),
      'percent',
    ),
  ],
  [
    'many',
    crossed(when('year'), years, seven, (place, group) => ({ value: wave(place, group) }), '亿元'),
  ],
  [
    'close',
    crossed(
      when('year'),
      ['2021', '2022', '2023'],
      seven,
      (place, group) => ({
        value: 100 + place + group / 10,
      }),
      'case',
    ),
  ],
  [
    'large',
    crossed(
      when('year'),
      ['2022', '2023', '2024'],
      ['north', 'south'],
      (place, group) => ({
        value: (place + 1) * 123_456_789_012 * (group + 1),
      }),
      'case',
    ),
  ],
  ['one', crossed(when('date'), ['2024-05-01'], ['north'], () => ({ value: 7 }), 'case')],
  [
    'gaps',
    crossed(
      when('yearmonth'),
      ['2024-01', '2024-02', '2024-06', '2024-12'],
      ['north', 'south'],
      (place, group) => ({
        value: place === 1 + group ? null : place * 3,
        qualifier: 'at-least',
      }),
      'case',
    ),
  ],
];

/** The same with values below zero. */
export const timedSigned: readonly (readonly [name: string, dataset: Dataset])[] = [
  [
    'signed',
    crossed(
      when('year'),
      years.slice(40),
      ['north', 'long'],
      (place, group) => ({
        value: Math.round((group ? 1 : -1) * (place - 9) * 12.5) / 10,
      }),
      'percentage-points',
    ),
  ],
];

/** Rows in long form over categories without order: `kind` and `group`. */
export const kinded: readonly (readonly [name: string, dataset: Dataset])[] = [
  [
    'few',
    crossed(
      kinds,
      ['tea', 'paper', 'long'],
      ['north', 'south', 'long'],
      (place, group) => ({
        value: place * 12 + group * 7.5 + 1,
        status: group === 2 ? 'promised' : 'done',
      }),
      'case',
    ),
  ],
  [
    'seven',
    crossed(
      kinds,
      ['tea', 'paper', 'unbroken'],
      seven,
      (place, group) => ({
        value: (place + group) % 5 === 0 ? 0 : 2 + ((place * 3 + group * 5) % 11),
        qualifier: group === 1 ? 'over' : 'exact',
      }),
      '万元',
    ),
  ],
  ['one', crossed(kinds, ['tea'], ['north'], () => ({ value: 41 }), 'case')],
  [
    'uneven',
    crossed(
      kinds,
      ['tea', 'paper'],
      ['north', 'south'],
      (place, group) => ({
        value: place === group ? 0.4 : 9_876_543.2,
      }),
      '元',
    ),
  ],
  [
    'sixty',
    crossed(
      kinds,
      Array.from({ length: 60 }, (_, index) => `kind-${index}`),
      ['north', 'south'],
      (place, group) => ({
        value: ((place * 37) % 61) + group * 4,
      }),
      'case',
    ),
  ],
];

/** The same with values below zero and some missing. */
export const kindedSigned: readonly (readonly [name: string, dataset: Dataset])[] = [
  [
    'signed',
    crossed(
      kinds,
      ['tea', 'paper', 'long'],
      ['north', 'south'],
      (place, group) => ({
        value: place === 2 && group === 0 ? null : (place - 1) * 8.25 - group,
        qualifier: group ? 'at-least' : 'exact',
      }),
      'percent',
    ),
  ],
];
