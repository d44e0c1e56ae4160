import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/charts/draw-figure.ts';
import type { Chart } from '../../../src/model/publication.ts';
import { type Cover, writeCover } from '../../../src/outputs/pictures/cover.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const chart = town.charts[0] as Chart;

/** Where a cover's parts stand: baselines of its texts, its drawing's place and how much that is enlarged. */
function partsOf(shape: Cover) {
  const { svg, width, height } = writeCover(chart, town, 'en', shape, () => '.rest{}');
  const [, x, y, scale] = /translate\((-?\d+\.\d\d) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  const lines = (name: string) =>
    [...svg.matchAll(new RegExp(`<text class="${name}" x="24" y="([\\d.]+)"`, 'g'))].map(([, at]) =>
      Number(at),
    );
  const [, wide] = /overflow="visible" x="24" y="0"[^>]*? width="(\d+)"/.exec(svg) ?? [];
  return {
    svg,
    size: { width, height },
    drawing: { x: Number(x), y: Number(y), scale: Number(scale), width: Number(wide) },
    titles: lines('headline big'),
    names: lines('quiet'),
  };
}

describe.each(['card', 'cover', 'square'] as const)('the %s', (shape) => {
  const { svg, size, drawing, titles, names } = partsOf(shape);

  it('has its drawing between the margins and between title and name', () => {
    // The scale is written with two decimals.
    expect(drawing.x + 24 * drawing.scale).toBeCloseTo(24, 0.3);
    expect(titles[0]).toBeCloseTo(20 + 5 + 30 * 0.86, 1);
    // Ten pixels below the baseline the line of a title ends; fourteen lie between.
    expect(drawing.y).toBeCloseTo((titles.at(-1) ?? 0) + 40 - 5 - 30 * 0.86 + 14, 1);
    expect(names.at(-1)).toBeCloseTo(size.height - 21 - 16 + 4 + 13 * 0.86, 1);
    const { drawings } = drawFigure(chart, town, 'en').drawing as {
      drawings: readonly { width: number; height: number }[];
    };
    const drawn = drawings.find(({ width }) => width === drawing.width);
    const room = size.height - drawing.y - 21 - 28;
    // As large as it goes: one of its limits is reached, and none is passed.
    const [width = 0, height = 0] = [drawn?.width, drawn?.height];
    const filled = Math.max(width / 680, height / room, 1 / 1.7) * drawing.scale;
    expect(filled).toBeCloseTo(1, 2);
  });

  it('keeps the style that it is given, and adds the size of its title', () => {
    expect(svg).toContain('.rest{}.big{font-size:30px}');
  });
});
