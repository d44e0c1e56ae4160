import type { SafeAddress } from '../schema/safe-address.ts';
import { addressOf } from './address.ts';
import type { Cell } from './dataset.ts';
import { type Attributes, attributes, escapeHtml } from './escape-html.ts';

/** Words in a line as a tree: text, elements around text such as emphasis and links, and words bound to a cell. */
export type Inline = readonly InlineRun[];
export type InlineRun = string | InlineElement | BoundWords;

export interface InlineElement {
  readonly name: string;
  readonly attributes?: Attributes | undefined;
  readonly runs: Inline;
}

/** A number or statement in a line, and the cell that answers for it. */
export interface BoundWords {
  readonly bound: Binding;
  readonly runs: Inline;
}

/** What words are bound to: `cell`, and for a claim what it states of the cell. */
export interface Binding {
  readonly cell: Cell;
  readonly claim?: string | undefined;
  /** The id under which the words can be linked to, where their page has one for them. */
  readonly anchor?: string | undefined;
  /** The address of the row on its dataset's page. */
  readonly href: SafeAddress;
}

const withoutContent = ['br', 'img', 'wbr'];

/** The HTML of words: the one place where the tree becomes text. A page has marks of its own for what is bound. */
export function writeInline(
  runs: Inline,
  mark: (words: BoundWords) => string = writeBound,
): string {
  return runs.map((run) => writeRun(run, mark)).join('');
}

function writeRun(run: InlineRun, mark: (words: BoundWords) => string): string {
  if (typeof run === 'string') return escapeHtml(run);
  if ('bound' in run) return mark(run);
  return openTag(run) + writeInline(run.runs, mark) + closeTag(run);
}

/** The tag before an element's words: `<a href="/x">`. */
export function openTag(element: InlineElement): string {
  return `<${element.name}${attributes(element.attributes ?? {})}>`;
}

/** The tag behind an element's words; nothing for one that holds none. */
export function closeTag({ name }: InlineElement): string {
  return withoutContent.includes(name) ? '' : `</${name}>`;
}

/** Bound words where no page makes more of them: a link to the row that they come from. */
function writeBound({ bound, runs }: BoundWords): string {
  const { anchor, href, cell, claim } = bound;
  const values = { class: kindOf(bound), id: anchor, href };
  const data = { 'data-cell': addressOf(cell), 'data-claim': claim };
  return `<a${attributes({ ...values, ...data })}>${writeInline(runs)}</a>`;
}

/** The class of bound words: `fact`, for a statement `fact claim`. */
export function kindOf({ claim }: Binding): string {
  return claim === undefined ? 'fact' : 'fact claim';
}

/** Texts one below the other in one cell or line: each with a break before it but for the first. */
export function inLines(lines: readonly Inline[]): Inline {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

const lineBreak: InlineElement = { name: 'br', runs: [] };

/** The text of words, without what is around them. */
export function wordsOf(runs: Inline): string {
  return runs.map((run) => (typeof run === 'string' ? run : wordsOf(run.runs))).join('');
}

/** The name of what holds bound words, such as a heading: else it would say each twice, with the button on it. */
export function nameOf(runs: Inline): string | undefined {
  return holdsBound(runs) ? wordsOf(runs).replace(/\s+/g, ' ').trim() : undefined;
}

function holdsBound(runs: Inline): boolean {
  return runs.some((run) => typeof run !== 'string' && ('bound' in run || holdsBound(run.runs)));
}

/** The ids under which the numbers in words can be linked to. */
export function anchorsIn(runs: Inline): string[] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') return [];
    const anchor = 'bound' in run ? run.bound.anchor : undefined;
    return [...(anchor === undefined ? [] : [anchor]), ...anchorsIn(run.runs)];
  });
}

/** The same words with something else in the place of what stands around them, the inner ones first. */
export function changeRuns(
  runs: Inline,
  change: (run: InlineElement | BoundWords) => Inline,
): Inline {
  return joinTexts(
    runs.flatMap((run) =>
      typeof run === 'string' ? [run] : change({ ...run, runs: changeRuns(run.runs, change) }),
    ),
  );
}

/** The same words with texts side by side made one. */
export function joinTexts(runs: Inline): Inline {
  const joined: InlineRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (typeof run === 'string' && typeof last === 'string') joined.splice(-1, 1, last + run);
    else if (run !== '') joined.push(run);
  }
  return joined;
}

/** The same words without white space at either end. */
export function trimInline(runs: Inline): Inline {
  const all = joinTexts(runs);
  const trimmed = all.map((run, index) => {
    if (typeof run !== 'string') return run;
    const behind = index === 0 ? run.trimStart() : run;
    return index === all.length - 1 ? behind.trimEnd() : behind;
  });
  return trimmed.filter((run) => run !== '');
}
