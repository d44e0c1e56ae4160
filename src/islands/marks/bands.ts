/** A span of a drawing from top to bottom, in its units. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** How far a mark can be pointed at beyond itself. */
const most = 10;

/** Widens bands until they meet halfway, so that a pointer finds one between two of them as well. */
export function widenBands(bands: readonly Band[]): Band[] {
  const halves = bands.map(({ top, height }, index) => {
    const next = bands[index + 1];
    return next && Math.max(0, Math.min(most, (next.top - top - height) / 2));
  });
  return bands.map(({ top, height }, index) => {
    const above = halves[index - 1] ?? halves[index] ?? 0;
    const below = halves[index] ?? above;
    return { top: top - above, height: height + above + below };
  });
}
