import { type Mistake, Mistakes, type Place } from '../../mistakes/mistake.ts';
import { findRow, parseAddress, resolveCell } from '../../model/address.ts';
import {
  type Cell,
  cellOf,
  type Dataset,
  type Field,
  findField,
  type Row,
} from '../../model/dataset.ts';
import { printKey } from './print-statement.ts';

/** What statements are checked against. */
export interface StatementContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Where the claim stands, for the mistakes in its addresses. */
  readonly place: Place;
}

/** Why a statement cannot be checked. */
export interface Unreadable {
  readonly verdict: 'unreadable';
  readonly reason:
    | 'grammar'
    | 'units'
    | 'zero'
    | 'below-zero'
    | 'not-a-number'
    | 'leaves-itself-out'
    | 'range'
    | 'no-series';
  readonly part: string;
}

/** Its addresses lead nowhere. */
export interface Mistaken {
  readonly verdict: 'mistaken';
  readonly mistakes: readonly Mistake[];
}

/** Stops the evaluation of a statement that says nothing about these data. */
export class Stopped extends Error {
  readonly found: Unreadable | Mistaken;

  constructor(found: Unreadable | Mistaken) {
    super(found.verdict);
    this.found = found;
  }
}

export function unreadable(reason: Unreadable['reason'], part: string): never {
  throw new Stopped({ verdict: 'unreadable', reason, part });
}

/** A dataset and a field of it. */
export interface DatasetField {
  readonly dataset: Dataset;
  readonly field: Field;
}

/** The scene of a part of a statement: the cell that it is told of, in its data. */
export class Scene {
  readonly own: Cell;
  readonly context: StatementContext;
  /** Whether qualifiers are set aside. */
  readonly asStated: boolean;
  /** Every cell that was looked at. */
  readonly touched: Set<Cell>;

  constructor(own: Cell, context: StatementContext, asStated = false, touched = new Set<Cell>()) {
    this.own = own;
    this.context = context;
    this.asStated = asStated;
    this.touched = touched;
    touched.add(own);
  }

  /** The same of another cell. */
  at(own: Cell): Scene {
    return new Scene(own, this.context, this.asStated, this.touched);
  }

  /** The same, with all figures as they are printed. */
  stated(): Scene {
    return new Scene(this.own, this.context, true, this.touched);
  }

  /** The cell at an address. */
  cell(address: string): Cell {
    const mistakes = new Mistakes();
    const { datasets, place } = this.context;
    const cell = resolveCell(address, datasets, place, mistakes);
    if (!cell) throw new Stopped({ verdict: 'mistaken', mistakes: mistakes.list });
    this.touched.add(cell);
    return cell;
  }

  /** The dataset and field of the own cell, or those of a name: field or dataset/field. */
  column(name?: string): DatasetField {
    const { datasets } = this.context;
    const parts =
      name === undefined
        ? undefined
        : parseAddress(name.includes('/') ? name : `${this.own.dataset}/${name}`);
    const [of, fieldName] = parts ? [parts.dataset, parts.key] : [this.own.dataset, this.own.field];
    const dataset = datasets.get(of);
    const field = findField(dataset, fieldName);
    if (dataset && field) return { dataset, field };
    // Looking for a cell tells what there is instead.
    this.cell(`${of}/${printKey(dataset?.rows[0]?.key ?? '-')}/${encodeURIComponent(fieldName)}`);
    return unreadable('grammar', name ?? '');
  }

  /** The row of a key in a column; “this” is the own row where none is called so. */
  row({ dataset, field }: DatasetField, key: string): Row {
    const own = key === 'this' ? this.own.key : undefined;
    const row = findRow(dataset, key) ?? (own === undefined ? undefined : findRow(dataset, own));
    if (row) return row;
    this.cell(`${dataset.name}/${encodeURIComponent(key)}/${field.name}`);
    return unreadable('grammar', key);
  }

  /** The cell of a row in a column. */
  cellIn({ dataset, field }: DatasetField, row: Row): Cell {
    const cell = cellOf(dataset, row, field);
    this.touched.add(cell);
    return cell;
  }
}
