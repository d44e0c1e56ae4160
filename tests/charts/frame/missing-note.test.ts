import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { type SampleRow, sampleDataset, sampleFigure } from '../sample.ts';

const drawn = (rows: readonly SampleRow[], language = 'en') => {
  const dataset = sampleDataset(rows, { unit: 'case' });
  return drawingAt(sampleFigure({ type: 'beeswarm', x: 'value' }, dataset, language));
};

describe('what marks do not say of themselves', () => {
  it('stands at the foot: whose value is missing, and whose is an estimate', () => {
    const rows: SampleRow[] = [
      { key: 'Alder', value: 4 },
      { key: 'Birch', value: 6, qualifier: 'about' },
      { key: 'Cedar', value: null },
    ];
    expect(drawn(rows)).toContain('No data: Cedar.');
    expect(drawn(rows)).toContain('Approximate: Birch.');
    expect(drawn(rows, 'zh-CN')).toContain('约数：Birch。');
  });

  it('names five at most, and none where it holds for all', () => {
    const estimates = Array.from({ length: 7 }, (_, index): SampleRow => {
      return { key: `No. ${index}`, value: index + 1, qualifier: 'about' };
    });
    expect(drawn(estimates)).toContain('All values are approximate.');
    expect(drawn([...estimates, { key: 'Alder', value: 4 }])).toMatch(
      /Approximate: No\. 0, No\. 1, No\. 2, No\. 3, No\. 4, …\./,
    );
  });
});
