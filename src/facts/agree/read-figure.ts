import { scalesBehind } from '../../languages/scales-everywhere.ts';
import { largest } from '../../model/units/extremes.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { endOf, skipSpace } from '../../reading/characters/scan.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { goesOnBelow } from '../../reading/compounds.ts';
import { readSaid } from '../../reading/lead-words.ts';
import { type ReadingStyle, readAt } from '../../reading/read-quantity.ts';
import { type Misread, misread } from './misread.ts';
import { isCut, join } from './surroundings.ts';

/** No number takes more words than this. */
const longest = 160;

/** The text that stands before and behind bound words in the same block. */
export interface Around {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A figure as it is written, in every way that takes in most of the words; or why it cannot be read. */
export type ReadFigure =
  | {
      readonly readings: readonly Reading[];
      readonly shown: string;
      readonly hasVerb: boolean;
      readonly place: Surroundings;
    }
  | { readonly fault: Misread; readonly shown: string; readonly place: Surroundings };

/** What stands around a figure and all words that are read with it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Reads bound words with the words around them. */
export function readFigure(
  written: string,
  { before = '', after = '' }: Around,
  style: ReadingStyle,
): ReadFigure {
  const head = written.slice(0, 24);
  const own = written.trim();
  const { vocabulary } = style.words;
  const joined = join(written.slice(0, longest), before, after, vocabulary);
  const outer = (end: number) => (joined.shown + joined.text.slice(0, end)).trim();
  const front = before.slice(0, Math.max(0, before.length - joined.before));
  const place = (end: number) => ({
    before: front,
    after: after.slice(Math.max(0, end - joined.until)),
  });
  const refuse = (fault: Misread, shown = own, end = 0) => ({ fault, shown, place: place(end) });
  if (written.length > longest) return refuse(unreadable('words', head), head);
  const isTimes = vocabulary.cutBefore?.test(fold(before.slice(-32))) === true;
  if (
    isTimes ||
    isCut(written, before, after, vocabulary) ||
    readSaid(joined.outside).fault === 'part'
  )
    return { fault: { code: 'fact-cut' }, shown: own, place: uncut(front, after) };
  const readings = furthest(readAt(joined.text, 0, joined, style, joined.outside));
  const [first] = readings;
  if (!first) return refuse(misread(joined, style));
  const behind = vocabulary.after.at(joined.text, skipSpace(joined.text, first.end));
  // A qualifier behind the number that was not read with it disagrees with one that was.
  if (behind) return refuse(unreadable('contradiction', written), outer(behind.end), behind.end);
  const rest = joined.text.slice(first.end);
  if (isPart(joined.text, first, style))
    return { fault: { code: 'fact-cut' }, shown: own, place: uncut(front, after) };
  if (/\d[a-z]/i.test(joined.text.slice(first.end - 1, first.end + 1)) || scalesBehind.test(rest))
    return { fault: { code: 'fact-cut' }, shown: own, place: uncut(front, after) };
  if (vocabulary.deniedBehind?.test(fold(after.slice(0, 80))))
    return refuse({ code: 'fact-undecidable', reason: 'denied' }, outer(first.end), first.end);
  return {
    readings,
    shown: outer(first.end),
    hasVerb: joined.hasVerb,
    place: place(first.end),
  };
}

/** Whether what stands behind a number makes another one of it: [two] in three, [2 hours] 15 minutes. */
function isPart(text: string, { end, form, bases = {} }: Reading, style: ReadingStyle): boolean {
  const { goesOn } = style.words.vocabulary;
  if (goesOn && endOf(goesOn, text, end) !== undefined) return true;
  const { parts } = style.words.vocabulary;
  const isBare = Object.keys(bases).length === 0 && form === 'number';
  if (isBare && /^[ -]/.test(text.slice(end)) && parts.at(text, end + 1)) return true;
  const [base, ...others] = Object.keys(bases);
  return base !== undefined && others.length === 0 && goesOnBelow(text, end, base, style);
}

/** The text around a number once all of it is put between the brackets. */
function uncut(before: string, after: string): Surroundings {
  return {
    before: before.replace(/(?:[\d.,]+|[零一二两三四五六七八九十百千万亿]+|\p{L}+[- ]?)$/u, ''),
    after: after.replace(
      /^[ -]?(?:[\d.,:/²³½¼¾]+|[零一二两三四五六七八九十百千万亿点分之]+|\p{L}+)*/u,
      '',
    ),
  };
}

function unreadable(reason: 'words' | 'contradiction', rest: string): Misread {
  return { code: 'fact-unreadable', reason, rest };
}

/** The readings that take in most of the text. */
function furthest(readings: readonly Reading[]): Reading[] {
  const end = largest(readings.map((reading) => reading.end));
  return readings.filter((reading) => reading.end === end);
}
