import { describe, expect, it } from 'vitest';
import { ownColourStyle, ownPictureStyle } from '../../src/outputs/style/own-colour-style.ts';
import { drawingAt } from './drawn.ts';
import { sampleDataset, sampleFigure } from './sample.ts';
import { series } from './series-sample.ts';

const year = { name: 'when', type: 'year', times: 'year' } as const;
const two = series(year, { north: [5, 7], south: [3, 4] }, ['2001', '2002']);
const colours = { south: '#b00020', north: { light: '#203060', dark: '#90a0ff' } };
const along = { x: 'when', y: 'value', color: 'group', colours };

/** The classes of a series' or a row's mark. */
const classOf = (drawn: string, key: string) =>
  new RegExp(`<g class="([^"]*)" data-key="${key}"`).exec(drawn)?.[1] ??
  new RegExp(`<g data-key="${key}"[^>]*class="([^"]*)"`).exec(drawn)?.[1];

describe('colours that a chart’s file gives by name', () => {
  it.each(['line', 'area', 'stacked', 'grouped', 'scatter'])(
    'are worn by the series of a %s',
    (type) => {
      const axes = type === 'scatter' ? { x: 'value' } : {};
      const drawn = drawingAt(sampleFigure({ type, ...along, ...axes }, two));
      expect(drawn).toMatch(/class="[^"]*\bo1\b/);
      expect(drawn).toMatch(/class="[^"]*\bo2\b/);
      expect(drawn).not.toMatch(/class="(?:[^"]* )?s[12]"/);
    },
  );

  it.each(['bar', 'dot', 'waffle', 'column', 'beeswarm'])(
    'are worn by the rows of a %s',
    (type) => {
      const rows = [
        { key: 'gain', value: 4 },
        { key: 'loss', value: 2 },
        { key: 'rest', value: 1 },
      ];
      const axes = type === 'column' ? { x: 'item', y: 'value' } : { x: 'value' };
      const own = { gain: '#207040', loss: '#b00020' };
      const drawn = drawingAt(sampleFigure({ type, ...axes, colours: own }, sampleDataset(rows)));
      expect(classOf(drawn, 'gain')).toMatch(/\bo1\b/);
      expect(classOf(drawn, 'loss')).toMatch(/\bo2\b/);
      expect(classOf(drawn, 'rest')).not.toMatch(/\bo\d/);
    },
  );

  it('stay where the title speaks of what wears them', () => {
    const drawn = drawingAt(sampleFigure({ type: 'line', ...along, highlight: ['south'] }, two));
    expect(drawn).toContain('line o1');
    expect(drawn).toContain('line other');
    expect(drawn).not.toContain('line highlight');
  });

  it('are shown in each theme as it needs them, and not where readers have set their own', () => {
    const figure = sampleFigure({ type: 'line', ...along }, two);
    const style = ownColourStyle(figure);
    expect(style).toContain('.o1{color:#b00020}');
    expect(style).toMatch(/prefers-color-scheme:dark.*\.o2\{color:#90a0ff\}/);
    expect(style.match(/forced-colors:none/g)).toHaveLength(3);
    expect(ownPictureStyle(figure.colours, 'light')).toContain('.drawn .o2{color:#203060}');
    expect(ownColourStyle(sampleFigure({ type: 'bar', x: 'value' }, sampleDataset([])))).toBe('');
  });
});

describe('controls', () => {
  it('are none where the chart’s file wants none, nor do names filter; marks answer all the same', () => {
    const hidden = sampleFigure({ type: 'line', ...along, controls: false }, two);
    expect(hidden).toMatchObject({ controls: 0, island: 'course', added: [] });
    expect(hidden.islandData).toMatchObject({ controls: 0 });
  });

  it('are there where there is enough to choose from, or the chart’s file wants them', () => {
    const few = sampleFigure({ type: 'line', ...along }, two);
    expect(few).toMatchObject({ controls: 0, islandData: { controls: 0 } });
    expect(
      few.added.map(({ name }) => name),
      'the legend filters all the same',
    ).toEqual(['filter']);
    expect(sampleFigure({ type: 'line', ...along, controls: true }, two).controls).toBe(1);
    const bars = (values: number[], asked = {}) => {
      const rows = values.map((value, index) => ({ key: `k${index}`, value }));
      return sampleFigure({ type: 'bar', x: 'value', ...asked }, sampleDataset(rows)).controls;
    };
    expect(bars([3, 9, 4, 1, 5, 2])).toBe(0);
    expect(bars([3, 9, 4, 1, 5, 2], { controls: true })).toBe(2);
    expect(bars([3, 9, 4, 1, 5, 2, 8])).toBe(2);
    expect(bars([9, 8, 7, 6, 5, 4, 4]), 'no order but one').toBe(1);
    expect(bars([9, 8, 7, 6, 5, 4, 4], { sort: 'value' }), 'drawn in another').toBe(2);
  });
});
