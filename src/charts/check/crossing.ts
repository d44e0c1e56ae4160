import { isAddable, isShareMade } from '../../model/addable.ts';
import { type Field, findField, isNumeric, type Row } from '../../model/dataset.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { type Crossed, keyOf, mostColours } from '../rows/crossing.ts';
import { isMoment } from '../text/time-label.ts';
import { checkOneUnit } from './marks.ts';

/** What is checked of every chart of categories and colours. */
export function checkCrossing(channel: string, crossed: Crossed, context: CheckContext): void {
  checkOneUnit(channel, crossed.value, context);
  checkColours(crossed.color, context);
  checkPlaces(crossed, context);
}

/** Seven colours can be told apart. */
export function checkColours(
  field: string | undefined,
  { rows, mistakes, at }: CheckContext,
): void {
  if (!field) return;
  const count = new Set(rows.map(({ values }) => keyOf(lookUp(values, field)))).size;
  if (count > mostColours)
    mistakes.add('too-many-colours', at('color'), { field, count, most: mostColours });
}

/** Two rows cannot stand in one place. */
export function checkPlaces(crossed: Crossed, { rows, mistakes, at }: CheckContext): void {
  const taken = new Map<string, Row>();
  const fields = [crossed.category, crossed.color, crossed.facet];
  for (const row of rows) {
    const place = JSON.stringify(fields.map((field) => field && keyOf(lookUp(row.values, field))));
    const other = taken.get(place);
    taken.set(place, row);
    if (!other) continue;
    mistakes.add('doubled-place', at('data'), { key: row.key, other: other.key });
    return;
  }
}

/** What a chart's file says of its scale. */
interface Scale {
  readonly zero?: boolean | undefined;
  readonly scale?: 'linear' | 'log' | undefined;
  readonly domain?: readonly number[] | undefined;
}

/** Lengths begin at zero. */
export function checkZero(
  type: string,
  { zero, scale, domain }: Scale,
  { mistakes, at }: CheckContext,
): void {
  if (zero === false) mistakes.add('cut-axis', at('zero'), { type, option: 'zero' });
  if (scale === 'log') mistakes.add('cut-axis', at('scale'), { type, option: 'scale: log' });
  const [low = 0, high = 0] = domain ?? [];
  if (domain && (Math.min(low, high) > 0 || Math.max(low, high) < 0))
    mistakes.add('cut-axis', at('domain'), { type, option: 'domain' });
}

/** A line joins only what has an order. */
export function checkOrder(
  channel: string,
  category: string,
  ordered: boolean | undefined,
  { dataset, rows, mistakes, at }: CheckContext,
): void {
  const field = findField(dataset, category);
  if (!field || ordered || hasOrder(field, rows)) return;
  mistakes.add('unordered-line', at(channel), { field: category });
}

export function hasOrder(field: Field, rows: readonly Row[]): boolean {
  const isTime = rows.every(({ values }) => isMoment(keyOf(lookUp(values, field.name)), field));
  return isTime || isNumeric(field) || isTimeType(field.type);
}

/** Rates of change and averages do not add up; shares of one whole do, where the chart says so. */
export function checkAddable(
  channel: string,
  name: string,
  areShares: boolean,
  { dataset, rows, mistakes, at }: CheckContext,
): void {
  const field = findField(dataset, name);
  if (field && !isAddable(field, rows, areShares || isShareMade(dataset, name)))
    mistakes.add('summed-rates', at(channel), { field: name });
}
