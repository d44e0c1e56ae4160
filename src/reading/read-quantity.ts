import { Decimal } from 'decimal.js';
import { divideUnits, multiplyUnits, type Unit, unitless } from '../model/unit.ts';
import { readTails, type Tail } from './after-number.ts';
import { endOf, type Lead, readLead } from './before-number.ts';
import type { Separators } from './characters/digits.ts';
import { fold } from './characters/normalise-characters.ts';
import { joinQualifiers } from './characters/qualifiers.ts';
import type { Reading } from './characters/written-quantity.ts';
import { readShare, type Share } from './numerals/fractions.ts';
import { ordinalReading } from './numerals/ordinals.ts';
import { readScaled, type Scaled } from './numerals/scaled-numeral.ts';
import type { UnitWords } from './units/unit-words.ts';

/** How a text is read: the words for units, and how the page's language parts digits. */
export interface ReadingStyle {
  readonly words: UnitWords;
  readonly separators: Separators;
}

/** Where the bound words begin and end in a text: the number's digits stand between. */
export interface Limits {
  readonly start: number;
  readonly end: number;
}

/** Every way to understand a whole text as one quantity. Empty where there is none. */
export function readQuantity(text: string, style: ReadingStyle): Reading[] {
  const folded = fold(text).trim();
  const limits = { start: 0, end: folded.length };
  return readAt(folded, 0, limits, style).filter(({ end }) => end === folded.length);
}

/**
 * Every way to understand a quantity that begins at a place of a folded text, wherever it ends. Its
 * digits stand within the limits; the words around them may stand outside.
 */
export function readAt(text: string, from: number, limits: Limits, style: ReadingStyle): Reading[] {
  const lead = readLead(text, from, style.words);
  if (lead.qualifier === undefined || lead.end >= limits.end) return [];
  // Numerals see nothing behind the bound words: what goes on there would be another number.
  const bound = text.slice(0, limits.end);
  const ordinal = ordinalReading(bound, lead, style.separators);
  const share = readShare(bound, lead.end, style.separators);
  const numbers = lead.end < limits.start ? [] : readNumbers(bound, text, lead, style);
  return [
    ...(ordinal ? [ordinal] : []),
    ...(share ? shareReadings(text, share, lead, style) : []),
    ...numbers,
  ].filter(({ end }) => end >= limits.end);
}

function readNumbers(bound: string, text: string, lead: Lead, style: ReadingStyle): Reading[] {
  const first = [
    ...readScaled(bound, text, lead.end, style.separators),
    ...halfUnit(text, lead.end),
  ];
  return first.flatMap((scaled) => {
    const alone = readTails(text, scaled.end, style.words, bound.length).flatMap((tail) =>
      readingsOf(scaled, tail, lead),
    );
    return [...alone, ...ranges(bound, text, scaled, lead, style)];
  });
}

/** 半年, 半个月: half of the unit that follows. */
function halfUnit(text: string, at: number): Scaled[] {
  const end = endOf(/半个?(?=[年月小天])/y, text, at);
  if (end === undefined) return [];
  const half = new Decimal(0.5);
  const numeral = { value: half, step: half, place: half, pointed: true, scaled: false, end };
  return [{ numeral, qualifier: 'none', reach: half, hanScale: false, factor: 1, end }];
}

const connector = / ?(?:~|—+|–|-|至|到|to(?![a-z])) ?/iy;
const betweenAnd = / and(?![a-z]) ?|和|与/iy;

/** A number that a range begins with: 20至30%, 20% to 30%, and 20 bound by itself in 20～30%. */
function ranges(
  bound: string,
  text: string,
  first: Scaled,
  lead: Lead,
  style: ReadingStyle,
): Reading[] {
  const own = readTails(text, first.end, style.words, bound.length).filter(
    ({ qualifier }) => qualifier === 'none',
  );
  return own.flatMap((tail) => {
    const joined = lead.between ? endOf(betweenAnd, text, tail.end) : undefined;
    const start = joined ?? endOf(connector, text, tail.end);
    if (start === undefined) return [];
    const outside = tail.end >= bound.length;
    const seconds = readScaled(outside ? text : bound, text, start, style.separators);
    return seconds.flatMap((second) =>
      readTails(text, second.end, style.words, bound.length).flatMap((end) =>
        outside
          ? borrowed(first, tail, second, end, lead)
          : rangeReadings(first, tail, second, end, lead),
      ),
    );
  });
}

