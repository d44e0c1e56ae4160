/**
 * The place to which a key leads from one of `count`; `undefined` where it leads nowhere. A drawing is not mirrored on
 * a page that runs from right to left, and neither are its keys.
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(last, place + 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
