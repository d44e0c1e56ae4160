import { describe, expect, it } from 'vitest';
import { agree } from '../../src/facts/agree/agree.ts';
import type { Cell, Dataset, Field } from '../../src/model/dataset.ts';
import { figureStyle, formatCell } from '../../src/model/format-cell.ts';
import { unitName } from '../../src/model/units/figure.ts';
import { parseUnit } from '../../src/model/units/unit.ts';
import { currencies, currencyCodes, measures, shares } from '../../src/model/units/unit-names.ts';
import { languages } from '../../src/words/languages.ts';
import { unitNamed } from '../unit-named.ts';

const units = { boat: { 'zh-CN': '艘', en: { one: 'boat', other: 'boats' } } };
const counters = Object.keys(units);

function datasetOf(values: readonly number[], field: Partial<Field>): Dataset {
  return {
    ...{
      name: 'd',
      title: 'D',
      sources: [],
      primaryKey: ['k'],
      revisions: [],
      file: 'data/d.json',
    },
    fields: [
      { name: 'k', type: 'string', title: 'K' },
      { name: 'v', type: 'number', title: 'V', ...field },
    ],
    rows: values.map((v, index) => ({
      ...{ key: String(index), number: index + 1, values: { k: String(index), v }, formulas: {} },
      ...{ qualifier: 'exact', status: 'done', place: { file: '', line: 1, column: 1 } },
    })),
  };
}

function cell(value: number, unit: string | undefined, decimals?: number): Cell {
  const where = { dataset: 'd', key: '0', field: 'v' };
  return { ...where, value, unit: unitNamed(unit), decimals, qualifier: 'exact', status: 'done' };
}

type Given = Omit<Partial<Field>, 'unit'> & { readonly unit: string };

function write(values: readonly number[], language: string, field: Given, round?: number) {
  const dataset = datasetOf(values, { ...field, unit: unitNamed(field.unit) });
  const style = { ...figureStyle({ units }, language), round };
  return values.map((value) =>
    formatCell(cell(value, field.unit, field.decimals), dataset, style)?.replaceAll('\u00a0', ' '),
  );
}

const names = [
  ...new Set([...Object.keys({ ...measures, ...shares, ...currencies }), ...currencyCodes]),
];

describe.each(Object.keys(languages))('in %s every unit', (language) => {
  it.each([...names, ...names.map((name) => `EUR/${name}`), 'boat'])(
    '%s stays itself, and is read back',
    (name) => {
      const unit = parseUnit(name, counters);
      if (!unit || Object.keys(unit.bases).length === 0) return;
      const dataset = datasetOf([68.53], { unit: unitNamed(name) });
      const style = figureStyle({ units }, language);
      const own = cell(68.53, name);
      const text = formatCell(own, dataset, style) ?? '';
      expect(text).toContain('68.53');
      expect(text).toContain(unitName(unit, style));
      expect(agree(text, own, { language, units, dataset })).toEqual({ ok: true });
    },
  );
});

describe('a field', () => {
  it('has one scale for all its figures, alone and together', () => {
    expect(write([400000], 'zh-CN', { unit: 't' })).toEqual(['40万吨']);
    expect(write([400000, 123456], 'zh-CN', { unit: 't' })).toEqual(['400,000吨', '123,456吨']);
    expect(write([2.5e9, 4e8], 'en', { unit: 'USD' })).toEqual([
      '2,500 million US dollars',
      '400 million US dollars',
    ]);
    expect(write([244.37, 6.1], 'en', { unit: '亿元' })).toEqual([
      '24.437 billion yuan',
      '0.61 billion yuan',
    ]);
  });

  it('names its scale, for the languages that have it or by language', () => {
    const field = { unit: 'CNY', scale: '亿' };
    expect(write([123456789], 'zh-CN', field)).toEqual(['1.23456789亿元']);
    expect(write([123456789], 'en', field)).toEqual(['123,456,789 yuan']);
    const both = { unit: 'boat', scale: { 'zh-CN': 'none', en: 'thousand' } };
    expect(write([20000], 'zh-CN', both)).toEqual(['20,000艘']);
    expect(write([20000], 'en', both)).toEqual(['20 thousand boats']);
    expect(write([3.2e8], 'zh-CN', { unit: 'kWh', scale: '亿' })).toEqual(['3.2亿千瓦时']);
    expect(write([12.5], 'zh-CN', { unit: 'percent', scale: '亿' })).toEqual(['12.5%']);
  });

  it('shows fewer digits where it is rounded', () => {
    expect(write([67.51], 'en', { unit: 'percent', decimals: 2 }, 1)).toEqual(['67.5%']);
    expect(write([1.96], 'en', { unit: 'TWh' }, 0)).toEqual(['2 TWh']);
    expect(write([244.37], 'zh-CN', { unit: '亿元' }, 4)).toEqual(['244.37亿元']);
  });
});
