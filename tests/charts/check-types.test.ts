import { describe, expect, it } from 'vitest';
import { selectRows } from '../../src/charts/contract/select-rows.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { resolveCell } from '../../src/model/address.ts';
import type { Dataset, Field } from '../../src/model/dataset.ts';
import { unitNamed } from '../unit-named.ts';
import { sampleDataset } from './sample.ts';

const goal: Field = { name: 'goal', type: 'number', title: 'Goal', unit: unitNamed('project') };

/** What a type's check says: the code of each mistake and where it stands. */
function check(specification: Record<string, unknown>, dataset: Dataset): string[] {
  const mistakes = new Mistakes();
  chartTypes[String(specification.type)]?.check?.(specification, {
    dataset,
    rows: selectRows(dataset, specification),
    at: (...path) => ({ file: path.join('.'), line: 1, column: 1 }),
    resolve: (address, place) =>
      resolveCell(address, new Map([[dataset.name, dataset]]), place, mistakes),
    mistakes,
  });
  return mistakes.list.map(({ code, place }) => `${code} at ${place.file}`);
}

const mixed = sampleDataset([
  { key: 'money', value: 1, unit: '元' },
  { key: 'things', value: 2, unit: 'project' },
]);
const scaled = sampleDataset([
  { key: 'much', value: 1, unit: '亿元' },
  { key: 'less', value: 2, unit: '万元' },
]);
const counted = sampleDataset([
  { key: 'a', value: 1, unit: 'project' },
  { key: 'b', value: 2, unit: 'enterprise' },
]);
const empty = sampleDataset([{ key: 'a', value: null }]);
const negative = sampleDataset([
  { key: 'a', value: -1, unit: 'project' },
  { key: 'b', value: 1, unit: 'project' },
]);

describe('the check of a chart type', () => {
  it('refuses two units on one scale, and takes one unit at two scales', () => {
    for (const type of ['bar', 'waffle', 'zoom']) {
      expect(check({ type, x: 'value' }, mixed)).toEqual(['mixed-units at x']);
      expect(check({ type, x: 'value' }, scaled)).toEqual([]);
    }
  });

  it('lets figures of any units stand beside each other where nothing is measured', () => {
    expect(check({ type: 'number', x: 'value' }, mixed)).toEqual([]);
  });

  it('lets cells stand for different things, unless a cell stands for several', () => {
    expect(check({ type: 'waffle', x: 'value' }, counted)).toEqual([]);
    expect(check({ type: 'waffle', x: 'value', cell: 5 }, counted)).toEqual(['mixed-units at x']);
    expect(check({ type: 'bar', x: 'value' }, counted)).toEqual(['mixed-units at x']);
  });

  it('refuses a chart without a value', () => {
    for (const type of ['bar', 'number', 'waffle', 'progress', 'zoom'])
      expect(check({ type, x: 'value' }, empty)).toEqual(['empty-chart at data']);
  });

  it('refuses less than nothing where it cannot be drawn', () => {
    expect(check({ type: 'bar', x: 'value' }, negative)).toEqual([]);
    for (const type of ['waffle', 'progress', 'zoom'])
      expect(check({ type, x: 'value' }, negative)).toEqual(['chart-value at x']);
  });

  it('refuses targets that do not exist, are nothing, or measure something else', () => {
    const of = (target: unknown, goals: readonly (number | null)[] = [10, 10]) => {
      const rows = goals.map((each, index) => ({
        key: `row-${index}`,
        value: 4,
        unit: index === 0 ? 'project' : undefined,
        values: { goal: each },
      }));
      const dataset = sampleDataset(
        rows.map(({ unit, ...row }) => (unit ? { ...row, unit } : row)),
        { unit: 'project', fields: [goal] },
      );
      return check({ type: 'progress', x: 'value', target }, dataset);
    };
    expect(of('goal')).toEqual([]);
    expect(of('gaol')).toEqual(['unknown-channel-field at target']);
    expect(of('goal', [0, 10])).toEqual(['chart-value at target']);
    expect(of({ 'row-9': 'sample/row-0/value' })).toEqual(['unknown-row at target.row-9']);
    expect(of({ 'row-0': 'sample/nowhere/value' })).toEqual(['unknown-row at target.row-0']);
    const other = sampleDataset(
      [
        { key: 'a', value: 1, unit: 'case' },
        { key: 'b', value: 5, unit: 'project' },
      ],
      {},
    );
    expect(check({ type: 'progress', x: 'value', target: 'sample/b/value' }, other)).toEqual([
      'mixed-units at target',
    ]);
  });

  it('refuses to share a total among what is not a whole number of things', () => {
    const dataset = (count: number) =>
      sampleDataset([
        { key: 'a', value: 9, unit: '元' },
        { key: 'b', value: 1, unit: '元' },
        { key: 'n', value: count, unit: 'project' },
      ]);
    const specification = { type: 'zoom', rows: ['a', 'b'], count: 'sample/n/value' };
    expect(check(specification, dataset(3))).toEqual([]);
    expect(check(specification, dataset(2.5))).toEqual(['chart-value at count']);
    expect(check({ ...specification, rows: ['a'] }, dataset(3))).toEqual(['chart-value at data']);
  });

  it('refuses details that are no fields', () => {
    expect(check({ type: 'list', details: ['value', 'valeu'] }, counted)).toEqual([
      'unknown-channel-field at details.1',
    ]);
  });

  it('names the channel of the figures, whichever way a chart lies', () => {
    const crossed = { color: 'item' };
    for (const type of ['grouped', 'stacked']) {
      expect(check({ type, x: 'value', y: 'item', ...crossed }, mixed)).toEqual([
        'mixed-units at x',
      ]);
      expect(check({ type, x: 'item', y: 'value', ...crossed }, mixed)).toEqual([
        'mixed-units at y',
      ]);
    }
  });

  it('refuses lines between things that have no order, and areas that do not begin at zero', () => {
    for (const type of ['area', 'line']) {
      const written = { type, x: 'item', y: 'value' };
      expect(check(written, scaled)).toEqual(['unordered-line at x']);
      expect(check({ ...written, ordered: true }, scaled)).toEqual([]);
    }
    expect(
      check({ type: 'area', x: 'item', y: 'value', ordered: true, zero: false }, scaled),
    ).toEqual(['cut-axis at zero']);
  });
});
