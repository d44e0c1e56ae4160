import { timeOf } from '../../facts/statements/key-order.ts';
import type { DatawrapperChart } from './chart.ts';
import { markdownOf, plainText } from './plain-text.ts';

/** The values along a chart's axis, and the names of its series. */
export interface AxisValues {
  readonly values: readonly string[];
  readonly series: readonly string[];
}

/** An annotation of ours, its text still to be put into languages. */
export interface Placed {
  readonly place: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** Annotations that have a place here, and the texts of those that have none. */
export interface PlacedAnnotations {
  readonly placed: readonly Placed[];
  readonly lost: readonly string[];
  /** How many spans and areas have no words of their own. */
  readonly wordless: number;
}

/** Puts texts at the value of the axis that lies nearest; names of series are left out, for they stand at their ends. */
export function placeAnnotations(
  { metadata }: DatawrapperChart,
  { values, series }: AxisValues,
): PlacedAnnotations {
  const { visualize } = metadata;
  const placed: Placed[] = [];
  const lost: string[] = [];
  for (const { text, position, x = position?.x, y = position?.y } of visualize?.[
    'text-annotations'
  ] ?? []) {
    const said = plainText(text);
    if (said === '' || series.some((name) => alike(name, said))) continue;
    const date = nearest(x, values) ?? nearest(y, values);
    if (date === undefined) lost.push(said);
    else placed.push({ place: { date }, text: markdownOf(text) });
  }
  const fills = visualize?.['custom-area-fills'] ?? [];
  const overlays = visualize?.overlays ?? [];
  const ranges = visualize?.['range-annotations'] ?? [];
  return { placed, lost, wordless: ranges.length + fills.length + overlays.length };
}

const alike = (name: string, said: string) => plainText(name).toLowerCase() === said.toLowerCase();

/** The value that a position names, or that lies nearest to it in time. */
function nearest(
  position: string | number | undefined,
  values: readonly string[],
): string | undefined {
  if (position === undefined) return undefined;
  const wanted = String(position).trim();
  const exact = values.find((value) => value === wanted);
  const at = momentOf(wanted);
  if (exact !== undefined || at === undefined) return exact;
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const value of values) {
    const own = timeOf(value);
    if (own === undefined) return undefined;
    const distance = Math.abs(own - at);
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

/** A moment as it is written there, in years: `1926/12/15 00:04`, `1946M11`, `2020 Q3`, `1990`. */
function momentOf(text: string): number | undefined {
  const [, year, month, day] =
    /^(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2})(?:[ T].*)?)?$/.exec(text) ?? [];
  if (year && month) return Number(year) + (Number(month) - 1) / 12 + (Number(day ?? 1) - 1) / 372;
  const [, of, unit, part] = /^(\d{4})\s?-?([MQHW])(\d{1,2})$/i.exec(text) ?? [];
  const parts: Readonly<Record<string, number>> = { M: 12, Q: 4, H: 2, W: 53 };
  const count = parts[unit?.toUpperCase() ?? ''];
  if (of && part && count) return Number(of) + (Number(part) - 1) / count;
  return timeOf(text);
}
