import { compounds } from '../../reading/before-number.ts';
import { hanNumerals } from '../../reading/characters/han-characters.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { wordsBefore } from '../../reading/characters/qualifiers.ts';
import { currencySigns } from '../../reading/units/english.ts';

/** How much of the text around bound words is looked at. */
const window = 32;

/** Bound words with the words around them that belong to the number: 超过[300](fact:…)件. */
export interface Joined {
  /** The folded text, from the first word that belongs to the number. */
  readonly text: string;
  /** Where the bound words begin and end in it. */
  readonly start: number;
  readonly end: number;
}

const signs = Object.keys(currencySigns).map((sign) => sign.replace(/[$]/g, '\\$&'));
const leads = [
  new RegExp(`(?:${wordsBefore.source})\\s*$`, 'i'),
  new RegExp(`(?:${signs.join('|')})\\s?$`),
  new RegExp(`[\\d${hanNumerals}]+分之$`),
  /(?:^|[\s(（“,，。、：:])-$/,
  /负$|minus $|negative $/i,
  /第$|(?:no\. ?|#)$/i,
  /(?:平均|均)?每\p{Script=Han}{1,14}$/u,
];

/** Words that begin like a unit, a scale or a qualifier and are none. */
export const otherWords =
  /多数|多样|多为|多是|多半|多由|多在|多元化|余下|余额|余地|余热|年轻|年度|年底|年初|年末|年均|年产|年报|年会|年级|年龄|年代|天然|天津|天气|天下|天使|天文|天空|升规|升级|升至|升到|升幅|升值|升高|升温|米饭|分别|分公司|分期|分为|分布|分成|分类|分支|分散|分享|分局|分厂|分店|分行|分部|分红|度假|度过|克服|克隆|瓦斯|日本|日均|日常|日报|日前|日后|元旦|元素|元件|元宵|元老|时候|时间|时期|时代|时速|秒杀|方面|方案|方式|方法|方向|方便|亩均|万州|万科|万达|百强|百姓|千方百计|上下游|左右逢源|左右两|以上述|整体|整个|整治|整合|整改|整理|整修|整顿/;

/** Joins bound words with the words before and behind them that belong to the number. */
export function join(written: string, before: string, after: string): Joined {
  const left = fold(before.slice(-window));
  const lead = left.slice(leadStart(left));
  const right = fold(after.slice(0, window));
  const stop = right.search(otherWords);
  const text = lead + fold(written) + (stop < 0 ? right : right.slice(0, stop));
  const own = written.trimEnd().length;
  return {
    text,
    start: lead.length + written.length - written.trimStart().length,
    end: lead.length + own,
  };
}

/** Where the words that belong to a number begin, in the text before it. */
function leadStart(text: string): number {
  let end = text.length;
  for (;;) {
    const rest = text.slice(0, end);
    const starts = leads.map((pattern) => pattern.exec(rest)?.index ?? end);
    const start = Math.min(...starts);
    const found = rest.slice(start).trimEnd();
    const isCompound = found.length <= 2 && compounds.test(rest.trimEnd());
    const isRange = found === '~' && /\S$/.test(rest.slice(0, start));
    if (start === end || isCompound || isRange) return end;
    end = start;
  }
}

const idioms = /(?:统一|唯一|专一|万一|之一|不一|同一|单一|合一|逐一|划一|第一|如一|归一)$/;
const han = new RegExp(`[${hanNumerals}]`);

/** Whether a number goes on beyond the words that are bound: 1[40], [67].51, [四十]五, [two] and a half. */
export function isCut(written: string, before: string, after: string): boolean {
  const [left, own, right] = [
    fold(before.slice(-window)),
    fold(written.trim()),
    fold(after.slice(0, window)),
  ];
  if (/\d$|\d[.,]$/.test(left) && /^[\d万亿千百十]/.test(own)) return true;
  if (han.test(left.slice(-1)) && han.test(own.charAt(0)) && !idioms.test(left)) return true;
  if (/\d$/.test(own) && /^(?:\d|\.\d|,\d{3}|[/:]\d|[·点]\d|[½¼¾⅓⅔²³⁰¹⁴-⁹^])/.test(right))
    return true;
  if (right.startsWith('分之')) return true;
  if (/[A-Za-z]$/.test(left) && /^\d/.test(own) && leadStart(left) === left.length) return true;
  if (
    han.test(own.slice(-1)) &&
    /^(?:[零〇一二两三四五六七八九十]|点[零〇一二三四五六七八九])/.test(right)
  )
    return true;
  return (/\d$/.test(own) || numberWord.test(own)) && goesOn.test(right);
}

const small = 'one|two|three|four|five|six|seven|eight|nine';
const goesOn = new RegExp(
  `^(?: and a (?:half|quarter)|[- ](?:${small})(?![a-z])| point (?:zero|${small})(?![a-z]))`,
  'i',
);
const numberWord = new RegExp(
  `(?:${small}|ten|eleven|twelve|teen|ty|hundred|thousand|million|billion|trillion)$`,
  'i',
);
