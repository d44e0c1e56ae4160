import { Mistakes } from '../../mistakes/mistake.ts';
import { findRow, resolveCell } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { type Cell, type Dataset, findField } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import { formatFigure } from '../../model/units/figure.ts';
import { type Unit, unitless } from '../../model/units/unit.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { parseStatement } from '../statements/parse-statement.ts';
import { printKey } from '../statements/print-statement.ts';
import type { Expression, KeyRange, OfKind, Rows, Statement } from '../statements/statement.ts';
import { comparedCells } from './compared-cells.ts';

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
  const statement = parseStatement(text, Object.keys(context.units));
  return statement && new Teller(own, context).say(statement);
}

const signs: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

class Teller {
  readonly #own: Cell;
  readonly #context: SayContext;

  constructor(own: Cell, context: SayContext) {
    this.#own = own;
    this.#context = context;
  }

  get #words() {
    return wordsFor(this.#context.language);
  }

  say(statement: Statement): string {
    const { facts, claims } = this.#words;
    switch (statement.kind) {
      case 'extreme':
      case 'rank':
        return this.#order(statement);
      case 'comparison': {
        const { left, comparison, right, within } = statement;
        const said = facts.compared[comparison](this.#amount(left), this.#beside(right, left));
        return within ? claims.within(said, this.#amount(within)) : said;
      }
      case 'between': {
        const { of, low, high, lowOpen, highOpen } = statement;
        const ends = [low, high].map((end) => this.#beside(end, of));
        return claims.between(this.#amount(of), ends[0] ?? '', ends[1] ?? '', lowOpen && highOpen);
      }
      case 'course':
        return claims.course(statement.way, this.#rows(statement.rows));
      case 'quantified':
        return this.#quantified(statement);
      case 'not':
        return claims.not(this.say(statement.of));
      case 'as-stated':
        return facts.asStated(this.say(statement.of));
      default:
        return claims[statement.kind](this.say(statement.left), this.say(statement.right));
    }
  }

  #order(statement: OfKind<'extreme' | 'rank'>): string {
    const { facts, claims, listSeparator } = this.#words;
    const { datasets } = this.#context;
    const count = comparedCells(statement, this.#own, datasets).length + 1;
    const { rows, subject } = statement;
    let said = this.#place(statement, count);
    if (rows.keys) said = facts.among(said, this.#keys(rows.keys, false).join(listSeparator));
    if (rows.except) said = facts.except(said, this.#keys(rows.except, true).join(listSeparator));
    if (rows.where) said = claims.where(said, this.say(rows.where));
    return subject === undefined ? said : claims.about(this.#nameAt(subject, true), said);
  }

  #place(statement: OfKind<'extreme' | 'rank'>, count: number): string {
    const { facts, claims } = this.#words;
    if (statement.kind === 'extreme')
      return statement.which === 'max' ? facts.largest(count) : facts.smallest(count);
    const { comparison, rank, fromBelow } = statement;
    if (comparison === '=') return facts.rank(rank, count, fromBelow);
    return claims.place(comparison, rank, count, fromBelow);
  }

  #quantified({ quantifier, rows, test }: OfKind<'quantified'>): string {
    const { claims } = this.#words;
    const [told, holds] = [this.#rows(rows), this.say(test)];
    if (typeof quantifier === 'string') return claims[quantifier](told, holds);
    if ('allBut' in quantifier) return claims.allBut(quantifier.allBut, told, holds);
    return claims.countOf(quantifier.count, quantifier.of, told, holds);
  }

  #rows({ keys, others, of, except, where }: Rows): string {
    const { facts, claims, listSeparator } = this.#words;
    let said = keys
      ? this.#keys(keys, false).join(listSeparator)
      : others
        ? claims.rows.others
        : claims.rows.all;
    if (of !== undefined) said = claims.ofField(said, this.#fieldName(of));
    if (except) said = facts.except(said, this.#keys(except, true).join(listSeparator));
    return where ? claims.where(said, this.say(where)) : said;
  }

  #keys(keys: readonly KeyRange[], withFigure: boolean): string[] {
    const { dataset, field } = this.#own;
    const name = (key: string, figure = false) =>
      key === 'this'
        ? this.#nameAt(`${dataset}/${printKey(this.#own.key)}/${field}`, figure)
        : this.#nameAt(`${dataset}/${encodeURIComponent(key)}/${field}`, figure, key);
    return keys.map(({ from, to }) =>
      to === undefined
        ? name(from, withFigure)
        : this.#words.claims.rows.range(name(from), name(to)),
    );
  }

  /** An amount next to another: a bare number is in the unit of what the claim is about. */
  #beside(part: Expression, other: Expression): string {
    const isOwn = part.kind === 'number' && part.unit === undefined && other.kind !== 'fold';
    return isOwn ? this.#figure(part.value, this.#own.unit) : this.#amount(part);
  }

  #amount(part: Expression, inner = false): string {
    const { facts, claims, listSeparator } = this.#words;
    switch (part.kind) {
      case 'number':
        return this.#figure(part.value, part.unit);
      case 'this':
        return facts.thisFigure;
      case 'previous':
        return claims.previous;
      case 'its':
        return claims.its(this.#fieldName(part.field));
      case 'cell':
        return this.#nameAt(part.address, true);
      case 'minus':
        return `−${this.#amount(part.of, true)}`;
      case 'operation': {
        const { left, right, op } = part;
        const said = `${this.#amount(left, true)} ${signs[op]} ${this.#amount(right, true)}`;
        return inner ? `(${said})` : said;
      }
      case 'function': {
        const args = part.args.map((each) => this.#amount(each, part.name === 'sum'));
        if (part.name !== 'sum') return claims.folds[part.name](args.join(listSeparator));
        return inner ? `(${args.join(' + ')})` : args.join(' + ');
      }
      case 'fold':
        return claims.folds[part.name](this.#rows(part.rows));
      case 'span':
        return claims[part.name](this.#amount(part.from, true), this.#amount(part.to, true));
      case 'key-span':
        return claims.spanOf[part.name](this.#rows(part.rows));
      case 'run':
        return claims.run[part.way];
    }
  }

  #figure(value: number, unit: Unit = unitless): string {
    const { units, language } = this.#context;
    return formatFigure({ value, unit, qualifier: 'exact' }, figureStyle({ units }, language)).text;
  }

  #fieldName(written: string): string {
    const [first = '', second] = written.split('/');
    const dataset = this.#context.datasets.get(second === undefined ? this.#own.dataset : first);
    const field = findField(dataset, second ?? first);
    return (field && textFor(field.title, this.#context.language)) || written;
  }

  /** The name of the cell at an address, with what it says where that is asked for. */
  #nameAt(address: string, withFigure = false, otherwise = address): string {
    const { datasets, units, language } = this.#context;
    const nowhere = { file: '', line: 1, column: 1 };
    const cell = resolveCell(address, datasets, nowhere, new Mistakes());
    const dataset = cell && datasets.get(cell.dataset);
    const row = findRow(dataset, cell?.key);
    if (!cell || !dataset || !row) return otherwise;
    const field = findField(dataset, cell.field);
    const name = cellName(dataset, row, field, language);
    if (!withFigure) return name;
    const figure = formatCell(cell, dataset, figureStyle({ units }, language));
    return figure === undefined ? name : wordsFor(language).facts.named(name, figure);
  }
}
