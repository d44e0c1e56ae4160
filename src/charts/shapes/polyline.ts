/** A point of a drawing, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A path straight from point to point, to tenths of a pixel. Each point is written as its distance from the one before:
 * a long line over the wire weighs half as much as with whole places.
 *
 * @param closed Whether it goes back to the first.
 */
export function polyline(points: readonly Point[], closed = false): string {
  const tenths = points.map((point) => point.map((place) => Math.round(place * 10)));
  const steps = tenths.map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = tenths[index - 1] ?? [];
    return pair(x - fromX, y - fromY);
  });
  const [start, ...others] = steps;
  if (start === undefined) return '';
  return `M${start}${others.length > 0 ? `l${others.join(' ')}` : ''}${closed ? 'Z' : ''}`;
}

/** Two numbers, with no more between them than a reader of paths needs. */
function pair(x: number, y: number): string {
  const second = tenth(y);
  return `${tenth(x)}${second.startsWith('-') ? '' : ','}${second}`;
}

function tenth(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
