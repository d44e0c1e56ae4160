import { fold } from '../../reading/characters/normalise-characters.ts';

/** What stands at a place of a statement. */
export interface Token {
  readonly kind: 'number' | 'address' | 'word' | 'sign' | 'mark' | 'end';
  /** As written, in lower case but for addresses. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const space = /\s*/y;
const signs = /!=|>=|<=|==|[≥≤≈≠><=~]/y;
const marks = /<?\.\.<?|[()+*/,、-]/y;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}_])|\d+(?:\.\d+)?|\.\d+/iuy;
const fraction = /\d+(?:\.\d+)?\/\d+(?:\.\d+)?(?![^\s()+*,<>=~])/y;
/** An address ends at a space, a bracket, `+`, `*` or a sign, which are percent-encoded in a key. */
const address = /(?!this\/)[^\s()+*,<>=~≥≤≈≠!-][^\s()+*,<>=~≥≤≈≠]*\/[^\s()+*<>=~≥≤≈≠]+/iy;
const word = /[\p{L}_][\p{L}\p{N}_-]*|[^\s]/uy;

/** A statement as tokens with their places, one at a time. Keys and units are read as they stand. */
export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next token; it stays where it is. */
  peek(from = this.at): Token {
    const start = this.match(space, from)?.end ?? from;
    if (start >= this.text.length) return { kind: 'end', text: '', start, end: start };
    const range = this.match(/<?\.\.<?/y, start);
    if (range) return { kind: 'mark', ...range };
    const sign = this.match(signs, start);
    if (sign) return { kind: 'sign', ...sign };
    const named = this.match(fraction, start) ? undefined : this.match(address, start);
    if (named) return { kind: 'address', ...withoutCommas(named) };
    const digits = this.match(number, start);
    if (digits) return { kind: 'number', ...digits };
    const mark = this.match(marks, start);
    if (mark) return { kind: 'mark', ...mark };
    const letters = this.match(word, start) ?? { text: '', start, end: start + 1 };
    return { kind: 'word', ...letters, text: letters.text.toLowerCase() };
  }

  next(): Token {
    const token = this.peek();
    this.at = token.end;
    return token;
  }

  /** Takes the words or marks that come next, if they do: `accept('as', 'stated')`. */
  accept(...texts: readonly string[]): boolean {
    let { at } = this;
    for (const text of texts) {
      const token = this.peek(at);
      if (token.text !== text || token.kind === 'address') return false;
      at = token.end;
    }
    this.at = at;
    return true;
  }

  /** Whether these come next. */
  sees(...texts: readonly string[]): boolean {
    const { at } = this;
    const found = this.accept(...texts);
    this.at = at;
    return found;
  }

  /** Takes what a pattern finds right here, behind space. */
  take(pattern: RegExp): string | undefined {
    const found = this.match(pattern, this.match(space, this.at)?.end ?? this.at);
    if (found) this.at = found.end;
    return found?.text;
  }

  /** The place behind the bracket that closes the one at a place. */
  behindBracket(open: number): number {
    let depth = 0;
    for (let at = open; at < this.text.length; at += 1) {
      if (this.text[at] === '(') depth += 1;
      if (this.text[at] === ')') depth -= 1;
      if (depth === 0) return at + 1;
    }
    return this.text.length;
  }

  private match(pattern: RegExp, from: number) {
    pattern.lastIndex = from;
    const text = pattern.exec(this.text)?.[0];
    return text === undefined ? undefined : { text, start: from, end: from + text.length };
  }
}

function withoutCommas<Match extends { text: string; end: number }>(found: Match): Match {
  const text = found.text.replace(/[,、]+$/, '');
  return { ...found, text, end: found.end - found.text.length + text.length };
}

/** A statement as it is read: one space for each gap, and one form for each sign. */
export function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[＞＜＝]/g, (sign) => fold(sign));
}
