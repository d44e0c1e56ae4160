import type { Mark } from '../rows/marks.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

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
export function nameDots(
  dots: readonly PlacedDot[],
  from: number,
  width: number,
  plot: number,
  colon: string,
) {
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
    const told = mark.annotations.flatMap((each) => wrap(each, 120, textStyles.annotation));
    const wide = Math.max(linesWidth([mark.label], 'strong'), linesWidth(told, 'annotation'));
    const name = textHeight(1, 'strong');
    const high = name + (told.length && textHeight(told.length, 'annotation'));
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
    if (spot) {
      const [left, top] = spot;
      taken.push({ left, right: left + wide, top, bottom: top + high });
      const at = spotText(left, wide, x, r);
      beside.push(text([mark.label], 'strong', { ...at, y: top }));
      if (told.length > 0) beside.push(text(told, 'annotation', { ...at, y: top + name }));
    } else {
      const words = [mark.label, mark.annotations.join(' ')].filter(Boolean).join(colon);
      above.push({ words, x, depth: Math.max(2, y - r - 2) });
    }
  }
  return { beside, above };
}

/** Towards the dot: begun at it, ended at it, or in the middle over it. */
function spotText(left: number, wide: number, x: number, r: number) {
  if (left >= x + r) return { x: left };
  if (left + wide <= x - r) return { x: left + wide, 'text-anchor': 'end' };
  return { x: left + wide / 2, 'text-anchor': 'middle' };
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
