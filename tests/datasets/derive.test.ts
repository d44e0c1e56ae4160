import { describe, expect, it } from 'vitest';
import { deriveCells } from '../../src/datasets/derive.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { cellOf, type Dataset } from '../../src/model/dataset.ts';
import { figureStyle, formatCell } from '../../src/model/format-cell.ts';
import { build, fileOf } from '../model/dataset-file.ts';
import { unitNamed } from '../unit-named.ts';

const fields = [
  { name: 'key', type: 'string' },
  { name: 'value', type: 'number' },
];

const given = [
  { key: 'sum', value: 244.37, unit: '亿元', decimals: 2 },
  { key: 'projects', value: 40, unit: 'project' },
  { key: 'fund-a', value: 1.79, unit: '亿元', decimals: 2 },
  { key: 'fund-b', value: 15900, unit: '万元' },
  { key: 'first', value: 67.51, unit: 'percent', decimals: 2 },
  { key: 'second', value: 28.48, unit: 'percent', decimals: 2 },
  { key: 'over', value: 300, unit: 'case', qualifier: 'over' },
  { key: 'at-least', value: 20, unit: 'case', qualifier: 'at-least' },
  { key: 'none', value: null, unit: 'case' },
  { key: 'zero', value: 0, unit: 'project' },
  { key: 'points', value: 2.5, unit: 'percentage-points' },
  { key: 'about', value: 100, unit: 'case', qualifier: 'about' },
];

/** Derives one cell from those above; `row` says more of it. */
function derived(formula: string, row: object = {}) {
  const rows = [...given, { key: 'result', value: { derive: formula }, ...row }];
  const { dataset, mistakes } = build(fileOf(fields, rows));
  const all = new Map<string, Dataset>(dataset ? [['sample', dataset]] : []);
  const filled = deriveCells(all, mistakes).get('sample');
  const result = filled?.rows.find(({ key }) => key === 'result');
  const field = filled?.fields[1];
  const cell = filled && result && field ? cellOf(filled, result, field) : undefined;
  const style = figureStyle({ units: {} }, 'zh-CN');
  return {
    cell,
    text: cell && formatCell(cell, filled, style),
    codes: mistakes.list.map(({ code }) => code),
  };
}

const cellAt = (key: string) => `sample/${key}/value`;

