/** Heights by width, as a host's code carries them: `280 612,335 640,336 560`. In CSS pixels. */
type Heights = readonly (readonly [width: number, height: number])[];

function parseHeights(text: string | null): Heights {
  return (text ?? '').split(',').flatMap((pair) => {
    const [width = 0, height = 0] = pair.trim().split(/\s+/).map(Number);
    return width > 0 && height > 0 ? [[width, height] as const] : [];
  });
}

/** The height to keep for a width: between two that are given, in proportion; 0 where none is given. */
export function heightFor(text: string | null, width: number): number {
  const heights = parseHeights(text);
  const above = heights.findIndex(([each]) => each >= width);
  const [toWidth, to] = heights.at(above) ?? [0, 0];
  const [fromWidth, from] = heights[above - 1] ?? [toWidth, to];
  if (above <= 0 || toWidth === fromWidth) return to;
  return Math.ceil(from + ((to - from) * (width - fromWidth)) / (toWidth - fromWidth));
}
