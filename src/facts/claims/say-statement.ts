import type { Formula } from '../../datasets/formula.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { resolveCell } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import type { Cell, Dataset } from '../../model/dataset.ts';
import { formatFigure } from '../../model/figure.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import { parseUnit, unitless } from '../../model/unit.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { wordsFor } from '../../words/readers/index.ts';
import { comparedCells } from './compared-cells.ts';
import { parseStatement, type Side, type Statement } from './statement.ts';

/** What a statement is told with. */
export interface SayContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The publication's counters: `site.units`. */
  readonly units: Counters;
  readonly language: string;
}

/**
 * A claim's statement for readers: “the largest of 4”, 此数不小于2 × 中医药（28.48%）. `undefined` where it
 * cannot be read.
 */
export function sayStatement(text: string, own: Cell, context: SayContext): string | undefined {
  const counters = Object.keys(context.units);
  const statement = parseStatement(text, counters);
  if (!statement) return undefined;
  const { facts, listSeparator } = wordsFor(context.language);
  if (statement.kind === 'comparison') {
    const say = (side: Side, loose: boolean) =>
      saySide(side, own, context, loose && statement.right.formula.kind === 'number');
    const said = facts.compared[statement.comparison](
      say(statement.left, false),
      say(statement.right, true),
    );
    return statement.asStated ? facts.asStated(said) : said;
  }
  const { among, except } = statement;
  const against = comparedCells(statement, own, context.datasets.get(own.dataset), counters);
  const said = sayOrder(statement, against.length + 1, context.language);
  const list = (keys: readonly string[], withFigure: boolean) =>
    keys
      .map((key) => `${own.dataset}/${encodeURIComponent(key)}/${own.field}`)
      .map((address) => nameAt(address, context, withFigure))
      .join(listSeparator);
  if (among) return facts.among(said, list(among, false));
  return except ? facts.except(said, list(except, true)) : said;
}

function sayOrder(
  statement: Exclude<Statement, { kind: 'comparison' }>,
  count: number,
  language: string,
): string {
  const { facts } = wordsFor(language);
  if (statement.kind === 'rank') return facts.rank(statement.rank, count, statement.fromBelow);
  return statement.which === 'max' ? facts.largest(count) : facts.smallest(count);
}

const signs: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

function saySide(
  { formula, literals }: Side,
  own: Cell,
  context: SayContext,
  inOwnUnit: boolean,
): string {
  const { facts, listSeparator } = wordsFor(context.language);
  const figure = (value: number, unit: string | undefined) => sayFigure(value, unit, context);
  const say = (part: Formula, inner: boolean): string => {
    if (part.kind === 'number') return figure(part.value, inOwnUnit ? own.unit : undefined);
    if (part.kind === 'other') return part.text;
    if (part.kind === 'minus') return `−${say(part.of, true)}`;
    if (part.kind === 'cell') return sayName(part.address);
    const args = part.args.map((each) => say(each, part.kind === 'operation'));
    if (part.kind === 'function' && part.name !== 'sum') {
      const words = facts.functions[part.name as 'mean'] ?? ((list: string) => list);
      return words(args.join(listSeparator));
    }
    const sign = part.kind === 'function' ? '+' : (signs[part.op] ?? part.op);
    const joined = args.join(` ${sign} `);
    return inner ? `(${joined})` : joined;
  };
  const sayName = (name: string): string => {
    const literal = literals[Number(/^literal(\d+)$/.exec(name)?.[1])];
    if (literal) return figure(literal.value, literal.unit);
    return name === 'this' ? facts.thisFigure : nameAt(name, context, true);
  };
  return say(formula, false);
}

function sayFigure(
  value: number,
  name: string | undefined,
  { units, language }: SayContext,
): string {
  const unit = (name && parseUnit(name, Object.keys(units))) || unitless;
  return formatFigure({ value, unit, qualifier: 'exact' }, figureStyle({ units }, language)).text;
}

/** The name of the cell at an address, with what it says where that is asked for. */
function nameAt(
  address: string,
  { datasets, units, language }: SayContext,
  withFigure = false,
): string {
  const nowhere = { file: '', line: 1, column: 1 };
  const cell = resolveCell(address, datasets, nowhere, new Mistakes());
  const dataset = cell && datasets.get(cell.dataset);
  const row = dataset?.rows.find(({ key }) => key === cell?.key);
  if (!cell || !dataset || !row) return address;
  const field = dataset.fields.find(({ name }) => name === cell.field);
  const name = cellName(dataset, row, field, language);
  if (!withFigure) return name;
  const figure = formatCell(cell, dataset, figureStyle({ units }, language), Object.keys(units));
  return figure === undefined ? name : wordsFor(language).facts.named(name, figure);
}
