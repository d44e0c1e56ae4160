import { largest } from '../../model/units/extremes.ts';
import type { Mark } from '../rows/marks.ts';
import { textHeight, textStyles } from '../text/label.ts';
import { wrap } from '../text/wrap.ts';

/** Where groups of cells stand: in shelves, each group on its base line, its words below. */
export interface WaffleLayout extends Grid {
  readonly groups: readonly WaffleGroup[];
  readonly height: number;
}

export interface Grid {
  /** From cell to cell, in pixels. */
  readonly pitch: number;
  /** How many cells stand in a row. */
  readonly columns: number;
  /** How many groups stand side by side. */
  readonly perShelf: number;
}

export interface WaffleGroup {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The line on which the cells stand. */
  readonly base: number;
  readonly value: readonly string[];
  readonly label: readonly string[];
  readonly annotation: readonly string[];
}

const between = 24;
const shelfGap = 22;
/** Below the base line. */
export const underBase = 6;
/** The hatched edge over cells that are “more than”. */
export const edgeHeight = 11;
/** Beyond this height, smaller cells are the lesser evil. */
const tall = 620;

/** Cells need not be larger than this to be counted, and are no larger than the next. */
const ample = 22;
const huge = 44;
/** In rows of ten, which can be told at a glance, cells may fill the width whatever that is. */
const widest = 72;

/**
 * The arrangement with the largest cells, in rows of ten where there are many, unless it grows too tall;
 * of those with cells large enough, the lowest. All groups have cells of one size. Words have three lines at most, except where
 * a group has the whole width.
 */
export function layOutWaffle(
  marks: readonly Mark[],
  cells: readonly number[],
  width: number,
): WaffleLayout {
  const most = largest(cells, 1);
  const found: WaffleLayout[] = [];
  for (let perShelf = Math.min(6, marks.length); perShelf >= 1; perShelf -= 1) {
    for (const columns of most <= 25 ? [5, 10, 20] : [10, 20]) {
      const room = (width - between * (perShelf - 1)) / perShelf;
      const pitch = Math.min(columns === 10 ? widest : huge, room / columns);
      const layout = shelve(marks, cells, { pitch, columns, perShelf }, width);
      const cramped = layout.groups.some(
        ({ value, label }) => value.length > 1 || label.length > 3,
      );
      if (perShelf === 1 || (pitch >= 16 && !cramped)) found.push(layout);
    }
  }
  const costOf = (each: WaffleLayout) => cost(each, width);
  return found.reduce((best, each) => (costOf(each) < costOf(best) ? each : best));
}

function cost({ height, pitch, columns, groups }: WaffleLayout, width: number): number {
  const used = largest(
    groups.map((group) => group.x + group.width),
    0,
  );
  const high = Math.max(0, height - tall) * 10 + height / 10;
  const long = columns > 10 ? 60 : 0;
  return high - Math.min(ample, pitch) * 20 + (width - used) / 2 + long;
}

function shelve(
  marks: readonly Mark[],
  cells: readonly number[],
  grid: Grid,
  width: number,
): WaffleLayout {
  const { pitch, columns, perShelf } = grid;
  const groups: WaffleGroup[] = [];
  let top = 0;
  for (let first = 0; first < marks.length; first += perShelf) {
    const counts = cells.slice(first, first + perShelf);
    const shelved = marks.slice(first, first + perShelf);
    const base =
      top +
      (shelved.some(({ more }) => more) ? edgeHeight : 0) +
      largest(
        counts.map((count) => Math.ceil(count / columns)),
        1,
      ) *
        pitch;
    const shelf = shelved.map((mark, index) => {
      const room = perShelf === 1 ? width : pitch * columns;
      const x = index * (pitch * columns + between);
      return { x, width: pitch * columns, top, base, ...wordsUnder(mark, base - top, room) };
    });
    for (const group of shelf) groups.push(group);
    top += largest(shelf.map(({ height }) => height)) + shelfGap;
  }
  return { ...grid, groups, height: Math.max(0, top - shelfGap) };
}

/** A group's words, wrapped to its width, and its height with them. */
function wordsUnder(mark: Mark, cells: number, room: number) {
  const value = wrap(mark.text, room, textStyles.value);
  const label = mark.label === '' ? [] : wrap(mark.label, room, textStyles.strong);
  const annotation = mark.annotations.flatMap((each) => wrap(each, room, textStyles.annotation));
  const words =
    textHeight(value.length, 'value') +
    textHeight(label.length, 'label') +
    (annotation.length && textHeight(annotation.length, 'annotation') + 4);
  return { value, label, annotation, height: cells + underBase + words };
}

/** The side of a cell: what the pitch leaves beside the gap. */
export function sideOf({ pitch }: Grid): number {
  return pitch - (pitch > 20 ? 3 : 2);
}
