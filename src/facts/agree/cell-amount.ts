import { Decimal } from 'decimal.js';
import type { Cell, Field } from '../../model/dataset.ts';
import { isCounter, isCurrency, type Unit, unitless } from '../../model/units/unit.ts';
import { tenTo } from '../../reading/characters/numeral.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import type { Qualifier } from '../../schema/dataset.ts';

/** What a cell says, ready to be compared: numbers in canonical units. */
export interface Target {
  readonly value: Decimal;
  /** One in the last place that the cell knows. */
  readonly fine: Decimal;
  /** One in the last place that the dataset says it prints, if it says. */
  readonly stated: Decimal | undefined;
  readonly qualifier: Qualifier;
  /** The unit as the dataset has it. */
  readonly own: Unit;
  /** Its bases after conversion. */
  readonly bases: Unit['bases'];
  /** Whether it counts things: then the thing counted may follow instead of a unit. */
  readonly counts: boolean;
  /** Whether it counts things for something: jobs a month. */
  readonly countsAbove: boolean;
  readonly isMoney: boolean;
  readonly isWhole: boolean;
  /** Whether its field holds the sizes of falls. */
  readonly isFallSize: boolean;
}

/** The amount that a numeric cell says. */
export function targetOf(cell: Cell, value: number, field?: Pick<Field, 'sign'>): Target {
  const own = cell.unit ?? unitless;
  const { factor, bases } = canonical(own.bases, own.factor);
  const exact = new Decimal(value);
  const places = Math.max(exact.decimalPlaces(), cell.decimals ?? 0);
  const place = (decimals: number) => tenTo(-decimals).times(factor);
  const [only, ...others] = Object.entries(own.bases);
  const single = only !== undefined && others.length === 0 && only[1] === 1 ? only[0] : undefined;
  return {
    value: exact.times(factor),
    fine: place(places),
    stated: cell.decimals === undefined ? undefined : place(cell.decimals),
    qualifier: cell.qualifier,
    own,
    bases,
    counts: single !== undefined && isCounter(single),
    countsAbove: Object.entries(own.bases).every(
      ([base, exponent]) => exponent < 0 || isCounter(base),
    ),
    isMoney: single !== undefined && isCurrency(single),
    isWhole: exact.isInteger(),
    isFallSize: field?.sign === 'fall',
  };
}
