import { linesWidth, textHeight, textStyles } from './label.ts';
import type { Mark } from './marks.ts';
import { wrap } from './wrap.ts';

/** Where groups of cells stand: in shelves, each group on its base line, its label below. */
export interface WaffleLayout {
  /** From cell to cell, in pixels. */
  readonly pitch: number;
  /** The side of a cell. */
  readonly side: number;
  /** How many cells stand in a row. */
  readonly columns: number;
  readonly groups: readonly WaffleGroup[];
  readonly height: number;
}

export interface WaffleGroup {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The line on which the cells stand. */
  readonly base: number;
  readonly label: readonly string[];
  readonly annotation: readonly string[];
}

const between = 24;
const largest = 29;
const smallest = 13;
const shelfGap = 22;

/**
 * The arrangement that needs the least height, among those with cells large enough to count and labels
 * of three lines at most; all groups have cells of one size, in rows of ten where there are many.
 */
export function layOutWaffle(
  marks: readonly Mark[],
  cells: readonly number[],
  width: number,
): WaffleLayout {
  const most = Math.max(1, ...cells);
  let best: WaffleLayout | undefined;
  for (let perShelf = marks.length; perShelf >= 1; perShelf -= 1) {
    for (const columns of most <= 20 ? [5, 10] : [10, 20]) {
      const layout = arrange(marks, cells, width, perShelf, columns);
      if (layout && (!best || layout.height < best.height * 0.9)) best = layout;
    }
  }
  return best ?? (arrange(marks, cells, width, 1, 10, true) as WaffleLayout);
}

function arrange(
  marks: readonly Mark[],
  cells: readonly number[],
  width: number,
  perShelf: number,
  columns: number,
  anyway = false,
): WaffleLayout | undefined {
  const room = (width - between * (perShelf - 1)) / perShelf;
  const pitch = Math.min(largest, room / columns);
  const wanted = perShelf === 1 ? smallest : 16;
  const groupWidth = perShelf === 1 ? width : pitch * columns;
  const labels = marks.map(({ label }) => wrap(label, groupWidth, textStyles.strong));
  const cramped = labels.some((lines) => lines.length > 3) && perShelf > 1;
  const wide =
    linesWidth(
      marks.map(({ text }) => text),
      'value',
    ) > groupWidth;
  if (!anyway && (pitch < wanted || cramped || wide)) return undefined;
  const groups: WaffleGroup[] = [];
  let top = 0;
  for (let first = 0; first < marks.length; first += perShelf) {
    const shelf = marks.slice(first, first + perShelf);
    const rows = Math.max(
      1,
      ...cells.slice(first, first + perShelf).map((n) => Math.ceil(n / columns)),
    );
    const base = top + rows * pitch;
    const placed = shelf.map((mark, index): WaffleGroup => {
      const label = labels[first + index] ?? [];
      const annotation = mark.annotations.flatMap((each) =>
        wrap(each, groupWidth, textStyles.annotation),
      );
      const height = base - top + 5 + textHeight(1, 'value') + labelRoom(label, annotation);
      const x = index * (pitch * columns + between);
      return { x, width: pitch * columns, top, height, base, label, annotation };
    });
    groups.push(...placed);
    top += Math.max(...placed.map(({ height }) => height)) + shelfGap;
  }
  const side = pitch - (pitch > 20 ? 3 : 2);
  return { pitch, side, columns, groups, height: top - shelfGap };
}

function labelRoom(label: readonly string[], annotation: readonly string[]): number {
  const labelHeight = label.join('') === '' ? 0 : textHeight(label.length, 'label');
  return labelHeight + (annotation.length && textHeight(annotation.length, 'annotation') + 4);
}
