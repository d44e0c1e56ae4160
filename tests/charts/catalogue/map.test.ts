import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../../src/charts/registry.ts';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Geography } from '../../../src/model/geography.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const rows = [
  { key: 'north', label: { 'zh-CN': '北', en: 'North' }, value: 10 },
  { key: 'south', label: { 'zh-CN': '南', en: 'South' }, value: 50 },
  { key: 'd', label: { 'zh-CN': '东', en: 'East' }, value: null },
];
const dataset = sampleDataset(rows, { unit: 'percent' });
const specification = { type: 'map', color: 'value', geo: 'squares', highlight: ['south'] };

function check(written: Record<string, unknown>, of: Dataset, geographies: readonly Geography[]) {
  const mistakes = new Mistakes();
  chartTypes.map?.check?.(written, {
    dataset: of,
    rows: of.rows,
    at: (...path) => ({ file: path.join('.'), line: 1, column: 1 }),
    resolve: () => undefined,
    geographies,
    mistakes,
  });
  return mistakes.list.map(({ code, place, severity }) => `${severity} ${code} at ${place.file}`);
}

const outline: Geography = {
  name: 'squares',
  areas: ['north', 'south', 'd'].map((id) => ({
    id,
    properties: { code: id.toUpperCase() },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
  })),
};

describe('a map', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'map', width);
  });

  it('fills areas by step whichever way their rings run, and leaves those without a value empty', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    expect(drawn).toMatch(/class="mark done step1" data-key="north"/);
    expect(drawn).toMatch(/class="mark done highlight step5" data-key="south"/);
    expect(drawn.match(/class="gone" d=/g)).toHaveLength(5);
    const heights = [...drawn.matchAll(/class="(?:tint|gone)" d="([^"]+)"/g)].map(([, d = '']) => {
      const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y));
      return Math.max(...points) - Math.min(...points);
    });
    expect(Math.max(...heights)).toBeLessThan(300);
  });

  it('warns of counts without a denominator, unless they are meant', () => {
    const counts = sampleDataset(rows, { unit: 'case' });
    expect(check(specification, counts, [outline])).toEqual(['warning map-of-counts at color']);
    expect(check({ ...specification, counts: true }, counts, [outline])).toEqual([]);
    expect(check(specification, dataset, [outline])).toEqual([]);
    expect(check(specification, sampleDataset(rows, { unit: 'case/km2' }), [outline])).toEqual([]);
  });

  it('refuses outlines that do not exist, and areas that are not in them', () => {
    expect(check({ ...specification, geo: 'circles' }, dataset, [outline])).toEqual([
      'error unknown-geography at geo',
    ]);
    expect(check({ ...specification, key: 'code' }, dataset, [outline])).toEqual([
      'error unknown-area at geo',
    ]);
  });

  it('finds areas by what readers are told they are called', () => {
    const coded = sampleDataset(
      [
        { key: 'N1', label: { 'zh-CN': '北', en: 'north' }, value: 10 },
        { key: 'S1', label: 'south', value: 20 },
      ],
      { unit: 'percent' },
    );
    const drawn = drawingAt(sampleFigure({ type: 'map', color: 'value', geo: 'squares' }, coded));
    expect([...drawn.matchAll(/class="tint" d=/g)]).toHaveLength(2);
    expect(drawn).toContain('class="blank"');
  });

  it('tells of a row that colours several areas', () => {
    const twice = { ...outline, areas: [...outline.areas, ...outline.areas.slice(0, 1)] };
    expect(check(specification, dataset, [twice])).toEqual(['warning area-drawn-twice at geo']);
  });
});
