import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/charts/draw-figure.ts';
import type { Chart } from '../../../src/model/publication.ts';
import {
  type Cover,
  covers,
  layOutCover,
  writeCover,
} from '../../../src/outputs/pictures/cover.ts';
import { samplesToShow } from '../../../src/publication/build-gallery.ts';
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
    const [, big] = /\.big\{font-size:(\d+)px\}/.exec(svg) ?? [];
    const title = Number(big);
    const leading = Math.round((title * 4) / 3);
    const baseline = (leading - title) / 2 + title * 0.86;
    expect(titles[0]).toBeCloseTo(20 + baseline, 1);
    // Ten pixels below the baseline the line of a title ends; fourteen lie between.
    expect(drawing.y).toBeCloseTo((titles.at(-1) ?? 0) + leading - baseline + 14, 1);
    expect(names.at(-1)).toBeCloseTo(size.height - 21 - 16 + 4 + 13 * 0.86, 1);
    const { drawings } = drawFigure(chart, town, 'en').drawing as {
      drawings: readonly { width: number; height: number }[];
    };
    const drawn = drawings.find(({ width }) => width === drawing.width);
    const room = size.height - drawing.y - 21 - 28;
    // As large as it goes: one of its limits is reached, and none is passed.
    const [width = 0, height = 0] = [drawn?.width, drawn?.height];
    const filled = Math.max(width / 680, height / room, 1 / 2) * drawing.scale;
    expect(filled).toBeCloseTo(1, 2);
  });

  it('keeps the style that it is given, and adds the size of its title', () => {
    expect(svg).toMatch(/\.rest\{\}\.big\{font-size:\d+px\}/);
  });
});

/** A map is as high as the land: beside a title it cannot fill the flattest of the shapes. */
const flattest = { cover: 0.45, card: 0.6, square: 0.6 } as const;

it.each(samplesToShow().charts.map((each) => [each.id, each] as const))(
  'a card of %s is not half empty, in any shape',
  (_, sample) => {
    for (const shape of Object.keys(covers) as Cover[]) {
      const { covered } = layOutCover(sample, samplesToShow(), 'en', shape);
      expect(covered, shape).toBeGreaterThanOrEqual(sample.type === 'map' ? flattest[shape] : 0.6);
    }
  },
);
