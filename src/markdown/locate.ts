import type { Token, Tokens } from 'marked';
import type { Inner } from './directives/directive.ts';
import type { Rendering } from './rendering/rendering.ts';
import { linesInside, part, type SourceText, withoutEscapes } from './rendering/source-text.ts';
import { splitRow } from './tables.ts';

/**
 * Finds where every token stands in the source. marked gives each token the text that it was read from,
 * in order and without gaps, and each container the text inside it: a cursor walks through both.
 */
export function locate(
  tokens: readonly Token[],
  sourceText: SourceText,
  rendering: Rendering,
  visit: (token: Tokens.Generic) => void = () => {},
): void {
  let cursor = 0;
  for (const token of tokens) {
    const { own, next } = follow(sourceText, token.raw, cursor);
    rendering.locate(token, own);
    visit(token);
    for (const inner of insideOf(token, own))
      locate(inner.tokens, inner.sourceText, rendering, visit);
    cursor = next;
  }
}

/** Where a token stands whose text begins at the cursor or, where marked has left out space, behind it. */
function follow(
  sourceText: SourceText,
  raw: string,
  cursor: number,
): { own: SourceText; next: number } {
  const { text } = sourceText;
  if (raw.trim() === '' && !text.startsWith(raw, cursor))
    return { own: part(sourceText, cursor, raw), next: cursor };
  const words = cursor + text.slice(cursor).search(/\S|$/);
  for (let at = cursor; at <= words; at += 1) {
    if (text.startsWith(raw, at)) return { own: part(sourceText, at, raw), next: at + raw.length };
  }
  // marked has made other indents of the tabs: the lines still end where they did.
  const start = text.lastIndexOf('\n', words - 1) + 1;
  const own = linesInside(part(sourceText, start, text.slice(start)), raw);
  return { own, next: lineEnd(text, start, raw) };
}

/** The end in the text of as many lines as a token has. */
function lineEnd(text: string, start: number, raw: string): number {
  let end = start;
  let next = start;
  for (let breaks = raw.split('\n').length; breaks > 0; breaks -= 1) {
    end = text.indexOf('\n', next);
    if (end < 0) return text.length;
    if (breaks > 1) next = end + 1;
  }
  return raw.endsWith('\n') ? next : end;
}

interface Located {
  readonly tokens: readonly Token[];
  readonly sourceText: SourceText;
}

function insideOf(token: Token, own: SourceText): Located[] {
  if ('inner' in token) return ofOurs(token.inner as Inner[], own);
  switch (token.type) {
    case 'list':
      return [{ tokens: (token as Tokens.List).items, sourceText: own }];
    case 'list_item':
      return [insideItem(token as Tokens.ListItem, own)];
    case 'blockquote':
      return [insideQuotation(token as Tokens.Blockquote, own)];
    case 'table':
      return cellsOf(token as Tokens.Table, own);
    case 'em':
    case 'strong':
    case 'del':
      return [
        {
          tokens: token.tokens ?? [],
          sourceText: part(own, token.raw.indexOf(token.text), token.text),
        },
      ];
    case 'link':
    case 'image':
      return [{ tokens: token.tokens ?? [], sourceText: labelOf(token as Tokens.Link, own) }];
    default:
      if (!('tokens' in token) || !token.tokens) return [];
      return [{ tokens: token.tokens, sourceText: linesInside(own, token.text) }];
  }
}

function ofOurs(inner: readonly Inner[], own: SourceText): Located[] {
  return inner.map(({ tokens, within }) => ({ tokens, sourceText: within(own) }));
}

/** What a quotation holds. Its own text is not to be relied on where one quotation goes on in another. */
function insideQuotation({ tokens, raw }: Tokens.Blockquote, own: SourceText): Located {
  return { tokens, sourceText: linesInside(own, raw.replace(/^ {0,3}>[ \t]?/gm, '')) };
}

/** What an item holds, with the checkbox that marked has taken from its text put back. */
function insideItem({ tokens, text, task }: Tokens.ListItem, own: SourceText): Located {
  const checkbox = task ? (tokens[0]?.raw.slice(0, '[ ] '.length) ?? '') : '';
  return { tokens, sourceText: linesInside(own, checkbox + text) };
}

/** The words of a link, from which marked has taken the backslashes in front of brackets. */
function labelOf({ raw, text, type }: Tokens.Link | Tokens.Image, own: SourceText): SourceText {
  const start = type === 'image' ? 2 : 1;
  return withoutEscapes(part(own, start, raw.slice(start)), text);
}

function cellsOf({ raw, header, rows }: Tokens.Table, own: SourceText): Located[] {
  const located: Located[] = [];
  let start = 0;
  for (const [index, line] of raw.split('\n').entries()) {
    const cells = index === 0 ? header : (rows[index - 2] ?? []);
    const spans = index === 1 ? [] : splitRow(line);
    for (const [column, cell] of cells.entries()) {
      const [from = 0, to = 0] = spans[column] ?? [];
      const outer = part(own, start + from, line.slice(from, to));
      if (index !== 1)
        located.push({ tokens: cell.tokens, sourceText: withoutEscapes(outer, cell.text) });
    }
    start += line.length + 1;
  }
  return located;
}
