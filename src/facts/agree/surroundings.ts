import { leads } from '../../languages/language.ts';
import { currencySigns } from '../../languages/signs.ts';
import { smallest } from '../../model/units/extremes.ts';
import { compounds } from '../../reading/before-number.ts';
import { hanNumerals } from '../../reading/characters/han-characters.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import type { LeadWord, Vocabulary } from '../../reading/words/vocabulary.ts';
import { farChange } from './far-changes.ts';

/** How much of the text around bound words is looked at. */
const window = 64;

/** Bound words with the words around them that belong to the number: 超过[300](fact:…)件. */
export interface Joined {
  /** The folded text, from the sign or the unit that belongs to the number. */
  readonly text: string;
  /** Where the bound words begin and end in it. */
  readonly start: number;
  readonly end: number;
  /** The words further in front that say something of the number, the nearest first. */
  readonly outside: readonly LeadWord[];
  /** Those words and the bound ones, as they are written. */
  readonly shown: string;
  /** How long the words in front are that say something, and where the bound words end, with their spaces. */
  readonly before: number;
  readonly until: number;
  /** Whether a verb that is not known stands right before the number. */
  readonly hasVerb: boolean;
}

const signs = Object.keys(currencySigns).map((sign) => {
  const escaped = sign.replace(/[$.]/g, '\\$&');
  return /^[A-Za-z]/.test(sign) ? `(?<![A-Za-z])${escaped}` : escaped;
});
/** What belongs to a number in front of it without being a word. */
const parts = [
  new RegExp(`(?:${signs.join('|')})\\s?$`),
  new RegExp(`[\\d${hanNumerals}]+分之$`),
  /(?:^|[\s(（“,，。、：:])[-–]$/,
  /(?:负|零下|minus |negative )$/i,
  /第$|(?:no\. ?|#)$/i,
  /\b(?:between|zwischen|entre) $/i,
  /时速\p{Script=Han}{0,4}$/u,
  new RegExp(`(?:平均|均)?每(?:[\\d,.]*[${hanNumerals}]*)\\p{Script=Han}{1,14}$`, 'u'),
];

/** Words that begin like a unit, a scale or a qualifier and are none. */
export const otherWords =
  /多数|多样|多为|多是|多半|多由|多在|多元化|余下|余额|余地|余热|年轻|年度|年底|年初|年末|年均|年产|年报|年会|年级|年龄|年代|天然|天津|天气|天下|天使|天文|天空|升规|升级|升至|升到|升幅|升值|升高|升温|米饭|分别|分公司|分期|分为|分布|分成|分类|分支|分散|分享|分局|分厂|分店|分行|分部|分红|度假|度过|克服|克隆|瓦斯|日本|日均|日常|日报|日前|日后|元旦|元素|元件|元宵|元老|时候|时间|时期|时代|时速|秒杀|方面|方案|方式|方法|方向|方便|亩均|万州|万科|万达|百强|百姓|千方百计|上下游|左右逢源|左右两|以上述|整体|整个|整治|整合|整改|整理|整修|整顿|打造|打工|打卡|打击|打破|打通|打响|打开|打印|打赢|打好|打算|台阶|台风|桶装|块状|周年|周边|周围|周期|周转|周末|周日|角色|角度|许可|许多|大关于|席卷|股份|股东|段落|节约|节能|节目|首次|首个|首批|口岸|口径|列入|列为|列车|班子|环境|环节|环保|环比|点击|点评|点赞|期间|期待|期货|本地|本科|本次|部分|部门|部署|组织|组成|场景|场所|场地|层面|层次/;

/** Joins bound words with the words before and behind them that belong to the number. */
export function join(
  written: string,
  before: string,
  after: string,
  vocabulary: Vocabulary,
): Joined {
  const left = fold(before.slice(-window));
  // A currency's name before a verb is what it is said of: 人民币[贬值0.8%].
  const isName =
    /\p{Script=Han}$/u.test(left) && currencyName.test(left) && !figureFirst.test(written);
  const own = bracketed(fold(written));
  const from = spanStart(left, own, isName ? left.length : leadStart(left), vocabulary);
  const lead = left.slice(from);
  const right = fold(after.slice(0, window));
  const stop = right.search(otherWords);
  const spaces = own.length - own.trimStart().length;
  const { words, start } = wordsBefore(left, from, own, vocabulary);
  return {
    text: lead + own + (stop < 0 ? right : right.slice(0, stop)),
    start: lead.length + spaces,
    end: lead.length + own.trimEnd().length,
    outside: words,
    shown: left.slice(start, from),
    before: left.length - Math.min(start, from),
    until: lead.length + own.length,
    hasVerb: isUnknownVerb(left.slice(0, from), words, vocabulary),
  };
}

/** The beginning of a word that goes on within the bound words: fell [below 35%], 超[过三成]. */
function spanStart(left: string, own: string, from: number, { lead }: Vocabulary): number {
  // Digits and signs go on no word.
  if (!/^\p{L}/u.test(own)) return from;
  const text = left + own;
  for (let at = Math.max(0, left.length - longestSpan); at < from; at += 1) {
    const found = lead.at(text, at);
    const says = found && found.meaning !== 'part' && found.meaning !== 'stop';
    if (says && found.end > left.length) return at;
  }
  return from;
}

const longestSpan = 24;

const currencyName = new RegExp(`(?:${signs.join('|')})$`);
const figureFirst = new RegExp(`^\\s*(?:[\\d$€£¥+-]|[${hanNumerals}]|[约近超逾])`);
const bracket = /^(\s*[^\d()]{0,4})\((?=[$€£¥\d])([^()]*\d[^()]*)\)/;

/** The words with a minus for figures in brackets, which are losses: £(34.2)m is −£34.2m. */
function bracketed(own: string): string {
  return own.replace(bracket, '$1-$2');
}

interface WordsBefore {
  readonly words: readonly LeadWord[];
  /** Where the farthest of those that say something begins. */
  readonly start: number;
}

const saysNothing: readonly LeadWord[] = ['plain', 'stop', 'reach', 'level'];

/** The words that end a text and speak of what follows, the nearest first. */
function wordsBefore(text: string, from: number, own: string, vocabulary: Vocabulary): WordsBefore {
  const { lead, loose, cuts } = vocabulary;
  const words: LeadWord[] = [];
  let isFar = false;
  let start = from;
  let end = trimmed(text, from);
  const ends = [end];
  for (;;) {
    const found = lead.before(text, end, own);
    if (found?.meaning === 'stop') break;
    if (found && !isOther(text, found.start, end)) {
      words.push(found.meaning);
      if (!saysNothing.includes(found.meaning)) start = found.start;
      end = trimmed(text, found.start);
      ends.push(end);
      continue;
    }
    const far = loose?.exec(`${text.slice(0, end)} `);
    const meaning = far?.[1] ? lead.at(far[1], 0)?.meaning : undefined;
    if (far && meaning) {
      words.push(meaning);
      start = far.index;
      end = trimmed(text, far.index);
      continue;
    }
    const change =
      isFar || words.some((word) => changing.includes(word))
        ? undefined
        : farChange(text, end, from, vocabulary);
    if (!change) break;
    isFar = true;
    words.push(change.meaning);
    start = change.start;
    end = trimmed(text, change.start);
  }
  const cut = words.some((word) => changing.includes(word))
    ? undefined
    : cutBefore(text, ends, cuts);
  return cut === undefined ? { words, start } : { words: [...words, 'loss'], start: cut };
}

const changing: readonly LeadWord[] = leads.filter((kind) => kind !== 'plain');

/** The beginning of a verb of falling with its object, at one of the places where words of the number do. */
function cutBefore(text: string, ends: readonly number[], cuts?: RegExp): number | undefined {
  if (!cuts) return undefined;
  for (const end of ends) {
    const found = cuts.exec(text.slice(0, end));
    if (found) return found.index;
  }
  return undefined;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charAt(at - 1) === ' ') at -= 1;
  return at;
}

/** Whether a word is the end of another one (签约) or joins two numbers (30～40). */
function isOther(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word.length <= 2 && compounds.test(text.slice(0, end))) return true;
  return word === '~' && /\S$/.test(text.slice(0, start));
}

