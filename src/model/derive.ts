import { Decimal } from 'decimal.js';
import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';
import type { Mistakes, Place } from '../errors.ts';
import type { Qualifier } from '../schema/dataset.ts';
import { addressOf, resolveCell } from './address.ts';
import {
  type Cell,
  type Computed,
  type Dataset,
  isNumeric,
  type Row,
  type Value,
} from './dataset.ts';
import {
  divideUnits,
  multiplyUnits,
  parseUnit,
  sameKind,
  type Unit,
  unitless,
  unitText,
} from './unit.ts';

const { parse } = create(parseDependencies as FactoryFunctionMap);

/** An amount on its way through a formula, in base units. */
interface Amount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The most decimals that an amount in the formula is printed with. */
  readonly decimals: number;
  /** Whether the formula multiplies or divides, so that its result can have more decimals than that. */
  readonly isRatio?: boolean;
}

/** Finds a cell by its address, or tells why there is none. */
export type FindCell = (address: string, place: Place) => Cell | undefined;

/** Stops a formula; the mistake has been told already. */
class Untold extends Error {}

/**
 * Computes the derived cells of all datasets and returns the datasets with them filled in. A formula
 * names cells as facts do (`dataset/key/field`), with spaces around `+ - * /`, brackets and numbers.
 * Units follow: 亿元 ÷ project is 亿元/project, percent − percent is percentage points, unlike amounts
 * are never added. A qualifier passes on where the bound still holds.
 */
export function deriveCells(
  datasets: ReadonlyMap<string, Dataset>,
  counters: readonly string[],
  mistakes: Mistakes,
  find: FindCell = (address, place) => resolveCell(address, datasets, place, mistakes),
): Map<string, Dataset> {
  const run = new Derivation(datasets, counters, mistakes, find);
  return new Map([...datasets].map(([name, dataset]) => [name, run.fill(dataset)]));
}

class Derivation {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #counters: readonly string[];
  readonly #mistakes: Mistakes;
  readonly #find: FindCell;
  readonly #done = new Map<string, Amount | undefined>();
  readonly #under: string[] = [];

  constructor(
    datasets: ReadonlyMap<string, Dataset>,
    counters: readonly string[],
    mistakes: Mistakes,
    find: FindCell,
  ) {
    this.#find = find;
    this.#datasets = datasets;
    this.#counters = counters;
    this.#mistakes = mistakes;
  }

  fill(dataset: Dataset): Dataset {
    const rows = dataset.rows.map((row) => {
      const fields = Object.keys(row.formulas);
      return fields.length === 0 ? row : this.#fillRow(dataset, row, fields);
    });
    return { ...dataset, rows };
  }

