import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleFigure } from '../sample.ts';

const rows = [
  { key: 'a', value: 3 },
  { key: 'b', value: 2 },
  { key: 'c', value: 1 },
];
const heard = (more: Parameters<typeof sampleDataset>[0] = [], language = 'en', type = 'bar') =>
  sampleFigure({ type, x: 'value' }, sampleDataset([...rows, ...more], { unit: 'case' }), language)
    .heard;

describe('how a chart sounds', () => {
  it('is told in words, of what is in it and no more', () => {
    expect(heard()).toBe('The higher the tone, the higher the value.');
    expect(
      heard(
        [
          { key: 'd', value: 4, status: 'promised' },
          { key: 'e', value: 5, qualifier: 'over' },
          { key: 'f', value: null },
        ],
        'zh-CN',
      ),
    ).toBe('音越高，数值越大。断续的音是承诺或目标。颤动的音表示不止此数。短促一响是无数据。');
  });

  it('is nothing where there are too few values, or no series of them', () => {
    const two = sampleDataset(
      [rows[0], rows[1], { key: 'c', value: null }].flatMap((r) => r ?? []),
    );
    expect(sampleFigure({ type: 'bar', x: 'value' }, two).heard).toBeUndefined();
    expect(sampleFigure({ type: 'number' }, sampleDataset(rows)).heard).toBeUndefined();
  });
});