/** A comparison whose first word is not seen or not known. */
const than = /(?<![a-z])than (?:(?:an?|some) )?(?:[a-z-]+ ){0,3}$/i;

/** Whether a verb right before a number is not known, so that it may say that a mark was passed. */
function isUnknownVerb(text: string, words: readonly LeadWord[], vocabulary: Vocabulary): boolean {
  if (than.test(text)) return true;
  if (words.length > 0 || !vocabulary.verb) return false;
  const verb = vocabulary.verb.exec(text)?.[0].trim().toLowerCase();
  return verb !== undefined && !vocabulary.knownVerbs.has(verb);
}

/** The beginning of what belongs to a number, in the text before it. */
function leadStart(text: string): number {
  let end = text.length;
  for (;;) {
    const rest = text.slice(0, end);
    const starts = parts.map((pattern) => pattern.exec(rest)?.index ?? end);
    const start = smallest(starts);
    if (start === end) return end;
    end = start;
  }
}

const idioms = /(?:统一|唯一|专一|万一|之一|不一|同一|单一|合一|逐一|划一|第一|如一|归一)$/;
const han = new RegExp(`[${hanNumerals}]`);
const perCount = /^\/(?:1(?:0{2,}|(?:,000)+)(?!\d)|10{0,2}[万千])/;

