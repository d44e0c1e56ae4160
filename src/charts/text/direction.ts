const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFD\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const letter = /\p{L}/u;

/**
 * Whether a text runs from right to left: by its first letter, and by most of its letters where it begins with a
 * foreign word, as “Wi-Fi في البيت” does.
 */
export function isRightToLeft(text: string): boolean {
  let [right, left] = [0, 0];
  for (const character of text) {
    if (rightToLeft.test(character)) right += 1;
    else if (letter.test(character)) left += 1;
    if (right > 0 && left === 0) return true;
  }
  return right > left;
}

/** Right-to-left isolate, and its end (Unicode Standard Annex 9). */
const [open, close] = ['\u2067', '\u2069'];

/**
 * A line in the direction of its whole text. Drawings are laid out from left to right, so that anchors mean the same
 * for every text; the signs around it put digits, brackets and full stops where its script has them, in browsers and in
 * the program that draws pictures.
 */
export function inOwnDirection(line: string, isRight: boolean): string {
  return isRight && line !== '' ? `${open}${line}${close}` : line;
}
