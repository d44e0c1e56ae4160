import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import { checkbox } from './blocks.ts';
import type { DirectiveSyntax } from './directives/syntax.ts';
import { firstCharacter, lineBreak } from './rendering/line-breaks.ts';
import type { LineSyntax } from './rendering/line-syntax.ts';
import type { Rendering } from './rendering/rendering.ts';

const special =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);|(?:[^\S\n]*\n)+[^\S\n]*/g;
const unread = /\][ \t]*[(（][ \t]*(?:fact|nofact|claim)[:：]/gi;

/** Words: entities decoded, escapes resolved, line breaks joined where Chinese meets Chinese. */
export function text(rendering: Rendering, syntax: DirectiveSyntax): LineSyntax {
  return {
    // The text of a list's item is a block.
    reads: { renderer: { text: (token) => rendering.lineHtml(inside(token)) } },
    line: {
      text: (token) => [sayText(token, rendering, syntax)],
      escape: (token) => [rendering.say(token.text, () => rendering.place(token, 1))],
      codespan: (token) => [{ name: 'code', runs: [sayCode(token, rendering)] }],
      br: (token) => {
        rendering.say('\n', () => rendering.place(token));
        return [{ name: 'br', runs: [] }, '\n'];
      },
      checkbox: (token) => [checkbox(token, rendering)],
    },
  };
}

function inside(token: Tokens.Text | Tokens.Escape): Token[] {
  return ('tokens' in token && token.tokens) || [token];
}

/**
 * Code in a line: words that are only set like code are read as text is, since readers see their numbers too; what has
 * the signs of a program is not. A line’s end within it is a space to readers.
 */
function sayCode(token: Tokens.Codespan, rendering: Rendering): string {
  const start = token.raw.replace(/\r\n?|\n/g, ' ').indexOf(token.text);
  if (isProgram(token.text) || start < 0)
    return rendering.sayCode(token.text, rendering.place(token));
  return rendering.say(token.text, () => rendering.place(token, start));
}

/** Whether code has the signs of a program or of markup. */
export function isProgram(code: string): boolean {
  return /[[\]{}<>=;_|\\`#@&*]|:\/\/|--|\(\)/.test(code);
}

function sayText(token: Token, rendering: Rendering, syntax: DirectiveSyntax): string {
  const { raw } = token;
  tellUnread(token, rendering, syntax);
  tellLiteral(token, rendering);
  let said = '';
  let from = rendering.last === '' ? raw.length - raw.trimStart().length : 0;
  const say = (words: string, offset: number) => {
    said += rendering.say(words, () => rendering.place(token, offset));
  };
  const sayWritten = (start: number, end: number) => {
    said += rendering.sayWritten(token, start, end);
  };
  for (const { 0: found, index } of raw.matchAll(special)) {
    if (index < from) continue;
    sayWritten(from, index);
    from = index + found.length;
    if (found.startsWith('&')) say(decodeHTMLStrict(found), index);
    else {
      const behind = firstCharacter(raw.slice(from)) ?? rendering.following(token);
      say(lineBreak(rendering.last, behind, rendering.context.language), index);
    }
  }
  sayWritten(from, raw.length);
  return said;
}

/**
 * Words between signs of emphasis that were not read as such, as those of `*Note:*text`: what is left of a pair when all
 * that can be paired is. Within words, as in snake_case_names and 3*4*5, signs are meant as they are.
 */
const literal =
  /(?<![\p{L}\p{N}_*\\])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{1,80}?(?<=[^\s*_])\1(?!\1)/gu;

function tellLiteral(token: Token, rendering: Rendering): void {
  for (const { 0: written, index } of token.raw.matchAll(literal)) {
    const at = rendering.place(token, index);
    const [sign = '*'] = written;
    rendering.mistakes.add('literal-emphasis', at, { written, inside: sign });
  }
}

/** What looks like a bound number or a chart and was read as neither, such as an address with spaces. */
function tellUnread(token: Token, rendering: Rendering, { inText }: DirectiveSyntax): void {
  for (const pattern of [unread, inText])
    for (const { 0: written, index } of token.raw.matchAll(pattern))
      rendering.mistakes.add('unread-markup', rendering.place(token, index), { written });
}
