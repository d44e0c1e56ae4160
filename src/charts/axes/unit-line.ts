import type { DrawContext } from '../contract/chart-type.ts';
import { linesWidth } from '../text/label.ts';

/** Values with their unit; where that takes too much room, the unit stands once for all of them. */
export function unitLine(
  marks: readonly { readonly text: string; readonly short: string }[],
  unitName: string,
  { words }: DrawContext,
  width: number,
): { readonly values: readonly string[]; readonly unit: string | undefined } {
  const full = marks.map(({ text }) => text);
  const short = marks.map((mark) => mark.short);
  const narrower = linesWidth(short, 'value') < linesWidth(full, 'value');
  if (unitName === '' || !narrower || linesWidth(full, 'value') <= width * 0.32)
    return { values: full, unit: undefined };
  return { values: short, unit: `${words.charts.unit}${words.colon}${unitName}` };
}
