import { type Formula, parseFormula } from '../../datasets/formula.ts';
import { parseUnit } from '../../model/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';

export const comparisons = ['>', '>=', '<', '<=', '=', '~'] as const;
export type Comparison = (typeof comparisons)[number];

/** A number with a unit in a statement: 10 percentage-points, 2 亿元. */
export interface Literal {
  readonly value: number;
  /** The unit's name; `undefined` for a number without. */
  readonly unit: string;
}

/** A side of a comparison: a formula whose cells may also be `this` and `literal0`, `literal1` … */
export interface Side {
  readonly text: string;
  readonly formula: Formula;
  readonly literals: readonly Literal[];
}

/** The keys of the rows that an order is told of, or of those that it leaves out; neither, for all rows. */
export interface RowChoice {
  readonly among?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/**
 * What a claim says of its cell. The grammar:
 *
 *     is max | is min                     of all rows of the dataset, by the cell's field
 *     is rank 2 | is rank 2 of 4          counted from the largest; “from below”, from the smallest
 *     … among key, key                    behind any of these: of these rows only
 *     … except key, key                   behind any of these: of all rows but these, such as a total
 *     > 20 | >= 2 * d/k/f | < … | <= … | = … | ~ …      against a number or a formula; ~ is “about”
 *     this / d/k/f > 50% | this - d/k/f >= 10 percentage-points      the cell as part of a formula
 *     … as stated                         behind a comparison: the printed figures, qualifiers set aside
 *
 * Keys are written as in links: those of several fields with commas, special characters percent-encoded.
 * A formula is what `derive` takes: cells, numbers, `+ - * /`, brackets, sum, mean, min, max; numbers may
 * have a unit. A bare number is in the cell's own unit. Words will do for signs: above, below, more
 * than, less than, at least, at most, equals, about.
 */
export type Statement =
  | (RowChoice & { readonly kind: 'extreme'; readonly which: 'max' | 'min' })
  | (RowChoice & {
      readonly kind: 'rank';
      readonly rank: number;
      readonly of?: number | undefined;
      readonly fromBelow: boolean;
    })
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly left: Side;
      readonly right: Side;
      readonly asStated: boolean;
    };

const extreme =
  /^is (?:the )?(max|maximum|largest|highest|greatest|most|min|minimum|smallest|lowest|least)(?: (among|except) (.+))?$/i;
const rank = /^is rank (\d+)(?: of (\d+))?( from below)?(?: (among|except) (.+))?$/i;
const sign = /^(.*?)\s*(>=|<=|==|≥|≤|≈|>|<|=|~)\s*(.+)$/s;
const worded =
  /^(?:(.+?)\s+)?(?:is\s+)?(above|more than|over|at least|below|less than|under|at most|equal to|equals|about)\s+(.+)$/i;
const signs: Readonly<Record<string, Comparison>> = {
  '>': '>',
  above: '>',
  'more than': '>',
  over: '>',
  '>=': '>=',
  '≥': '>=',
  'at least': '>=',
  '<': '<',
  below: '<',
  'less than': '<',
  under: '<',
  '<=': '<=',
  '≤': '<=',
  'at most': '<=',
  '=': '=',
  '==': '=',
  equals: '=',
  'equal to': '=',
  '~': '~',
  '≈': '~',
  about: '~',
};

/** Reads a statement; `undefined` where it does not have the grammar's shape. */
export function parseStatement(text: string, counters: readonly string[]): Statement | undefined {
  const written = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[＞＜＝]/g, (sign) => fold(sign));
  const most = extreme.exec(written);
  if (most)
    return {
      kind: 'extreme',
      which: /^(?:max|larg|high|great|most)/i.test(most[1] ?? '') ? 'max' : 'min',
      ...rowsOf(most[2], most[3]),
    };
  const place = rank.exec(written);
  if (place)
    return {
      kind: 'rank',
      rank: Number(place[1]),
      of: place[2] === undefined ? undefined : Number(place[2]),
      fromBelow: place[3] !== undefined,
      ...rowsOf(place[4], place[5]),
    };
  return parseComparison(written, counters);
}

function rowsOf(word: string | undefined, list = ''): RowChoice {
  if (word === undefined) return {};
  const keys = list.split(/, |、/).map((key) => decoded(key.trim()));
  return word.toLowerCase() === 'among' ? { among: keys } : { except: keys };
}

/** A key as it stands in the data; a lone percent sign in it encodes nothing. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function parseComparison(written: string, counters: readonly string[]): Statement | undefined {
  const asStated = / as stated$/i.test(written);
  const text = asStated ? written.slice(0, -' as stated'.length) : written;
  const [, own = '', word = '', other = ''] = sign.exec(text) ?? worded.exec(text) ?? [];
  const comparison = signs[word.toLowerCase()];
  const left = parseSide(own.replace(/^is$|^\s+|\s+$/g, '') || 'this', counters);
  const right = parseSide(other.trim(), counters);
  if (!comparison || !left || !right) return undefined;
  return { kind: 'comparison', comparison, left, right, asStated };
}

const literal =
  /(?<![^\s(,+*-])(\d+(?:\.\d+)?)\s*((?:(?:thousand|million|billion|trillion)\s)?[^\s\d()+*,/<>=~-][^\s()+*,<>=~]*)/g;

/** Reads a formula whose numbers may have units. */
function parseSide(text: string, counters: readonly string[]): Side | undefined {
  if (text === '') return undefined;
  const literals: Literal[] = [];
  const symbols = text.replace(literal, (written, value: string, unit: string) => {
    const name = fold(unit);
    if (!parseUnit(name, counters)) return written;
    literals.push({ value: Number(value), unit: name });
    return `literal${literals.length - 1}`;
  });
  const formula = parseFormula(symbols);
  return formula && !hasOther(formula) ? { text, formula, literals } : undefined;
}

function hasOther(formula: Formula): boolean {
  if (formula.kind === 'other') return true;
  if (formula.kind === 'minus') return hasOther(formula.of);
  return (
    (formula.kind === 'operation' || formula.kind === 'function') && formula.args.some(hasOther)
  );
}
