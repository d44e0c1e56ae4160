import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { valueFieldOf } from '../rows/marks.ts';
import type { ZoomOptions } from '../rows/totals.ts';
import { checkOneUnit } from './marks.ts';

/** Amounts of one unit, none below zero, two at least; what shares them is a whole number of things. */
export function checkTotals({ x, count }: ZoomOptions, context: CheckContext): void {
  const { dataset, rows, at, mistakes, resolve } = context;
  const field = valueFieldOf(dataset, x);
  checkOneUnit('x', field, context);
  const values = rows
    .map((row) => lookUp(row.values, field))
    .filter((value) => typeof value === 'number');
  if (values.length === 1) mistakes.add('chart-value', at('data'), { detail: onlyOne });
  if (values.some((value) => value < 0))
    mistakes.add('chart-value', at('x'), { detail: belowZero });
  if (count === undefined) return;
  const cell = resolve(count, at('count'));
  const shares = Number(cell?.value);
  if (cell && (!Number.isInteger(shares) || shares < 2 || cell.qualifier !== 'exact'))
    mistakes.add('chart-value', at('count'), { detail: noCount(count) });
}

const onlyOne = {
  en: 'There is only one amount, and nothing to set beside it.',
  'zh-CN': '只有一个金额，没有可以对照的。',
};

const belowZero = {
  en: 'An amount is less than zero and cannot be set beside the others as a length.',
  'zh-CN': '有金额小于零，不能与其他金额比长短。',
};

const noCount = (address: string) => ({
  en: `count: ${address} is not an exact whole number of two or more, so nothing can be shared among it.`,
  'zh-CN': `count：${address} 不是不小于 2 的确切整数，无法平均。`,
});
