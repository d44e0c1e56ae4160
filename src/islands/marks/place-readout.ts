export interface Bounds {
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
 * The place of a readout, in pixels of the view: level with its mark, behind what the mark shows, else beside the
 * pointer, so that it hides little and a pointer on its way up or down does not run into it. Where there is neither
 * room nor a pointer to be beside, it stands over the mark, else under it. It never leaves the view.  * @param mark
 * The mark's band; `end` is where what it shows ends. @param x What it stands at, from the left of the view; `pointer`
 * whether that is a pointer's way up and down.
 */
export function placeReadout(
  mark: Bounds & { readonly end: number },
  { x, pointer }: { readonly x: number; readonly pointer: boolean },
  { width, height }: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const fits = (left: number) => left >= edge && left + width + edge <= view.width;
  const behind = Math.max(mark.end, x) + gap;
  const beside = (pointer ? [behind, x + gap, x - gap - width] : [behind]).find(fits);
  const over = mark.top - gap / 2 - height;
  const under = mark.bottom + gap / 2;
  const apart = over >= edge || under + height + edge > view.height ? over : under;
  return {
    left: clamp(beside ?? x - width / 2, view.width - width),
    top: clamp(beside ? (mark.top + mark.bottom - height) / 2 : apart, view.height - height),
  };
}

function clamp(place: number, room: number): number {
  return Math.max(edge, Math.min(place, room - edge));
}
