import { Decimal } from 'decimal.js';
import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { addressOf, findRow, parseAddress, resolveCell } from '../model/address.ts';
import {
  type Amount,
  amountOf,
  decimalsIn,
  negate,
  operate,
  percent,
  plainNumber,
  type Refusal,
} from '../model/amount.ts';
import {
  type Cell,
  type Computed,
  type Dataset,
  findField,
  isNumeric,
  type Row,
  type Value,
} from '../model/dataset.ts';
import {
  type NamedUnit,
  sameKind,
  type Unit,
  unitless,
  unitText,
  withName,
} from '../model/units/unit.ts';
import { lookUp } from '../schema/look-up.ts';
import { type Formula, parseFormula } from './formula.ts';

/** Finds a cell by its address, or tells why there is none. */
export type FindCell = (address: string, place: Place) => Cell | undefined;

/** How many cells may be computed one from another before the first of them is known. */
const longestChain = 300;

/** Stops a formula; the mistake has been told already. */
class FormulaStopped extends Error {}

/**
 * Computes the derived cells of all datasets and returns the datasets with them filled in. A formula
 * names cells as facts do (`dataset/key/field`), with spaces around `+ - * /`, brackets and numbers.
 * Units follow: 亿元 ÷ project is 亿元/project, percent − percent is percentage points, unlike amounts
 * are never added. A qualifier passes on where the bound still holds.
 */
export function deriveCells(
  datasets: ReadonlyMap<string, Dataset>,
  mistakes: Mistakes,
  find: FindCell = (address, place) => resolveCell(address, datasets, place, mistakes),
): Map<string, Dataset> {
  const run = new Derivation(datasets, mistakes, find);
  return new Map([...datasets].map(([name, dataset]) => [name, run.fill(dataset)]));
}

/** A formula at its place. */
interface Task {
  readonly expression: string;
  readonly place: Place;
  /** The whole field whose formula it is, as written: told of once, however many rows have the mistake. */
  readonly field?: { readonly formula: string; readonly name: string } | undefined;
}

class Derivation {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #mistakes: Mistakes;
  readonly #find: FindCell;
  /** What is computed already, by address; `undefined` where that failed. */
  readonly #done = new Map<string, Amount | undefined>();
  /** The cells that formulas of whole fields look for in vain, by dataset and field. */
  readonly #absent = new Map<string, { readonly task: Task; readonly keys: Set<string> }>();
  /** The addresses of what is being computed, each for the one before it. */
  readonly #under: string[] = [];

  constructor(datasets: ReadonlyMap<string, Dataset>, mistakes: Mistakes, find: FindCell) {
    this.#datasets = datasets;
    this.#mistakes = mistakes;
    this.#find = find;
  }

  fill(dataset: Dataset): Dataset {
    const isComputed = ({ formulas }: Row) => Object.keys(formulas).length > 0;
    if (!dataset.rows.some(isComputed)) return dataset;
    const rows = dataset.rows.map((row) => {
      const fields = Object.keys(row.formulas);
      return fields.length === 0 ? row : this.#fillRow(dataset, row, fields);
    });
    this.#tellAbsent();
    return { ...dataset, rows };
  }

