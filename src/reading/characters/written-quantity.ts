import type { Decimal } from 'decimal.js';
import type { Unit } from '../../model/units/unit.ts';
import type { WrittenQualifier } from './qualifiers.ts';

/**
 * One way to understand a written quantity. `value`, `upper`, `step` and `reach` are in base units: a
 * reading of 24.4亿元 has the value 2.44e9, the step 1e7 and the unit `{ factor: 1, bases: { CNY: 1 } }`.
 */
export interface Reading {
  readonly form: 'number' | 'ordinal' | 'fraction' | 'multiple' | 'ratio';
  readonly value: Decimal;
  /** The other end of a range. */
  readonly upper?: Decimal | undefined;
  /** One in the last place that was written. */
  readonly step: Decimal;
  /** How far “over” and “under” reach: 200多 to 300, 244亿多 to 245亿. */
  readonly reach: Decimal;
  /** Whether digits stand behind a decimal point. */
  readonly pointed: boolean;
  /** The unit, its factor worked into the numbers; none where none is written. */
  readonly bases?: Unit['bases'] | undefined;
  /** Whether the unit's denominator is “each”, without saying what. */
  readonly each: boolean;
  /** Whether the number is counted in 万 or 亿, which alone may stand for money. */
  readonly hanScale: boolean;
  /** Whether what it is told for may be a time that is no part of its unit: 158,000 a month. */
  readonly optional: boolean;
  /** Whether it is a range by nature: dozens, 上百. */
  readonly loose: boolean;
  readonly qualifier: WrittenQualifier;
  /** Whether the words say that it is a fall; `size` leaves its sign open, `loss` only of amounts, `weak` is said by a word that may be a noun's. */
  readonly change: 'none' | 'fall' | 'weak' | 'rise' | 'size' | 'loss' | 'level';
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}
