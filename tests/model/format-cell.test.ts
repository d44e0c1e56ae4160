import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { Cell, Dataset } from '../../src/model/dataset.ts';
import { figureStyle, formatCell } from '../../src/model/format-cell.ts';
import { formatNumber } from '../../src/model/units/figure.ts';
import { unitNamed } from '../unit-named.ts';

const site = {
  units: {
    project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
    case: { 'zh-CN': '件', en: { one: 'case', other: 'cases' } },
  },
};

type Given = Omit<Partial<Cell>, 'unit'> & { readonly unit?: string };

function write({ unit, ...cell }: Given, language: string, dataset?: Dataset): string | undefined {
  const whole: Cell = {
    dataset: 'd',
    key: 'k',
    field: 'f',
    value: null,
    qualifier: 'exact',
    status: 'done',
    ...cell,
    unit: unitNamed(unit),
  };
  const text = formatCell(whole, dataset, figureStyle(site, language));
  return text?.replaceAll('\u00a0', ' ');
}

describe('a figure, as readers see it', () => {
  it.each<[Given, string, string]>([
    [{ value: 67.51, unit: 'percent', decimals: 2 }, '67.51%', '67.51%'],
    [{ value: -3.5, unit: 'percent' }, '−3.5%', '−3.5%'],
    [{ value: 39.03, unit: 'percentage-points' }, '39.03个百分点', '39.03 percentage points'],
    [{ value: 244.37, unit: '亿元', decimals: 2 }, '244.37亿元', '24.437 billion yuan'],
    [{ value: 15900, unit: '万元' }, '15,900万元', '159 million yuan'],
    [
      { value: 6.10925, unit: '亿元/project', decimals: 2 },
      '6.11亿元/个',
      '611 million yuan per project',
    ],
    [{ value: 1, unit: 'project' }, '1个', '1 project'],
    [{ value: 40, unit: 'project', qualifier: 'at-least' }, '40个以上', 'at least 40 projects'],
    [{ value: 300, unit: 'case', qualifier: 'over' }, '300余件', 'more than 300 cases'],
    [{ value: 250, unit: 'km2', qualifier: 'about' }, '约250平方公里', 'about 250 km²'],
    [{ value: 400000, unit: 't' }, '40万吨', '400,000 tonnes'],
    [{ value: 7.2, unit: 'million USD', decimals: 1 }, '720万美元', '7.2 million US dollars'],
    [{ value: 1500, unit: 'kWh' }, '1,500千瓦时', '1,500 kWh'],
    [{ value: 3.2, unit: 'GWh' }, '3.2GWh', '3.2 GWh'],
    [{ value: 500, unit: 'MW' }, '500MW', '500 MW'],
    [{ value: 36.8, unit: 'Gt' }, '36.8Gt', '36.8 Gt'],
    [{ value: 40000, unit: 'km' }, '40,000公里', '40,000 km'],
    [{ value: 20000, unit: 'h' }, '20,000小时', '20,000 hours'],
    [{ value: 68.53, unit: 'EUR/MWh', decimals: 2 }, '68.53欧元/MWh', '68.53 euros per MWh'],
    [{ value: 12.4, unit: 'MtCO2' }, '12.4Mt CO₂', '12.4 Mt CO₂'],
    [{ value: 0, unit: 'case' }, '0件', '0 cases'],
    [{ value: 1.005, unit: 'percent', decimals: 2 }, '1.01%', '1.01%'],
    [{ value: 12000 }, '12,000', '12,000'],
  ])('%j', (cell, chinese, english) => {
    expect(write(cell, 'zh-CN')).toBe(chinese);
    expect(write(cell, 'en')).toBe(english);
  });
});

it('a number is written with as many decimals as there are, up to what can be written', () => {
  expect(formatNumber(new Decimal('-0.125'), 3, 'en')).toBe('−0.125');
  expect(formatNumber(new Decimal(5e-324), 324, 'en')).toMatch(/^0\.0{100}$/);
});

describe('a cell that is no figure', () => {
  const dataset: Dataset = {
    name: 'd',
    title: 'D',
    sources: [],
    primaryKey: ['year'],
    fields: [
      { name: 'year', type: 'integer', title: 'Year' },
      { name: 'opened', type: 'date', title: 'Opened' },
      {
        name: 'kind',
        type: 'string',
        title: 'Kind',
        labels: { a: { 'zh-CN': '甲类', en: 'Kind A' } },
      },
    ],
    rows: [],
    revisions: [],
    file: 'data/d.json',
  };

  it('is a label, a day in words, a name, or nothing', () => {
    expect(write({ field: 'kind', value: 'a' }, 'zh-CN', dataset)).toBe('甲类');
    expect(write({ field: 'kind', value: 'toString' }, 'en', dataset)).toBe('toString');
    expect(write({ field: 'opened', value: '2031-05-01' }, 'zh-CN', dataset)).toBe('2031年5月1日');
    expect(write({ field: 'year', value: 2031 }, 'en', dataset)).toBe('2031');
    expect(write({ field: 'kind', value: null }, 'en', dataset)).toBeUndefined();
  });
});
