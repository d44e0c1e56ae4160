import { largest } from '../../model/units/extremes.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { permutations } from './permutations.ts';

/** A text that belongs to a place along the axis. */
export interface LaneText {
  readonly words: string;
  /** Where its leader falls. */
  readonly x: number;
  /** How far the leader reaches below the lanes; none where absent. */
  readonly depth?: number | undefined;
}

export interface Lanes {
  readonly height: number;
  /** With the foot of the lanes at `y`. */
  readonly draw: (y: number) => Markup[];
}

/** In pixels from the left, and from the foot of the lanes upwards. */
interface LaneBox {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

interface Sized {
  readonly text: LaneText;
  readonly lines: readonly string[];
  readonly wide: number;
  readonly high: number;
}

interface Placed extends Sized {
  readonly left: number;
  readonly from: number;
  /** Whether the leader reaches the plot without crossing another text. */
  readonly clear: boolean;
}

/**
 * Sets texts above a drawing, in room of their own, so that they hide nothing: each over its place or
 * beside its leader, as low as the others let it, and no leader across a text.
 */
export function layOutLanes(texts: readonly LaneText[], width: number): Lanes {
  const sized = texts.map((each): Sized => {
    const lines = wrap(each.words, Math.min(width, 240), textStyles.annotation);
    const high = textHeight(lines.length, 'annotation') + 4;
    return { text: each, lines, wide: linesWidth(lines, 'annotation'), high };
  });
  const tries = permutations(sized, 24).map((order) => place(order, width));
  const crossed = (placed: readonly Placed[]) => placed.filter(({ clear }) => !clear).length;
  const [best = []] = tries.sort((a, b) => crossed(a) - crossed(b) || heightOf(a) - heightOf(b));
  const height = heightOf(best);
  return { height: height && height + 4, draw: (y) => best.flatMap((each) => drawOne(each, y)) };
}

function heightOf(placed: readonly Placed[]): number {
  return largest(
    placed.map(({ from, high }) => from + high),
    0,
  );
}

function place(order: readonly Sized[], width: number): Placed[] {
  const texts: LaneBox[] = [];
  const leaders: LaneBox[] = [];
  return order.map((sized): Placed => {
    const { wide, high } = sized;
    const { x, depth } = sized.text;
    const found = positionsOf(sized, width)
      .flatMap((left) => {
        const box = { left: left - 8, right: left + wide + 8, from: 0, to: high };
        const from = lowest(box, [...texts, ...leaders]);
        const leader = { left: x - 4, right: x + 4, from: 0, to: from };
        const clear = depth === undefined || !texts.some((each) => meet(each, leader));
        return [{ left, from, clear }];
      })
      .sort((a, b) => Number(b.clear) - Number(a.clear) || a.from - b.from);
    const { left = 0, from = 0, clear = false } = found[0] ?? {};
    texts.push({ left: left - 8, right: left + wide + 8, from, to: from + high });
    if (depth !== undefined && from > 0)
      leaders.push({ left: x - 4, right: x + 4, from: 0, to: from });
    return { ...sized, left, from, clear };
  });
}

/** Over its place, or to either side of its leader, within the drawing. */
function positionsOf({ text: { x }, wide }: Sized, width: number): number[] {
  const within = (left: number) => Math.max(0, Math.min(width - wide, left));
  return [within(x - wide / 2), within(x - 4), within(x - wide + 4)];
}

/** The lowest foot at which a box meets none that are taken. */
function lowest(box: LaneBox, taken: readonly LaneBox[]): number {
  const feet = [0, ...taken.map(({ to }) => to)].sort((a, b) => a - b);
  const high = box.to - box.from;
  return (
    feet.find((from) => !taken.some((each) => meet(each, { ...box, from, to: from + high }))) ?? 0
  );
}

function meet(a: LaneBox, b: LaneBox): boolean {
  return a.left < b.right && b.left < a.right && a.from < b.to && b.from < a.to;
}

/** A leader that would cross another text begins below it. */
function drawOne(
  { text: { x, depth }, lines, left, from, high, clear }: Placed,
  y: number,
): Markup[] {
  const foot = y - from - 4;
  const words = text(lines, 'annotation', { x: left, y: foot - high + 4 });
  if (depth === undefined) return [words];
  const d = `M${x},${clear ? foot + 2 : y}V${y + depth}`;
  return [element('path', { class: 'leader', d }), words];
}
