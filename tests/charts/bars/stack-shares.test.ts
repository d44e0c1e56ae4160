import { describe, expect, it } from 'vitest';
import type { StackPart } from '../../../src/charts/bars/stack-parts.ts';
import { layOutShares } from '../../../src/charts/bars/stack-shares.ts';
import type { DrawContext } from '../../../src/charts/contract/chart-type.ts';
import { linesWidth } from '../../../src/charts/text/label.ts';
import { serialise } from '../../../src/charts/text/markup.ts';
import { figureStyle } from '../../../src/model/format-cell.ts';

const context = { style: figureStyle({ units: {} }, 'en') } as DrawContext;

/** The parts of a bar of 100 %, from shares; `qualifier` is said of the last. */
function partsOf(shares: readonly number[], qualifier = 'exact'): StackPart[] {
  let from = 0;
  return shares.map((share, index) => {
    const isLast = index === shares.length - 1;
    const mark = { quantity: { qualifier: isLast ? qualifier : 'exact' } };
    const part = { mark, from, to: from + share, isInner: !isLast } as unknown as StackPart;
    from += share;
    return part;
  });
}

function drawn(shares: readonly number[], { step = 120, plot = 200, qualifier = 'exact' } = {}) {
  const found = layOutShares([partsOf(shares, qualifier)], step, plot, context);
  const markup = found?.draw(0, 50, 10).map(serialise).join('') ?? '';
  const texts = [...markup.matchAll(/x="([\d.]+)" y="([\d.]+)">([^<]*)/g)];
  return {
    room: found?.room,
    texts: texts.map(([, , , words]) => words),
    lefts: texts.map(([, x]) => Number(x)),
    baselines: texts.map(([, , y]) => Number(y)),
  };
}

describe('shares beside the parts of bars', () => {
  it('stand at the middles of their parts, four pixels beside the bar', () => {
    const { texts, lefts, baselines, room } = drawn([60, 40]);
    expect(texts).toEqual(['60%', '40%']);
    expect(lefts).toEqual([54, 54]);
    expect(room).toBeCloseTo(4 + linesWidth(['60%'], 'axis'), 5);
    const [lower = 0, upper = 0] = baselines;
    // From the middle of 60 to that of the 40 above it is half the plot.
    expect(lower - upper).toBeCloseTo(100, 1);
    // The middle of the upper part, 10 + 40, and the baseline that far below the middle of a line.
    expect(upper).toBeCloseTo(50 - 7.5 - 1 + 13 * 1.07, 1);
  });

  it('are left out with parts that are nothing', () => {
    expect(drawn([60, 0, 40]).texts).toEqual(['60%', '40%']);
  });

  it('move apart as far as twelve pixels, and are left out beyond', () => {
    expect(drawn([90, 5, 5], { plot: 200 }).texts).toEqual(['90%', '5%', '5%']);
    expect(drawn([90, 2, 2, 2, 2, 2], { plot: 200 }).room).toBeUndefined();
  });

  it('are left out where a bar would be narrower than twenty pixels', () => {
    const least = 4 + linesWidth(['60%', '40%'], 'axis') + 12 + 20;
    expect(drawn([60, 40], { step: least + 0.01 }).texts).toHaveLength(2);
    expect(drawn([60, 40], { step: least - 0.01 }).room).toBeUndefined();
  });

  it('have a decimal where they would round to nothing or to all, and are told as below one', () => {
    expect(drawn([99.6, 0.4], { plot: 3000 }).texts).toEqual(['99.6%', '0.4%']);
    expect(drawn([99.5, 0.5], { plot: 3000 }).texts).toEqual(['99.5%', '&lt;1%']);
    expect(drawn([99.4, 0.6], { plot: 3000 }).texts).toEqual(['99%', '&lt;1%']);
    expect(drawn([100]).texts).toEqual(['100%']);
  });

  it('are said to be about so much beside a bound or an estimate', () => {
    expect(drawn([60, 40], { qualifier: 'about' }).texts.every((text) => text !== '60%')).toBe(
      true,
    );
  });
});
