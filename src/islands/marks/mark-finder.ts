import { largest, smallest } from '../../model/units/extremes.ts';
import type { Bounds } from './place-readout.ts';

/** A mark's box and the small chart that it stands in. */
export interface FoundMark extends Bounds {
  readonly panel: number;
}

/**
 * Finds which of some boxes a place belongs to: the nearest within reach. Where the boxes of a small chart stand
 * side by side, or one under the other, each has the whole height, or width, of its chart to be found in.
 *
 * @returns Its index.
 */
export function finder(
  boxes: readonly FoundMark[],
): (place: { readonly x: number; readonly y: number }, reach: number) => number | undefined {
  const panels = [...new Set(boxes.map(({ panel }) => panel))].map((panel) => {
    const own = [...boxes.keys()].filter((index) => boxes[index]?.panel === panel);
    const list = own.map((index) => boxes[index] as FoundMark);
    return {
      own,
      left: smallest(list.map((box) => box.left)),
      right: largest(list.map((box) => box.right)),
      top: smallest(list.map((box) => box.top)),
      bottom: largest(list.map((box) => box.bottom)),
      side: areApart(list, 'left', 'right'),
      under: areApart(list, 'top', 'bottom'),
    };
  });
  return ({ x, y }, reach) => {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { own, left, right, top, bottom, side, under } of panels) {
      const inHeight = side && y >= top - reach && y <= bottom + reach;
      const inWidth = under && x >= left - reach && x <= right + reach;
      for (const index of own) {
        const box = boxes[index] as FoundMark;
        const aside = Math.max(box.left - x, x - box.right, 0);
        const over = Math.max(box.top - y, y - box.bottom, 0);
        const away = inHeight ? aside : inWidth ? over : Math.hypot(aside, over);
        // Of boxes that both hold the place, the one whose middle is nearer.
        const middle = Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
        const cost = away + middle / 1000;
        if (away > reach || cost >= least) continue;
        best = index;
        least = cost;
      }
    }
    return best;
  };
}

/** Whether boxes share nothing of an axis; a hair's breadth aside. */
function areApart(boxes: readonly Bounds[], from: 'left' | 'top', to: 'right' | 'bottom'): boolean {
  const sorted = [...boxes].sort((a, b) => a[from] - b[from]);
  return sorted.every((box, index) => {
    const before = sorted[index - 1];
    return !before || box[from] >= before[to] - 0.002;
  });
}
