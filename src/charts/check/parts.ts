import { Decimal } from 'decimal.js';
import { cellOf, findField, type Row } from '../../model/dataset.ts';
import { cellQuantity } from '../../model/field-scale.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { type Crossed, keyOf } from '../rows/crossing.ts';
import { baseValue } from '../rows/marks.ts';
import { checkAddable } from './crossing.ts';

export interface WholeOptions {
  /** Whether parts are drawn as shares of 100 %. */
  readonly percent?: boolean | undefined;
  /** What the parts of each category add up to, in the field's unit. */
  readonly whole?: number | undefined;
  /** Whether what is less than zero is drawn below it. */
  readonly diverging?: boolean | undefined;
}

/** What is stacked must be able to add up, be known, be at least nothing, and make up the whole that is claimed. */
export function checkParts(
  channel: string,
  crossed: Crossed,
  { percent, whole, diverging }: WholeOptions,
  context: CheckContext,
): void {
  const { rows, dataset, mistakes, at } = context;
  const before = mistakes.list.length;
  checkAddable(channel, crossed.value, percent === true || whole !== undefined, context);
  const below = rows.find((row) => Number(lookUp(row.values, crossed.value) ?? 0) < 0);
  if (below && !diverging) {
    const isShare = percent || whole !== undefined;
    const fault = isShare ? 'share-below-zero' : 'layer-below-zero';
    mistakes.add('chart-value', at(channel), { fault, of: below.key });
  }
  if (mistakes.list.length > before) return;
  const field = findField(dataset, crossed.value);
  const claimed = whole ?? (percent && field?.unit?.name === 'percent' ? 100 : undefined);
  for (const [category, parts] of groupsOf(rows, crossed)) {
    const missing = parts.find((row) => typeof lookUp(row.values, crossed.value) !== 'number');
    if (missing && (percent || claimed !== undefined)) {
      mistakes.add('missing-part', at('data'), { category, key: missing.key });
    } else if (claimed !== undefined) checkSum(category, parts, crossed.value, claimed, context);
  }
}

function groupsOf(rows: readonly Row[], { category, facet }: Crossed): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const names = [facet, category].flatMap((name) =>
      name ? [keyOf(lookUp(row.values, name))] : [],
    );
    const id = names.join(', ');
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}

/** Rounding may take half a unit of the last place from each part, and no more. */
function checkSum(
  category: string,
  parts: readonly Row[],
  name: string,
  claimed: number,
  { dataset, mistakes, at }: CheckContext,
): void {
  const field = findField(dataset, name);
  if (!field) return;
  let [sum, slack] = [new Decimal(0), new Decimal(0)];
  for (const row of parts) {
    const quantity = cellQuantity(cellOf(dataset, row, field));
    if (!quantity) continue;
    const { value, decimals = new Decimal(value).decimalPlaces(), unit } = quantity;
    sum = sum.plus(baseValue({ value, unit }));
    slack = slack.plus(new Decimal(0.5).times(new Decimal(10).pow(-decimals)).times(unit.factor));
  }
  const unit = parts.map((row) => cellQuantity(cellOf(dataset, row, field))?.unit).find(Boolean);
  const factor = unit?.factor ?? 1;
  const distance = sum.minus(new Decimal(claimed).times(factor));
  if (distance.abs().lessThanOrEqualTo(slack)) return;
  const code = distance.isPositive() ? 'parts-exceed-whole' : 'parts-short-of-whole';
  const place = at(field.unit?.name === 'percent' ? 'percent' : 'whole');
  mistakes.add(code, place, { category, sum: sum.div(factor).toString(), whole: String(claimed) });
}
