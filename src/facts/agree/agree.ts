import type { Cell, Dataset } from '../../model/dataset.ts';
import { formatCell } from '../../model/format-cell.ts';
import { skipSpace } from '../../reading/before-number.ts';
import { wordsAfter } from '../../reading/characters/qualifiers.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { type ReadingStyle, readAt } from '../../reading/read-quantity.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { agreeNumber, type NumberFault } from './agree-number.ts';
import { agreeDate, agreeText, dateOf, isName } from './agree-words.ts';
import { type Target, targetOf } from './cell-amount.ts';
import { type Fall, fallAround, fallsBehind } from './falls.ts';
import { type Misread, misread } from './misread.ts';
import { deskOf } from './reading-context.ts';
import { suggest } from './suggest.ts';
import { isCut, join } from './surroundings.ts';

/** What bound words are read against, beside the cell. */
export interface FactContext {
  /** The language of the page: its digits are parted so, and suggestions are made in it. */
  readonly language: string;
  /** The publication's counters: `site.units`. */
  readonly units: Counters;
  /** The cell's dataset, for its labels and types. */
  readonly dataset?: Dataset | undefined;
  /** The text that stands before and behind the bound words in the same block. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Why bound words are refused, for a machine. */
export type RefusalCode =
  | NumberFault['code']
  | Misread['code']
  | 'fact-text'
  | 'fact-date'
  | 'fact-no-value';

/** Why bound words are refused, with all that a sentence about it needs. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** Which case of the code it is, where there are several. */
  readonly reason?: string | undefined;
  /** The bound words, and those around them that were read with them. */
  readonly written: string;
  /** The part that could not be read. */
  readonly rest?: string | undefined;
  /** What the cell says, written for readers of the page. */
  readonly says: string;
  /** Ways to write it that pass, in the page's language. */
  readonly allowed: readonly string[];
}

export type Agreement = { readonly ok: true } | Refusal;

/** Whether what is written is what the cell says: same quantity, unit, precision and qualifier. */
export function agree(written: string, cell: Cell, context: FactContext): Agreement {
  const desk = deskOf(context.units, context.language);
  const { value } = cell;
  const field = context.dataset?.fields.find(({ name }) => name === cell.field);
  const says = () => formatCell(cell, context.dataset, desk.figures, desk.counters) ?? '';
  const refuse = (code: RefusalCode, more: Partial<Refusal> = {}): Refusal => {
    const cellSays = says();
    return {
      ok: false,
      code,
      written: written.trim(),
      says: cellSays,
      allowed: [cellSays],
      ...more,
    };
  };
  if (value === null) return refuse('fact-no-value', { allowed: [] });
  const date = dateOf(cell, field);
  if (date !== undefined) {
    const agrees = agreeDate(written, date) || agreeText(written, says(), undefined);
    const whole = !isCut(written, context.before ?? '', context.after ?? '');
    return agrees && whole ? { ok: true } : refuse('fact-date');
  }
  if (typeof value !== 'number' || isName(cell, context.dataset, field))
    return agreeText(written, value, field) ? { ok: true } : refuse('fact-text');
  const target = targetOf(cell, value, desk.counters);
  const verdict = agreeSigned(written, target, context, desk.reading);
  if (verdict.ok) return verdict;
  // In a language that the generator does not speak, its own writing is right by definition.
  if (verdict.fault.code === 'fact-unreadable' && written.trim() === says()) return { ok: true };
  const { fault, joined } = verdict;
  const alone = { before: '', after: '' };
  // Where the words around already say that it fell, the number is suggested without its sign.
  const around = verdict.fall?.isOutside ? verdict.fall : undefined;
  const size = around ? { ...cell, value: Math.abs(value) } : cell;
  const allowed = suggest(
    size,
    around ? (formatCell(size, context.dataset, desk.figures, desk.counters) ?? '') : says(),
    desk.figures,
    target.own,
    (form) => agreeSigned(form, target, around ?? alone, desk.reading).ok,
  );
  const reason = 'reason' in fault ? fault.reason : undefined;
  const rest = 'rest' in fault ? fault.rest : undefined;
  return refuse(fault.code, { reason, rest, written: joined, allowed });
}

/** Whether `agree` accepts, without the work of saying why not. */
export function agrees(written: string, cell: Cell, context: FactContext): boolean {
  const { value } = cell;
  const field = context.dataset?.fields.find(({ name }) => name === cell.field);
  const isFigure = typeof value === 'number' && !isName(cell, context.dataset, field);
  if (!isFigure || dateOf(cell, field) !== undefined) return agree(written, cell, context).ok;
  const { counters, reading } = deskOf(context.units, context.language);
  return agreeSigned(written, targetOf(cell, value, counters), context, reading).ok;
}

type FigureVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly fault: NumberFault | Misread;
      readonly joined: string;
      /** How the words around say that the number is a fall. */
      readonly fall?: Fall;
    };

/** Reads a figure as it is written; of a negative cell also one whose sign is in words: fell by 11.4%. */
function agreeSigned(
  written: string,
  target: Target,
  context: Pick<FactContext, 'before' | 'after'>,
  style: ReadingStyle,
): FigureVerdict {
  const verdict = agreeFigure(written, target, context, style);
  if (verdict.ok || !target.value.isNegative() || written.length > longest) return verdict;
  const fall = fallAround(written, context.before ?? '', context.after ?? '');
  if (!fall) return verdict;
  const fallen = agreeFigure(fall.written, target, fall, style, fall);
  if (fallen.ok) return fallen;
  const isSaid = !fall.isBehind && fallen.fault.code !== 'fact-not-a-number';
  return isSaid ? { ...fallen, fall } : verdict;
}

/** The readings that say a fall, with the sign that its words stand for. */
function fallen(readings: readonly Reading[], { isBehind }: Fall, text: string): Reading[] {
  return readings
    .filter(({ end, form }) => form !== 'ordinal' && (!isBehind || fallsBehind(text.slice(end))))
    .map((reading) =>
      reading.value.isNegative()
        ? reading
        : { ...reading, value: reading.value.neg(), upper: reading.upper?.neg() },
    );
}

function agreeFigure(
  written: string,
  target: Target,
  { before = '', after = '' }: Pick<FactContext, 'before' | 'after'>,
  style: ReadingStyle,
  fall?: Fall,
): FigureVerdict {
  if (written.length > longest)
    return {
      ok: false,
      fault: unreadable('words', written.slice(0, 24)),
      joined: written.slice(0, 24),
    };
  const joined = join(written, before, after);
  if (isCut(written, before, after))
    return { ok: false, fault: { code: 'fact-cut' }, joined: written.trim() };
  const all = furthest(readAt(joined.text, 0, joined, style));
  const readings = fall ? fallen(all, fall, joined.text) : all;
  if (readings.length === 0)
    return { ok: false, fault: misread(joined, style), joined: written.trim() };
  // A qualifier behind the number that was not read with it disagrees with one that was.
  const behind = wordsAfter.at(joined.text, skipSpace(joined.text, readings[0]?.end ?? 0));
  if (behind)
    return {
      ok: false,
      fault: unreadable('contradiction', written),
      joined: joined.text.slice(0, behind.end).trim(),
    };
  const end = readings[0]?.end ?? 0;
  if (/\d[a-z]/i.test(joined.text.slice(end - 1, end + 1)))
    return { ok: false, fault: { code: 'fact-cut' }, joined: written.trim() };
  const per = saysEach(before, after);
  let worst: NumberFault | undefined;
  for (const reading of readings) {
    const verdict = agreeNumber(reading, target, per);
    if (verdict.ok) return verdict;
    if (!worst || rank(verdict.fault) > rank(worst)) worst = verdict.fault;
  }
  return {
    ok: false,
    fault: worst ?? { code: 'fact-mismatch' },
    joined: joined.text.slice(0, end).trim(),
  };
}

/** No number takes more words than this. */
const longest = 160;

function unreadable(reason: 'words' | 'contradiction', rest: string): Misread {
  return { code: 'fact-unreadable', reason, rest };
}

/** The readings that take in most of the text. */
function furthest(readings: readonly Reading[]): Reading[] {
  const end = Math.max(...readings.map((reading) => reading.end));
  return readings.filter((reading) => reading.end === end);
}

/** Of several faults, the one that comes nearest to being right. */
function rank({ code }: NumberFault): number {
  return [
    'fact-unit',
    'fact-mismatch',
    'fact-undecidable',
    'fact-qualifier',
    'fact-rounding',
  ].indexOf(code);
}

const eachWords = /每|人均|户均|亩均|平均|\b(?:per|each|every|apiece|average[sd]?|mean)\b/i;

/** Whether the sentence around bound words speaks of an average or of each. */
function saysEach(before: string, after: string): boolean {
  const front = before.split(/[。！？；;!?]|\. /).at(-1) ?? '';
  const back = after.split(/[。！？；;!?]|\. /)[0] ?? '';
  return eachWords.test(front) || eachWords.test(back);
}