/** Whether a number goes on beyond the words that are bound: 1[40], [67].51, [四十]五, [two] and a half, twenty [five]. */
export function isCut(written: string, before: string, after: string): boolean {
  const [left, own, right] = [
    fold(before.slice(-window)),
    fold(written.trim()),
    fold(after.slice(0, window)),
  ];
  if (/\d$|\d[.,]$/.test(left) && /^[\d万亿千百十]/.test(own)) return true;
  // 二百[40]: the scale before is of the same number.
  if (/[零〇一二两三四五六七八九十几\d][百千万亿]$/.test(left) && /^\d/.test(own)) return true;
  if (
    /%$/.test(own) &&
    /^(?:个?百分点|[ -]percentage points?(?![a-z])|-points?(?![a-z]))/.test(right)
  )
    return true;
  if (/\d $/.test(left) && /^\d{3}(?!\d)/.test(own) && /(?:^|[^\d.,])\d{1,3} $/.test(left))
    return true;
  if (han.test(left.slice(-1)) && han.test(own.charAt(0)) && !idioms.test(left)) return true;
  if (
    /\d$/.test(own) &&
    !perCount.test(right) &&
    /^(?:\d|\.\d|,\d{3}|[/:]\d|[·点]\d|[½¼¾⅓⅔²³⁰¹⁴-⁹^]| \d{3}(?!\d)| [1-9]\/[2-9]|[eE][-+]?\d)/.test(
      right,
    )
  )
    return true;
  if (right.startsWith('分之')) return true;
  if (/[零〇一二两三四五六七八九十]点$/.test(left) && han.test(own.charAt(0))) return true;
  if (tenthsOn.test(`${own}|${right}`)) return true;
  if (/[A-Za-z]$/.test(left) && /^\d/.test(own) && leadStart(left) === left.length) return true;
  if (
    han.test(own.slice(-1)) &&
    /^(?:[零〇一二两三四五六七八九十]|点[零〇一二三四五六七八九])/.test(right)
  )
    return true;
  if (numberBefore.test(left) && numberFirst.test(own)) return true;
  if (partBefore.test(left) && partFirst.test(own) && partEnd.test(right)) return true;
  return (
    ((/\d$/.test(own) || numberWord.test(own)) && goesOn.test(right)) ||
    (numberWord.test(own) && nextWord.test(right))
  );
}

/** 五成五, 七折半: what goes on behind tenths, with the sign bound or not. */
const tenthsOn =
  /(?:[\d一二两三四五六七八九][成折割]\||[\d一二两三四五六七八九]\|[成折割])[一二三四五六七八九半]/;

const small = 'one|two|three|four|five|six|seven|eight|nine';
const goesOn = new RegExp(
  `^(?: and a (?:half|quarter)|-(?:${small})(?![a-z])| point (?:zero|${small})(?![a-z])|[- ](?:thirds?|quarters?|fifths?|tenths?)(?![a-z]))`,
  'i',
);
const nextWord = new RegExp(`^ (?:${small})(?![a-z-])`, 'i');
const numberWord = new RegExp(
  `(?:${small}|ten|eleven|twelve|teen|ty|hundred|thousand|million|billion|trillion)$`,
  'i',
);
const numberBefore =
  /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:hundred|thousand|million|billion)(?: and)?)[- ]$/i;
const partBefore = new RegExp(`(?<![a-z])(?:an?|one|another|${small})[ -]$`, 'i');
const partFirst = /^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?$/i;
const partEnd =
  /^(?:$|[.,;:!?)]| (?:of|more|less|fewer|higher|lower|larger|smaller|above|below|over|since|from|in|to|as)(?![a-z]))/i;
const numberFirst = new RegExp(`^(?:${small}|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?![a-z])`, 'i');
