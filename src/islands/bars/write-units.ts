import type { BarIslandData, IslandUnit } from '../../charts/contract/island-data.ts';
import { keepTexts } from '../figure/kept-texts.ts';
import type { MarkedDrawing } from '../marks/marks.ts';

/** Writes all values of the drawings in another multiple of their unit; as drawn where there is none. */
export function unitWriter(
  drawings: readonly MarkedDrawing[],
  leaving: AbortSignal,
): (unit: IslandUnit | undefined) => void {
  const { write } = keepTexts(leaving);
  return (unit) => {
    for (const { svg, marks } of drawings) {
      const line = svg.querySelector(':scope > .axis');
      if (line) write(line, unit?.line);
      for (const { key, group } of marks) {
        const value = group.querySelector('.value');
        if (value) write(value, unit?.texts[key]?.[line ? 1 : 0]);
      }
    }
  };
}

/** The rows as they are said and compared in a multiple of their unit. */
export function countedIn(data: BarIslandData, unit: IslandUnit | undefined): BarIslandData {
  const { distance = data.distance, times = 1, texts = {} } = unit ?? {};
  const rows = data.rows.map((row) => ({
    ...row,
    text: texts[row.key]?.[0] ?? row.text,
    value: row.value === null ? null : row.value * times,
  }));
  return { ...data, rows, distance };
}
