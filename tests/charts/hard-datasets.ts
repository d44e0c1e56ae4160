import type { Dataset, Field } from '../../src/model/dataset.ts';
import type { Text } from '../../src/schema/text.ts';
import { unitNamed } from '../unit-named.ts';
import { kinded, kindedSigned, timed, timedSigned } from './hard-crossings.ts';
import { type SampleRow, sampleDataset } from './sample.ts';

/** A chart that is hard to draw, and of what. */
export interface HardChart {
  readonly name: string;
  readonly specification: Readonly<Record<string, unknown>>;
  readonly dataset: Dataset;
}

const label = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const long = label(
  '跨境电子商务综合试验区公共服务平台（二期）及其配套仓储、分拣、查验与冷链设施建设项目，含“一站式”窗口',
  'Public service platform of the comprehensive pilot zone for cross-border e-commerce, phase two, with its supporting warehouses, sorting halls and cold-chain facilities',
);
const unbroken = label(
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ０１２３４５６７８９',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
);

const few: SampleRow[] = [
  { key: 'a', label: label('先锋材料', 'Pioneer materials'), value: 67.51 },
  { key: 'b', label: label('新能源汽车及配套', 'New-energy vehicles and parts'), value: 28.48 },
  { key: 'c', label: label('茶', 'Tea'), value: 5.03 },
];
const many: SampleRow[] = Array.from({ length: 60 }, (_, index) => ({
  key: `row-${index}`,
  label: label(`第${index + 1}号车间`, `Workshop number ${index + 1}`),
  value: ((index * 37) % 61) + 0.5,
}));
const verbose: SampleRow[] = [
  { key: 'a', label: long, value: 12 },
  { key: 'b', label: unbroken, value: 7 },
  { key: 'c', label: label('甲', 'A'), value: 3 },
];
const extreme: SampleRow[] = [
  { key: 'huge', label: label('极大', 'Huge'), value: 1e12 },
  { key: 'large', label: label('很大', 'Large'), value: 987654321.5 },
  { key: 'tiny', label: label('极小', 'Tiny'), value: 0.001 },
];
const bounded: SampleRow[] = [
  { key: 'a', label: label('手续', 'Procedures'), value: 300, qualifier: 'over' },
  { key: 'b', label: long, value: 260, qualifier: 'at-least', status: 'promised' },
  { key: 'c', label: label('意见', 'Opinions'), value: 12, qualifier: 'about' },
];
const signed: SampleRow[] = [
  { key: 'a', label: label('出口', 'Exports'), value: 12.5, qualifier: 'over' },
  { key: 'b', label: label('进口及转口贸易', 'Imports and re-exports'), value: -88.25 },
  { key: 'c', label: label('加工', 'Processing'), value: 0 },
  { key: 'd', label: long, value: null },
  { key: 'e', label: label('服务', 'Services'), value: -3, qualifier: 'at-least' },
];
const nothing: SampleRow[] = [
  { key: 'a', label: label('零', 'Zero'), value: 0 },
  { key: 'b', label: label('缺', 'Gone'), value: null },
];
const one: SampleRow[] = [{ key: 'only', label: label('独一份', 'The only one'), value: 41 }];
const money: SampleRow[] = [
  { key: 'a', label: label('协议资金', 'Agreed investment'), value: 244.37 },
  { key: 'b', label: long, value: 1.79, qualifier: 'over', status: 'promised' },
  { key: 'c', label: label('兑现资金', 'Funds paid out'), value: 1.59 },
];

const annotations = [
  { at: 'a', text: { 'zh-CN': `注：${Object(long)['zh-CN']}`, en: `Note: ${Object(long).en}` } },
];
/** A value, a date and a span that some of the charts hold. */
const placed = [
  { value: 50, text: { 'zh-CN': '一半', en: 'One half' } },
  { date: '2023', text: { 'zh-CN': '这一年改了口径', en: 'Counted anew from this year' } },
  { from: '2021-03', to: '2021-09', text: { 'zh-CN': '停产检修', en: 'Closed for repairs' } },
  { from: 10, to: 20, text: Object(long) as Text },
];
/** A long text at the first row and a short one at the last. */
const annotationsAt = ({ rows }: Dataset) => [
  {
    at: rows[0]?.key,
    text: { 'zh-CN': `注：${Object(long)['zh-CN']}`, en: `Note: ${Object(long).en}` },
  },
  { at: rows.at(-1)?.key, text: { 'zh-CN': '最后一项', en: 'The last one' } },
];
/** The keys of the first and the last rows of each group. */
const endsOf = ({ rows, fields }: Dataset) => {
  const moments = [...new Set(rows.map(({ values }) => values[fields[2]?.name ?? '']))];
  const ends = [moments[0], moments.at(-1)];
  return rows
    .filter(({ values }) => ends.includes(values[fields[2]?.name ?? '']))
    .map(({ key }) => key);
};
const goal: Field = { name: 'goal', type: 'number', title: 'Goal', unit: unitNamed('case') };
const what: Field = { name: 'what', type: 'string', title: 'What' };
const when: Field = { name: 'when', type: 'date', title: 'When' };
const withGoals = (rows: readonly SampleRow[]) =>
  rows.map((row, index) => ({
    ...row,
    values: { ...row.values, goal: index % 3 === 2 ? null : 40 + index },
  }));