/** The unit of a range's end, for a beginning that is bound alone. */
function borrowed(first: Scaled, own: Tail, second: Scaled, end: Tail, lead: Lead): Reading[] {
  if (own.unit || !end.unit || first.qualifier !== 'none' || end.qualifier !== 'none') return [];
  const factor = first.numeral.scaled ? 1 : second.factor;
  const { numeral } = first;
  const scaled = {
    ...first,
    numeral: { ...numeral, value: numeral.value.times(factor), step: numeral.step.times(factor) },
  };
  return readingsOf(scaled, { ...end, end: own.end }, lead);
}

function rangeReadings(first: Scaled, own: Tail, second: Scaled, end: Tail, lead: Lead): Reading[] {
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

/** The readings of a number with what stands before and behind it, one for each unit it may have. */
function readingsOf(scaled: Scaled, tail: Tail, lead: Lead): Reading[] {
  const inner = joinQualifiers(scaled.qualifier, tail.qualifier);
  const qualifier = inner && joinQualifiers(lead.qualifier ?? 'none', inner);
  if (!qualifier || (tail.half && scaled.qualifier !== 'none')) return [];
  const { numeral, hanScale } = scaled;
  const half = new Decimal(tail.half ? 0.5 : 0);
  const sign = lead.negative ? -1 : 1;
  const reach = reachOf(scaled, tail);
  return unitsOf(tail, lead).map((unit) => {
    const factor = unit?.factor ?? 1;
    return {
      form: 'number',
      value: numeral.value.plus(half).times(factor).times(sign),
      upper: numeral.upper?.times(factor).times(sign),
      step: (tail.half ? half : numeral.step).times(factor),
      reach: reach.times(factor),
      pointed: numeral.pointed || tail.half,
      bases: unit?.bases,
      each: tail.each,
      hanScale,
      qualifier,
      start: lead.end,
      end: tail.end,
    };
  });
}

/**
 * How far “over” and “under” reach: 多 and 余 to the next number as round as this, a word before it also
 * to the next full ten of its last place where it ends in 5: over 65% is below 70%.
 */
function reachOf({ numeral, qualifier, reach }: Scaled, tail: Tail): Decimal {
  if (qualifier !== 'none') return reach;
  if (tail.qualifier === 'over') return numeral.step;
  const places = numeral.value.div(numeral.place);
  return places.gt(10) && places.mod(10).eq(5) ? numeral.place.times(5) : numeral.place;
}

/** The units that an amount may have: a sign before it and a word behind it must agree. */
function unitsOf(tail: Tail, lead: Lead): (Unit | undefined)[] {
  const signs = lead.currencies.map((code) => ({ factor: 1, bases: { [code]: 1 } }));
  const units = signs.length > 0 ? signs.flatMap((sign) => signed(sign, tail.unit)) : [tail.unit];
  if (lead.per.length === 0) return units;
  return units.flatMap((unit) => (unit ? lead.per.map((per) => divideUnits(unit, per)) : []));
}

/** ¥24bn is in yuan, ¥24bn yuan also, ¥611m per project in yuan per project. */
function signed(sign: Unit, own: Unit | undefined): Unit[] {
  if (!own) return [sign];
  if (Object.keys(sign.bases).every((base) => own.bases[base] === 1)) return [own];
  return Object.values(own.bases).every((exponent) => exponent < 0)
    ? [multiplyUnits(sign, own)]
    : [];
}

/** The readings of a share in words: a plain ratio. */
function shareReadings(text: string, share: Share, lead: Lead, style: ReadingStyle): Reading[] {
  if (lead.currencies.length > 0 || lead.per.length > 0) return [];
  return readTails(text, share.end, style.words, text.length)
    .filter(({ unit, each }) => !unit && !each)
    .flatMap((tail) => {
      const inner = joinQualifiers(share.qualifier, tail.qualifier);
      const qualifier = inner && joinQualifiers(lead.qualifier ?? 'none', inner);
      if (!qualifier) return [];
      const { form, value, step, reach, pointed } = share;
      return [
        {
          form,
          value: lead.negative ? value.neg() : value,
          step,
          reach,
          pointed,
          bases: unitless.bases,
          each: false,
          hanScale: false,
          qualifier,
          start: lead.end,
          end: tail.end,
        },
      ];
    });
}