  #fillRow(dataset: Dataset, row: Row, names: readonly string[]): Row {
    const values: Record<string, Value> = { ...row.values };
    const computed: Record<string, Computed> = {};
    for (const name of names) {
      const amount = this.#derived(dataset, row, name);
      if (!amount) continue;
      const { factor, unit } = this.#resultUnit(dataset, row, name, amount);
      values[name] = Number(amount.value.div(factor).toPrecision(15));
      // What the row itself says of its figures holds for this one, too.
      const qualifier = row.qualifier === 'exact' ? amount.qualifier : row.qualifier;
      computed[name] = { qualifier, unit, decimals: decimalsIn(amount, factor) };
    }
    return { ...row, values, computed };
  }

  /** The unit that the row or field states, which must measure what the formula gives; else a name for that. */
  #resultUnit(dataset: Dataset, row: Row, name: string, amount: Amount): ResultUnit {
    const stated = row.unit ?? dataset.fields.find((field) => field.name === name)?.unit;
    if (stated === undefined) {
      const unit = unitText(amount.unit) ?? unitText({ ...amount.unit, factor: 1 });
      return { unit, factor: (unit && parseUnit(unit, this.#counters)?.factor) || 1 };
    }
    const unit = parseUnit(stated, this.#counters);
    const isShare = unit && sameKind(unit, percent) && sameKind(amount.unit, unitless);
    if (isShare) return { unit: stated, factor: 0.01 };
    if (unit && sameKind(unit, amount.unit)) return { unit: stated, factor: unit.factor };
    this.#mistakes.add('derive-units', placeOf(row, name), {
      expression: row.formulas[name] ?? '',
      left: stated,
      right: nameOf(amount.unit),
      operation: '=',
    });
    return { unit: stated, factor: 1 };
  }

  #derived(dataset: Dataset, row: Row, field: string): Amount | undefined {
    const id = addressOf({ dataset: dataset.name, key: row.key, field });
    if (this.#done.has(id)) return this.#done.get(id);
    if (this.#under.includes(id)) {
      const cells = [...this.#under.slice(this.#under.indexOf(id)), id];
      this.#mistakes.add('derive-cycle', placeOf(row, field), { cells });
      throw new Untold();
    }
    this.#under.push(id);
    let amount: Amount | undefined;
    try {
      amount = this.#evaluate(row.formulas[field] ?? '', placeOf(row, field));
    } catch (problem) {
      if (!(problem instanceof Untold)) throw problem;
      if (this.#under.length > 1) {
        this.#done.set(id, undefined);
        throw problem;
      }
    } finally {
      this.#under.pop();
    }
    this.#done.set(id, amount);
    return amount;
  }

  #evaluate(expression: string, place: Place): Amount {
    const cells: string[] = [];
    const symbols = expression.replace(/[^\s()+*,-][^\s()+*,]*\/[^\s()+*]+/g, (written) => {
      const address = written.replace(/,+$/, '');
      cells.push(address.replace(/^fact:/, ''));
      return `cell${cells.length - 1}${written.slice(address.length)}`;
    });
    let node: MathNode;
    try {
      node = parse(symbols);
    } catch {
      this.#mistakes.add('derive-syntax', place, { expression });
      throw new Untold();
    }
    return this.#node(node, { expression, place, cells });
  }

  #node(node: MathNode, formula: Formula): Amount {
    const each = node as unknown as FormulaNode;
    if (each.type === 'ParenthesisNode') return this.#node(each.content, formula);
    if (each.type === 'ConstantNode' && typeof each.value === 'number') {
      return { value: new Decimal(each.value), unit: unitless, qualifier: 'exact', decimals: 0 };
    }
    if (each.type === 'SymbolNode')
      return this.#cell(symbolsBack(each.name, formula.cells), formula);
    if (each.type === 'OperatorNode' && each.args.length === 1 && each.op === '-') {
      const inner = this.#node(each.args[0] as MathNode, formula);
      return this.#exact([inner], formula, { ...inner, value: inner.value.neg() });
    }
    if (each.type === 'OperatorNode' && each.args.length === 2) {
      const [left, right] = each.args.map((part) => this.#node(part, formula)) as [Amount, Amount];
      return this.#operate(each.op, left, right, formula);
    }
    if (each.type === 'FunctionNode') return this.#function(each.fn.name, each.args, formula);
    return this.#unreadable(formula, symbolsBack(String(node), formula.cells));
  }

  #function(name: string, args: readonly MathNode[], formula: Formula): Amount {
    const amounts = args.map((part) => this.#node(part, formula));
    const [first, ...rest] = amounts;
    if (!first || !['sum', 'min', 'max', 'mean'].includes(name))
      return this.#unreadable(formula, name);
    if (name === 'sum' || name === 'mean') {
      const sum = rest.reduce((left, right) => this.#operate('+', left, right, formula), first);
      return name === 'sum' ? sum : { ...sum, value: sum.value.div(amounts.length), isRatio: true };
    }
    for (const each of rest) this.#sameUnit(first, each, name, formula);
    const value =
      name === 'min'
        ? Decimal.min(...amounts.map((a) => a.value))
        : Decimal.max(...amounts.map((a) => a.value));
    return this.#exact(amounts, formula, { ...first, value });
  }

  #operate(op: string, left: Amount, right: Amount, formula: Formula): Amount {
    const decimals = Math.max(left.decimals, right.decimals);
    const isRatio = op === '*' || op === '/' || left.isRatio || right.isRatio || false;
    if (op === '+' || op === '-') {
      this.#sameUnit(left, right, op, formula);
      const points = op === '-' && sameKind(left.unit, percent);
      const unit = points ? percentagePoints : left.unit;
      if (op === '-')
        return this.#exact([right], formula, {
          value: left.value.minus(right.value),
          unit,
          qualifier: left.qualifier,
          decimals,
          isRatio,
        });
      const value = left.value.plus(right.value);
      return { value, unit, qualifier: both(left, right), decimals, isRatio };
    }
    if (op === '*') {
      return {
        value: left.value.times(right.value),
        unit: multiplyUnits(left.unit, right.unit),
        qualifier: both(left, right),
        decimals,
        isRatio,
      };
    }
    if (op === '/' && right.value.isZero()) {
      this.#mistakes.add('derive-zero', formula.place, { expression: formula.expression });
      throw new Untold();
    }
    if (op === '/') {
      const amount = {
        value: left.value.div(right.value),
        unit: divideUnits(left.unit, right.unit),
        qualifier: left.qualifier,
        decimals,
        isRatio,
      };
      return this.#exact([right], formula, amount);
    }
    return this.#unreadable(formula, op);
  }

  #cell(address: string, { expression, place }: Formula): Amount {
    const cell = this.#find(address, place);
    if (!cell) throw new Untold();
    const dataset = this.#datasets.get(cell.dataset);
    const row = dataset?.rows.find(({ key }) => key === cell.key);
    const field = dataset?.fields.find(({ name }) => name === cell.field);
    if (dataset && row && cell.formula !== undefined) {
      const amount = this.#derived(dataset, row, cell.field);
      if (!amount) throw new Untold();
      return amount;
    }
    if (typeof cell.value !== 'number' || !field || !isNumeric(field)) {
      this.#mistakes.add('derive-missing', place, { expression, cell: address });
      throw new Untold();
    }
    return this.#amount(cell, cell.value);
  }

  #amount(cell: Cell, value: number): Amount {
    const unit =
      cell.unit === undefined ? unitless : (parseUnit(cell.unit, this.#counters) ?? unitless);
    const decimals = cell.decimals ?? new Decimal(value).decimalPlaces();
    return {
      value: new Decimal(value).times(unit.factor),
      unit,
      qualifier: cell.qualifier,
      decimals,
    };
  }

  #sameUnit(left: Amount, right: Amount, operation: string, { expression, place }: Formula): void {
    if (sameKind(left.unit, right.unit)) return;
    this.#mistakes.add('derive-units', place, {
      expression,
      left: nameOf(left.unit),
      right: nameOf(right.unit),
      operation,
    });
    throw new Untold();
  }

  /** The result, provided that these amounts are exact: a bound taken away leaves no bound. */
  #exact(amounts: readonly Amount[], { expression, place }: Formula, result: Amount): Amount {
    if (amounts.every(({ qualifier }) => qualifier === 'exact')) return result;
    this.#mistakes.add('derive-qualifier', place, { expression });
    throw new Untold();
  }

  #unreadable({ expression, place }: Formula, part: string): never {
    this.#mistakes.add('derive-syntax', place, { expression, part });
    throw new Untold();
  }
}

