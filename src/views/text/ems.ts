/** About how wide a text runs in the headline face, in ems. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const glyph of text) ems += isWide(glyph) ? 1 : /[.,:;'| ]/.test(glyph) ? 0.3 : 0.58;
  return ems;
}

/** Chinese, Japanese and Korean, with their punctuation; quotes and dashes are as wide among them. */
function isWide(glyph: string): boolean {
  return /[\u2e80-\uffdc—…“”‘’]/u.test(glyph);
}
