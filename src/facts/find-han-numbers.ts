import type { Span } from './find-dates.ts';
import { idiomAt } from './idioms.ts';
import { hanNumerals } from './numerals-zh.ts';

const numeral = new RegExp(`[${hanNumerals}]`);
const run = new RegExp(
  `[${hanNumerals}]+(?:点[${hanNumerals}]+|分之[${hanNumerals}]+(?:点[${hanNumerals}]+)?)?`,
  'y',
);
/** What makes 一 a number and not an article, and 半 a share. */
const oneCounts = /^(?:成|倍|半|分之|元|折|[%‰])/;
/** 万 and 亿 alone belong to a unit, as in 单位：亿元, but in 近万人 and 上亿元. */
const onlyScale = /^(?:万|亿|万亿)$/;
const countsScale = /[近约超上过逾达数几成千百十]$/;
/** Formal numerals without a place are other words: 参加, 大陆, 队伍, 收拾. */
const formal = /^(?:[壹贰叁肆伍陆柒捌玖]+|[拾佰仟])$/;
const halves = /^(?:半数|过半|半成|对半|折半|减半)/;
const multiples = /^(?:翻番|翻倍|翻[一两三四]番|成倍)/;

/**
 * The numbers that a folded Chinese text writes in numerals. 一 alone is an article, as in 一家企业;
 * words such as 十分 and 四川 name no number.
 */
export function findHanNumbers(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const idiom = idiomAt(text, at);
    const whole = idiom > 0 ? undefined : numberAt(text, at);
    if (whole) found.push(whole);
    at = whole?.end ?? at + Math.max(idiom, 1);
  }
  return found;
}

function numberAt(text: string, at: number): Span | undefined {
  const rest = text.slice(at, at + 4);
  const word = halves.exec(rest) ?? multiples.exec(rest);
  if (word) return { start: at, end: at + word[0].length };
  if (!numeral.test(text.charAt(at))) return undefined;
  run.lastIndex = at;
  const written = run.exec(text)?.[0] ?? '';
  const { length } = written;
  const end = at + length;
  if (formal.test(written)) return undefined;
  if (length === 1 && text.charAt(at) === '一' && !isOne(text, at)) return undefined;
  if (length <= 2 && onlyScale.test(text.slice(at, end)) && !countsScale.test(text.slice(0, at)))
    return undefined;
  return { start: at, end: text.startsWith('半', end) && length === 1 ? end + 1 : end };
}

function isOne(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '第') return !/^一(?:时间|线|手|步)/.test(text.slice(at));
  return oneCounts.test(text.slice(at + 1, at + 3));
}
