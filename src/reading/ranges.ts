import type { Unit } from '../model/units/unit.ts';
import { readTails } from './after-number.ts';
import { currencyPattern } from './before-number.ts';
import { endOf } from './characters/scan.ts';
import type { Reading } from './characters/written-quantity.ts';
import { readScaled, type Scaled } from './numerals/scaled-numeral.ts';
import type { ReadingStyle } from './reading-style.ts';
import { readingsOf } from './readings-of.ts';
import type { Tail } from './tail.ts';
import type { VoicedLead } from './voiced-lead.ts';

const connector =
  / ?(?:~|(?:增加?|减少?|升|降|提高|上升|下降|增长|扩大?|缩小?|上调|下调|回升|回落|攀升|[跌涨])[至到]|—+|–|-|至|到|から|to(?![a-z])|bis(?![a-z])|à(?![a-z])|a(?= ?\d)) ?/iy;
const betweenAnd = / (?:and|und|et|y)(?![a-z]) ?|和|与/iy;
const currency = new RegExp(`(?:${currencyPattern})(?![A-Za-z]) ?`, 'y');

/** What a range says of the number that it begins with. */
export interface InRange {
  readonly readings: readonly Reading[];
  /** Whether the number is bound by itself, and its unit or its scale stands behind the other one. */
  readonly isBorrowed: boolean;
}

/** A number that a range begins with: 20至30%, 20% to 30%, $4 to $5 billion, and 20 bound by itself in 20～30%. */
export function ranges(
  bound: string,
  text: string,
  first: Scaled,
  lead: VoicedLead,
  style: ReadingStyle,
): InRange {
  const own = readTails(text, first.end, style, bound.length).filter(
    ({ qualifier, change }) => qualifier === 'none' && change === 'none',
  );
  const found = own.flatMap((tail) => {
    const joined = lead.between ? endOf(betweenAnd, text, tail.end) : undefined;
    const from = joined ?? endOf(connector, text, tail.end);
    if (from === undefined) return [];
    // The sign of a currency may be said twice.
    const start = lead.currencies.length > 0 ? (endOf(currency, text, from) ?? from) : from;
    const outside = tail.end >= bound.length;
    const seconds = readScaled(outside ? text : bound, text, start, style);
    return seconds.flatMap((second) =>
      readTails(text, second.end, style, bound.length).flatMap((end) =>
        outside
          ? { isBorrowed: true, readings: borrowed(first, tail, second, end, lead) }
          : { isBorrowed: false, readings: rangeReadings(first, tail, second, end, lead) },
      ),
    );
  });
  return {
    readings: found.flatMap(({ readings }) => readings),
    isBorrowed: found.some(({ isBorrowed, readings }) => isBorrowed && readings.length > 0),
  };
}

/** The unit of a range's end, for a beginning that is bound alone. */
function borrowed(
  first: Scaled,
  own: Tail,
  second: Scaled,
  end: Tail,
  lead: VoicedLead,
): Reading[] {
  const factor = first.numeral.scaled ? 1 : second.factor;
  if (own.unit || first.qualifier !== 'none' || end.qualifier !== 'none') return [];
  if (!end.unit && factor === 1) return [];
  // From 900,000 to 1.2 million: what is larger by itself has no scale to borrow.
  if (first.numeral.value.times(factor).gte(second.numeral.value)) return [];
  const { numeral } = first;
  const scaled = {
    ...first,
    numeral: { ...numeral, value: numeral.value.times(factor), step: numeral.step.times(factor) },
  };
  return readingsOf(scaled, { ...end, end: own.end }, lead);
}

function rangeReadings(
  first: Scaled,
  own: Tail,
  second: Scaled,
  end: Tail,
  lead: VoicedLead,
): Reading[] {
  if (own.unit && end.unit && !sameUnit(own.unit, end.unit)) return [];
  if (first.qualifier !== 'none' || second.qualifier !== 'none' || end.half) return [];
  const factor = own.unit || first.numeral.scaled ? 1 : second.factor;
  const value = first.numeral.value.times(factor);
  if (value.gte(second.numeral.value)) return [];
  const numeral = { ...second.numeral, value, upper: second.numeral.value };
  return readingsOf({ ...second, numeral }, end, lead);
}

function sameUnit(a: Unit, b: Unit): boolean {
  return a.factor === b.factor && JSON.stringify(a.bases) === JSON.stringify(b.bases);
}
