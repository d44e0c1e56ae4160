import type { Unit } from '../model/unit.ts';
import { hanNumerals } from './characters/han-characters.ts';
import {
  directions,
  joinQualifiers,
  plainWords,
  type WrittenQualifier,
  wordsBefore,
} from './characters/qualifiers.ts';
import { currencySigns } from './units/english.ts';
import type { UnitWords } from './units/unit-words.ts';

/** What stands before a number: qualifiers, a sign, a currency, “for each”. */
export interface Lead {
  /** `undefined` where two qualifiers contradict each other. */
  readonly qualifier: WrittenQualifier | undefined;
  readonly negative: boolean;
  /** The currencies that a sign before the number may stand for. */
  readonly currencies: readonly string[];
  /** The units that the amount is counted for: 每个项目. */
  readonly per: readonly Unit[];
  /** Whether “between” or “from” announces a range. */
  readonly between: boolean;
  readonly end: number;
}

const signs = Object.keys(currencySigns).sort((a, b) => b.length - a.length);
const currency = new RegExp(
  `(?:${signs.map((sign) => sign.replace(/[$]/g, '\\$&')).join('|')})(?![A-Za-z])`,
  'y',
);
const minus = /负|minus(?![a-z])|negative(?![a-z])|-(?=\s?[\d.¥$€£])/iy;
const plus = /正(?=[一二三四五六七八九十百])|plus(?![a-z])|\+(?=\d)/iy;
const between = /(?:between|from|在|从|介于)(?![a-z])/iy;
const each = /(?:平均|均|即)?每(?:一)?/y;
const han = /\p{Script=Han}/u;
const numberStart = new RegExp(`[\\d½¼¾⅓⅔半${hanNumerals}]`);
const longestNoun = 14;

/** Words that end like a qualifier and are none: 签约40个 is no estimate. */
export const compounds =
  /(?:[签合节条公契预制履违邀相特租誓密隐简纽失守践赴婚和盟毁续解缔商订立]约|[附最邻就靠贴远亲]近|[高英中]超)$/;

const nothing: Omit<Lead, 'end'> = {
  qualifier: 'none',
  negative: false,
  currencies: [],
  per: [],
  between: false,
};

/** Reads all that stands before a number, from a place on. */
export function readLead(
  text: string,
  from: number,
  words: UnitWords,
  before: Omit<Lead, 'end'> = nothing,
): Lead {
  let lead: Lead = { ...before, end: from };
  for (;;) {
    const at = skipSpace(text, lead.end);
    const next = step(text, at, lead, words);
    if (!next) return { ...lead, end: at };
    lead = next;
  }
}

function step(text: string, at: number, lead: Lead, words: UnitWords): Lead | undefined {
  const found = wordsBefore.at(text, at);
  if (found) {
    const joined = lead.qualifier && joinQualifiers(lead.qualifier, found.meaning);
    return { ...lead, qualifier: joined, end: found.end };
  }
  const direction = directions.at(text, at);
  if (direction) return { ...lead, negative: direction.meaning < 0, end: direction.end };
  const plain = plainWords.at(text, at);
  if (plain) return { ...lead, end: plain.end };
  const range = endOf(between, text, at);
  if (range !== undefined) return { ...lead, between: true, end: range };
  const negative = endOf(minus, text, at);
  if (negative !== undefined) return { ...lead, negative: !lead.negative, end: negative };
  const positive = endOf(plus, text, at);
  if (positive !== undefined) return { ...lead, end: positive };
  const sign = endOf(currency, text, at);
  if (sign !== undefined && lead.currencies.length === 0)
    return { ...lead, currencies: currencySigns[text.slice(at, sign)] ?? [], end: sign };
  return readPer(text, at, lead, words);
}

/** 每个项目, 平均每吨: what the amount is counted for, and perhaps a word or two before the number. */
function readPer(text: string, at: number, lead: Lead, words: UnitWords): Lead | undefined {
  const start = endOf(each, text, at);
  if (start === undefined || lead.per.length > 0) return undefined;
  const unit = words.at(text, start);
  if (!unit) return undefined;
  const per = { ...lead, per: unit.units };
  for (let end = unit.end; end <= unit.end + longestNoun; end += 1) {
    const inWord = compounds.test(text.slice(unit.end, end + 1));
    const rest = inWord ? undefined : readLead(text, end, words, per);
    if (rest && numberStart.test(text.charAt(rest.end))) return { ...per, end };
    if (!han.test(text.charAt(end))) return undefined;
  }
  return undefined;
}

/** Where a pattern that begins at a place ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ') end += 1;
  return end;
}
