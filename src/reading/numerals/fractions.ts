import { Decimal } from 'decimal.js';
import { type Bound, bounds } from '../../languages/language.ts';
import { readVulgar } from '../characters/digits.ts';
import type { Numeral } from '../characters/numeral.ts';
import type { WrittenQualifier } from '../characters/qualifiers.ts';
import { endOf, skipSpace } from '../characters/scan.ts';
import type { LeadWord } from '../words/vocabulary.ts';
import { readHanNumeral } from './chinese.ts';
import { type NumeralStyle, readNumeral } from './scaled-numeral.ts';
import type { Share } from './share.ts';
import { readVague } from './vague.ts';

/** Reads a share or a multiple at a place, in any of its forms. */
export function readShare(text: string, at: number, style: NumeralStyle): Share | undefined {
  return (
    readVague(text, at, style) ??
    readMultiple(text, at, style) ??
    readHalf(text, at, style) ??
    readTenths(text, at) ??
    readOfNumber(text, at, style)
  );
}

/** The shares that begin with a number. */
function readOfNumber(text: string, at: number, style: NumeralStyle): Share | undefined {
  // 每四人中有一人: “each” before the whole.
  const from = text.startsWith('每', at) ? at + 1 : at;
  const number = readNumeral(text, from, style);
  if (from > at) return readAmong(text, number, style);
  return (
    readRatio(text, number, style) ??
    readParts(text, at, number, style) ??
    readNamedParts(text, at, number, style) ??
    readAmong(text, number, style) ??
    readOfWhole(text, number, style)
  );
}

function readHalf(text: string, at: number, { words }: NumeralStyle): Share | undefined {
  const over = words.vocabulary.overHalf.at(text, at);
  if (over) return fraction(1, 2, over.end, 'over');
  const half = words.vocabulary.half.at(text, at);
  return half && fraction(1, 2, half.end, 'none');
}

const fold =
  /(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)[- ]?fold)(?![a-z])/iy;
const multiplied = /成倍(?:增长|增加|上升|上涨|提高|扩大)?/y;

function readMultiple(text: string, at: number, style: NumeralStyle): Share | undefined {
  const end = endOf(multiplied, text, at);
  if (end !== undefined) return multiple(2, end, 'from', 8);
  const found = style.words.vocabulary.multiples.at(text, at);
  if (found) return multiple(found.meaning, found.end);
  const doubled = readDoubling(text, at, style);
  if (doubled) return doubled;
  fold.lastIndex = at;
  const [written, word = ''] = fold.exec(text) ?? [];
  const times = written && readNumeral(word === 'hundred' ? '100' : word, 0, style);
  return times ? multiple(times.value.toNumber(), at + (written?.length ?? 0)) : undefined;
}

const doubling = /翻了?(?:\p{Script=Han}{1,3})([一两二三四])番/uy;

/** The doubling with a qualifier within the word: 翻了近一番. */
function readDoubling(text: string, at: number, { words }: NumeralStyle): Share | undefined {
  doubling.lastIndex = at;
  const [written, count = ''] = doubling.exec(text) ?? [];
  const number = written === undefined ? undefined : readHanNumeral(count, 0);
  const from = at + (text.charAt(at + 1) === '了' ? 2 : 1);
  const word = number && words.vocabulary.lead.at(text, from);
  const isWhole = word && written && word.end === at + written.length - 2;
  if (!number || !isWhole || !isQualifier(word.meaning)) return undefined;
  return multiple(2 ** number.value.toNumber(), at + written.length, word.meaning);
}

function isQualifier(word: LeadWord): word is Bound {
  return (bounds as readonly string[]).includes(word);
}

function multiple(
  times: number,
  end: number,
  qualifier: WrittenQualifier = 'none',
  reach = 1,
): Share {
  const one = new Decimal(1);
  return {
    form: 'multiple',
    value: new Decimal(times),
    step: one,
    reach: times < 1 ? new Decimal(times / 2) : new Decimal(reach),
    pointed: false,
    qualifier,
    end,
  };
}

const tenths =
  /([一二两三四五六七八九])(?:[成割]([一二两三四五六七八九])|([一二两三四五六七八九]?)折)/y;

/** The tenths of a whole: 六成五 is six tenths and five hundredths; 八折 and 七五折 are of a price. */
function readTenths(text: string, at: number): Share | undefined {
  tenths.lastIndex = at;
  const [found, tens = '', ofTenths, ofPrice] = tenths.exec(text) ?? [];
  const [above, below] = [tens, ofTenths || ofPrice || '零'].map((each) => readHanNumeral(each, 0));
  if (!found || !above || !below) return undefined;
  const step = new Decimal(0.01);
  const value = above.value.div(10).plus(below.value.div(100));
  return {
    form: 'number',
    value,
    step,
    reach: step,
    pointed: false,
    qualifier: 'none',
    end: at + found.length,
  };
}

const against = / ?[:∶] ?|[ -]to[ -](?=(?:1|one)(?![\w.,]))|比(?=[\d一二两三四五六七八九十])/iy;

/** One number against another: 4.93:5.07, 18 to 1. */
function readRatio(
  text: string,
  above: Numeral | undefined,
  style: NumeralStyle,
): Share | undefined {
  const than = above?.value.eq(1) ? endOf(/比|[ -]to[ -]/iy, text, above.end) : undefined;
  const from = than ?? (above && endOf(against, text, above.end));
  const below = from === undefined ? undefined : readNumeral(text, from, style);
  if (!above || !below || below.value.isZero() || above.upper || below.upper) return undefined;
  const value = above.value.div(below.value);
  const step = ratioStep(above, below);
  return {
    form: 'ratio',
    value,
    step,
    reach: step,
    pointed: false,
    qualifier: 'none',
    end: below.end,
  };
}

