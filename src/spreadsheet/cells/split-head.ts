import type { Text } from '../../schema/text.ts';
import { type FoundUnit, isCounter, readUnit, type UnitStyle } from './read-unit.ts';

/** A head in its parts: what it says to readers, and the unit that it names. */
export interface SplitHead {
  readonly text: string;
  readonly unit?: FoundUnit | undefined;
}

const brackets = /^(.*?)\s*[（(【〔[]([^（()）【】〔〕[\]]+)[）)】〕\]]\s*$/s;
const inWords = /^(.+?)[,，]?\s+(in\s.+)$/i;
const comma = /^(.+?)\s*[,，、]\s*([^,，、]+)$/;
const slash = /^(.+?)\s*[/／_]\s*([^/／_]+)$/;
const space = /^(.+?)[:：\s]\s*(\S+)$/;
const sign = /^(.+?)\s*[±]?([%％‰])$/;
/** Units that a word alone may name; “year” at the end of a head is no unit, nor is B in “Plan B”. */
const plainly = /\p{Script=Han}|^[A-Z]{3}$|^(?:[kMGT]Wh|km2|m2|m3)$/u;
/** “in the year” says when, and “in years” in what. */
const when = /^in (?:the |last |this )?(?:year|month|week|day|hour|minute|second)$/i;

/** Whether a word is a unit wherever it stands; other words are units in brackets or behind a comma. */
function isPlain(word: string): boolean {
  return plainly.test(word);
}

/** Takes the unit off the end of a head: 产值（亿元）, Output, %, Investment (CNY 100 million). */
export function splitHead(text: string, style: UnitStyle): SplitHead {
  const parts = (
    pattern: RegExp,
    counters: boolean,
    isOne = (_: string) => true,
  ): SplitHead | undefined => {
    const [, title = '', written = ''] = pattern.exec(text) ?? [];
    const unit = written !== '' && isOne(written) ? readUnit(written, style) : undefined;
    const isUnit = unit && title.trim() !== '' && (counters || !isCounter(unit.unit));
    return isUnit ? { text: title.trim(), unit } : undefined;
  };
  return (
    parts(brackets, true) ??
    parts(inWords, false, (written) => !when.test(written)) ??
    parts(comma, false) ??
    parts(sign, false) ??
    parts(space, false, isPlain) ??
    parts(slash, false, isPlain) ?? { text }
  );
}

const two =
  /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*?)[\s/／|,，]*[（(]?\s*([A-Za-z][^\p{Script=Han}]*?)\s*[）)]?$/su;
const twoBack =
  /^([A-Za-z][^\p{Script=Han}]*?)[\s/／|,，]*[（(]?\s*(\p{Script=Han}[^A-Za-z]*?)\s*[）)]?$/su;
const word = /[A-Za-z][a-z]{2}/;

/** A text in the languages of the publication, where it is written in Chinese and English side by side. */
export function splitLanguages(text: string, languages: readonly string[]): Text {
  const tag = (primary: string) => languages.find((each) => each.split('-')[0] === primary);
  const [chinese, english] = [tag('zh'), tag('en')];
  if (!chinese || !english || languages.length !== 2) return text;
  const forward = two.exec(text);
  const back = forward ? undefined : twoBack.exec(text);
  const [han = '', latin = ''] = forward ? forward.slice(1) : back ? [back[2], back[1]] : [];
  if (han === '' || !word.test(latin)) return text;
  const byLanguage: Record<string, string> = {};
  for (const language of languages)
    byLanguage[language] = (language === chinese ? han : latin).trim();
  return byLanguage;
}
