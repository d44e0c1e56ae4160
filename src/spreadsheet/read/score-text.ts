import { largest } from '../../model/units/extremes.ts';
import { commonHan, commonHangul } from './common-characters.ts';
import { type Alphabet, alphabets, commonSigns, frequentLetters } from './encodings.ts';

const asian = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
/** As much of a file as is weighed. */
const most = 60_000;

/**
 * The score by which a decoded text reads like words of one language, by its characters beyond ASCII: 1 where each is
 * a common letter in its place, below 0 where they are controls, signs within words, or scripts mixed.
 */
export function scoreText(text: string, encoding: string): number {
  const head = text.slice(0, most);
  if (asian.includes(encoding)) return scoreAsian(head);
  const fitting = alphabets.filter(({ encodings }) => encodings.includes(encoding));
  return largest(fitting.map((alphabet) => scoreByteText(head, alphabet)));
}

/** The mean over the bytes that make up characters of two. */
function scoreAsian(text: string): number {
  let sum = 0;
  let bytes = 0;
  for (const letter of text) {
    if (letter <= '~') continue;
    const size = /[\uff61-\uff9f]/.test(letter) ? 1 : 2;
    sum += size * asianWorth(letter);
    bytes += size;
  }
  return bytes === 0 ? 0 : sum / bytes + scriptMix(text);
}

function asianWorth(letter: string): number {
  if (commonHan.has(letter) || commonHangul.has(letter)) return 1;
  if (/[\u3040-\u30ff]/.test(letter)) return 0.9;
  if (/[、。「」（），：；％　％～・]/.test(letter)) return 0.8;
  if (/\p{Script=Hangul}/u.test(letter)) return 0.35;
  if (/[\uff01-\uff5e\u2460-\u2473\u2160-\u216b]/.test(letter)) return 0.5;
  if (/[\uff61-\uff9f]/.test(letter)) return -0.6;
  if (/[\p{Co}\p{Cn}\p{Cc}]/u.test(letter)) return -3;
  if (/\p{Script=Han}/u.test(letter)) return letter >= '\u4e00' && letter <= '\u9fa5' ? 0.1 : -1;
  return -0.4;
}

/**
 * The penalty for words that mix scripts: Hangul and Han side by side in a word are rare; so are Latin letters stuck to
 * Han on both sides.
 */
function scriptMix(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/[\p{Script=Han}\p{Script=Hangul}]/gu);
  const mixed =
    count(/\p{Script=Hangul}(?=\p{Script=Han})|\p{Script=Han}(?=\p{Script=Hangul})/gu) +
    count(/[a-z]\p{Script=Han}(?=[a-z])/gu) * 2;
  return letters === 0 ? 0 : -mixed / letters;
}

function scoreByteText(text: string, alphabet: Alphabet): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter <= '~') continue;
    count += 1;
    sum += byteWorth(letter, text, at, alphabet);
  }
  return count === 0 ? 0 : sum / count;
}

const isLetter = (letter: string) => /\p{L}/u.test(letter);
const isUpper = (letter: string) => /\p{Lu}/u.test(letter);
const isForeign = (letter: string) => letter > '~' && /[\p{L}\p{M}]/u.test(letter);
const isLower = (letter: string) => /\p{Ll}/u.test(letter);

function byteWorth(
  letter: string,
  text: string,
  at: number,
  { letters, rare = '' }: Alphabet,
): number {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(letter)) return -3;
  if (!isLetter(letter) && !/\p{M}/u.test(letter)) return signWorth(letter, before, after);
  const lower = letters.includes(letter) ? letter : letter.toLowerCase();
  const isLatin = /\p{Script=Latin}/u.test(letter);
  const isAlone = isLatin
    ? !(isLetter(before) || isLetter(after)) || isVowelless(text, at)
    : !(isForeign(before) || isForeign(after));
  if (!letters.includes(lower)) return isLatin && !isAlone ? -0.4 : -1;
  const isWild = isUpper(letter) && (isLower(before) || (isUpper(before) && isLower(after)));
  const isAlien = /[a-z]/i.test(before + after) && !isLatin;
  if (isWild || isAlien || isAlone) return -0.8;
  if (/[а-яα-ω]/u.test(lower)) return frequentLetters.includes(lower) ? 1 : 0.6;
  if (rare.includes(lower) && !hasCommon(text, letters, rare)) return 0.6;
  return isUpper(letter) && before !== '' && isUpper(before) ? 0.8 : 0.95;
}

/** A sign of writing or money is at home between words, and not within them. */
function signWorth(letter: string, before: string, after: string): number {
  const isWithin = /[a-z]/i.test(before) && isLetter(after) && letter !== '’' && letter !== '·';
  if (isWithin) return -1.5;
  return commonSigns.includes(letter) ? 0.5 : -0.8;
}

/** Whether a word of Latin letters has no vowel: Kšln, of Köln misread. */
function isVowelless(text: string, at: number): boolean {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const word = before + (/^\p{L}*/u.exec(text.slice(at, at + 12))?.[0] ?? '');
  return word.length > 2 && !/[aeiouyæœøı]/.test(word.normalize('NFD').toLowerCase());
}

function hasCommon(text: string, letters: string, rare: string): boolean {
  return [...letters].some((letter) => !rare.includes(letter) && text.includes(letter));
}
