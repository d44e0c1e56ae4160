import { Decimal } from 'decimal.js';
import { batchOf, divideUnits, isCurrency, multiplyUnits, type Unit } from '../model/units/unit.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Reading } from './characters/written-quantity.ts';
import type { Scaled } from './numerals/scaled-numeral.ts';
import type { Tail } from './tail.ts';
import { anyCounter } from './units/unit-words.ts';
import { qualifierOf, type VoicedLead } from './voiced-lead.ts';

/** The readings of a number with what stands before and behind it, one for each unit it may have. */
export function readingsOf(scaled: Scaled, tail: Tail, lead: VoicedLead): Reading[] {
  const qualifier = qualifierOf(lead, scaled.qualifier, tail.qualifier);
  if (!qualifier || (tail.half && scaled.qualifier !== 'none')) return [];
  const { numeral, hanScale } = scaled;
  const half = new Decimal(tail.half ? 0.5 : 0);
  const sign = lead.negative ? -1 : 1;
  const reach = reachOf(scaled, tail);
  return unitsOf(tail, lead).map(({ unit, optional }) => {
    const factor = unit?.factor ?? 1;
    return {
      form: 'number',
      value: numeral.value.plus(half).times(factor).times(sign),
      upper: numeral.upper?.times(factor).times(sign),
      step: (tail.half ? half.div(5) : numeral.step).times(factor),
      reach: reach.times(factor),
      pointed: numeral.pointed || tail.half,
      bases: unit?.bases,
      each: tail.each,
      optional: tail.optional || optional,
      loose: false,
      hanScale,
      qualifier,
      change: changeOf(lead, tail),
      start: lead.end,
      end: tail.end,
    };
  });
}

/** The change that the words before and behind say: those before go first. */
export function changeOf({ said }: VoicedLead, { change }: Tail): Reading['change'] {
  const isOpen = said.change === 'none' || said.change === 'level';
  return isOpen && change !== 'none' ? change : said.change;
}

/**
 * The reach of “over” and “under”: 多 and 余 to the next number as round as this, a word before it also to the next full
 * ten of its last place where it ends in 5: over 65% is below 70%.
 */
function reachOf({ numeral, qualifier, reach }: Scaled, tail: Tail): Decimal {
  if (qualifier !== 'none') return reach;
  if (tail.qualifier === 'over') return numeral.step;
  const places = numeral.value.div(numeral.place);
  return places.gt(10) && places.mod(10).eq(5) ? numeral.place.times(5) : numeral.place;
}

interface PossibleUnit {
  readonly unit: Unit | undefined;
  /** Whether what it is told for may be no part of it. */
  readonly optional: boolean;
}

const aside = ['day', 'week', 'month', 'quarter-year', 'year', 'h', 'share', anyCounter];

/** Whether it is so many shares or so much money: 每10股派发20元, 每百元收入中的成本. */
function isPerPart(base: string): boolean {
  const of = batchOf(base)?.of ?? '';
  return of === 'share' || isCurrency(of);
}

/** Whether 每年 and 每股 speak of when or of what, and are no part of the unit. */
function isAside({ bases }: Unit, all: readonly Unit[]): boolean {
  // Where the publication counts in a word's unit, it is no mere counting word.
  const isDeclared = all.some((unit) => !unit.bases[anyCounter]);
  if (bases[anyCounter] && isDeclared) return false;
  return Object.keys(bases).every((base) => aside.includes(base) || isPerPart(base));
}

/** The units that an amount may have: a sign before it and a word behind it must agree. */
function unitsOf(tail: Tail, lead: VoicedLead): PossibleUnit[] {
  const signs = lead.currencies.map((code) => ({ factor: 1, bases: { [code]: 1 } }));
  const units = signs.length > 0 ? signs.flatMap((sign) => signed(sign, tail.unit)) : [tail.unit];
  const plain = units.map((unit) => ({ unit, optional: false }));
  if (lead.per.length === 0) return plain;
  // 每年产值30亿元 is a sum of money, told each year, and perhaps told per year.
  return units.flatMap((unit): PossibleUnit[] =>
    unit
      ? lead.per.map((per) => ({ unit: divideUnits(unit, per), optional: isAside(per, lead.per) }))
      : [{ unit, optional: true }],
  );
}

/**
 * The readings of a number behind its sign of money: ¥24bn is in yuan, ¥24bn yuan also, ¥611m per project in yuan per
 * project.
 */
function signed(sign: Unit, own: Unit | undefined): Unit[] {
  if (!own) return [sign];
  if (Object.keys(sign.bases).every((base) => lookUp(own.bases, base) === 1)) return [own];
  return Object.values(own.bases).every((exponent) => exponent < 0)
    ? [multiplyUnits(sign, own)]
    : [];
}
