import { describe, expect, it } from 'vitest';
import { textHeight } from '../../../src/charts/text/label.ts';
import { drawingAt } from '../drawn.ts';
import { placesOf } from '../places-of.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const years = ['2020', '2021', '2022', '2023', '2024'];
const when = { name: 'when', type: 'year' };
const dataset = series(
  when,
  {
    north: [40, 44, null, 52, { value: 60, status: 'promised' }],
    south: [70, 61, 58, 50, 44],
  },
  years,
  'percent',
);
const specification = {
  type: 'line',
  x: 'when',
  y: 'value',
  color: 'group',
  annotations: [
    { at: '2021,south', text: { 'zh-CN': '渡口关闭', en: 'The ferry closes' } },
    { from: '2022', to: '2023', text: { 'zh-CN': '洪水', en: 'Flood' } },
  ],
};

describe('a line chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'line', width);
  });

  it('leaves a gap where a value is missing, and dashes what is promised', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const lines = [...drawn.matchAll(/<path class="line ([^"]+)" d="([^"]+)"/g)];
    const north = lines.filter(([, name]) => name?.startsWith('s1'));
    expect(north.map(([, name]) => name)).toEqual(['s1', 's1 to-come']);
    expect(north.map(([, , d]) => placesOf(d ?? '').length)).toEqual([2, 2]);
    expect(lines.filter(([, name]) => name === 's2')).toHaveLength(1);
  });

  it('lets other lines step back beside the one that the title speaks of', () => {
    const drawn = drawingAt(sampleFigure({ ...specification, highlight: ['south'] }, dataset));
    expect(drawn).toContain('class="line highlight"');
    expect(drawn).toContain('class="line other"');
  });

  it('keeps time in proportion, and draws shares of a year as they are', () => {
    const months = series({ name: 'when', type: 'yearmonth' }, { north: [1, 2, 3] }, [
      '2024-01',
      '2024-02',
      '2024-12',
    ]);
    const drawn = drawingAt(sampleFigure({ type: 'line', x: 'when', y: 'value' }, months));
    const [a = 0, b = 0, c = 0] = [...drawn.matchAll(/ cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect((c - a) / (b - a)).toBeCloseTo(335 / 31, 1);
  });

  it('says what it shows in both languages', () => {
    expect(sampleFigure(specification, dataset, 'zh-CN').description).toBe(
      '折线图，共2组，每组5项。北：2020年40%，2024年60%。南：2020年70%，2024年44%，一路下降。北 2024年只是承诺或目标，以虚线画出。北 2022年没有数据。',
    );
    expect(sampleFigure(specification, dataset, 'en').description).toBe(
      'Line chart of 2 groups, 5 items in each. North: from 40% (2020) to 60% (2024). South: from 70% (2020) to 44% (2024), lower each time. Only promised or planned, and drawn in dashed outline: North 2024. No data: North 2022.',
    );
  });

  it('numbers rules at near dates, one line below the other where they would touch', () => {
    const days = ['2024-01-01', '2024-01-20', '2024-01-24', '2024-02-08', '2024-12-31'];
    const data = series({ name: 'when', type: 'date' }, { north: [1, 2, 3, 4, 5] }, days);
    const annotations = days.slice(1, 4).map((from) => ({ from, text: { en: `On ${from}` } }));
    const drawn = drawingAt(
      sampleFigure({ type: 'line', x: 'when', y: 'value', annotations }, data),
    );
    const found = [...drawn.matchAll(/<text class="annotation" x="([\d.]+)" y="([\d.]+)">(\d)</g)];
    const [first = 0, second = 0, third = 0] = found.map(([, , y]) => Number(y));
    expect(found.map(([, , , number]) => number)).toEqual(['1', '2', '3']);
    expect(second - first).toBeCloseTo(textHeight(1, 'annotation'), 1);
    expect(third).toBe(first);
  });
});