/** What a computed cell is given in. */
interface ResultUnit {
  readonly unit: string | undefined;
  readonly factor: number;
}

interface Formula {
  readonly expression: string;
  readonly place: Place;
  readonly cells: readonly string[];
}

/** The parts of the parser's tree that a formula may hold. */
type FormulaNode =
  | { readonly type: 'ParenthesisNode'; readonly content: MathNode }
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'OperatorNode'; readonly op: string; readonly args: readonly MathNode[] }
  | {
      readonly type: 'FunctionNode';
      readonly fn: { readonly name: string };
      readonly args: readonly MathNode[];
    };

const percent: Unit = { factor: 1, bases: { percent: 1 } };
const percentagePoints: Unit = { factor: 1, bases: { 'percentage-points': 1 } };

/** Two lower bounds together are a lower bound; with an estimate, an estimate. */
function both(left: Amount, right: Amount): Qualifier {
  const found = [left.qualifier, right.qualifier];
  return (
    (['about', 'over', 'at-least'] as const).find((qualifier) => found.includes(qualifier)) ??
    'exact'
  );
}

/** The decimals that a result is shown with where nobody says: those of its parts, two at most for a ratio. */
function decimalsIn({ value, decimals, isRatio }: Amount, factor: number): number {
  if (!isRatio) return decimals;
  return Math.min(value.div(factor).decimalPlaces(), Math.max(decimals, 2));
}

function nameOf(unit: Unit): string {
  const bases = Object.entries(unit.bases).map(([base, exponent]) =>
    exponent === 1 ? base : `${base}^${exponent}`,
  );
  return unitText(unit) ?? (bases.join('·') || '1');
}

/** Where a formula stands; the row where its own place is not known. */
function placeOf(row: Row, field: string): Place {
  return row.formulaPlaces?.[field] ?? row.place;
}

function symbolsBack(text: string, cells: readonly string[]): string {
  return text.replace(/\bcell(\d+)\b/g, (symbol, index) => cells[Number(index)] ?? symbol);
}
