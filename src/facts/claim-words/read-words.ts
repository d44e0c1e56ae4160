import { fold } from '../../reading/characters/normalise-characters.ts';
import { english } from './en.ts';
import { type ClaimLexicon, type Entry, entriesOf, type Sense } from './lexicon.ts';
import { chinese } from './zh.ts';

/** The languages whose claims are read, by the first part of their tags. A new one is its file and one line here. */
const lexicons: Readonly<Record<string, ClaimLexicon>> = { en: english, zh: chinese };

/** The meanings of the words of a language; `undefined` for a language without such a file. */
export function lexiconOf(language: string): ClaimLexicon | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(lexicons, primary) ? lexicons[primary] : undefined;
}

/** A word that says something. */
export interface SaidWord {
  readonly text: string;
  readonly says: readonly (readonly Sense[])[];
  readonly start: number;
  readonly end: number;
  /** Whether it stands behind a “not”. */
  readonly negated: boolean;
}

/** A place in an order, in words: the second highest, 前三. */
export interface SaidPlace {
  readonly text: string;
  readonly kind: 'rank' | 'rank-from-below' | 'top' | 'bottom';
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** A passage of text that has been read as something else. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

const patterns = new WeakMap<
  ClaimLexicon,
  { pattern: RegExp; entries: ReadonlyMap<string, Entry> }
>();

function patternOf(lexicon: ClaimLexicon) {
  const known = patterns.get(lexicon);
  if (known) return known;
  const entries = entriesOf(lexicon);
  const source = entries.map(({ word }) => {
    const left = /^[a-z]/i.test(word) && !/^n['’]t$/.test(word) ? '(?<![a-z])' : '';
    const right = /[a-z]$/i.test(word) ? '(?![a-z])' : '';
    return `${left}${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]')}${right}`;
  });
  const made = {
    pattern: new RegExp(source.join('|'), 'giu'),
    entries: new Map(entries.map((entry) => [entry.word, entry])),
  };
  patterns.set(lexicon, made);
  return made;
}

/** The places in an order that some words name. */
export function placesIn(
  written: string,
  lexicon: ClaimLexicon,
  taken: readonly Taken[],
): SaidPlace[] {
  const found: SaidPlace[] = [];
  for (const { pattern, kind, rank } of lexicon.places)
    for (const match of written.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (overlaps(start, end, [...taken, ...found])) continue;
      const number = match.groups?.n ?? match.groups?.m;
      const place = number === undefined ? rank : lexicon.number(number);
      if (place !== undefined) found.push({ text: match[0], kind, rank: place, start, end });
    }
  return found;
}

/** The words that say something about a comparison or an order, in their order; each “not” goes with what follows. */
export function saidWords(
  written: string,
  lexicon: ClaimLexicon,
  taken: readonly Taken[],
): SaidWord[] {
  const { pattern, entries } = patternOf(lexicon);
  const text = fold(written).toLowerCase();
  const found: SaidWord[] = [];
  let not: SaidWord | undefined;
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const entry =
      entries.get(match[0].replaceAll("'", "'")) ?? entries.get(match[0].replace(/-/g, ' '));
    if (!entry || overlaps(start, end, taken)) continue;
    const word = { text: written.slice(start, end), says: entry.says, start, end, negated: false };
    if (isOnly(entry, 'not')) {
      if (not) found.push(not);
      not = word;
    } else if (not && !isOnly(entry, 'plain') && !/[,，。；;]/.test(text.slice(not.end, start))) {
      found.push({ ...word, negated: true });
      not = undefined;
    } else found.push(word);
  }
  if (not) found.push(not);
  return found;
}

function isOnly({ says }: Entry, sense: Sense): boolean {
  return says.length === 1 && says[0]?.length === 1 && says[0][0] === sense;
}

export function overlaps(start: number, end: number, taken: readonly Taken[]): boolean {
  return taken.some((each) => start < each.end && each.start < end);
}
