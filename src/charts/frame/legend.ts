import type { Step } from '../contract/drawing.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { flow } from './key.ts';

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
  const texts = items.map(({ label }) => wrap(label, width - swatch - gap, textStyles.key));
  const line = textHeight(1, 'key') + 5;
  const places = flow(
    texts.map((lines) => swatch + gap + linesWidth(lines, 'key')),
    width,
  );
  const heights: number[] = [];
  for (const [index, { row }] of places.entries()) {
    const own = textHeight(texts[index]?.length ?? 1, 'key') + 5;
    heights[row] = Math.max(heights[row] ?? line, own);
  }
  const top = (row: number) => heights.slice(0, row).reduce((sum, each) => sum + each, head);
  return {
    height: items.length === 0 ? head : top(heights.length) + below,
    steps: items.flatMap(({ series, shape, label }) =>
      shape === 'tint' && series !== undefined ? [{ id: series, label }] : [],
    ),
    draw: (y) => [
      ...(unitLines.length > 0 ? [text(unitLines, 'axis', { x: 0, y })] : []),
      ...items.map(({ colour, shape, series }, index) => {
        const { x = 0, row = 0 } = places[index] ?? {};
        const at = y + top(row);
        return element('g', { class: `legend ${colour}`, 'data-series': series }, [
          swatchOf(shape, x, at + 2),
          text(texts[index] ?? [], 'key', { x: x + swatch + gap, y: at }),
        ]);
      }),
    ],
  };
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
