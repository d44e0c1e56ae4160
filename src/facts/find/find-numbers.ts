import { separatorsOf } from '../../reading/characters/digits.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { scaleAt } from '../../reading/numerals/scale-words.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';
import { findDates } from './find-dates.ts';
import { type Span, spansOf } from './find-words.ts';
import { findYears } from './find-years.ts';
import type { FoundNumber } from './found-number.ts';
import { isInName } from './glued-digits.ts';
import { findIdentifiers } from './identifiers.ts';
import { findWords, findWordsOf } from './languages.ts';

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
/** Digits of any script; those that a text is folded to stand first. */
const digits = /\d+(?:[.,，]\d+)*|\p{Nd}+/gu;
const fractions = /[¼-¾⅐-⅞↉]/g;

/**
 * The numbers in a running text, in order, none inside another: digits, Chinese numerals, English number words. Names
 * that are waived for the whole publication, numbers that only call something by its number, and idioms are left out.
 */
export function findNumbers(written: string, context: FindContext): FoundNumber[] {
  const text = fold(written);
  const own = findWordsOf(context.language);
  const hasDigits = /[\p{Nd}¼-¾⅐-⅞↉]/u.test(text);
  if (!hasDigits && !own) return [];
  const spoken = findWords.filter(({ letters }) => letters.test(text));
  if (!hasDigits && !spoken.some(({ numerals }) => numerals.test(text))) return [];
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span) => taken.fill(1, start, end);
  const found: FoundNumber[] = [];
  const add = (numbers: readonly FoundNumber[]) => {
    for (const number of numbers) {
      if (taken.subarray(number.start, number.end).includes(1)) continue;
      take(number);
      found.push(number);
    }
  };
  for (const name of context.names) takeName(text, fold(name), take);
  for (const span of spansOf(text, [addresses, ...spoken.flatMap(({ names }) => names)]))
    take(span);
  for (const span of findIdentifiers(text)) take(span);
  add(
    findDates(
      text,
      spoken.flatMap(({ dates }) => dates),
    ),
  );
  add(findYears(text, context.words));
  for (const span of own?.idioms?.(text) ?? []) take(span);
  add(findOrdinalDigits(text));
  add(findDigits(text, context));
  add(spansOf(text, [fractions]).map((span) => ({ kind: 'figure', ...span })));
  add(own?.find(text, context.words) ?? []);
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

function takeName(text: string, name: string, take: (span: Span) => void): void {
  if (name === '') return;
  const isEdge = (at: number) => !/[\dA-Za-z]/.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const startsFree = !/^[\dA-Za-z]/.test(name) || isEdge(at - 1);
    const endsFree = !/[\dA-Za-z]$/.test(name) || isEdge(at + name.length);
    if (startsFree && endsFree) take({ start: at, end: at + name.length });
  }
}

/** The ordinals in digits, whose numbers count places: 第40, No. 2. */
function findOrdinalDigits(text: string): FoundNumber[] {
  return [...text.matchAll(/第\s?\d+|\bNo\.? ?\d+|#\d+|(?<![\w.])\d+(?:st|nd|rd|th)\b/g)].map(
    (match) => ({
      kind: 'ordinal' as const,
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** Digits in any form. Those of a name (A4, CO2, 5G) are none. */
function findDigits(text: string, { language, words }: FindContext): FoundNumber[] {
  return [...text.matchAll(digits)].flatMap((match): FoundNumber[] => {
    if (isInName(text, match.index, match.index + match[0].length, words)) return [];
    let start = match.index;
    return split(match[0], language).map((piece) => {
      const from = text.indexOf(piece, start);
      start = from + piece.length;
      return { kind: 'figure', start: from, end: start };
    });
  });
}

/** The numbers in a run of digits and signs: 1,234 is one, and so is 3.5.1; 40,41 are two. */
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
  const { others } = words.vocabulary.around;
  const isUnit = unit && !(others && text.slice(end, end + 4).search(others) === 0);
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
