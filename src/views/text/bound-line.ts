import { escapeHtml } from '../../model/escape-html.ts';
import { type BoundWords, type Inline, wordsOf } from '../../model/inline.ts';
import { type Piece, piecesOf } from './line-pieces.ts';

/** The sides at which bound words in Chinese text have the space that it keeps from figures and Latin letters. */
export type Sides = readonly ('after-han' | 'before-han')[];

/** Writes bound words that have space at some of their sides. */
export type Mark = (words: BoundWords, sides: Sides) => string;

/**
 * The HTML of a line whose bound words `mark` writes. A bound number is one box in its line. So that the line still
 * breaks as text does, it is held together with the punctuation at its sides: `<span class="together">（40）</span>`.
 */
export function writeBoundLine(words: Inline, mark: Mark): string {
  const pieces = piecesOf(words);
  let html = '';
  let rest = 0;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string' || !('bound' in piece)) continue;
    const before = behind(pieces.slice(rest, index));
    const after = ahead(pieces.slice(index + 1));
    const number = mark(piece, sidesOf(pieces.slice(rest, index), piece, pieces.slice(index + 1)));
    html += write(before.others) + together(before, number, after);
    pieces.length = index + 1;
    for (const each of after.others) pieces.push(each);
    rest = index + 1;
  }
  return html + write(pieces.slice(rest));
}

// What may not be parted from a number at a line's end.
const opening = /[\p{Ps}\p{Pi}\p{Sc}\w+−–±~～≈#/"-]*$/u;
const closing = /^[\p{Pe}\p{Pf}\w，。、；：！？…—·,.;:!?%‰°/–~～"-]*/u;

/** What stays with a number at one side: tags of the emphasis that the number begins or ends, and signs outside them. */
interface Edge {
  readonly tags: readonly Piece[];
  readonly signs: string;
  /** The pieces that do not stay with it. */
  readonly others: readonly Piece[];
}

function behind(pieces: readonly Piece[]): Edge {
  const from = pieces.findLastIndex((piece) => !isEmphasis(piece, 'begins')) + 1;
  const others = pieces.slice(0, from);
  const tags = pieces.slice(from);
  const last = others.at(-1);
  if (typeof last !== 'string') return { tags, signs: '', others };
  const signs = opening.exec(last)?.[0] ?? '';
  return {
    tags,
    signs,
    others: [...others.slice(0, -1), last.slice(0, last.length - signs.length)],
  };
}

function ahead(pieces: readonly Piece[]): Edge {
  const found = pieces.findIndex((piece) => !isEmphasis(piece, 'ends'));
  const to = found < 0 ? pieces.length : found;
  const [first, ...rest] = pieces.slice(to);
  const tags = pieces.slice(0, to);
  if (typeof first !== 'string') return { tags, signs: '', others: pieces.slice(to) };
  const signs = closing.exec(first)?.[0] ?? '';
  return { tags, signs, others: [first.slice(signs.length), ...rest] };
}

function isEmphasis(piece: Piece, does: 'begins' | 'ends'): boolean {
  return typeof piece !== 'string' && 'tag' in piece && piece.emphasis === does;
}

/** A number with what stays with it; where emphasis begins before the number and ends after it, all of that. */
function together(before: Edge, number: string, after: Edge): string {
  const start = escapeHtml(before.signs) + write(before.tags);
  const end = write(after.tags) + escapeHtml(after.signs);
  const isWhole = before.tags.length === after.tags.length;
  const all = `${start}${number}${end}`;
  return isWhole && before.signs + after.signs !== ''
    ? `<span class="together">${all}</span>`
    : all;
}

function write(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? escapeHtml(piece) : 'tag' in piece ? piece.tag : '',
    )
    .join('');
}

function isBreak(piece: Piece): boolean {
  return typeof piece !== 'string' && 'tag' in piece && piece.tag === '<wbr>';
}

const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const endsInHan = new RegExp(`${han}$`, 'u');
const beginsWithHan = new RegExp(`^${han}`, 'u');

function sidesOf(before: readonly Piece[], { runs }: BoundWords, after: readonly Piece[]): Sides {
  const words = wordsOf(runs);
  const at = before.findLastIndex((piece) => typeof piece === 'string');
  // Where a line may break, what stands before that place has the space.
  const isParted = before.slice(at + 1).some(isBreak);
  const last = isParted ? undefined : before[at];
  const next = after.find((piece) => typeof piece === 'string' || 'bound' in piece);
  const start =
    typeof last === 'string' && endsInHan.test(last) && /^[\p{Script=Latin}\p{N}]/u.test(words);
  const end =
    typeof next === 'string' &&
    beginsWithHan.test(next) &&
    /[\p{Script=Latin}\p{N}%‰]$/u.test(words);
  return [...(start ? (['after-han'] as const) : []), ...(end ? (['before-han'] as const) : [])];
}
