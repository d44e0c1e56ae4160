import { eastAsianWidthType } from 'get-east-asian-width';

const emoji = /^\p{Emoji_Presentation}/u;
const hangul = /^\p{Script=Hangul}/u;
const punctuation = /^[\p{P}\p{S}]/u;
const space = /^\s/u;
const eastAsianWidths: readonly string[] = ['wide', 'fullwidth', 'halfwidth'];

/** Whether a character counts as white space; the beginning and end of a text do. */
export function isSpace(character: string): boolean {
  return character === '' || space.test(character);
}

export function isPunctuation(character: string): boolean {
  return punctuation.test(character);
}

/** Whether a character is Chinese, Japanese or Korean, punctuation included, and no emoji. */
export function isCjk(character: string): boolean {
  const codePoint = character.codePointAt(0);
  if (codePoint === undefined || codePoint < 0x1100) return false;
  if (hangul.test(character)) return true;
  return eastAsianWidths.includes(eastAsianWidthType(codePoint)) && !emoji.test(character);
}

/** Whether a character stands in a square without a space beside it: Chinese or Japanese, not Korean. */
export function isUnspaced(character: string): boolean {
  return isCjk(character) && !hangul.test(character);
}

/** Whether a character is punctuation that Chinese and Japanese share with other scripts: “”‘’—…· */
export function isSharedPunctuation(character: string): boolean {
  const codePoint = character.codePointAt(0);
  return (
    codePoint !== undefined &&
    isPunctuation(character) &&
    eastAsianWidthType(codePoint) === 'ambiguous'
  );
}
