import type { Place } from '../mistakes/mistake.ts';
import { type FindContext, findNumbers } from './find/find-numbers.ts';
import type { FoundNumber } from './find/found-number.ts';
import { isQuoted } from './find/quotations.ts';
import type { Passage } from './passage.ts';

/** A number that stands in a text and is bound to nothing. */
export interface UnboundNumber {
  readonly written: string;
  readonly place: Place;
  /** The text of its block before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** How the numbers of a text answer for themselves. */
export interface Coverage {
  /** Numbers that are bound to a cell. */
  readonly bound: number;
  /** Numbers that are no figures, by the reason given or since they are quoted. */
  readonly waived: number;
  /** Those of the waived that are quoted, or small counts in words: they cost nothing. */
  readonly light: number;
  /** Numbers that are bound to a cell that is not known. */
  readonly unknown: number;
  readonly unbound: readonly UnboundNumber[];
}

export const nothingCovered: Coverage = {
  bound: 0,
  waived: 0,
  light: 0,
  unknown: 0,
  unbound: [],
};

/** What a block's numbers are looked for with. */
export interface CoverContext extends FindContext {
  /** Whether what stands in quotation marks has a source that the text names, and needs no cell. */
  readonly quotes?: boolean | undefined;
}

/** What stands for bound words, so that no number is read across them. */
const bound = '\uFFFC';
/** What belongs to a bound number before it: [244.37](fact:…)亿元, [24.44](fact:…) billion. */
const scale = /^\s?(?:[十百千万亿]+|(?:thousand|million|billion|trillion|per ?cent)\b)/;

/** Counts the numbers of one block, and finds those that answer for nothing. */
export function coverBlock(runs: readonly Passage[], search: CoverContext): Coverage {
  const text = runs.map((run) => (run.kind === 'text' ? run.text : bound)).join('');
  const spans = findNumbers(text, search).filter((number) => {
    if (!mustAnswer(number)) return false;
    const before = text.lastIndexOf(bound, number.start);
    const after = before < 0 ? undefined : scale.exec(text.slice(before + 1))?.[0];
    return after === undefined || number.end > before + 1 + after.length;
  });
  const quoted = search.quotes ? spans.filter((span) => isQuoted(text, span)) : [];
  const waived = runs.filter(({ kind }) => kind === 'waived');
  const claims = runs.filter(
    ({ kind, text: words }) => kind === 'claim' && findNumbers(words, search).some(mustAnswer),
  );
  const tied = [...runs.filter(({ kind }) => kind === 'fact'), ...claims];
  const unknown = tied.filter(({ isUnknown }) => isUnknown).length;
  return {
    bound: tied.length - unknown,
    waived: waived.length + quoted.length,
    light: waived.filter(({ reason }) => reason === 'count').length + quoted.length,
    unknown,
    unbound: spans
      .filter((span) => !quoted.includes(span))
      .map(({ start, end }) => ({
        written: text.slice(start, end),
        place: placeIn(runs, start),
        before: text.slice(0, start),
        after: text.slice(end),
      })),
  };
}

/** Whether a number must be bound: 40 must; dates, years and times answer for themselves. */
function mustAnswer({ kind }: Pick<FoundNumber, 'kind'>): boolean {
  return kind === 'figure' || kind === 'ordinal' || kind === 'name';
}

/** The place of an offset in the joined text of the runs. */
function placeIn(runs: readonly Passage[], offset: number): Place {
  let at = 0;
  let last = runs[0] as Passage;
  for (const run of runs) {
    const length = run.kind === 'text' ? run.text.length : bound.length;
    last = run;
    if (offset < at + length) break;
    at += length;
  }
  return { ...last.place, column: last.place.column + Math.max(0, offset - at) };
}

export function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    bound: a.bound + b.bound,
    waived: a.waived + b.waived,
    light: a.light + b.light,
    unknown: a.unknown + b.unknown,
    unbound: [...a.unbound, ...b.unbound],
  };
}

/** Whether a text waives more than one number in eight; one is always allowed, and what is light does not count. */
export function waivesTooMuch({ bound: tied, waived, light }: Coverage): boolean {
  const weighed = waived - light;
  return weighed > Math.max(1, (tied + weighed) / 8);
}
