import { decodeHTMLStrict } from 'entities';
import type { Token } from 'marked';
import { isPunctuation, isSharedPunctuation, isUnspaced } from './character.ts';

const breakAtEnd = /\n\s*$/;
const chinese = /^(zh|ja|yue|wuu|lzh)\b/;

/**
 * What a line break between two characters is to readers: nothing between two Chinese ones or beside
 * full-width punctuation, which brings its own space, else a space. In Chinese, a quotation mark or dash
 * beside a Chinese character counts as Chinese.
 */
export function lineBreak(before: string, behind: string, language: string): '' | ' ' {
  const left = before.match(/.$/su)?.[0] ?? '';
  const right = behind.match(/^./su)?.[0] ?? '';
  if (isUnspaced(left) && isUnspaced(right)) return '';
  if (isSquarePunctuation(left) || isSquarePunctuation(right)) return '';
  if (!chinese.test(language)) return ' ';
  if (isUnspaced(left) && isSharedPunctuation(right)) return '';
  return isSharedPunctuation(left) && isUnspaced(right) ? '' : ' ';
}

function isSquarePunctuation(character: string): boolean {
  return isUnspaced(character) && isPunctuation(character);
}

/** For each text that ends in a line break, the first character that readers see behind it. */
export function firstCharactersBehind(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const behind = new Map<Token, string>();
  let next = '';
  for (const leaf of leavesOf(tokens).reverse()) {
    if (leaf.type === 'text' && breakAtEnd.test(leaf.raw)) behind.set(leaf, next);
    next = firstOf(leaf) ?? next;
  }
  return behind;
}

function leavesOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const inner = 'tokens' in token ? token.tokens : undefined;
    return inner && inner.length > 0 ? leavesOf(inner) : [token];
  });
}

/** The first character that readers see of a token; `undefined` where it says nothing. */
function firstOf(leaf: Token): string | undefined {
  if (leaf.type === 'br') return '\n';
  if (leaf.type === 'escape' || leaf.type === 'codespan') return leaf.text.slice(0, 1);
  return leaf.type === 'text' ? firstCharacter(leaf.raw) : undefined;
}

/** The first character of a text that readers see; `undefined` where there is only white space. */
export function firstCharacter(text: string): string | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  return /^./su.exec(decodeHTMLStrict(text.slice(start, start + 40)))?.[0];
}
