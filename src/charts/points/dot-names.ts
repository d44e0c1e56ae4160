import type { Mark } from '../rows/marks.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A dot where it is drawn. */
export interface PlacedDot {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Names those that are told of beside their dots where there is room, else above the plot. */
export function nameDots(dots: readonly PlacedDot[], from: number, width: number, plot: number) {
  const told = dots.filter(({ mark }) => mark.highlighted || mark.annotations.length > 0);
  const taken: Area[] = dots.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  const beside: Markup[] = [];
  const above: { words: string; x: number; depth: number }[] = [];
  for (const { mark, x, y, r } of told) {
    const lines = [mark.label, ...mark.annotations];
    const wide = linesWidth([mark.label], 'strong');
    const high = textHeight(1, 'strong');
    const spots = [
      [x + r + 4, y - high / 2],
      [x - r - 4 - wide, y - high / 2],
      [x - wide / 2, y - r - high - 2],
      [x - wide / 2, y + r + 2],
    ] as const;
    const spot = spots.find(([left, top]) => {
      const area = { left, right: left + wide, top, bottom: top + high };
      const inside = left >= from && area.right <= width && top >= 0 && area.bottom <= plot;
      return inside && !taken.some((each) => meet(each, area));
    });
    if (spot && mark.annotations.length === 0) {
      const [left, top] = spot;
      taken.push({ left, right: left + wide, top, bottom: top + high });
      beside.push(text([mark.label], 'strong', { x: left, y: top }));
    } else above.push({ words: lines.join('\u2002'), x, depth: Math.max(2, y - r - 2) });
  }
  return { beside, above };
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
