import { linesWidth, text, textHeight, textStyles } from './label.ts';
import { element, type Markup } from './markup.ts';
import { wrap } from './wrap.ts';

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

interface Box {
  readonly left: number;
  readonly right: number;
  /** From the foot of the lanes upwards. */
  readonly from: number;
  readonly to: number;
}

/**
 * Sets texts above a drawing, in room of their own, so that they hide nothing: each over its place, as
 * low as the others and their leaders let it.
 */
export function layOutLanes(texts: readonly LaneText[], width: number): Lanes {
  const taken: Box[] = [];
  const set = texts.map(({ words, x, depth }) => {
    const lines = wrap(words, Math.min(width, 240), textStyles.annotation);
    const [wide, high] = [linesWidth(lines, 'annotation'), textHeight(lines.length, 'annotation')];
    const left = Math.max(0, Math.min(width - wide, x - wide / 2));
    const from = lowest(taken, left - 8, left + wide + 8, high + 4, x);
    const box = { left: left - 8, right: left + wide + 8, from, to: from + high + 4 };
    taken.push(box, { left: x - 4, right: x + 4, from: 0, to: from });
    return { lines, left, from, high, x, depth };
  });
  const height = Math.max(0, ...taken.map(({ to }) => to));
  return {
    height: height && height + 4,
    draw: (y) =>
      set.flatMap(({ lines, left, from, high, x, depth }) => {
        const foot = y - from - 4;
        const leader = element('path', {
          class: 'leader',
          d: `M${x},${foot + 2}V${y + (depth ?? 0)}`,
        });
        const words = text(lines, 'annotation', { x: left, y: foot - high });
        return depth === undefined ? [words] : [leader, words];
      }),
  };
}

/** The lowest foot at which neither the text lies on others nor its leader crosses one. */
function lowest(
  taken: readonly Box[],
  left: number,
  right: number,
  high: number,
  x: number,
): number {
  const feet = [0, ...taken.map(({ to }) => to)].sort((a, b) => a - b);
  const free = (from: number) =>
    taken.every(
      (box) =>
        (box.right <= left || box.left >= right || box.to <= from || box.from >= from + high) &&
        (box.right <= x - 4 || box.left >= x + 4 || box.from >= from || box.to <= 0),
    );
  return feet.find(free) ?? Math.max(0, ...feet);
}
