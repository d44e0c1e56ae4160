import { Decimal } from 'decimal.js';
import { largest } from '../model/units/extremes.ts';
import { readTails } from './after-number.ts';
import { readLead } from './before-number.ts';
import { fold } from './characters/normalise-characters.ts';
import { wholeNumeral } from './characters/numeral.ts';
import { endOf } from './characters/scan.ts';
import type { Reading } from './characters/written-quantity.ts';
import { clockReadings, compounds } from './compounds.ts';
import { readSaid } from './lead-words.ts';
import { nounReadings } from './noun-readings.ts';
import { readShare } from './numerals/fractions.ts';
import { readScaled, type Scaled } from './numerals/scaled-numeral.ts';
import { ranges } from './ranges.ts';
import { rankReadings } from './rank-readings.ts';
import type { ReadingStyle } from './reading-style.ts';
import { readingsOf } from './readings-of.ts';
import { shareReadings } from './share-readings.ts';
import type { Tail } from './tail.ts';
import type { VoicedLead } from './voiced-lead.ts';
import type { LeadWord } from './words/vocabulary.ts';

export type { ReadingStyle };

/** Where the bound words begin and end in a text: the number's digits stand between. */
export interface Limits {
  readonly start: number;
  readonly end: number;
}

/** The ways to understand a whole text as one quantity; none where it is no quantity. */
export function readQuantity(text: string, style: ReadingStyle): Reading[] {
  const folded = fold(text).trim();
  const limits = { start: 0, end: folded.length };
  return readAt(folded, 0, limits, style)
    .filter(({ end }) => end === folded.length)
    .map(fallen);
}

/** A fall as a number below zero. */
export function fallen(reading: Reading): Reading {
  if (!['fall', 'weak'].includes(reading.change) || reading.value.isNegative()) return reading;
  return { ...reading, value: reading.value.neg(), upper: reading.upper?.neg() };
}

/**
 * The ways to understand a quantity that begins at a place of a folded text, wherever it ends. Its digits stand within
 * the limits; the words around them may stand outside, and `outside` are words further in front, the nearest first.
 */
export function readAt(
  text: string,
  from: number,
  limits: Limits,
  style: ReadingStyle,
  outside: readonly LeadWord[] = [],
): Reading[] {
  const read = readLead(text, from, style);
  const lead = { ...read, said: readSaid([...[...read.words].reverse(), ...outside]) };
  if (lead.said.fault || lead.end >= limits.end) return [];
  // Numerals see nothing behind the bound words: what goes on there would be another number.
  const bound = text.slice(0, limits.end);
  const { qualifier, change } = lead.said;
  const isRank = ['none', 'past'].includes(qualifier) && ['none', 'level'].includes(change);
  const share = readShare(bound, lead.end, style);
  const numbers = lead.end < limits.start ? [] : readNumbers(bound, text, lead, style);
  return [
    ...(isRank ? rankReadings(bound, lead, style) : []),
    ...(share ? shareReadings(text, share, lead, style, bound.length) : []),
    ...numbers,
  ].filter(({ end }) => end >= limits.end);
}

function readNumbers(
  bound: string,
  text: string,
  lead: VoicedLead,
  style: ReadingStyle,
): Reading[] {
  const first = [
    ...readScaled(bound, text, lead.end, style),
    ...halfUnit(text, lead.end, style),
    ...oneUnit(bound, lead.end),
  ];
  const ends = first.flatMap((scaled) =>
    readTails(text, scaled.end, style, bound.length).map((tail) => ({ scaled, tail })),
  );
  const inRanges = first.map((scaled) => ranges(bound, text, scaled, lead, style));
  const further = first.flatMap((scaled) => compounds(bound, text, scaled, lead, style));
  // Of 40 in “between 40 and 50 million” the unit and the scale stand behind the other number.
  const isShared = inRanges.some(({ isBorrowed }) => isBorrowed);
  const own = isShared ? ends.filter(({ scaled, tail }) => tail.unit || scaled.factor > 1) : ends;
  return [
    ...farthest(own, bound.length, lead),
    ...inRanges.flatMap(({ readings }) => readings),
    ...further,
    ...clockReadings(bound, text, lead, style),
    ...first.flatMap((scaled) => nounReadings(bound, text, scaled, lead, style)),
  ];
}

interface End {
  readonly scaled: Scaled;
  readonly tail: Tail;
}

/** The readings that take in most of the text; the others say nothing of it, so that they need not be worked out. */
function farthest(ends: readonly End[], from: number, lead: VoicedLead): Reading[] {
  let end = largest(ends.map(({ tail }) => tail.end));
  while (end >= from) {
    const here = ends.filter(({ tail }) => tail.end === end);
    const readings = here.flatMap(({ scaled, tail }) => readingsOf(scaled, tail, lead));
    if (readings.length > 0) return readings;
    end = largest(ends.map(({ tail }) => tail.end).filter((each) => each < end));
  }
  return [];
}

/** An article that stands for one: an hour and a half. */
const oneOf = /an? (?=[a-z]+ and a half(?![a-z]))/iy;

function oneUnit(bound: string, at: number): Scaled[] {
  const end = endOf(oneOf, bound, at);
  if (end === undefined) return [];
  const numeral = wholeNumeral(1, end - 1);
  return [
    { numeral, qualifier: 'none', reach: numeral.place, hanScale: false, factor: 1, end: end - 1 },
  ];
}

const halfOf = /半(?:个(?=小|百))?(?=[^个\s])/y;

/** The half of the unit that follows: 半年, 半个月, 半米. */
function halfUnit(text: string, at: number, { words }: ReadingStyle): Scaled[] {
  const end = endOf(halfOf, text, at) ?? (text.startsWith('半个月', at) ? at + 1 : undefined);
  const unit = end === undefined ? undefined : words.at(text, end);
  if (end === undefined || !unit || unit.isLoose) return [];
  const half = new Decimal(0.5);
  const tenth = new Decimal(0.1);
  const numeral = { value: half, step: tenth, place: half, pointed: true, scaled: false, end };
  return [{ numeral, qualifier: 'none', reach: half, hanScale: false, factor: 1, end }];
}
