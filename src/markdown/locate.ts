import type { Token, Tokens } from 'marked';
import type { Inner } from './directive.ts';
import type { Rendering } from './rendering.ts';
import { linesInside, part, type Stretch, withoutEscapes } from './stretch.ts';

/**
 * Finds where every token stands in the source. marked gives each token the text that it was read from,
 * in order and without gaps, and each container the text inside it: a cursor walks through both.
 */
export function locate(
  tokens: readonly Token[],
  stretch: Stretch,
  rendering: Rendering,
  visit: (token: Tokens.Generic) => void = () => {},
): void {
  let cursor = 0;
  for (const token of tokens) {
    cursor = follow(stretch.text, token.raw, cursor);
    const own = part(stretch, cursor, token.raw);
    rendering.locate(token, own);
    visit(token);
    for (const inner of insideOf(token, own)) locate(inner.tokens, inner.stretch, rendering, visit);
    cursor += token.raw.length;
  }
}

/** The cursor, put right where marked has left a line end out. */
function follow(text: string, raw: string, cursor: number): number {
  if (raw === '' || text.startsWith(raw, cursor)) return cursor;
  const found = text.indexOf(raw, cursor);
  return found < 0 ? cursor : found;
}

interface Located {
  readonly tokens: readonly Token[];
  readonly stretch: Stretch;
}

function insideOf(token: Token, own: Stretch): Located[] {
  if ('inner' in token) return ofOurs(token.inner as Inner[], own);
  switch (token.type) {
    case 'list':
      return [{ tokens: (token as Tokens.List).items, stretch: own }];
    case 'table':
      return cellsOf(token as Tokens.Table, own);
    case 'em':
    case 'strong':
    case 'del':
      return [
        {
          tokens: token.tokens ?? [],
          stretch: part(own, token.raw.indexOf(token.text), token.text),
        },
      ];
    case 'link':
    case 'image':
      return [{ tokens: token.tokens ?? [], stretch: labelOf(token as Tokens.Link, own) }];
    default:
      if (!('tokens' in token) || !token.tokens) return [];
      return [{ tokens: token.tokens, stretch: linesInside(own, token.text) }];
  }
}

function ofOurs(inner: readonly Inner[], own: Stretch): Located[] {
  return inner.map(({ tokens, within }) => ({ tokens, stretch: within(own) }));
}

/** The words of a link, from which marked has taken the backslashes in front of brackets. */
function labelOf({ raw, text, type }: Tokens.Link | Tokens.Image, own: Stretch): Stretch {
  const start = type === 'image' ? 2 : 1;
  return withoutEscapes(part(own, start, raw.slice(start)), text);
}

function cellsOf({ raw, header, rows }: Tokens.Table, own: Stretch): Located[] {
  const located: Located[] = [];
  let start = 0;
  for (const [index, line] of raw.split('\n').entries()) {
    const cells = index === 0 ? header : (rows[index - 2] ?? []);
    const spans = index === 1 ? [] : splitRow(line);
    for (const [column, cell] of cells.entries()) {
      const [from = 0, to = 0] = spans[column] ?? [];
      const outer = part(own, start + from, line.slice(from, to));
      if (index !== 1)
        located.push({ tokens: cell.tokens, stretch: withoutEscapes(outer, cell.text) });
    }
    start += line.length + 1;
  }
  return located;
}

/** Where the cells of a row stand in it, as marked splits it: at every pipe that no backslash escapes. */
function splitRow(line: string): [from: number, to: number][] {
  const ends = [...line.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(
    ({ 0: found, index }) => index + found.length - 1,
  );
  const spans = [...ends, line.length].map<[number, number]>((to, index) => [
    index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
    to,
  ]);
  const isBlank = ([from, to]: [number, number]) => line.slice(from, to).trim() === '';
  if (spans[0] && isBlank(spans[0])) spans.shift();
  const last = spans.at(-1);
  if (last && isBlank(last)) spans.pop();
  return spans;
}
