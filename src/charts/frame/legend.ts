import type { Step } from '../contract/drawing.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { flow } from './key.ts';
import { narrowStep, type StepBar, stepBar } from './step-bar.ts';

/** What a drawing is told at its head: colours and their names. */
export interface Legend {
  readonly height: number;
  /** The steps of a scale among them. */
  readonly steps: readonly Step[];
  readonly draw: (y: number) => Markup[];
}

export interface LegendItem {
  readonly label: string;
  /** The classes of its colour. */
  readonly colour: string;
  /** The id of what wears the colour, where it is a group of marks. */
  readonly series?: string | undefined;
  /** The bounds of a step of a scale, as they are written under it; none where it is open. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A rule in a drawing is shown by a dashed line. */
  readonly shape?: 'rule' | 'line' | 'band' | 'tint' | 'gone' | undefined;
}

const swatch = 13;
const gap = 6;
const below = 12;

/** Names of colours, for where they cannot stand at what wears them, under the unit of all values. */
export function legendFor(
  items: readonly LegendItem[],
  width: number,
  unit?: string | undefined,
): Legend {
  const unitLines = unit === undefined ? [] : wrap(unit, width, textStyles.axis);
  const head = unitLines.length && textHeight(unitLines.length, 'axis') + 6;
  const steps = items.filter(({ shape }) => shape === 'tint');
  const others = items.filter(({ shape }) => shape !== 'tint');
  const wide = others.reduce((sum, { label }) => sum + 18 + widthOf([label]), 0);
  const room = width - wide >= steps.length * narrowStep ? width - wide : width;
  const bar = steps.length > 0 ? stepBar(steps, room) : undefined;
  const names = layOutNames(others, width, bar);
  return {
    height: items.length === 0 ? head : head + names.height + below,
    steps: steps.flatMap(({ series, label }) =>
      series === undefined ? [] : [{ id: series, label }],
    ),
    draw: (y) => [
      ...(unitLines.length > 0 ? [text(unitLines, 'axis', { x: 0, y })] : []),
      ...(bar?.draw(y + head) ?? []),
      ...names.draw(y + head),
    ],
  };
}

/** Swatches with their names, beside the bar of steps where there is one and room, else under it. */
function layOutNames(items: readonly LegendItem[], width: number, bar: StepBar | undefined) {
  const texts = items.map(({ label }) => wrap(label, width - swatch - gap, textStyles.key));
  const line = textHeight(1, 'key') + 5;
  const wide = texts.map(widthOf);
  const places = flow(wide, width);
  const after = bar ? bar.width + 18 : 0;
  const beside = bar !== undefined && after + linesOf(wide) <= width;
  const heights: number[] = [];
  for (const [index, { row }] of places.entries()) {
    const own = textHeight(texts[index]?.length ?? 1, 'key') + 5;
    heights[row] = Math.max(heights[row] ?? line, own);
  }
  const start = !bar || beside ? 0 : bar.height + 6;
  const top = (row: number) => heights.slice(0, row).reduce((sum, each) => sum + each, start);
  return {
    height:
      items.length === 0 ? (bar?.height ?? 0) : Math.max(bar?.height ?? 0, top(heights.length)),
    draw: (y: number) =>
      items.map(({ colour, shape, series }, index) => {
        const place = places[index] ?? { x: 0, row: 0 };
        const x = place.x + (beside ? after : 0);
        const at = y + top(place.row);
        return element('g', { class: `legend ${colour}`.trimEnd(), 'data-series': series }, [
          swatchOf(shape, x, beside ? at - 1 : at + 2),
          text(texts[index] ?? [], 'key', { x: x + swatch + gap, y: beside ? at - 3 : at }),
        ]);
      }),
  };
}

function widthOf(lines: readonly string[]): number {
  return swatch + gap + linesWidth(lines, 'key');
}

/** How much room names take in one line. */
function linesOf(wide: readonly number[]): number {
  return wide.reduce((sum, each) => sum + each + 18, -18);
}

function swatchOf(shape: LegendItem['shape'], x: number, y: number): Markup {
  const middle = y + swatch / 2;
  const box = { x, y, width: swatch, height: swatch };
  if (shape === 'tint') return element('rect', { class: shape, ...box });
  if (shape === 'gone') {
    const [right, foot] = [x + swatch, y + swatch];
    const d = `M${x},${y + 5}L${x + 5},${y}M${x},${foot}L${right},${y}M${right - 5},${foot}L${right},${foot - 5}`;
    return element('g', {}, [
      element('rect', { class: shape, ...box }),
      element('path', { class: 'blank', d }),
    ]);
  }
  if (shape === 'band') return element('rect', { class: 'ground', ...box });
  if (shape) return element('path', { class: shape, d: `M${x},${middle}h${swatch}` });
  return element('rect', { class: 'shape', ...box });
}
