import { type TextStyle, textWidth } from './text-width.ts';

/** Marks that never begin a line, and those that never end one. */
const noStart = /^[，。、；：？！）》〉」』】〕”’％‰℃～—…,.;:?!)\]}%°·]/u;
const noEnd = /[（《〈「『【〔“‘([{￥$]$/u;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * Breaks text into lines of at most `width` pixels: Chinese between any two characters, but not in
 * front of punctuation; other scripts between words; a word too long for a line, anywhere. A number
 * keeps the unit behind it. The lines are as even as their count allows.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const pieces = piecesOf(text).flatMap((piece) => splitLong(piece, width, style));
  const lines = fill(pieces, width, style);
  if (lines.length < 2) return lines;
  return narrowest(pieces, lines.length, width, style);
}

/** The spans between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text.trim().replace(/\s+/g, (s) => (s.includes('\u00A0') ? s : ' '))) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayBreak(last, character)) pieces[pieces.length - 1] += character;
    else pieces.push(character);
  }
  return pieces;
}

function mayBreak(before: string, next: string): boolean {
  if (/[ \u00A0]/.test(next) || before.endsWith('\u00A0')) return false;
  if (noStart.test(next) || noEnd.test(before)) return false;
  if (before.endsWith(' ')) return true;
  if (wide.test(next)) return !/\d$/.test(before);
  return wide.test(before.at(-1) ?? '') || /[/–]$/.test(before);
}

/** Cuts a piece that no line holds: behind its hyphens, else anywhere. */
function splitLong(piece: string, width: number, style: TextStyle): string[] {
  if (textWidth(piece.trimEnd(), style) <= width) return [piece];
  const words = piece.split(/(?<=[^-]-)(?=.)/);
  if (words.length > 1) return words.flatMap((word) => splitLong(word, width, style));
  const parts: string[] = [];
  let last = '';
  for (const character of piece) {
    if (last !== '' && textWidth(last + character, style) > width) {
      parts.push(last);
      last = '';
    }
    last += character;
  }
  return [...parts, last];
}

function fill(pieces: readonly string[], width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last}${piece}`.trimEnd(), style) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** The lines at the smallest width that needs no more of them. */
function narrowest(
  pieces: readonly string[],
  count: number,
  width: number,
  style: TextStyle,
): string[] {
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (fits(pieces, count, middle, style)) high = middle;
    else low = middle;
  }
  return fill(pieces, high, style);
}

function fits(pieces: readonly string[], count: number, width: number, style: TextStyle): boolean {
  const lines = fill(pieces, width, style);
  return lines.length <= count && lines.every((line) => textWidth(line, style) <= width);
}
