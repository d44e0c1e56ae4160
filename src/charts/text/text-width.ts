/**
 * How wide text is, without a browser. Readers' system fonts differ, so widths err on the wide side:
 * they are those of the widest sans in common use, in hundredths of an em, from the space to `~`.
 */
const regular =
  '32 40 46 84 64 95 78 28 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 ' +
  '102 69 69 72 77 67 61 78 75 29 50 67 57 86 75 79 67 79 72 67 61 73 68 99 69 67 69 39 34 39 84 56 ' +
  '50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84';
const bold =
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 61 ' +
  '102 77 76 74 83 68 68 82 84 37 56 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 56 ' +
  '50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 39 71 84';

const tables = { regular: regular.split(' ').map(Number), bold: bold.split(' ').map(Number) };

/** Scripts whose characters fill a square, and the punctuation that goes with them. */
const square =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2018\u2019\u201C\u201D\u2014\u2026\u2030]|[\u{1F000}-\u{3FFFF}]/u;
const invisible = /^[\p{Mn}\p{Cf}]$/u;

export interface TextStyle {
  /** The size in CSS pixels. */
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
}

/** The width of one line of text in CSS pixels, rather too wide than too narrow. */
export function textWidth(text: string, { size, weight = 'regular' }: TextStyle): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidth(character, weight);
  return (hundredths * size) / 100;
}

function characterWidth(character: string, weight: 'regular' | 'bold'): number {
  const code = character.codePointAt(0) ?? 0;
  const known = tables[weight][code - 32];
  if (known !== undefined) return known;
  if (code === 0xa0) return tables[weight][0] ?? 0;
  if (invisible.test(character)) return 0;
  if (square.test(character)) return 100;
  if (/\p{Lu}/u.test(character)) return weight === 'bold' ? 100 : 90;
  return weight === 'bold' ? 88 : 84;
}