const withWords = (rows: readonly SampleRow[]) =>
  rows.map((row, index) => ({
    ...row,
    values: {
      when: index === 1 ? null : `2001-0${(index % 9) + 1}`,
      what: index % 2 ? '' : Object(long)['zh-CN'],
    },
    note: long,
  }));

const ofCases = { unit: 'case' };
const ofMoney = { unit: '亿元' };
const bars: [string, readonly SampleRow[], { unit?: string }][] = [
  ['few', few, { unit: 'percent' }],
  ['many', many, ofCases],
  ['verbose', verbose, ofCases],
  ['extreme', extreme, ofCases],
  ['money', money, ofMoney],
  ['bounded', bounded, ofCases],
  ['signed', signed, { unit: 'percent' }],
  ['nothing', nothing, ofCases],
  ['one', one, ofCases],
];
const counts = bars.filter(([name]) => name !== 'signed');

/** Sixty years of seven things are more bars than a drawing of bars is for. */
const timedFew = timed.filter(([name]) => name !== 'many');

/** Each type with each dataset that its check lets through. */
export const hardCharts: readonly HardChart[] = [
  ...bars.map(([name, rows, unit]) => ({
    name: `bar ${name}`,
    specification: { type: 'bar', x: 'value', highlight: ['a'], annotations },
    dataset: sampleDataset(rows, unit),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `column ${name}`,
    specification: { type: 'column', x: 'item', y: 'value', highlight: ['a'], annotations },
    dataset: sampleDataset(rows, unit),
  })),
  ...[...timed, ...timedSigned].map(([name, dataset]) => ({
    name: `column in time ${name}`,
    specification: {
      type: 'column',
      x: 'when',
      y: 'value',
      facet: 'group',
      annotations: [...annotationsAt(dataset), ...placed],
    },
    dataset,
  })),
  ...[...timed, ...timedSigned].flatMap(([name, dataset]) =>
    (['color', 'facet'] as const).map((channel) => ({
      name: `line by ${channel} ${name}`,
      specification: {
        type: 'line',
        x: 'when',
        y: 'value',
        [channel]: 'group',
        highlight: name === 'close' ? ['north'] : [],
        annotations: [...annotationsAt(dataset), ...placed],
      },
      dataset,
    })),
  ),
  ...timed.flatMap(([name, dataset]) =>
    (['color', 'facet'] as const).map((channel) => ({
      name: `area by ${channel} ${name}`,
      specification: {
        type: 'area',
        x: 'when',
        y: 'value',
        [channel]: 'group',
        annotations: [...annotationsAt(dataset), ...placed],
      },
      dataset,
    })),
  ),
  ...bars.map(([name, rows, unit]) => ({
    name: `dot ${name}`,
    specification: { type: 'dot', x: 'value', y: 'item', highlight: ['a'], annotations },
    dataset: sampleDataset(rows, unit),
  })),
  ...[...kinded, ...kindedSigned].map(([name, dataset]) => ({
    name: `dot in facets ${name}`,
    specification: { type: 'dot', x: 'value', y: 'kind', facet: 'group' },
    dataset,
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `range ${name}`,
    specification: { type: 'range', x1: 'value', x2: 'goal', highlight: ['a'], annotations },
    dataset: sampleDataset(withGoals(rows), {
      ...unit,
      fields: [{ ...goal, unit: unitNamed(unit?.unit) }],
    }),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `scatter ${name}`,
    specification: {
      type: 'scatter',
      x: 'value',
      y: 'goal',
      highlight: ['a', 'b', 'c', 'row-7'],
      annotations,
    },
    dataset: sampleDataset(withGoals(rows), { ...unit, fields: [goal] }),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `beeswarm ${name}`,
    specification: {
      type: 'beeswarm',
      x: 'value',
      highlight: ['a', 'b', 'row-7'],
      annotations,
    },
    dataset: sampleDataset(rows, unit),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `table ${name}`,
    specification: { type: 'table', highlight: ['a'], annotations },
    dataset: sampleDataset(withGoals(withWords(rows)), { ...unit, fields: [goal, when, what] }),
  })),
  ...[...timed, ...timedSigned].map(([name, dataset]) => ({
    name: `slope ${name}`,
    specification: {
      type: 'slope',
      x: 'when',
      y: 'value',
      color: 'group',
      rows: endsOf(dataset),
      highlight: name === 'close' ? ['north'] : [],
      annotations: annotationsAt(dataset).slice(0, 1),
    },
    dataset,
  })),
  ...[...kinded, ...kindedSigned, ...timed].flatMap(([name, dataset]) =>
    [false, true].map((turned) => ({
      name: `heatmap ${turned ? 'turned ' : ''}${name}`,
      specification: {
        type: 'heatmap',
        x: turned ? 'group' : dataset.fields[2]?.name,
        y: turned ? dataset.fields[2]?.name : 'group',
        color: 'value',
      },
      dataset,
    })),
  ),
  ...kinded.slice(0, 3).map(([name, dataset]) => {
    const rows = dataset.rows.filter(({ values }) => values.kind === 'tea').map(({ key }) => key);
    return {
      name: `map ${name}`,
      specification: {
        type: 'map',
        color: 'value',
        area: 'group',
        geo: 'squares',
        rows,
        highlight: rows.slice(0, 1),
        annotations: annotationsAt({
          ...dataset,
          rows: dataset.rows.filter(({ key }) => rows.includes(key)),
        }),
      },
      dataset,
    };
  }),
  ...(['x', 'y'] as const).flatMap((values) => [
    ...[...kinded, ...kindedSigned].map(([name, dataset]) => ({
      name: `grouped on ${values} ${name}`,
      specification: {
        type: 'grouped',
        x: values === 'x' ? 'value' : 'kind',
        y: values === 'x' ? 'kind' : 'value',
        color: 'group',
        annotations: annotationsAt(dataset),
      },
      dataset,
    })),
    ...[...kinded, ...timedFew].map(([name, dataset]) => ({
      name: `stacked on ${values} ${name}`,
      specification: {
        type: 'stacked',
        x: values === 'x' ? 'value' : dataset.fields[2]?.name,
        y: values === 'x' ? dataset.fields[2]?.name : 'value',
        color: 'group',
        percent: name === 'seven' || name === 'months',
        annotations: annotationsAt(dataset),
      },
      dataset,
    })),
  ]),
  ...timedFew.map(([name, dataset]) => ({
    name: `grouped in time ${name}`,
    specification: { type: 'grouped', x: 'when', y: 'value', color: 'group', annotations: placed },
    dataset,
  })),
  ...[...kinded, ...kindedSigned].map(([name, dataset]) => ({
    name: `bar in facets ${name}`,
    specification: { type: 'bar', x: 'value', y: 'kind', facet: 'group' },
    dataset,
  })),
  ...counts.map(([name, rows, unit]) => ({
    name: `waffle ${name}`,
    specification: { type: 'waffle', x: 'value', annotations },
    dataset: sampleDataset(rows, unit),
  })),
  ...counts.map(([name, rows]) => ({
    name: `progress ${name}`,
    specification: { type: 'progress', x: 'value', target: 'goal', highlight: ['a'], annotations },
    dataset: sampleDataset(withGoals(rows), { ...ofCases, fields: [goal] }),
  })),
  ...(['few', 'many', 'verbose', 'extreme', 'money', 'bounded'] as const).map((wanted) => {
    const [, rows, unit] = bars.find(([name]) => name === wanted) ?? ['', few, ofCases];
    const total = { key: 'a', label: long, value: 40_000, qualifier: 'over' as const };
    const all = ['extreme', 'money', 'many'].includes(wanted) ? rows : [total, ...rows.slice(1)];
    const counted = sampleDataset(
      [...all, { key: 'count', value: 40, unit: 'case', decimals: 0 }],
      unit,
    );
    return {
      name: `zoom ${wanted}`,
      specification: {
        type: 'zoom',
        rows: all.map(({ key }) => key),
        count: 'sample/count/value',
        highlight: ['a'],
        annotations,
      },
      dataset: counted,
    };
  }),
  ...bars.map(([name, rows, unit]) => ({
    name: `number ${name}`,
    specification: { type: 'number', annotations },
    dataset: sampleDataset(rows, unit),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `list ${name}`,
    specification: { type: 'list', highlight: ['a'], annotations },
    dataset: sampleDataset(withWords(rows), { ...unit, fields: [what] }),
  })),
  ...bars.map(([name, rows, unit]) => ({
    name: `timeline ${name}`,
    specification: { type: 'timeline', x: 'when', annotations },
    dataset: sampleDataset(withWords(rows), { ...unit, fields: [when, what] }),
  })),
];
