import { fold } from '../../reading/characters/normalise-characters.ts';
import { type FindContext, findNumbers } from './find-numbers.ts';

/** Up to ten things, persons or times: what style guides write in words. */
const english =
  /(?<![A-Za-z-])(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![A-Za-z])(?![- ](?:hundred|thousand|million|billion|trillion|dozen|per ?cent|percentage|points?|times|fold|and a|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b)(?!-?fold)/i;
const chinese =
  /(?<![零〇一二两三四五六七八九十百千万亿几数])[一二两三四五六七八九十几](?![零〇一二三四五六七八九十百千万亿成倍折元番点分之]|个?百分点|个?基点)/;

const ratio =
  /分之|[比成倍]|\b(?:in|out of|to) (?:every )?(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/**
 * Whether words are one small count in words, such as “two ministers” or 两位部长, which may stay unbound with the
 * reason `count`. A share, a multiple, an amount and what is written in digits are figures.
 */
export function isSmallCount(written: string, search: FindContext): boolean {
  const text = fold(written);
  if (/\d/.test(text) || findNumbers(written, { ...search, names: [] }).length > 1) return false;
  if (ratio.test(text)) return false;
  if (/^zh/i.test(search.language)) return chinese.test(text);
  if (/^en/i.test(search.language)) return english.test(text);
  return true;
}
