import { readDigits } from '../characters/digits.ts';
import { endOf } from '../characters/scan.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type NumeralStyle, readNumeral } from './scaled-numeral.ts';

/** An ordinal found in a text. */
export interface Ordinal {
  readonly value: number;
  /** Whether it ends a list: the top ten, 前三. */
  readonly isTop: boolean;
  readonly end: number;
}

/** Reads 第二, 第2名, 首位, No. 2, 2nd, second, twenty-first, in third at a place of a folded text. */
export function readOrdinal(text: string, from: number, style: NumeralStyle): Ordinal | undefined {
  const { ranks } = style.words.vocabulary;
  const at = (ranks.at && endOf(ranks.at, text, from)) ?? from;
  const head = ranks.first && endOf(ranks.first, text, at);
  if (head !== undefined) return { value: 1, isTop: false, end: head };
  return (
    readMarked(text, at, style) ?? readSuffixed(text, at, style) ?? readRank(text, at, ranks.words)
  );
}

/** An ordinal with a mark before its number: 第二, No. 2, the top ten. */
function readMarked(text: string, at: number, style: NumeralStyle): Ordinal | undefined {
  const { top, mark, counted } = style.words.vocabulary.ranks;
  const above = top && endOf(top, text, at);
  const from = above ?? (mark && endOf(mark, text, at));
  const number = from === undefined ? undefined : readNumeral(text, from, style);
  if (!number || number.pointed || number.upper) return undefined;
  return {
    value: number.value.toNumber(),
    isTop: above !== undefined,
    end: (counted && endOf(counted, text, number.end)) ?? number.end,
  };
}

function readSuffixed(
  text: string,
  at: number,
  { separators, words }: NumeralStyle,
): Ordinal | undefined {
  const { suffix } = words.vocabulary.ranks;
  const digits = readDigits(text, at, separators);
  const end = digits && suffix && endOf(suffix, text, digits.end);
  if (!digits || end === undefined || digits.pointed) return undefined;
  return { value: digits.value.toNumber(), isTop: false, end };
}

/** A rank in words: second, twenty-first. */
export function readRank(
  text: string,
  at: number,
  words: Vocabulary['ranks']['words'],
): Ordinal | undefined {
  const found = words.at(text, at);
  return found && { value: found.meaning, isTop: false, end: found.end };
}
