import { isCjk, isPunctuation, isSpace } from './rendering/character.ts';

/** What a pair of delimiters makes of the text between them, and where it ends. */
export interface Span {
  readonly kind: 'em' | 'strong' | 'del';
  /** How many delimiters stand at either end. */
  readonly width: number;
  /** The offset behind the closing delimiters. */
  readonly end: number;
}

/** A run of one delimiter; `from` and `to` move inwards as its delimiters are paired. */
interface DelimiterRun {
  readonly character: string;
  readonly start: number;
  from: number;
  to: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  before: DelimiterRun | undefined;
  behind: DelimiterRun | undefined;
}

/**
 * Pairs the delimiters of emphasis in a text by CommonMark's algorithm
 * (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), flanking as the CJK-friendly
 * amendments have it (https://github.com/tats-u/markdown-cjk-friendly): beside Chinese, Japanese and
 * Korean no space is needed. Only two tildes strike, never one. The spans are keyed by where they begin.
 */
export function pairDelimiters(text: string): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  const bottoms: Bottoms = new Map();
  let closer = findRuns(text);
  while (closer) {
    const opener = closer.closes ? findOpener(closer, bottoms) : undefined;
    if (opener) {
      pair(opener, closer, spans);
      if (closer.from === closer.to) closer = remove(closer);
    } else closer = pass(closer, bottoms);
  }
  return spans;
}

/** The runs of the text as a chain; its first. */
function findRuns(text: string): DelimiterRun | undefined {
  let first: DelimiterRun | undefined;
  let last: DelimiterRun | undefined;
  for (const { 0: run, index } of text.matchAll(/\*+|_+|~+/g)) {
    const character = run.charAt(0);
    if (character === '~' && run.length !== 2) continue;
    const { opens, closes } = flanking(text, index, index + run.length, character);
    if (!opens && !closes) continue;
    const to = index + run.length;
    const next: DelimiterRun = {
      character,
      start: index,
      from: index,
      to,
      length: run.length,
      opens,
      closes,
      before: last,
      behind: undefined,
    };
    if (last) last.behind = next;
    first ??= next;
    last = next;
  }
  return first;
}

/** Whether a run can open and close emphasis, from the characters on either side of it. */
function flanking(text: string, from: number, to: number, character: string) {
  const before = sequenceBefore(text, from);
  const after = characterAt(text, to);
  const isForeignBefore = isPunctuation(before) && !isCjkSequence(before);
  const isForeignAfter = isPunctuation(after) && !isCjk(after);
  const left =
    !isSpace(after) &&
    (!isForeignAfter || isSpace(before) || isForeignBefore || isCjkSequence(before));
  const right =
    !isSpace(before) && (!isForeignBefore || isSpace(after) || isForeignAfter || isCjk(after));
  if (character !== '_') return { opens: left, closes: right };
  return {
    opens: left && (!right || isPunctuation(before)),
    closes: right && (!left || isPunctuation(after)),
  };
}

function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

/** The character in front of an offset, together with a variation selector behind it. */
function sequenceBefore(text: string, offset: number): string {
  const [last = ''] = text.slice(Math.max(0, offset - 2), offset).match(/.$/su) ?? [];
  if (!/^[\uFE00-\uFE0E]$/.test(last)) return last;
  return sequenceBefore(text, offset - 1) + last;
}

/** Ideographic variation selectors follow ideographs only; U+FE01 makes a quotation mark full-width. */
function isCjkSequence(sequence: string): boolean {
  return (
    isCjk(sequence) || /^[\u{E0100}-\u{E01EF}]/u.test(sequence) || /^[‘’“”]\uFE01$/.test(sequence)
  );
}

/** For each kind of closer, the offset in front of which none of its openers is left. */
type Bottoms = Map<string, number>;

function findOpener(closer: DelimiterRun, bottoms: Bottoms): DelimiterRun | undefined {
  const bottom = bottoms.get(kindOf(closer)) ?? 0;
  let opener = closer.before;
  while (opener && opener.start >= bottom) {
    if (opener.opens && opener.character === closer.character && mayPair(opener, closer))
      return opener;
    opener = opener.before;
  }
  return undefined;
}

/** CommonMark's rules 9 and 10: where one of the two could be both, lengths that add up to 3 do not pair. */
function mayPair(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (closer.character === '~' || !(opener.closes || closer.opens)) return true;
  return (opener.length + closer.length) % 3 !== 0 || opener.length % 3 === 0;
}

function pair(opener: DelimiterRun, closer: DelimiterRun, spans: Map<number, Span>): void {
  const width = opener.to - opener.from >= 2 && closer.to - closer.from >= 2 ? 2 : 1;
  opener.to -= width;
  closer.from += width;
  const kind = closer.character === '~' ? 'del' : width === 2 ? 'strong' : 'em';
  spans.set(opener.to, { kind, width, end: closer.from });
  opener.behind = closer;
  closer.before = opener;
  if (opener.from === opener.to) remove(opener);
}

/** Takes a run out of the chain; the run behind it. */
function remove(run: DelimiterRun): DelimiterRun | undefined {
  if (run.before) run.before.behind = run.behind;
  if (run.behind) run.behind.before = run.before;
  return run.behind;
}

/** Goes on behind a run that closes nothing, remembering that openers need not be looked for again. */
function pass(run: DelimiterRun, bottoms: Bottoms): DelimiterRun | undefined {
  if (!run.closes) return run.behind;
  bottoms.set(kindOf(run), run.start);
  return run.opens ? run.behind : remove(run);
}

function kindOf(closer: DelimiterRun): string {
  return `${closer.character}${closer.opens}${closer.length % 3}`;
}
