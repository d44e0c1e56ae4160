import { Decimal } from 'decimal.js';

/** A number as it stands in a text, before any scale word or unit behind it. */
export interface Numeral {
  readonly value: Decimal;
  /** The other end, where two numbers are named: 三四十 is 30 to 40. */
  readonly upper?: Decimal | undefined;
  /** One in the last place that was written: what the number was rounded to, if it was. */
  readonly step: Decimal;
  /** One in the last place that is not zero: what “多”, “over” and “under” may reach to. */
  readonly place: Decimal;
  /** Whether digits stand behind a decimal point. */
  readonly pointed: boolean;
  /** Whether a scale word such as 亿 or million is part of it. */
  readonly scaled: boolean;
  readonly end: number;
}

/** A whole number, exact to the last place. */
export function wholeNumeral(value: number, end: number): Numeral {
  const decimal = new Decimal(value);
  return {
    value: decimal,
    step: one,
    place: placeOf(decimal, one, false),
    pointed: false,
    scaled: false,
    end,
  };
}

const one = new Decimal(1);

const powers = new Map<number, Decimal>();

/** A power of ten. */
export function tenTo(exponent: number): Decimal {
  const before = powers.get(exponent);
  if (before) return before;
  const power = new Decimal(`1e${exponent}`);
  powers.set(exponent, power);
  return power;
}

/** One in the last place of a value that is not zero; the step where digits stand behind a point. */
export function placeOf(value: Decimal, step: Decimal, pointed: boolean): Decimal {
  if (pointed || value.isZero()) return step;
  const zeros = value.precision(true) - value.precision();
  return Decimal.max(step, tenTo(zeros));
}

/** A numeral counted in thousands, 亿 or millions. */
export function scaleNumeral(numeral: Numeral, factor: number, end: number): Numeral {
  return {
    ...numeral,
    value: numeral.value.times(factor),
    upper: numeral.upper?.times(factor),
    step: numeral.step.times(factor),
    place: numeral.place.times(factor),
    scaled: true,
    end,
  };
}
