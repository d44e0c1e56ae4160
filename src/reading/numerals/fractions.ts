import { Decimal } from 'decimal.js';
import { skipSpace } from '../before-number.ts';
import { readDigits, readVulgar, type Separators } from '../characters/digits.ts';
import type { Numeral } from '../characters/numeral.ts';
import type { WrittenQualifier } from '../characters/qualifiers.ts';
import { readHanNumeral } from './chinese.ts';
import { readEnglishNumeral } from './english.ts';

/** A share or a multiple that is written in words: a third, 三分之一, 百分之六十七, double, half. */
export interface Share {
  /** `number`: hundredths and thousandths, which are a way to write figures. */
  readonly form: 'number' | 'fraction' | 'multiple';
  readonly value: Decimal;
  readonly step: Decimal;
  readonly reach: Decimal;
  readonly pointed: boolean;
  readonly qualifier: WrittenQualifier;
  readonly end: number;
}

const halves: readonly (readonly [RegExp, WrittenQualifier])[] = [
  [/一半|半数|半(?!\p{Script=Han})|(?:one[ -]|a[ -])?half(?![a-z])/iuy, 'none'],
  [/过半数?(?!\p{Script=Han})/uy, 'over'],
];

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const part = new RegExp(`[ -](${Object.keys(parts).join('|')})s?(?![a-z])`, 'iy');
const inEvery = /(?: in | out of )(?:every )?/iy;

const multiples: readonly (readonly [RegExp, number])[] = [
  [/翻一番|翻了一番|翻番|翻倍|doubled?(?![a-z])|twice(?![a-z])|twofold(?![a-z])/iy, 2],
  [/tripled?(?![a-z])|trebled?(?![a-z])|thrice(?![a-z])|threefold(?![a-z])/iy, 3],
  [/翻两番|翻了两番|quadrupled?(?![a-z])|fourfold(?![a-z])/iy, 4],
  [/fivefold(?![a-z])/iy, 5],
  [/tenfold(?![a-z])/iy, 10],
];

/** Reads a share or a multiple at a place, in any of its forms. */
export function readShare(text: string, at: number, separators: Separators): Share | undefined {
  return (
    readHalf(text, at) ??
    readMultiple(text, at) ??
    readTenths(text, at) ??
    readParts(text, at, separators) ??
    readEnglishParts(text, at, separators)
  );
}

function readHalf(text: string, at: number): Share | undefined {
  for (const [pattern, qualifier] of halves) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return fraction(1, 2, pattern.lastIndex, qualifier);
  }
  return undefined;
}

function readMultiple(text: string, at: number): Share | undefined {
  for (const [pattern, factor] of multiples) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    const one = new Decimal(1);
    const value = new Decimal(factor);
    return {
      form: 'multiple',
      value,
      step: one,
      reach: one,
      pointed: false,
      qualifier: 'none',
      end: pattern.lastIndex,
    };
  }
  return undefined;
}

/** 六成五: six tenths and five hundredths. */
function readTenths(text: string, at: number): Share | undefined {
  const match = /^([一二两三四五六七八九])成([一二三四五六七八九])/.exec(text.slice(at, at + 3));
  const [tenths, hundredths] = match
    ? [match[1], match[2]].map((each) => readHanNumeral(each ?? '', 0))
    : [];
  if (!tenths || !hundredths) return undefined;
  const step = new Decimal(0.01);
  const value = tenths.value.div(10).plus(hundredths.value.div(100));
  return {
    form: 'number',
    value,
    step,
    reach: step,
    pointed: false,
    qualifier: 'none',
    end: at + 3,
  };
}

/** 三分之一, 百分之六十七点五一, 千分之三, 1/3, ½. */
function readParts(text: string, at: number, separators: Separators): Share | undefined {
  const sign = readVulgar(text, at);
  if (sign) return fraction(sign[0], sign[1], at + 1, 'none');
  const below = readDigits(text, at, separators) ?? readHanNumeral(text, at);
  if (!below || below.pointed) return undefined;
  if (text.startsWith('分之', below.end)) {
    const from = skipSpace(text, below.end + 2);
    const above = readDigits(text, from, separators) ?? readHanNumeral(text, from);
    return above && !above.upper ? shareOf(above, below.value) : undefined;
  }
  const slash = /^\/\d/.test(text.slice(below.end, below.end + 2));
  const above = slash ? readDigits(text, below.end + 1, separators) : undefined;
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

/** A third, two thirds, three-quarters, one in four, 3 out of 4. */
function readEnglishParts(text: string, at: number, separators: Separators): Share | undefined {
  const article = /^an? /i.exec(text.slice(at, at + 3))?.[0];
  const above = article
    ? { value: new Decimal(1), end: at + article.length - 1, pointed: false }
    : (readEnglishNumeral(text, at) ?? readDigits(text, at, separators));
  if (!above || above.pointed) return undefined;
  part.lastIndex = above.end;
  const below = parts[part.exec(text)?.[1]?.toLowerCase() ?? ''];
  if (below) return fraction(above.value.toNumber(), below, part.lastIndex, 'none');
  inEvery.lastIndex = above.end;
  if (article || !inEvery.test(text)) return undefined;
  const from = inEvery.lastIndex;
  const total = readEnglishNumeral(text, from) ?? readDigits(text, from, separators);
  if (!total || total.pointed || total.value.lte(above.value)) return undefined;
  return fraction(above.value.toNumber(), total.value.toNumber(), total.end, 'none');
}

/** A share of so many equal parts; “over” and “under” reach half a part. */
function fraction(above: number, below: number, end: number, qualifier: WrittenQualifier): Share {
  const step = new Decimal(1).div(below);
  const value = new Decimal(above).div(below);
  return { form: 'fraction', value, step, reach: step.div(2), pointed: false, qualifier, end };
}
