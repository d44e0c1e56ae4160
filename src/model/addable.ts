import { textsOf } from '../schema/text.ts';
import { type Dataset, type Field, type Row, unitOf } from './dataset.ts';

/** The words by which fields of rates call themselves. */
const rates =
  /growth|rate|change|average|mean|median|per[-_ ]capita|index|增速|增长|增幅|涨幅|降幅|同比|环比|比率|率$|平均|人均|指数/i;

/** Whether the figures of a field add up: rates of change and averages do not, shares only where they are of one whole. */
export function isAddable(field: Field, rows: readonly Row[], areShares: boolean): boolean {
  const units = rows.map((row) => unitOf(row, field)).filter((unit) => unit !== undefined);
  const isShare = units.some(({ name }) => name === 'percent' || name === 'permille');
  const isRatio = units.some(
    ({ bases }) => 'percentage-points' in bases || Object.values(bases).some((power) => power < 0),
  );
  if (isRatio || (isShare && !areShares)) return false;
  return !isShare || ![field.name, ...textsOf(field.title)].some((title) => rates.test(title));
}

/** Whether a field holds shares that a chart has made itself, so that they are of one whole. */
export function isShareMade({ made }: Dataset, field: string): boolean {
  return made?.shares.includes(field) ?? false;
}
