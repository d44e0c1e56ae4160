import type { Scanner } from './scanner.ts';
import type { KeyRange } from './statement.ts';

/** Words that end a key, and open what a key would not. */
const ends =
  /^(?:as stated|where|except|among|of|within|in|between|is|are|rises|falls)(?![^\s()])/i;
const compares =
  /^(?:above|below|over|under|about|equals|more than|less than|at least|at most|equal to)\s/i;
const opens =
  /^(?:and|or) +(?:[-(<>=~≥≤≈≠!\d.]|(?:not|is|in|between|this|previous|its|rank|every|each|any|no|most|only|all but|rises|falls|count|change|rate|sum|mean|median|min|max|above|below|over|under|about|equals|more than|less than|at least|at most|equal to)(?![^\s(])|[^\s()]+\/[^\s]+ )/i;

/**
 * Takes keys as written: 2015..2024, north, south. A key goes on over spaces until a word of the grammar; with
 * `isLast`, to the end of the statement.
 */
export function takeKeys(scanner: Scanner, isLast: boolean): KeyRange[] | undefined {
  const keys: KeyRange[] = [];
  do {
    const written = takeKey(scanner, isLast);
    if (written === '') return undefined;
    keys.push(rangeOf(written));
  } while (scanner.take(/(?:, |、)\s*/y) !== undefined);
  return keys;
}

function takeKey(scanner: Scanner, isLast: boolean): string {
  const { text } = scanner;
  const start = scanner.at + (/^\s*/.exec(text.slice(scanner.at))?.[0].length ?? 0);
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/^(?:, |、)/.test(text.slice(at, at + 2))) break;
    if (!isLast && depth === 0 && endsAt(text, start, at)) break;
    if (!isLast && sign === '(') depth += 1;
    if (!isLast && sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  scanner.at = at;
  return text.slice(start, at).trim();
}

function endsAt(text: string, start: number, at: number): boolean {
  if (
    /^(?:[>=~≥≤≈≠]|!=|<(?!\.\.))/.test(text.slice(at, at + 2)) &&
    !text.slice(0, at).endsWith('..')
  )
    return true;
  if (at > start && text.charAt(at - 1) !== ' ') return false;
  const rest = text.slice(at, at + 200);
  if (at > start && rest.startsWith('(')) return true;
  return ends.test(rest) || compares.test(rest) || opens.test(rest);
}

/** Reads one key, or a range of them. */
export function rangeOf(written: string): KeyRange {
  const [from = '', to, ...more] = written.split('..');
  if (from === '' || !to || more.length > 0) return { from: decoded(written) };
  return { from: decoded(from), to: decoded(to) };
}

/** A key as it stands in the data; a lone percent sign in it encodes nothing. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key).trim();
  } catch {
    return key.trim();
  }
}
