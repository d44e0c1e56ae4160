import { readHanNumeral } from '../../reading/numerals/chinese.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';
import type { FoundNumber } from './find-dates.ts';

const digit = '零〇一二两三四五六七八九';
const token = new RegExp(
  `[${digit}十百千万亿廿卅]+(?:点[${digit}]+[万亿]*)?(?:分之[${digit}十百千万亿两点\\d.]+)?|[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}`,
  'g',
);
const halves =
  /一半|半数|过半(?![个年月天日])|(?<=[近逾超])半(?=$|[数以，。；、的])|对半|减半|折半|½|¼|¾|⅓|⅔/g;
const multiples = /翻了?[一两三四]?番|翻倍|成倍/g;
const vague = new RegExp(
  `(?:[数几上][十百千万亿]+|[${digit}十百千万亿]{0,6}十几|成[千百]上[千万百])`,
  'g',
);

/**
 * Chinese numerals that tell a number. A numeral of two places or more does (四十, 三百); one character
 * does where a counting word or a unit follows (三家, 五成) or an ordinal stands before it (第三); 一 by
 * itself is an article. Idioms have been taken out before.
 */
export function findHanNumbers(text: string, words: UnitWords): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const pattern of [vague, halves, multiples])
    for (const match of text.matchAll(pattern))
      found.push({ kind: 'figure', start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(text, start, end, words);
    if (kind) found.push({ kind, start: kind === 'ordinal' ? start - 1 : start, end });
  }
  return found;
}

function kindOf(
  text: string,
  start: number,
  end: number,
  words: UnitWords,
): FoundNumber['kind'] | undefined {
  const written = text.slice(start, end);
  if (text.charAt(start - 1) === '第') return 'ordinal';
  if (written.includes('分之') || written.includes('点')) return 'figure';
  const isCounted = counts(text, end, words);
  if (written.length === 1)
    return single(written, text.charAt(start - 1), isCounted, text.charAt(end));
  if (/^[十百千万亿]+$/.test(written))
    return isCounted || /[近超逾过达约]/.test(text.charAt(start - 1)) ? 'figure' : undefined;
  if (/^十[一二三四五]五/.test(written)) return 'name';
  if (
    /^(?:十[六七八九]|二十)$/.test(written) &&
    /^大(?!项|类|产|行|工)/.test(text.slice(end, end + 2))
  )
    return 'name';
  if (new RegExp(`^[${digit}]{3,}$`).test(written)) return isCounted ? 'figure' : 'name';
  const numeral = readHanNumeral(written, 0);
  if (numeral?.end !== written.length) return isCounted ? 'figure' : undefined;
  return numeral.upper && !isCounted ? undefined : 'figure';
}

function single(
  written: string,
  before: string,
  isCounted: boolean,
  after: string,
): FoundNumber['kind'] | undefined {
  if (/[零〇]/.test(written)) return undefined;
  if (written === '一') return /[成倍折]/.test(after) ? 'figure' : undefined;
  // “万元” alone is a unit, not ten thousand yuan.
  if (/[万亿]/.test(written))
    return isCounted && /[近超逾过达约]/.test(before) ? 'figure' : undefined;
  return isCounted ? 'figure' : undefined;
}

/** What is often counted without a counting word: 五省, 三企业. */
const nouns =
  /^(?:[万亿折番夜晚省市区县镇乡村国校院厂店城街州]|企业|公司|项目|部门|单位|园区|产业|行业|领域|平台|指标|银行|机构|学校|医院|工程|任务|目标|环节|措施|基地|中心|方面|学者|专家|代表|成员|选手)/;

/** Whether a counting word or a unit follows, perhaps behind 多 or 余. */
function counts(text: string, end: number, words: UnitWords): boolean {
  const at = /^[多余来]/.test(text.charAt(end)) ? end + 1 : end;
  if (at > end && !text.charAt(at)) return true;
  return words.at(text, at) !== undefined || nouns.test(text.slice(at, at + 2));
}