describe('a computed cell', () => {
  it('is divided, and its unit with it', () => {
    const { cell, codes } = derived(`${cellAt('sum')} / ${cellAt('projects')}`);
    expect(codes).toEqual([]);
    expect(cell).toMatchObject({
      value: 6.10925,
      unit: unitNamed('亿元/project'),
      decimals: 2,
      qualifier: 'exact',
    });
    expect(cell?.formula).toBe(`${cellAt('sum')} / ${cellAt('projects')}`);
  });

  it('is given in the unit that its row or field states', () => {
    const { cell } = derived(`${cellAt('sum')} / ${cellAt('projects')}`, {
      unit: '万元/project',
      decimals: 1,
    });
    expect(cell).toMatchObject({ value: 61092.5, unit: unitNamed('万元/project'), decimals: 1 });
  });

  it('adds amounts of one kind, at whatever scale', () => {
    const { cell, text } = derived(`${cellAt('fund-a')} + ${cellAt('fund-b')}`);
    expect(cell).toMatchObject({ value: 3.38, unit: unitNamed('亿元'), decimals: 2 });
    expect(text).toBe('3.38亿元');
  });

  it('is exact in the decimal system', () => {
    const { cell } = derived(`${cellAt('first')} - ${cellAt('second')}`);
    expect(cell?.value).toBe(39.03);
  });

  it('makes percentage points of percent less percent', () => {
    const { text } = derived(`${cellAt('first')} - ${cellAt('second')}`);
    expect(text).toBe('39.03个百分点');
  });

  it('adds percentage points to a percentage', () => {
    expect(derived(`${cellAt('first')} + ${cellAt('points')}`).text).toBe('70.01%');
    expect(derived(`${cellAt('points')} + ${cellAt('first')}`).codes).toEqual(['derive-units']);
  });

  it('takes a percentage of an amount', () => {
    expect(derived(`${cellAt('first')} * ${cellAt('projects')}`).cell).toMatchObject({
      value: 27.004,
      unit: unitNamed('project'),
    });
    expect(derived(`${cellAt('first')} * 2`).text).toBe('135.02%');
  });

  it('makes a share of like by like', () => {
    const share = `${cellAt('fund-a')} / (${cellAt('fund-a')} + ${cellAt('fund-b')})`;
    expect(derived(share, { unit: 'percent', decimals: 1 }).text).toBe('53.0%');
    expect(derived(share).cell).toMatchObject({ unit: undefined, decimals: 2 });
  });

  it('takes numbers, brackets, minus signs and functions of several cells', () => {
    expect(derived(`2 * (${cellAt('projects')} + ${cellAt('projects')})`).cell?.value).toBe(160);
    expect(derived(`-${cellAt('projects')} + 41 * ${cellAt('projects')} / 40`).cell?.value).toBe(1);
    expect(derived(`sum(${cellAt('fund-a')}, ${cellAt('fund-b')}, ${cellAt('sum')})`).text).toBe(
      '247.75亿元',
    );
    expect(derived(`mean(${cellAt('first')}, ${cellAt('second')})`).text).toBe('48.00%');
    expect(derived(`max(${cellAt('fund-a')}, ${cellAt('fund-b')})`).text).toBe('1.79亿元');
    expect(derived(`min(${cellAt('fund-a')}, ${cellAt('fund-b')})`, { unit: '亿元' }).text).toBe(
      '1.59亿元',
    );
  });

  it('takes addresses as facts write them', () => {
    expect(derived('fact:sample/projects * 2').cell?.value).toBe(80);
  });

  it('passes a lower bound on where it still holds', () => {
    expect(derived(`${cellAt('over')} + ${cellAt('at-least')}`).cell?.qualifier).toBe('over');
    expect(derived(`${cellAt('at-least')} * 2`).cell?.qualifier).toBe('at-least');
    expect(derived(`${cellAt('over')} / ${cellAt('projects')}`).cell?.qualifier).toBe('over');
    expect(derived(`${cellAt('about')} - ${cellAt('projects')} * 0`).codes).toEqual([
      'derive-units',
    ]);
    expect(derived(`2 * ${cellAt('about')} - ${cellAt('about')}`).cell?.qualifier).toBe('about');
    expect(derived(`-2 * ${cellAt('over')}`).codes).toEqual(['derive-qualifier']);
    expect(derived(`-${cellAt('over')}`).codes).toEqual(['derive-qualifier']);
    expect(derived(`max(${cellAt('over')}, ${cellAt('at-least')})`).codes).toEqual([
      'derive-qualifier',
    ]);
    expect(derived(`${cellAt('projects')} / ${cellAt('over')}`).codes).toEqual([
      'derive-qualifier',
    ]);
    expect(derived(`${cellAt('at-least')} - ${cellAt('over')}`).codes).toEqual([
      'derive-qualifier',
    ]);
  });

  it('may be computed from other computed cells', () => {
    const rows = [
      ...given,
      { key: 'c', value: { derive: 'sample/b/value * 2' } },
      { key: 'b', value: { derive: 'sample/projects/value + sample/projects/value' } },
    ];
    const { dataset, mistakes } = build(fileOf(fields, rows));
    const all = new Map(dataset ? [['sample', dataset]] : []);
    const filled = deriveCells(all, mistakes).get('sample');
    expect(filled?.rows.map(({ values }) => values.value).slice(-2)).toEqual([160, 80]);
    expect(mistakes.list).toEqual([]);
  });

  it.each([
    [`${cellAt('sum')} + ${cellAt('projects')}`, 'derive-units'],
    [`${cellAt('first')} + 1`, 'derive-units'],
    [`max(${cellAt('sum')}, ${cellAt('first')})`, 'derive-units'],
    [`${cellAt('none')} * 2`, 'derive-missing'],
    ['sample/sum/key * 2', 'derive-missing'],
    [`${cellAt('sum')} / ${cellAt('zero')}`, 'derive-zero'],
    [`${cellAt('sum')} ^ 2`, 'derive-syntax'],
    [`${cellAt('sum')} > 2`, 'derive-syntax'],
    [`sqrt(${cellAt('sum')})`, 'derive-syntax'],
    ['sum()', 'derive-syntax'],
    ['', 'derive-syntax'],
    ['1 +', 'derive-syntax'],
    ['"x"', 'derive-syntax'],
    ['a = 1', 'derive-syntax'],
    ['e * 2', 'bad-address'],
    ['sample/result/value * 2', 'derive-cycle'],
    ['elsewhere/a/b * 2', 'unknown-dataset'],
  ])('is refused: %s', (formula, code) => {
    expect(derived(formula).codes).toEqual([code]);
  });

  it('must measure what its unit states', () => {
    expect(derived(`${cellAt('sum')} / 2`, { unit: 'percent' }).codes).toEqual(['derive-units']);
  });

  it('tells a circle once, wherever one enters it', () => {
    const rows = [
      { key: 'a', value: { derive: 'sample/b/value' } },
      { key: 'b', value: { derive: 'sample/c/value' } },
      { key: 'c', value: { derive: 'sample/a/value' } },
      { key: 'd', value: { derive: 'sample/a/value + 1' } },
    ];
    const { dataset, mistakes } = build(fileOf(fields, rows));
    deriveCells(new Map(dataset ? [['sample', dataset]] : []), mistakes);
    expect(mistakes.list.map(({ code }) => code)).toEqual(['derive-cycle']);
  });

  it('leaves what the row says of its other figures alone', () => {
    const three = [...fields, { name: 'other', type: 'number', decimals: 1 }];
    const rows = [...given, { key: 'r', value: { derive: cellAt('over') }, other: 5 }];
    const { dataset } = build(fileOf(three, rows));
    const mistakes = new Mistakes();
    const filled = deriveCells(new Map(dataset ? [['sample', dataset]] : []), mistakes).get(
      'sample',
    );
    const row = filled?.rows.at(-1);
    const cells =
      filled && row ? filled.fields.slice(1).map((field) => cellOf(filled, row, field)) : [];
    expect(cells).toMatchObject([
      { value: 300, qualifier: 'over', unit: unitNamed('case') },
      { value: 5, qualifier: 'exact', decimals: 1, unit: undefined },
    ]);
  });
});
