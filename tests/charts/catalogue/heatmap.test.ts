import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const years = ['2021', '2022', '2023', '2024'];
const dataset = series(
  { name: 'when', type: 'year' },
  { north: [0, 10, 20, 30], south: [40, 50, null, 49] },
  years,
  'percent',
);
const specification = { type: 'heatmap', x: 'when', y: 'group', color: 'value' };

describe('a heat map', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'heatmap', width);
  });

  /** The bounds under the bar of steps. */
  const boundsIn = (drawn: string) =>
    [...(drawn.split('data-key')[0] ?? '').matchAll(/>([^<>]+)<\/text>/g)].map(
      ([, bound]) => bound,
    );

  it('steps evenly from the lowest to the highest value, and leaves a missing one empty', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const steps = [...drawn.matchAll(/class="mark done step(\d)"/g)].map(([, step]) =>
      Number(step),
    );
    expect(steps).toEqual([1, 2, 3, 4, 5, 5, 5]);
    const bounds = boundsIn(drawn).filter((bound) => bound?.endsWith('%'));
    expect(bounds).toEqual(['0%', '10%', '20%', '30%', '40%', '50%']);
    expect(drawn).toMatch(/class="mark absent"[^>]*data-key="2023,south"[^>]*><rect class="gone"/);
  });

  const classesOf = (more: Record<string, unknown>, language = 'en') => {
    const drawn = drawingAt(sampleFigure({ ...specification, ...more }, wide, language));
    const classes = [...drawn.matchAll(/class="mark done (\w+)"/g)].map(([, each]) => each);
    return { drawn, classes };
  };
  const wide = series(
    { name: 'when', type: 'year' },
    { north: [1, 2, 3, 4], south: [5, 100, 1000, 10_000] },
    years,
    'percent',
  );

  it.each([
    ['equal', ['step1', 'step1', 'step1', 'step1', 'step1', 'step1', 'step1', 'step5']],
    ['quantile', ['step1', 'step1', 'step2', 'step3', 'step3', 'step4', 'step5', 'step5']],
    ['log', ['step1', 'step1', 'step1', 'step1', 'step1', 'step3', 'step4', 'step5']],
    [
      [4, 100],
      ['step1', 'step1', 'step1', 'step3', 'step3', 'step5', 'step5', 'step5'],
    ],
  ])('parts values as its file asks: %j', (classes, steps) => {
    expect(classesOf({ classes }).classes).toEqual(steps);
  });

  it('names open classes by their bounds', () => {
    const { drawn } = classesOf({ classes: [4, 100] });
    expect(boundsIn(drawn)).toEqual(expect.arrayContaining(['4%', '100%']));
    expect(boundsIn(drawn).filter((bound) => bound?.endsWith('%'))).toHaveLength(2);
  });

  it('wears two colours to either side of a value', () => {
    const { classes } = classesOf({ diverging: 100 });
    expect(classes.slice(0, 4)).toEqual(['down1', 'down1', 'down1', 'down1']);
    expect(classes.slice(5)).toEqual(['up1', 'up1', 'up3']);
  });

  it('writes “at” before that value, and parts both sides in round steps', () => {
    const { drawn } = classesOf({ diverging: 'at 100' });
    const bounds = boundsIn(drawn).filter((bound) => bound?.endsWith('%'));
    expect(bounds).toHaveLength(3); // no more have room: the value itself always has
    expect(bounds[1]).toBe('100%');
  });

  it('has what is said of a cell right below the cells, or below the list of their names', () => {
    const gap = (names: readonly string[], groups = ['north', 'south']) => {
      const rows = Object.fromEntries(groups.map((group) => [group, names.map((_, at) => at)]));
      const data = series({ name: 'when', type: 'string' }, rows, names, 'percent');
      const annotations = [{ at: `${names[0]},${groups[0]}`, text: { en: 'Said of it' } }];
      const drawn = drawingAt(sampleFigure({ ...specification, annotations }, data), 280);
      const note = /<text class="annotation" x="0" y="([\d.]+)"/.exec(drawn)?.[1];
      const cells = [
        ...drawn.matchAll(/<rect class="tint"[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g),
      ];
      const bottom = Math.max(...cells.map(([, y, high]) => Number(y) + Number(high) + 1));
      return { below: Number(note) - bottom, isNumbered: drawn.includes('>12<') };
    };
    const near = gap(['2021', '2022']);
    expect(near.isNumbered).toBe(false);
    // The gap, and the baseline of the first line.
    expect(near.below).toBeGreaterThan(8);
    expect(near.below).toBeLessThan(8 + 17);
    const many = Array.from({ length: 12 }, (_, at) => `A place with a long name ${at}`);
    const long = gap(many, many);
    expect(long.isNumbered).toBe(true);
    expect(long.below).toBeGreaterThan(12 * 15);
  });
});
