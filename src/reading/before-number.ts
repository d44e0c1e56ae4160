import { currencySigns } from '../languages/signs.ts';
import { batch, type Unit } from '../model/units/unit.ts';
import { lookUp } from '../schema/look-up.ts';
import { hanNumerals } from './characters/han-characters.ts';
import { endOf, skipSpace } from './characters/scan.ts';
import { readCount } from './numerals/count.ts';
import type { ReadingStyle } from './reading-style.ts';
import { anyCounter } from './units/unit-words.ts';
import type { LeadWord } from './words/vocabulary.ts';

/** What stands before a number: words that say something of it, a sign, a currency, “for each”. */
export interface Lead {
  /** The words, in the order in which they stand. */
  readonly words: readonly LeadWord[];
  readonly negative: boolean;
  /** The units that a sign or a word before the number may stand for: $, aged. */
  readonly currencies: readonly string[];
  /** The units that the amount is counted for: 每个项目. */
  readonly per: readonly Unit[];
  /** Whether “between” or “from” announces a range. */
  readonly between: boolean;
  readonly end: number;
}

const signs = Object.keys(currencySigns).sort((a, b) => b.length - a.length);
/** A currency's sign or code in front of digits. */
export const currencyPattern = signs
  .map((sign) => {
    const escaped = sign.replace(/[$.]/g, '\\$&');
    return /^[A-Za-z]/.test(sign) ? `(?<![A-Za-z])${escaped}` : escaped;
  })
  .join('|');
const currency = new RegExp(`(?:${currencyPattern})(?![A-Za-z])`, 'y');
const minus = /-(?=\s?[\d.¥$€£(A-Z])/iy;
const plus = /\+(?=\s?[\d¥$€£])/iy;
const han = /\p{Script=Han}/u;
const numberStart = new RegExp(`[\\d½¼¾⅓⅔半${hanNumerals}]`);
const longestNoun = 14;
const nothing: Omit<Lead, 'end'> = {
  words: [],
  negative: false,
  currencies: [],
  per: [],
  between: false,
};

/** Reads all that stands before a number, from a place on. */
export function readLead(
  text: string,
  from: number,
  style: ReadingStyle,
  before: Omit<Lead, 'end'> = nothing,
): Lead {
  let lead: Lead = { ...before, end: from };
  for (;;) {
    const at = skipSpace(text, lead.end);
    const next = step(text, at, lead, style);
    if (!next) return { ...lead, end: at };
    lead = next;
  }
}

function step(text: string, at: number, lead: Lead, style: ReadingStyle): Lead | undefined {
  const { vocabulary } = style.words;
  const { ahead, aged, compared } = vocabulary;
  const range = endAt(ahead.between, text, at);
  if (range !== undefined) return { ...lead, between: true, end: range };
  const from = endAt(ahead.from, text, at);
  // “From” tells where a change began, which is no size of it.
  if (from !== undefined)
    return { ...lead, words: [...lead.words, 'level'], between: true, end: from };
  const found = vocabulary.lead.at(text, at);
  if (found?.meaning === 'stop') return undefined;
  if (found && found.meaning !== 'part' && !startsNumber(text, at, style))
    return { ...lead, words: [...lead.words, found.meaning], end: found.end };
  const negative = endAt(ahead.negative, text, at) ?? endOf(minus, text, at);
  if (negative !== undefined) return { ...lead, negative: !lead.negative, end: negative };
  const than = endAt(compared, text, at);
  if (than !== undefined) return { ...lead, end: than };
  const plain = endAt(ahead.article, text, at);
  if (plain !== undefined) return { ...lead, end: plain };
  const positive = endAt(ahead.positive, text, at) ?? endOf(plus, text, at);
  if (positive !== undefined) return { ...lead, end: positive };
  const age = lead.currencies.length === 0 ? endAt(aged, text, at) : undefined;
  if (age !== undefined) return { ...lead, currencies: years(style), end: age };
  const sign = endOf(currency, text, at);
  if (sign !== undefined && lead.currencies.length === 0)
    return { ...lead, currencies: lookUp(currencySigns, text.slice(at, sign)) ?? [], end: sign };
  return readPer(text, at, lead, style);
}

const endAt = (pattern: RegExp | undefined, text: string, at: number) =>
  pattern && endOf(pattern, text, at);

/** The units that years are told in, the publication’s own among them. */
function years({ words }: ReadingStyle): string[] {
  const units = ['years', '岁', '年'].flatMap((name) => words.at(name, 0)?.units ?? []);
  const bases = units.flatMap((unit) => (unit.factor === 1 ? Object.keys(unit.bases) : []));
  return [...new Set(bases.filter((base) => base !== anyCounter))];
}

/** Whether a word that could lead up to a number is the number itself: “half”, 一半, “double”. */
function startsNumber(text: string, at: number, { words }: ReadingStyle): boolean {
  const { half, overHalf, multiples, onePart, parts } = words.vocabulary;
  const one = onePart.at(text, at);
  if (one && text.charAt(one.end) === ' ' && parts.at(text, one.end + 1)) return true;
  return [half, overHalf, multiples].some((table) => table.at(text, at) !== undefined);
}

/** The unit that an amount is counted for (每个项目, 平均每吨, 每千人口), and perhaps a word or two before the number. */
function readPer(text: string, at: number, lead: Lead, style: ReadingStyle): Lead | undefined {
  const { ahead } = style.words.vocabulary;
  const hour = lead.per.length > 0 ? undefined : endAt(ahead.speed, text, at);
  if (hour !== undefined) return { ...lead, per: [{ factor: 1, bases: { h: 1 } }], end: hour };
  const start = endAt(ahead.each, text, at);
  if (start === undefined || lead.per.length > 0) return undefined;
  const count = readCount(text, start, style.separators);
  const unit = style.words.at(text, count?.end ?? start);
  const isShare =
    (count?.value ?? 100) < 100 && endAt(ahead.share, text, unit?.end ?? start) !== undefined;
  if (!unit || isShare) return undefined;
  const units = count ? unit.units.flatMap((own) => batch(count.value, own) ?? []) : unit.units;
  const per = { ...lead, per: units };
  const from = endAt(ahead.often, text, unit.end) ?? unit.end;
  for (let end = from; end <= from + longestNoun; end += 1) {
    const inWord = ahead.compounds?.test(text.slice(from, end + 1));
    const rest = inWord ? undefined : readLead(text, end, style, per);
    if (rest && numberStart.test(text.charAt(rest.end))) return { ...per, end };
    if (!han.test(text.charAt(end))) return undefined;
  }
  return undefined;
}
