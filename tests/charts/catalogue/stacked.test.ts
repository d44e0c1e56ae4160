import { describe, expect, it } from 'vitest';
import type { MarksIslandData } from '../../../src/charts/contract/island-data.ts';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const kind = {
  name: 'kind',
  type: 'string',
  labels: { tea: { 'zh-CN': '茶', en: 'Tea' }, salt: { 'zh-CN': '盐', en: 'Salt' } },
};
const dataset = series(kind, { north: [30, 45], south: [70, { value: 15, status: 'promised' }] }, [
  'tea',
  'salt',
]);
const specification = { type: 'stacked', x: 'value', y: 'kind', color: 'group' };
const widths = (html: string) =>
  [...html.matchAll(/class="shape piece"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );

describe('stacked bars', () => {
  it.each([
    [280, 'zh-CN', specification],
    [680, 'en', { ...specification, x: 'kind', y: 'value' }],
  ])('are drawn at %i px in %s', async (width, language, written) => {
    await expectDrawing(sampleFigure(written, dataset, language), 'stacked', width);
  });

  it('lie where the figures are on x, and stand where they are on y', () => {
    expect(drawingAt(sampleFigure(specification, dataset))).not.toContain('class="grid"');
    const standing = { ...specification, x: 'kind', y: 'value' };
    expect(drawingAt(sampleFigure(standing, dataset))).toContain('class="grid"');
  });

  it('draw parts in proportion, one behind the other, with the sum at the bar', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const [a = 0, b = 0] = widths(drawn);
    expect(b / a).toBeCloseTo(70 / 30, 2);
    expect(drawn).toContain('>100</text>');
  });

  it('draw each bar as the whole where shares are asked for', () => {
    const drawn = drawingAt(sampleFigure({ ...specification, percent: true }, dataset));
    const [, , c = 0] = widths(drawn);
    expect(c / 680).toBeCloseTo(45 / 60, 2);
  });

  it('have no sum where a part is missing', () => {
    const gone = series(kind, { north: [30], south: [null] }, ['tea']);
    const drawn = drawingAt(sampleFigure(specification, gone));
    expect(drawn).not.toContain('class="value"');
    expect(sampleFigure(specification, gone).description).toContain('No data: South Tea');
  });

  const more = series(
    kind,
    {
      north: [{ value: 30, qualifier: 'over' }, 45],
      south: [70, { value: 15, qualifier: 'over' }],
    },
    ['tea', 'salt'],
  );
  const standing = { ...specification, x: 'kind', y: 'value' };

  it('hatch the part that is “more than”, and the end of the whole of which it is one', () => {
    for (const written of [specification, standing]) {
      const drawn = drawingAt(sampleFigure(written, more));
      // Within the first bar, and at its end; behind the second, whose last part it is; and in the key.
      expect(drawn.match(/class="cut"/g)).toHaveLength(1);
      expect(drawn).toContain('<g class="noted"><path class="hatch"');
      expect(drawn.match(/class="hatch"/g)).toHaveLength(3);
    }
    const shares = drawingAt(sampleFigure({ ...standing, percent: true }, more));
    expect(shares.match(/class="cut"/g)).toHaveLength(2);
    expect(shares.match(/class="hatch"/g)).toHaveLength(1);
  });

  it('say amount and share at each part of a whole of 100 %, lying and standing', () => {
    const rows = (written: object, of = dataset, language = 'en') =>
      (
        sampleFigure({ ...specification, percent: true, ...written }, of, language)
          .islandData as MarksIslandData
      ).rows;
    const said = {
      'tea,north': { 1: '30\u00A0cases (30%)' },
      'tea,south': { 1: '70\u00A0cases (70%)' },
    };
    expect(rows({})).toMatchObject(said);
    expect(rows({ x: 'kind', y: 'value' })).toMatchObject(said);
    expect(rows({}, more)).toMatchObject({
      'tea,south': { 1: '70\u00A0cases (about\u00A070%)' },
    });
    expect(rows({}, dataset, 'zh-CN')).toMatchObject({ 'salt,south': { 1: '15件（25%）' } });
    expect(rows({ percent: false })).toBeUndefined();
    const shares = series(kind, { north: [30], south: [70] }, ['tea'], 'percent');
    expect(rows({}, shares)).toBeUndefined();
  });

  it('say shares beside their parts where all fit, and have an axis where they do not', () => {
    const percent = { ...standing, percent: true };
    const wide = drawingAt(sampleFigure(percent, dataset));
    for (const share of ['30%', '70%', '75%', '25%']) expect(wide).toContain(`>${share}</text>`);
    expect(wide).not.toContain('class="grid"');
    expect(drawingAt(sampleFigure(percent, more))).toMatch(/>about\s30%<\/text>/);
    const slivers = series(
      kind,
      { north: [960, 45], south: [3, 45], long: [2, 9], far: [2, 1], off: [3, 1] },
      ['tea', 'salt'],
    );
    const narrow = drawingAt(sampleFigure(percent, slivers));
    expect(narrow).toContain('class="grid"');
    expect(narrow).not.toContain('>45%</text>');
  });
});
