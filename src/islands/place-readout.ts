export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a readout keeps from what it speaks of, and from the edges of the view, in CSS pixels. */
const gap = 14;
const edge = 6;

/**
 * Where a readout stands, in pixels of the view. Beside the point, level with the mark, so that it
 * hides little and a pointer that goes up or down does not run into it; where neither side has room, over the mark,
 * else under it. It never leaves the view.
 */
export function placeReadout(
  mark: Box,
  pointX: number,
  size: Size,
  view: Size,
  direction: 'ltr' | 'rtl',
): { readonly left: number; readonly top: number } {
  const level = (mark.top + mark.bottom - size.height) / 2;
  const right = pointX + gap;
  const left = pointX - gap - size.width;
  const roomRight = right + size.width + edge <= view.width;
  const roomLeft = left >= edge;
  if (roomRight && (direction === 'ltr' || !roomLeft)) return inside(right, level, size, view);
  if (roomLeft) return inside(left, level, size, view);
  const over = mark.top - gap / 2 - size.height;
  const under = mark.bottom + gap / 2;
  const top = over >= edge || under + size.height + edge > view.height ? over : under;
  return inside(pointX - size.width / 2, top, size, view);
}

function inside(left: number, top: number, size: Size, view: Size) {
  return {
    left: Math.max(edge, Math.min(left, view.width - size.width - edge)),
    top: Math.max(edge, Math.min(top, view.height - size.height - edge)),
  };
}
