import { saysOfNumber } from './after-number.ts';
import type { Reading } from './characters/written-quantity.ts';
import { type NumeralStyle, readNumeral, type Scaled } from './numerals/scaled-numeral.ts';
import type { ReadingStyle } from './reading-style.ts';
import { readingsOf } from './readings-of.ts';
import { anyCounter } from './units/unit-words.ts';
import type { VoicedLead } from './voiced-lead.ts';

/** Up to three words in English, the last one a plural: 537 disputed votes. */
const english =
  /^ (?:[a-z]+(?:-[a-z]+)* ){0,2}(?:(?:[a-z]+-)*[a-z]{2,}s|aircraft|spacecraft|sheep|fish|staff|personnel|cattle|crew|livestock|poultry|people|men|women|children|media)$/i;
/** A noun in Chinese, perhaps behind a counting word: 40枚金牌. */
const chinese = /^\p{Script=Han}{2,8}$/u;
/** Characters that make another number of one before them, or say how large it is. */
const numeric =
  /[零〇一二两三四五六七八九十百千万亿兆成倍折番分点半多余几强弱来率比]|以[上下内]|左右|上下/;

/**
 * A number with the noun that it counts, where the noun is no unit and the dataset names none: nothing of what follows may be
 * a scale, a unit or a word of comparison.
 */
export function nounReadings(
  bound: string,
  text: string,
  scaled: Scaled,
  lead: VoicedLead,
  style: ReadingStyle,
): Reading[] {
  if (!style.nouns || lead.currencies.length > 0 || lead.per.length > 0) return [];
  const rest = bound.slice(scaled.end).trimEnd();
  if (!isNoun(rest, style)) return [];
  const tail = {
    unit: { factor: 1, bases: { [anyCounter]: 1 } },
    each: false,
    half: false,
    optional: false,
    qualifier: 'none' as const,
    change: 'none' as const,
    end: bound.length,
  };
  return /[A-Za-z]/.test(text.charAt(bound.length)) ? [] : readingsOf(scaled, tail, lead);
}

function isNoun(rest: string, style: ReadingStyle): boolean {
  if (english.test(rest)) {
    const starts = [...rest.matchAll(/ (?=[a-z])/gi)].map(({ index }) => index + 1);
    return starts.every((at) => !saysMore(rest, at, style));
  }
  if (!chinese.test(rest) || numeric.test(rest)) return false;
  const counting = style.words.at(rest, 0);
  return counting?.isLoose === true && counting.end < rest.length;
}

function saysMore(rest: string, at: number, style: ReadingStyle & NumeralStyle): boolean {
  return saysOfNumber(rest, at, style.words) || readNumeral(rest, at, style) !== undefined;
}
