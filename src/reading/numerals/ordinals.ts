import { lookUp } from '../../schema/look-up.ts';
import { readDigits } from '../characters/digits.ts';
import { endOf } from '../characters/scan.ts';
import { readEnglishNumeral } from './english.ts';
import { type NumeralStyle, readNumeral } from './scaled-numeral.ts';

const ranks =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const rankTens: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
};
const word = /(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?([a-z]+)(?![a-z])/iy;
const suffix = /(?:st|nd|rd|th)(?![a-z])/iy;
const mark =
  /(?:(?:全国|全球|世界|亚洲|全省|全市)?第|no\.? ?(?=\d)|number |nr\.? ?(?=\d)|n[°º] ?|#)/iy;
const top = /(?:排名|位列|位居|居)?(?:全国|全球|世界|全省|全市)?前|(?:the )?top[- ]/iy;
const leader = /首位|榜首|魁首|头名/y;
const counted =
  /个?(?:交易日|工作日|月|年头|季度|星期)|[名位个家项件条座强次届年天轮批期周场枚块站局回任代]/y;

/** An ordinal found in a text. */
export interface Ordinal {
  readonly value: number;
  /** Whether it ends a list: the top ten, 前三. */
  readonly isTop: boolean;
  readonly end: number;
}

/** Reads 第二, 第2名, 首位, No. 2, 2nd, second, twenty-first at a place of a folded text. */
export function readOrdinal(text: string, at: number, style: NumeralStyle): Ordinal | undefined {
  const head = endOf(leader, text, at);
  if (head !== undefined) return { value: 1, isTop: false, end: head };
  const above = endOf(top, text, at);
  const from = above ?? endOf(mark, text, at);
  if (from !== undefined) {
    const marked = readNumeral(text, from, style);
    if (!marked || marked.pointed || marked.upper) return undefined;
    return {
      value: marked.value.toNumber(),
      isTop: above !== undefined,
      end: endOf(counted, text, marked.end) ?? marked.end,
    };
  }
  const digits = readDigits(text, at, style.separators);
  const end = digits && endOf(suffix, text, digits.end);
  if (digits && end !== undefined && !digits.pointed)
    return { value: digits.value.toNumber(), isTop: false, end };
  return readRank(text, at);
}

/** A rank in English words: second, twenty-first. */
export function readRank(text: string, at: number): Ordinal | undefined {
  word.lastIndex = at;
  const match = word.exec(text);
  const rank = match?.[2]?.toLowerCase() ?? '';
  const ten = match?.[1] ? readEnglishNumeral(match[1], 0)?.value.toNumber() : 0;
  const value = ranks.indexOf(rank) + 1 || lookUp(rankTens, rank);
  if (!match || !value || (ten && value > 9)) return undefined;
  return { value: value + (ten ?? 0), isTop: false, end: word.lastIndex };
}
