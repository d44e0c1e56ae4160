import { scaleAt } from '../../reading/numerals/scale-words.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';
import type { FoundNumber } from './found-number.ts';

const bare = /(?<![\d.,:/%¥$€£#A-Za-z-])(?:1[5-9]|20)\d\d(?![\d%‰]|[.,:]\d|-?[A-Za-z])/g;
const dating =
  /(?:^|\b(?:in|since|during|until|till|early|late|mid|year|fiscal|spring|summer|autumn|winter|between|the|our|its|their|this|last|next|each)) $/i;
const leading =
  /\b(?:by|from|to|of|for|and|or|through|than|before|after|with|on|at|as|versus|vs\.?) $/i;
/** Rose to 1850, down from 1700: an amount, not a year. */
const moved =
  /\b(?:rose|fell|grew|climbed|jumped|dropped|dipped|slipped|sank|increased|decreased|declined|rising|falling|up|down|raised|cut|total of|some|about|around|nearly|over|almost) (?:(?:by|to|from) )?$/i;
const counted =
  /^ (?:people|men|women|children|staff|troops|police|sheep|cattle)\b|^ (?!its\b|was\b|has\b|is\b|as\b|this\b|sees\b|says\b)[a-z-]+s\b/;
const chineseCounted = /^[个件家项名位人户次条种类座台套辆万亿千百多余]/;

/**
 * Years that stand without 年 or a month: “in 2024”, “the 2024 edition”, 2024工作回眸. A number like a
 * year that counts something (2024 projects, 2000 enterprises) is a figure.
 */
export function findYears(text: string, words: UnitWords): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(bare)) {
    const { index } = match;
    const end = index + match[0].length;
    if (isYear(text.slice(Math.max(0, index - 16), index), match[0], text, end, words))
      found.push({ kind: 'year', start: index, end });
  }
  return found;
}

function isYear(
  before: string,
  number: string,
  text: string,
  end: number,
  words: UnitWords,
): boolean {
  const after = text.slice(end, end + 24);
  if (chineseCounted.test(after) || scaleAt(text, end)) return false;
  const spaced = text.charAt(end) === ' ' ? end + 1 : end;
  const unit = words.at(text, spaced);
  if (
    unit &&
    (spaced > end || unit.end > spaced + 1 || /[^届期年月日季级大门号]/u.test(text.charAt(end)))
  )
    return false;
  if (
    moved.test(before) ||
    /^ an? (?:year|month|quarter|decade|week) (?:earlier|ago|before)/.test(after)
  )
    return false;
  const isNamed =
    /(?<=[a-z,;] )(?:[A-Z][A-Za-z]+ )$/.test(` ${before}`) ||
    /^(?:[A-Z][a-z]+ ){1,2}$/.test(before);
  const isDated = /[A-Z][a-z]+ of $/.test(before);
  const isModern = number >= '1990' && number <= '2059' && !number.endsWith('00');
  if (isDated) return true;
  if (counted.test(after) && !(isModern && dating.test(before))) return false;
  if (dating.test(before) || leading.test(before)) return true;
  if (isModern && isNamed) return true;
  const opens =
    /(?:^|[\s(（“"‘'《—–，。；：、,.;:·])$/.test(before) || /\p{Script=Han}$/u.test(before);
  const closes =
    /^(?:$| (?:and|or|to|through|against|versus|vs|compared)\b|[)）”"’'》—–，。；：、,.;:!?·]|\s*$)/.test(
      after,
    );
  if (isModern && opens && (closes || /^\p{Script=Han}/u.test(after))) return true;
  return isModern && before === '' && /^ [A-Z]/.test(after);
}
