import {
  type Inline,
  type InlineElement,
  type InlineRun,
  nameOf,
  wordsOf,
} from '../../model/inline.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { byClause, type Clauses } from './clauses.ts';
import { emsOf } from './ems.ts';
import { type Names, namesIn } from './names.ts';
import { longestTogether } from './without-links.ts';
import { breaksIn } from './word-units.ts';

/**
 * A headline by its clauses, with `<wbr>` wherever lines may break within them: a style lets Chinese break nowhere
 * else. A headline of a language with spaces breaks at these.
 */
export function headlineWords(words: Inline, language: string, names: Names): Clauses {
  const clauses = byClause(words);
  if (!/^zh\b/.test(language)) return clauses;
  if (clauses.ems === 0) return { ...clauses, words: inUnits(clauses.words, names) };
  return { ...clauses, words: clauses.words.map((clause) => unitsWithin(clause, names)) };
}

/** The same on a page, which knows all names of its site. */
export function headlineIn(
  { language, index }: { readonly language: string; readonly index: PublicationIndex },
  words: Inline,
): Clauses {
  return headlineWords(words, language, index.once(namesIn, language));
}

/**
 * The name of a headline for screen readers, where what stands in it would say it otherwise: each number twice, and a
 * space at each place where a line may break.
 */
export function headlineName(words: Inline, shown: Inline): string | undefined {
  return nameOf(words) ?? (mayBreakIn(shown) ? wordsOf(words) : undefined);
}

function mayBreakIn(words: Inline): boolean {
  return words.some((run) => typeof run !== 'string' && (run === mayBreak || mayBreakIn(run.runs)));
}

const mayBreak: InlineElement = { name: 'wbr', runs: [] };

/** Words with a place to break between any two units of them. What is bound or marked up is at most parted within. */
function inUnits(words: Inline, names: Names): Inline {
  const text = wordsOf(words);
  const ends: number[] = [];
  for (const run of words) ends.push((ends.at(-1) ?? 0) + lengthOf(run));
  const marked = words.flatMap((run, index) => {
    const end = ends[index] ?? 0;
    return typeof run === 'string' ? [] : [{ start: end - lengthOf(run), end }];
  });
  const breaks = breaksIn(text, names, marked);
  const units: InlineRun[][] = [[]];
  for (const [index, run] of words.entries()) {
    const end = ends[index] ?? 0;
    const start = end - lengthOf(run);
    if (breaks.includes(start)) units.push([]);
    if (typeof run !== 'string') units.at(-1)?.push(unitsWithin(run, names));
    else {
      const cuts = [start, ...breaks.filter((at) => at > start && at < end), end];
      for (const [nth, cut] of cuts.slice(0, -1).entries()) {
        if (nth > 0) units.push([]);
        units.at(-1)?.push(text.slice(cut, cuts[nth + 1]));
      }
    }
  }
  return units.flatMap((unit, index) => {
    const at = breaks[index];
    const whole = unbroken(unit);
    if (at === undefined) return whole;
    return [...(isSpaced(text, at) ? withSpace(whole) : whole), mayBreak];
  });
}

function lengthOf(run: InlineRun): number {
  return wordsOf([run]).length;
}

function unitsWithin(run: InlineRun, names: Names): InlineRun {
  if (typeof run === 'string' || 'bound' in run || isBox(run)) return run;
  return { ...run, runs: inUnits(run.runs, names) };
}

/** Whether a run is held together already. */
function isBox(run: InlineRun): boolean {
  return typeof run !== 'string' && ('bound' in run || run.attributes?.class === 'together');
}

/** A unit with a bound number in it: a line would break at its sides, where what leans on it stands. */
function unbroken(unit: Inline): Inline {
  const isBoxed = unit.length > 1 && unit.some(isBox);
  if (!isBoxed || emsOf(wordsOf(unit)) > longestTogether) return unit;
  return [{ name: 'span', attributes: { class: 'together' }, runs: unit }];
}

const besideFigure =
  /^(?:\p{Script=Han}[\p{Script=Latin}\p{N}]|[\p{Script=Latin}\p{N}%‰]\p{Script=Han})$/u;

/** Whether Chinese keeps a space there that is lost between two units. */
function isSpaced(text: string, at: number): boolean {
  return besideFigure.test(text.slice(at - 1, at + 1));
}

/** A unit with that space at its end, where it does not indent the next line. */
function withSpace(unit: Inline): Inline {
  const last = unit.at(-1);
  if (typeof last === 'string') {
    const space = { name: 'span', attributes: { class: 'spaced' }, runs: [last.slice(-1)] };
    return [...unit.slice(0, -1), last.slice(0, -1), space].filter((run) => run !== '');
  }
  if (last === undefined || 'bound' in last || !isBox(last)) return unit;
  return [...unit.slice(0, -1), { ...last, attributes: { class: 'together spaced' } }];
}