/**
 * The step of one more in the last place of the number that is told: the other one of 1:16 and 18 to 1 is the measure.
 */
function ratioStep(above: Numeral, below: Numeral): Decimal {
  const ofAbove = above.step.div(below.value);
  if (below.value.eq(1) && !below.pointed) return ofAbove;
  const ofBelow = above.value.div(below.value).times(below.step.div(below.value));
  if (above.value.eq(1) && !above.pointed) return ofBelow;
  // Two small numbers (3:2) are exact, as a fraction is.
  const isSmall = !above.pointed && !below.pointed && above.value.lt(20) && below.value.lt(20);
  return isSmall ? above.value.div(below.value).div(1000) : Decimal.min(ofAbove, ofBelow);
}

/** The parts of a whole: 三分之一, 百分之六十七点五一, 千分之三, 1/3, ½. */
function readParts(
  text: string,
  at: number,
  number: Numeral | undefined,
  style: NumeralStyle,
): Share | undefined {
  const sign = readVulgar(text, at);
  if (sign) return fraction(sign[0], sign[1], at + 1, 'none');
  const below = number ?? readHanNumeral(text, at);
  if (!below || below.pointed) return undefined;
  const among = /^分[之の]/.test(text.slice(below.end, below.end + 2));
  if (among) {
    const from = skipSpace(text, below.end + 2);
    const above = readNumeral(text, from, style) ?? readHanNumeral(text, from);
    return above && !above.upper ? shareOf(above, below.value) : undefined;
  }
  const slash = /^\/\d/.test(text.slice(below.end, below.end + 2));
  const above = slash ? readNumeral(text, below.end + 1, style) : undefined;
  if (!above || above.pointed || above.value.isZero() || above.value.lte(below.value))
    return undefined;
  return fraction(below.value.toNumber(), above.value.toNumber(), above.end, 'none');
}

/** Hundredths are written to any precision; other parts are round by nature. */
function shareOf(above: Numeral, below: Decimal): Share | undefined {
  const value = above.value.toNumber();
  if (below.isZero() || above.scaled) return undefined;
  if (![100, 1000, 10_000].includes(below.toNumber()))
    return above.pointed ? undefined : fraction(value, below.toNumber(), above.end, 'none');
  return {
    form: 'number',
    value: above.value.div(below),
    step: above.step.div(below),
    reach: above.place.div(below),
    pointed: above.pointed,
    qualifier: 'none',
    end: above.end,
  };
}

/** A third, two thirds, three-quarters, un tiers, drei Viertel. */
function readNamedParts(
  text: string,
  at: number,
  number: Numeral | undefined,
  style: NumeralStyle,
): Share | undefined {
  const { vocabulary } = style.words;
  const one = vocabulary.onePart.at(text, at);
  const bare = number ? undefined : vocabulary.parts.at(text, at);
  if (bare && text.charAt(bare.end) === '-') return fraction(1, bare.meaning, bare.end, 'none');
  const above = [
    one && { value: 1, end: one.end },
    number && !number.pointed && !number.upper
      ? { value: number.value.toNumber(), end: number.end }
      : undefined,
  ];
  for (const each of above) {
    const sign = each && text.charAt(each.end);
    if (!each || (sign !== ' ' && sign !== '-')) continue;
    const part = vocabulary.parts.at(text, each.end + 1);
    if (part) return fraction(each.value, part.meaning, part.end, 'none');
  }
  return undefined;
}

const counted = /(?: \p{L}+)?/uy;

/** One in four, 3 out of 4, one person in every 50,000, un sur cinq, 5人に1人. */
function readAmong(
  text: string,
  first: Numeral | undefined,
  style: NumeralStyle,
): Share | undefined {
  const { among, amongFirst } = style.words.vocabulary;
  if (!first || first.pointed || first.upper) return undefined;
  const reversed = amongFirst.at(text, first.end);
  const link =
    reversed ??
    among.at(text, skipSpace(text, first.end)) ??
    among.at(text, skipSpace(text, endOf(counted, text, first.end) ?? first.end));
  const second = link && readNumeral(text, skipSpace(text, link.end), style);
  if (!second || second.pointed || second.upper) return undefined;
  const [above, below] = reversed ? [second, first] : [first, second];
  if (below.value.lte(above.value)) return undefined;
  const end = reversed
    ? (endOf(/[\p{Script=Han}]?/uy, text, second.end) ?? second.end)
    : second.end;
  return fraction(above.value.toNumber(), below.value.toNumber(), end, 'none');
}

const ofWhole = / (?:(?:out )?of|aus|von|sur|de) (?:(?:the|its|their|all|a total of) )?(?=\d)/iy;
const wholeNoun = /(?: [a-z]+){0,2}$/iy;

/** The number of so many of all (338 of 650 seats), in digits, as a share that only who reads divides. */
function readOfWhole(
  text: string,
  above: Numeral | undefined,
  style: NumeralStyle,
): Share | undefined {
  const from = above && endOf(ofWhole, text, above.end);
  const below = from === undefined ? undefined : readNumeral(text, from, style);
  if (!above || !below || above.pointed || below.pointed || below.value.lte(above.value))
    return undefined;
  const step = ratioStep(above, below);
  const end = endOf(wholeNoun, text, below.end) ?? below.end;
  const value = above.value.div(below.value);
  return { form: 'ratio', value, step, reach: step, pointed: false, qualifier: 'none', end };
}

/** A share of so many equal parts; “over” and “under” reach half a part. */
function fraction(above: number, below: number, end: number, qualifier: WrittenQualifier): Share {
  const step = new Decimal(1).div(below);
  const value = new Decimal(above).div(below);
  return { form: 'fraction', value, step, reach: step.div(2), pointed: false, qualifier, end };
}
