import { type Cell, findField } from '../../model/dataset.ts';
import { formatCell } from '../../model/format-cell.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { speaks } from '../../words/languages.ts';
import { agreeNumber, type NumberFault } from './agree-number.ts';
import { agreeUnread } from './agree-unread.ts';
import { agreeDate, agreeText, dateOf, isName } from './agree-words.ts';
import { type Target, targetOf } from './cell-amount.ts';
import type { FactContext } from './fact-context.ts';
import type { Misread } from './misread.ts';
import { readFigure, type Surroundings } from './read-figure.ts';
import { type ReadingContext, readingContextOf } from './reading-context.ts';
import { suggest } from './suggest.ts';
import { isCut } from './surroundings.ts';
import { toldFor } from './told-for.ts';
import { isRoundedUp, turnsOf } from './turns.ts';

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
  /** Whether they go in the place of all that is told as written, words outside of the link included. */
  readonly isWhole?: boolean | undefined;
  /** What stands around the place of what is allowed. */
  readonly place?: Surroundings | undefined;
}

export type Agreement = { readonly ok: true } | Refusal;

/** Whether what is written is what the cell says: same quantity, unit, precision and qualifier. */
export function agree(written: string, cell: Cell, context: FactContext): Agreement {
  const readingContext = readingContextOf(context.units, context.language);
  const field = findField(context.dataset, cell.field);
  const says = () => formatCell(cell, context.dataset, readingContext.figures) ?? '';
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
  const { value } = cell;
  if (value === null) return refuse('fact-no-value', { allowed: [] });
  const date = dateOf(cell, field);
  if (date !== undefined) {
    const { vocabulary } = readingContext.reading.words;
    const agrees =
      agreeDate(written, date, vocabulary, context.before) || agreeText(written, says(), undefined);
    const whole = !isCut(written, context.before ?? '', context.after ?? '', vocabulary);
    return agrees && whole ? { ok: true } : refuse('fact-date');
  }
  if (typeof value !== 'number' || isName(cell, context.dataset, field))
    return agreeText(written, value, field) ? { ok: true } : refuse('fact-text');
  const target = targetOf(cell, value, field);
  const verdict = agreeFigure(written, target, context, readingContext);
  if (!readingContext.isRead) {
    const passes = (form: string) => agreeUnread(form, says(), context);
    if (passes(written)) return { ok: true };
    const allowed = suggest(cell, says(), context.language, readingContext, target, passes);
    return refuse('fact-unreadable', { reason: 'language', allowed });
  }
  const isOpen = verdict.ok || mayBeOwn(written, verdict.fault, readingContext);
  if (verdict.ok || (isOpen && isOwnWriting(written, says(), context))) return { ok: true };
  if (isBeyond(written, says(), context)) return { ok: true };
  const mended = mend(cell, target, verdict, context, readingContext, says());
  const { fault } = verdict;
  const reason = 'reason' in fault ? fault.reason : undefined;
  const rest = 'rest' in fault ? fault.rest : undefined;
  return refuse(fault.code, { reason, rest, written: verdict.shown, ...mended });
}

/** Whether `agree` accepts, without the work of saying why not. */
export function agrees(written: string, cell: Cell, context: FactContext): boolean {
  const { value } = cell;
  const field = findField(context.dataset, cell.field);
  const isFigure = typeof value === 'number' && !isName(cell, context.dataset, field);
  if (!isFigure || dateOf(cell, field) !== undefined) return agree(written, cell, context).ok;
  const readingContext = readingContextOf(context.units, context.language);
  const target = targetOf(cell, value, field);
  if (readingContext.isRead && agreeFigure(written, target, context, readingContext).ok)
    return true;
  const isOwn = !speaks(context.language) || /[<>]/.test(fold(written));
  return isOwn && agree(written, cell, context).ok;
}

/** Whether what was not read may still be the site's own writing: not where the words of the language say otherwise. */
function mayBeOwn(
  written: string,
  { code }: NumberFault | Misread,
  { isRead }: ReadingContext,
): boolean {
  if (!isRead) return true;
  if (code === 'fact-mismatch') return /\p{L}/u.test(written);
  return code !== 'fact-cut' && code !== 'fact-undecidable';
}

/** Whether words are the generator's own writing, which is right by definition in a language that it does not speak. */
function isOwnWriting(written: string, says: string, context: FactContext): boolean {
  if (speaks(context.language)) return false;
  return agreeUnread(written, says, context);
}

/** A figure too small or too near a whole to be rounded is written as it is shown: `<1`, `>99%`. */
function isBeyond(
  written: string,
  says: string,
  { before = '', after = '' }: FactContext,
): boolean {
  if (!/[<>]/.test(says) || /[\d.,]$/.test(before) || /^[.,]?\d/.test(after)) return false;
  return fold(written).trim() === fold(says).trim();
}

type FigureVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly fault: NumberFault | Misread;
      readonly shown: string;
      /** What stands around all that was read. */
      readonly place: Surroundings;
    };

function agreeFigure(
  written: string,
  target: Target,
  { before = '', after = '' }: Pick<FactContext, 'before' | 'after'>,
  { reading: style, counterWords }: ReadingContext,
): FigureVerdict {
  const nouns = Object.keys(target.own.bases).length === 0;
  const figure = readFigure(written, { before, after }, nouns ? { ...style, nouns } : style);
  if ('fault' in figure) return { ok: false, ...figure };
  const per = toldFor({ before, after }, target, style, counterWords);
  let worst: NumberFault | undefined;
  for (const reading of figure.readings.flatMap((each) => turnsOf(each, target))) {
    const verdict = 'fault' in reading ? reading : agreeNumber(reading, target, per);
    const isLicensed = !figure.hasVerb || !('value' in reading) || !isRoundedUp(reading, target);
    if (verdict.ok && isLicensed) return verdict;
    const fault: NumberFault = verdict.ok ? unknownVerb : verdict.fault;
    if (!worst || rank(fault) > rank(worst)) worst = fault;
  }
  const fault = worst ?? { code: 'fact-mismatch' };
  return { ok: false, fault, shown: figure.shown, place: figure.place };
}

const unknownVerb: NumberFault = { code: 'fact-undecidable', reason: 'verb' };

type Refused = Extract<FigureVerdict, { ok: false }>;

/** Ways to write it that pass where the link stands, or else in the place of all that was read. */
function mend(
  cell: Cell,
  target: Target,
  { shown, place }: Refused,
  context: FactContext,
  readingContext: ReadingContext,
  says: string,
): Pick<Refusal, 'allowed' | 'isWhole' | 'place'> {
  const { before = '', after = '' } = context;
  const here = { before, after };
  const passing = (around: Surroundings) =>
    suggest(
      cell,
      says,
      context.language,
      readingContext,
      target,
      (form) => agreeFigure(form, target, around, readingContext).ok,
    );
  const inLink = passing(here);
  if (inLink.length > 0 || shown === '') return { allowed: inLink, place: here };
  return { allowed: passing(place), isWhole: true, place };
}

/** The rank of a fault among several: the lower, the nearer to being right. */
function rank({ code }: NumberFault): number {
  return [
    'fact-unit',
    'fact-mismatch',
    'fact-undecidable',
    'fact-qualifier',
    'fact-rounding',
  ].indexOf(code);
}
