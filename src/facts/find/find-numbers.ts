import { separatorsOf } from '../../reading/characters/digits.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { scaleAt } from '../../reading/numerals/scale-words.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';
import { otherWords } from '../agree/surroundings.ts';
import { findHanNumbers } from './find-chinese.ts';
import { type FoundNumber, findDates } from './find-dates.ts';
import { findEnglishNumbers } from './find-english.ts';
import { findYears } from './find-years.ts';
import { findIdentifiers } from './identifiers.ts';
import { englishIdioms } from './idioms-en.ts';
import { idiomEnd } from './idioms-zh.ts';

/** What numbers are looked for with. */
export interface FindContext {
  readonly language: string;
  readonly words: UnitWords;
  /** Names that hold numbers and are no figures: `site.names`. */
  readonly names: readonly string[];
}

/** Addresses and names of files are no text. */
const addresses =
  /(?:https?:\/\/|www\.)[^\s，。；）)]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,32}){0,3}\.(?:json|csv|svg|png|jpe?g|md|ya?ml|xlsx?|pdf|html?)\b/gi;
const digits = /\d+(?:[.,，]\d+)*/g;
const codes = /(?:RMB|CNY|USD|US|EUR|GBP|JPY|HKD|CHF)$/;

/**
 * Every number in a running text, in order, none inside another: digits, Chinese numerals, English number
 * words. Names that are waived for the whole publication, numbers that only call something by its number, and
 * idioms are left out.
 */
export function findNumbers(written: string, context: FindContext): FoundNumber[] {
  const text = fold(written);
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number) => taken.fill(1, start, end);
  for (const name of context.names) takeName(text, fold(name), take);
  for (const match of text.matchAll(addresses)) take(match.index, match.index + match[0].length);
  for (const { start, end } of findIdentifiers(text)) take(start, end);
  const found: FoundNumber[] = [];
  const add = (numbers: readonly FoundNumber[]) => {
    for (const number of numbers) {
      if (taken.subarray(number.start, number.end).includes(1)) continue;
      take(number.start, number.end);
      found.push(number);
    }
  };
  add(findDates(text));
  add(findYears(text, context.words));
  const isChinese = /^zh/i.test(context.language);
  if (isChinese) takeChineseIdioms(text, take);
  for (const match of text.matchAll(englishIdioms))
    take(match.index, match.index + match[0].length);
  add(findOrdinalDigits(text));
  add(findDigits(text, context));
  if (isChinese) add(findHanNumbers(text, context.words));
  if (/^en/i.test(context.language)) add(longestFirst(findEnglishNumbers(text)));
  const numbers = found.map((number) => named(text, whole(text, number, context.words)));
  return parted(numbers.sort((a, b) => a.start - b.start));
}

/** Numbers one behind the other: what one takes in as its scale or unit is no other. */
function parted(numbers: readonly FoundNumber[]): FoundNumber[] {
  let last = 0;
  return numbers.flatMap((number) => {
    const start = Math.max(last, number.start);
    if (start >= number.end) return [];
    last = number.end;
    return [{ ...number, start }];
  });
}

function takeName(text: string, name: string, take: (start: number, end: number) => void): void {
  if (name === '') return;
  const isEdge = (at: number) => !/[\dA-Za-z]/.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const startsFree = !/^[\dA-Za-z]/.test(name) || isEdge(at - 1);
    const endsFree = !/[\dA-Za-z]$/.test(name) || isEdge(at + name.length);
    if (startsFree && endsFree) take(at, at + name.length);
  }
}

const numeral = /[零〇一二两三四五六七八九十百千万亿\d]/;

/** Whether a numeral goes on across a place. */
function goesOn(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return (
    numeral.test(after) &&
    (numeral.test(before) || (before === '点' && numeral.test(text.charAt(at - 2))))
  );
}

/** An idiom is one where it cuts through no number: 六十分 is no 十分. */
function takeChineseIdioms(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const end = idiomEnd(text, at);
    if (end === undefined || goesOn(text, at) || goesOn(text, end)) continue;
    take(at, end);
    at = end - 1;
  }
}

/** 第40, No. 2: the number counts places. */
function findOrdinalDigits(text: string): FoundNumber[] {
  return [...text.matchAll(/第\s?\d+|\bNo\.? ?\d+|#\d+|(?<![\w.])\d+(?:st|nd|rd|th)\b/g)].map(
    (match) => ({
      kind: 'ordinal' as const,
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** Digits in any form. Those in a word (A4, CO2, 5G) are none. */
function findDigits(text: string, { language, words }: FindContext): FoundNumber[] {
  return [...text.matchAll(digits)].flatMap((match): FoundNumber[] => {
    if (isInWord(text, match.index, match.index + match[0].length, words)) return [];
    let start = match.index;
    return split(match[0], language).map((piece) => {
      const from = text.indexOf(piece, start);
      start = from + piece.length;
      return { kind: 'figure', start: from, end: start };
    });
  });
}

function isInWord(text: string, start: number, end: number, words: UnitWords): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/[A-Za-z_]$/.test(before) && !codes.test(before)) return true;
  if (/(?<![A-Za-z])[A-Z]{2,}-$/.test(before)) return true;
  const letters = /^[A-Za-z]+/.exec(text.slice(end, end + 24))?.[0];
  if (letters === undefined || /^(?:x|s|st|nd|rd|th)$/.test(letters)) return false;
  const scale = scaleAt(text, end);
  return scale?.end !== end + letters.length && words.at(text, end)?.end !== end + letters.length;
}

/** 1,234 is one number, and so is 3.5.1; 40,41 are two. */
function split(written: string, language: string): string[] {
  const { decimal } = separatorsOf(language);
  if (/^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(written) || /^\d+(?:\.\d+)+$/.test(written))
    return [written];
  if (decimal === ',' && /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+,\d+$/.test(written)) return [written];
  return written.split(/[.,，]/);
}

/** A number with its sign, scale and unit: what would be bound. */
function whole(text: string, number: FoundNumber, words: UnitWords): FoundNumber {
  if (number.kind !== 'figure') return number;
  const isNegative = /(?:^|[\s(（“])-$/.test(
    text.slice(Math.max(0, number.start - 2), number.start),
  );
  let { end } = number;
  for (const next of [over, scaleEnd, over]) end = next(text, end) ?? end;
  const unit = words.at(text, text.charAt(end) === ' ' ? end + 1 : end);
  const isUnit = unit && text.slice(end, end + 4).search(otherWords) !== 0;
  return { ...number, start: number.start - (isNegative ? 1 : 0), end: isUnit ? unit.end : end };
}

const over = (text: string, at: number) => (/[多余+]/.test(text.charAt(at)) ? at + 1 : undefined);
const scaleEnd = (text: string, at: number) => scaleAt(text, at)?.end;

/** A number inside a short quotation is most often a name: “332”, “四个办”. */
function named(text: string, number: FoundNumber): FoundNumber {
  if (number.kind !== 'figure') return number;
  const from = Math.max(0, number.start - 8);
  const open = from + text.slice(from, number.start).search(/[“「][^“「]*$/);
  if (open < from) return number;
  const rest = text.slice(open + 1, open + 14);
  const close = rest.search(/[”」]/);
  const isShort = close > 0 && open + 1 + close >= number.end && close <= 10;
  return isShort && !/[，。；、]/.test(rest.slice(0, close)) ? { ...number, kind: 'name' } : number;
}

/** Of numbers that begin at one place, the longest goes first. */
function longestFirst(numbers: readonly FoundNumber[]): FoundNumber[] {
  return [...numbers].sort((a, b) => b.end - b.start - (a.end - a.start));
}
