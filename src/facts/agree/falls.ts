import { fold } from '../../reading/characters/normalise-characters.ts';
import { wordsIn } from '../../reading/characters/qualifiers.ts';

/** How a fall is said of a number that is written without its sign. */
export interface Fall {
  /** The bound words without the words of falling. */
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** Whether a word of falling is yet to be found, right behind the number and its unit. */
  readonly isBehind: boolean;
  /** Whether all words of falling stand outside the bound words. */
  readonly isOutside: boolean;
}

const verbs = `fell fall falls fallen falling declined decline declines declining decreased decrease decreases
  decreasing dropped drop drops dropping lost lose loses losing shrank shrink shrinks shrunk shrinking contracted
  contracts contracting slid slipped sank sunk plunged plummeted tumbled slumped dipped reduced down lower less`;
const nouns =
  'fall decline decrease drop loss reduction contraction slump plunge dip slide shortfall cut';
const hanWords = `下降 减少 下跌 下滑 降低 缩减 负增长 减产 减收 减幅 降幅 跌幅 萎缩 缩水 收缩 回落 衰退 亏损 少收 跌 降 减 少
  低`;
const rises = `rose rise rises risen rising grew grow grows grown growing increased increase increases increasing
  gained gains climbed jumped up`;
const hanRises = '增长 上升 增加 提高 上涨 增产 涨';

const among = (list: string) => wordsIn(list).join('|');
const hanFall = `(?<![不未没无升涨增最至多很缺稀高]|没有)(?:${among(hanWords)})(?:了|幅度?)?`;
const englishFall = `(?<!\\bnot |n['’]t )\\b(?:(?:${among(nouns)}) (?:of|was|is)|(?:cut|off) by|(?:${among(verbs)})(?: by)?)`;
/** Words between a fall and its number; “fell below” and “fell to” speak of a level and are not among them. */
const between = `(?:about|around|roughly|approximately|nearly|almost|more than|over|at least|less than|up to|some|only|just|(?:a |an |some )?(?:further|estimated|additional)|another|as much as|a total of)(?![a-z])|大约|约|将近|接近|近|超过|超|逾|不足|不到|至少|达到|达|高达|为(?=约|近|超)|仅|只`;
const since = '(?:[比较](?:上|去|前|上一|前一)[年月季期](?:度|同期)?|同比|环比)?';

const inFront = new RegExp(
  `^\\s*(?:${since}${hanFall}(?:达|为)?|(?:an? )?${englishFall}(?![a-z]))\\s*(?=.)`,
  'i',
);
const before = new RegExp(
  `(?:${hanFall}|(?<=[降减跌]幅)(?:为|是)|${englishFall}(?![a-z]))(?:\\s*(?:${between}))*\\s*$`,
  'i',
);
const behindWords = `(?:less|fewer|lower|smaller|below|${among(nouns)})(?![a-z])|down(?![a-z]| to )|的?(?:降幅|跌幅|减幅)|的(?:${among(hanWords)})(?![到至])`;
const behind = new RegExp(`^[\\s-]*(?:${behindWords})`, 'i');
const atEnd = new RegExp(`(?<=.)[\\s-]*(?:${behindWords})\\s*$`, 'i');
const rising = new RegExp(`(?:\\b(?:${among(rises)})(?![a-z])|${among(hanRises)})`, 'i');
const risingBefore = new RegExp(`(?:${rising.source})(?: by)?了?(?:\\s*(?:${between}))*\\s*$`, 'i');

/** How far around the bound words is looked. */
const window = 48;

/**
 * How words right before or right behind a number may say that it is a fall: fell by 11.4%, 11.4% less,
 * 减产11.4%. `undefined` where the bound words or those before them speak of a rise.
 */
export function fallAround(written: string, front: string, back: string): Fall | undefined {
  const [own, left] = [fold(written), fold(front.slice(-window))];
  if (rising.test(own) || risingBefore.test(left)) return undefined;
  const first = inFront.exec(own)?.[0].length;
  if (first !== undefined)
    return {
      written: written.slice(first),
      before: front + written.slice(0, first),
      after: back,
      isBehind: false,
      isOutside: false,
    };
  const last = atEnd.exec(own)?.index;
  if (last !== undefined)
    return {
      written: written.slice(0, last),
      before: front,
      after: written.slice(last) + back,
      isBehind: false,
      isOutside: false,
    };
  return { written, before: front, after: back, isBehind: !before.test(left), isOutside: true };
}

/** Whether a word of falling stands at the beginning of the text behind a number. */
export function fallsBehind(text: string): boolean {
  return behind.test(text);
}
