import type { Mark } from '../rows/marks.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { linesWidth, textHeight, textStyles } from '../text/label.ts';
import { wrap } from '../text/wrap.ts';

/**
 * Where labels and values stand. `beside`: label left of the bar, value at its end. `above`: label over
 * the bar, value at its end. `stacked`: both over the bar, for values too long to share its line.
 */
export type BarMode = 'beside' | 'above' | 'stacked';

export interface BarLayout {
  readonly mode: BarMode;
  /** Where the bars' scale begins and ends, in pixels from the left. */
  readonly range: readonly [left: number, right: number];
  /** Where labels end that stand beside the bars, and begin where they stand above. */
  readonly labelX: number;
  readonly rows: readonly BarRow[];
  readonly height: number;
  /** How far what ends a row reaches beyond its value: half a dot; nothing where absent. */
  readonly reach?: number;
}

/** One row's place: everything in pixels from the top of the drawing. */
export interface BarRow {
  readonly top: number;
  readonly height: number;
  readonly barTop: number;
  readonly barHeight: number;
  readonly label: readonly string[];
  readonly labelTop: number;
  /** The text at the bar's end, and its top. */
  readonly value: string;
  readonly valueTop: number;
  readonly annotation: readonly string[];
  readonly annotationTop: number;
}

/**
 * Whether bars stand on a line. Under their names they begin at the edge, and pieces of a line would say nothing, unless
 * some of them go the other way.
 */
export function isLined({ mode }: BarLayout, marks: readonly Pick<Mark, 'value'>[]): boolean {
  return mode === 'beside' || marks.some(({ value = 0 }) => value < 0);
}

/** A row's piece of the line at zero: where names stand beside the bars, it reaches to the next piece. */
export function zeroPiece({ mode, rows }: BarLayout, index: number) {
  const row = rows[index];
  const { barTop = 0, barHeight = 0 } = row ?? {};
  if (mode !== 'beside' || !row) return { zero1: barTop, zero2: barTop + barHeight };
  const before = rows[index - 1];
  const after = rows[index + 1];
  return {
    zero1:
      before && before.top < row.top ? (before.top + before.height + row.top) / 2 : row.top - 4,
    zero2: after ? (row.top + row.height + after.top) / 2 : row.top + row.height + 4,
  };
}

/** Between the line at zero and what is written at it. */
export const offLine = 6;

/** Between a bar and the text at its ends. */
export const gap = 8;

/** Fits rows into a width: labels and values first, the bars get the rest. */
export function layOutBars(
  marks: readonly Mark[],
  values: readonly string[],
  width: number,
): BarLayout {
  const ends = endRoom(marks, values);
  const labels = besideLabels(marks, width);
  if (labels) {
    const widest = linesWidth(labels.flat(), 'strong');
    const left = (widest && widest + gap + 2) + ends.left;
    const range = [left, width - ends.right] as const;
    if (range[1] - left >= Math.max(110, width * 0.38))
      return place('beside', range, marks, labels, values, width);
  }
  const above = marks.map(({ label }) => wrap(label, width, textStyles.strong));
  if (width - ends.left - ends.right >= width * 0.45) {
    return place('above', [ends.left, width - ends.right], marks, above, values, width);
  }
  const stub = (side: number) =>
    marks.some(({ more, value = 0 }) => more && (value < 0 ? -1 : 1) === side) ? hatchWidth : 0;
  return place('stacked', [stub(-1), width - stub(1)], marks, above, values, width);
}

/** The room that values need beyond the bars: left of negative ones, right of the others. */
function endRoom(marks: readonly Mark[], values: readonly string[]) {
  let [left, right] = [0, 0];
  for (const [index, { value = 0, more }] of marks.entries()) {
    const room = linesWidth([values[index] ?? ''], 'value') + gap + (more ? hatchWidth : 0);
    if (value < 0) left = Math.max(left, room);
    else right = Math.max(right, room);
  }
  return { left, right };
}

/** The labels in the column at the left; none where they would crowd out the bars. */
function besideLabels(marks: readonly Mark[], width: number): string[][] | undefined {
  const most = width < 440 ? 1 : 2;
  const column = width * (most === 1 ? 0.34 : 0.36);
  const labels = marks.map(({ label }) => wrap(label, column, textStyles.strong));
  return labels.every((lines) => lines.length <= most) ? labels : undefined;
}

/** What placing a row depends on beside the row itself. */
interface BarGeometry {
  readonly mode: BarMode;
  readonly thick: number;
  readonly width: number;
  /** Where the bars begin. */
  readonly left: number;
}

function place(
  mode: BarMode,
  range: readonly [number, number],
  marks: readonly Mark[],
  labels: readonly (readonly string[])[],
  values: readonly string[],
  width: number,
): BarLayout {
  const setting = { mode, thick: thickness(mode, marks.length, width), width, left: range[0] };
  const between = setting.thick * (mode === 'beside' ? 0.5 : 0.75);
  let top = 0;
  const rows = marks.map((mark, index): BarRow => {
    const row = placeRow(setting, mark, labels[index] ?? [], values[index] ?? '', top);
    top += row.height + between;
    return row;
  });
  const labelX = mode === 'beside' ? linesWidth(labels.flat(), 'strong') : 0;
  return { mode, range, labelX, rows, height: Math.max(0, top - between) };
}

function thickness(mode: BarMode, rows: number, width: number): number {
  if (mode !== 'beside') return rows > 16 ? 14 : 18;
  if (rows > 24) return 18;
  if (rows > 10) return 22;
  return width < 440 ? 26 : 30;
}

function placeRow(
  { mode, thick, width, left }: BarGeometry,
  mark: Mark,
  label: readonly string[],
  value: string,
  top: number,
): BarRow {
  const line = textHeight(1, 'value');
  const labelHeight = label.join('') === '' ? 0 : textHeight(label.length, 'strong');
  const valueOver =
    mode !== 'stacked' ? 0 : labelHeight > 0 && besides(label, value, width) ? 0 : line;
  const textOver = mode === 'beside' ? 0 : labelHeight + valueOver;
  const over = textOver && textOver + 3;
  const barRoom = mode === 'beside' ? Math.max(thick, labelHeight) : thick;
  const barTop = top + over + (barRoom - thick) / 2;
  const annotation = mark.annotations.flatMap((each) =>
    wrap(each, width - left - (mode === 'beside' ? offLine : 0), textStyles.annotation),
  );
  return {
    top,
    height: over + barRoom + (annotation.length && textHeight(annotation.length, 'annotation') + 4),
    barTop,
    barHeight: thick,
    label,
    labelTop: mode === 'beside' ? top + (barRoom - labelHeight) / 2 : top,
    value,
    valueTop: mode === 'stacked' ? top + textOver - line : barTop + (thick - line) / 2,
    annotation,
    annotationTop: top + over + barRoom + 4,
  };
}

/** Whether a value finds room on the last line of its label. */
function besides(label: readonly string[], value: string, width: number): boolean {
  return linesWidth(label.slice(-1), 'strong') + 2 * gap + linesWidth([value], 'value') <= width;
}
