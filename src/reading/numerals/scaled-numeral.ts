import { Decimal } from 'decimal.js';
import { readDigits, readPower, readVulgar, type Separators } from '../characters/digits.ts';
import { type Numeral, scaleNumeral } from '../characters/numeral.ts';
import type { WrittenQualifier } from '../characters/qualifiers.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readHanNumeral } from './chinese.ts';
import { readEnglishNumeral } from './english.ts';
import { readNumberWord } from './number-words.ts';
import { scaleAt } from './scale-words.ts';

/** A numeral with its scale word and what stands between: 两百多亿, 24.44 billion. */
export interface Scaled {
  readonly numeral: Numeral;
  readonly qualifier: WrittenQualifier;
  /** How far “over” reaches: 200多亿 to 300亿, 244亿多 to 245亿. */
  readonly reach: Decimal;
  readonly hanScale: boolean;
  /** What the scale word stands for; 1 where there is none. */
  readonly factor: number;
  readonly end: number;
}

/** What numerals are read with: how digits are parted, and which words there are. */
export interface NumeralStyle {
  readonly separators: Separators;
  readonly words: { readonly vocabulary: Vocabulary };
}

/** The numeral at a place, in digits or in words. `bound` is the text up to where digits may stand. */
export function readNumeral(bound: string, at: number, style: NumeralStyle): Numeral | undefined {
  const { vocabulary } = style.words;
  return (
    readMixed(bound, at) ??
    readPower(bound, at, style.separators) ??
    (vocabulary.grammars.has('han') ? readHanNumeral(bound, at) : undefined) ??
    (vocabulary.grammars.has('english') ? readEnglishNumeral(bound, at) : undefined) ??
    readNumberWord(bound, at, vocabulary)
  );
}

const mixed = /(\d{1,3})(?:([½¼¾⅓⅔⅕⅛])|-([1-9])\/(2|3|4|8|16)(?!\d))/y;

/** A whole and a fraction: 4-1/4, 4¼. */
function readMixed(text: string, at: number): Numeral | undefined {
  mixed.lastIndex = at;
  const [written, whole, sign, above, below] = mixed.exec(text) ?? [];
  if (written === undefined) return undefined;
  const [up, down] = (sign && readVulgar(sign, 0)) || [Number(above), Number(below)];
  // Fourths and eighths are exact, and no rounding to the next one.
  const step = new Decimal(0.01);
  const value = new Decimal(up).div(down).plus(Number(whole));
  return { value, step, place: step, pointed: false, scaled: false, end: at + written.length };
}

/**
 * The ways to read a number with its scale at a place: 300m may be 300 million or 300 of a unit m. The numeral stands
 * in `bound`, the words behind it in `text`, which goes on where `bound` ends.
 */
export function readScaled(bound: string, text: string, at: number, style: NumeralStyle): Scaled[] {
  const numeral = readNumeral(bound, at, style);
  if (!numeral) return [];
  const last = text.charAt(numeral.end - 1);
  const hanScale = numeral.scaled && /[万亿]/.test(last);
  const words = numeral.scaled && !numeral.pointed ? numeral.step.toNumber() : 1;
  const factor = hanScale ? (last === '亿' ? 1e8 : 1e4) : words;
  const plain: Scaled = {
    numeral,
    qualifier: 'none',
    reach: numeral.place,
    hanScale,
    factor,
    end: numeral.end,
  };
  const own = withMid(text, plain, style);
  return own.flatMap((each) => [each, ...withScale(bound, text, each, style)]);
}

/** A number alone, and with 多 or 余 directly behind it. */
function withMid(text: string, scaled: Scaled, { words }: NumeralStyle): Scaled[] {
  const found = words.vocabulary.mid.at(text, scaled.end);
  if (!found || scaled.qualifier !== 'none') return [scaled];
  const { numeral } = scaled;
  const reach = numeral.scaled ? numeral.step : numeral.place;
  return [scaled, { ...scaled, qualifier: found.meaning, reach, end: found.end }];
}

function withScale(bound: string, text: string, scaled: Scaled, style: NumeralStyle): Scaled[] {
  const scale = scaleAt(text, scaled.end, style.words.vocabulary);
  if (!scale) return [];
  const numeral = scaleNumeral(scaled.numeral, scale.factor, scale.end);
  const counted: Scaled = {
    ...scaled,
    numeral,
    reach: scaled.reach.times(scale.factor),
    hanScale: scale.han,
    factor: scaled.factor * scale.factor,
    end: scale.end,
  };
  const compound = scaled.qualifier === 'none' ? withRest(bound, text, counted, style) : [];
  return [...withMid(text, counted, style), ...compound];
}

/** The number with its rest, which is counted in a smaller scale or in ones: 2亿4437万. */
function withRest(bound: string, text: string, front: Scaled, style: NumeralStyle): Scaled[] {
  if (!front.hanScale || front.numeral.pointed) return [];
  const rest = readDigits(bound, front.end, style.separators);
  if (!rest) return [];
  const scale = scaleAt(text, rest.end, style.words.vocabulary);
  const back = scale?.han ? scaleNumeral(rest, scale.factor, scale.end) : rest;
  if (back.value.gte(front.numeral.step)) return [];
  const numeral: Numeral = { ...back, value: front.numeral.value.plus(back.value), scaled: true };
  return withMid(text, { ...front, numeral, reach: back.place, end: back.end }, style);
}
