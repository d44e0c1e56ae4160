import type { Decimal } from 'decimal.js';
import type { WrittenQualifier } from '../characters/qualifiers.ts';

/** A share or a multiple that is written in words: a third, 三分之一, 百分之六十七, double, half. */
export interface Share {
  /** `number`: hundredths and thousandths, which are a way to write figures. */
  readonly form: 'number' | 'fraction' | 'multiple' | 'ratio';
  readonly value: Decimal;
  /** The other end of a vague number: dozens are 24 and below 100. */
  readonly upper?: Decimal | undefined;
  readonly step: Decimal;
  readonly reach: Decimal;
  readonly pointed: boolean;
  readonly qualifier: WrittenQualifier;
  /** Whether it is a number of its own, whose unit follows. */
  readonly counted?: boolean;
  /** Whether it is told of per cent without saying so: double-digit growth. */
  readonly isPercent?: boolean;
  readonly end: number;
}