  /** A field whose formula finds no value in some rows has none there; the editor is told of them together. */
  #tellAbsent(): void {
    for (const { task, keys } of this.#absent.values()) {
      const field = task.field?.name ?? '';
      const values = { expression: task.field?.formula ?? '', field, keys: [...keys] };
      this.#mistakes.add('derive-absent', task.place, values);
    }
    this.#absent.clear();
  }

  #noteAbsent(task: Task, address: string): void {
    const id = `${task.place.file} ${task.field?.name}`;
    const known = this.#absent.get(id) ?? { task, keys: new Set<string>() };
    this.#absent.set(id, known);
    known.keys.add(address);
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
    const stated = row.unit ?? findField(dataset, name)?.unit;
    if (stated === undefined) {
      const unit = withName(amount.unit);
      return { unit, factor: unit?.factor ?? 1 };
    }
    const isShare = sameKind(stated, percent) && sameKind(amount.unit, unitless);
    if (isShare) return { unit: stated, factor: 0.01 };
    if (sameKind(stated, amount.unit)) return { unit: stated, factor: stated.factor };
    const values = { left: stated.name, right: nameOf(amount.unit), operation: '=' };
    const task = taskOf(dataset, row, name);
    this.#mistakes.add('derive-units', task.place, { expression: written(task), ...values });
    return { unit: stated, factor: 1 };
  }

  #derived(dataset: Dataset, row: Row, field: string): Amount | undefined {
    const id = addressOf({ dataset: dataset.name, key: row.key, field });
    if (this.#done.has(id)) return this.#done.get(id);
    const task = taskOf(dataset, row, field);
    if (this.#under.includes(id)) {
      const cells = [...this.#under.slice(this.#under.indexOf(id)), id];
      this.#mistakes.add('derive-cycle', task.place, { cells });
      throw new FormulaStopped();
    }
    if (this.#under.length === longestChain) return this.#tooDeep(task);
    this.#under.push(id);
    try {
      this.#done.set(id, this.#evaluate(task));
    } catch (problem) {
      if (!(problem instanceof FormulaStopped)) throw problem;
      this.#done.set(id, undefined);
      if (this.#under.length > 1) throw problem;
    } finally {
      this.#under.pop();
    }
    return this.#done.get(id);
  }

  #evaluate(task: Task): Amount {
    const formula = parseFormula(task.expression);
    if (formula === 'too-deep') return this.#tooDeep(task);
    if (formula) return this.#amount(formula, task);
    this.#mistakes.add('derive-syntax', task.place, { expression: written(task) });
    throw new FormulaStopped();
  }

  #tooDeep({ place }: Task): never {
    this.#mistakes.add('too-deep', place, { what: 'formula' });
    throw new FormulaStopped();
  }

  #amount(formula: Formula, task: Task): Amount {
    if (formula.kind === 'number') return plainNumber(formula.value);
    if (formula.kind === 'cell') return this.#cell(formula.address, task);
    if (formula.kind === 'other') return this.#refuse('operation', formula.text, [], task);
    if (formula.kind === 'minus') {
      const amount = this.#amount(formula.of, task);
      return this.#known(negate(amount), '-', [amount], task);
    }
    if (formula.kind === 'function') return this.#function(formula.name, formula.args, task);
    const [left, right] = formula.args.map((part) => this.#amount(part, task)) as [Amount, Amount];
    return this.#known(operate(formula.op, left, right), formula.op, [left, right], task);
  }

  #function(name: string, args: readonly Formula[], task: Task): Amount {
    const amounts = args.map((part) => this.#amount(part, task));
    const [first, ...rest] = amounts;
    if (!first || !['sum', 'min', 'max', 'mean'].includes(name))
      return this.#refuse('operation', name, [], task);
    const add = (left: Amount, right: Amount) =>
      this.#known(operate('+', left, right), '+', [left, right], task);
    const sum = rest.reduce(add, first);
    if (name === 'sum') return sum;
    if (name === 'mean') return { ...sum, value: sum.value.div(amounts.length), isRatio: true };
    // Which is the largest cannot be told where one of them is only a bound.
    if (amounts.some(({ qualifier }) => qualifier !== 'exact'))
      return this.#refuse('bound', name, [], task);
    const pick = (a: Decimal, b: Decimal) =>
      name === 'min' ? Decimal.min(a, b) : Decimal.max(a, b);
    return { ...sum, value: amounts.reduce((best, { value }) => pick(best, value), first.value) };
  }

  #cell(address: string, task: Task): Amount {
    const { place } = task;
    if (task.field && this.#hasNoRow(address)) {
      this.#noteAbsent(task, address);
      throw new FormulaStopped();
    }
    const cell = this.#find(address, place);
    if (!cell) throw new FormulaStopped();
    const dataset = this.#datasets.get(cell.dataset);
    const row = dataset && findRow(dataset, cell.key);
    const field = findField(dataset, cell.field);
    if (dataset && row && cell.formula !== undefined) {
      const amount = this.#derived(dataset, row, cell.field);
      if (!amount) throw new FormulaStopped();
      return amount;
    }
    if (typeof cell.value !== 'number' || !field || !isNumeric(field)) {
      if (task.field && field && isNumeric(field)) this.#noteAbsent(task, address);
      else
        this.#mistakes.add('derive-missing', place, { expression: written(task), cell: address });
      throw new FormulaStopped();
    }
    return amountOf({ ...cell, value: cell.value });
  }

  #hasNoRow(address: string): boolean {
    const parts = parseAddress(address);
    const dataset = parts && this.#datasets.get(parts.dataset);
    return dataset !== undefined && !findRow(dataset, parts?.key ?? '');
  }

  #known(result: Amount | Refusal, op: string, parts: readonly Amount[], task: Task): Amount {
    return typeof result === 'string' ? this.#refuse(result, op, parts, task) : result;
  }

  #refuse(reason: Refusal, part: string, [left, right]: readonly Amount[], task: Task): never {
    const { place } = task;
    const expression = written(task);
    if (reason === 'zero') this.#mistakes.add('derive-zero', place, { expression });
    else if (reason === 'bound') this.#mistakes.add('derive-qualifier', place, { expression });
    else if (reason === 'units' && left && right) {
      const units = { left: nameOf(left.unit), right: nameOf(right.unit) };
      this.#mistakes.add('derive-units', place, { expression, ...units, operation: part });
    } else this.#mistakes.add('derive-syntax', place, { expression, part });
    throw new FormulaStopped();
  }
}

/** What a computed cell is given in. */
interface ResultUnit {
  readonly unit: NamedUnit | undefined;
  readonly factor: number;
}

/** A row's formula for a field, at its own place where that is known. */
function taskOf({ fields }: Dataset, row: Row, name: string): Task {
  const expression = lookUp(row.formulas, name) ?? '';
  const own = lookUp(row.formulaPlaces, name);
  const derive = own ? undefined : findField({ fields }, name)?.derive;
  if (!derive) return { expression, place: own ?? row.place };
  return { expression, place: derive.place, field: { formula: derive.formula, name } };
}

/** A formula as it stands in the file. */
function written({ expression, field }: Task): string {
  return field?.formula ?? expression;
}

function nameOf(unit: Unit): string {
  const bases = Object.entries(unit.bases).map(([base, exponent]) =>
    exponent === 1 ? base : `${base}^${exponent}`,
  );
  return unitText(unit) ?? (bases.join('·') || '1');
}
