import { Decimal } from 'decimal.js';
import { largest } from '../../model/units/extremes.ts';
import type { Unit } from '../../model/units/unit.ts';
import { sameBases } from '../../reading/units/same-measure.ts';
import type { Column } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { type CellFigure, isBareNumber, isShortened } from '../cells/read-figure.ts';
import { type FoundUnit, isCounter } from '../cells/read-unit.ts';
import { cellValues, type Head, type TableCell } from '../cells/table.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import type { NumberTask } from './number-task.ts';
import { readQualifiers } from './read-qualifiers.ts';
import { type ResolvedUnits, resolveUnits } from './resolve-units.ts';
import { notesOf, tellNotes } from './row-notes.ts';

/** A figure in the unit of its column or row: as a number, with the decimals that were written. */
export interface Settled {
  readonly figure: CellFigure;
  readonly value: Decimal;
  readonly decimals: number;
}

/** How many wrong cells of a column are told one by one. */
const most = 10;
/** How many decimals a dataset can have. */
const mostDecimals = 10;

/** Reads a column of figures into one unit, or into one for each row; values stay exact. */
export function inferNumbers(task: NumberTask, context: ImportContext): Column {
  const { head, cells, words, split, sheet } = task;
  const { mistakes, tell } = context;
  for (const cell of words.slice(0, most)) {
    const values = { ...cellValues(cell), head: head.text, more: words.length - most };
    mistakes.add('import-no-number', placeOf(sheet, cell.row, cell.column), values);
  }
  for (const cell of cells) {
    if (cell.kind === 'error') tellError(cell, sheet, context);
    if (cell.kind === 'text' && isShortened(cell.text))
      mistakes.add('import-shortened', placeOf(sheet, cell.row, cell.column), cellValues(cell));
  }
  const chosen = task.read.map((figures, row) =>
    choose(figures, cells[row]?.unit ?? split.unit ?? task.line),
  );
  tellScales(task, context);
  const units = resolveUnits(task, chosen, context);
  const settled = chosen.map((figure, row) => figure && settle(figure, units.unitAt(row)));
  const values = settled.map((each, row) => exact(each, cells[row], sheet, context));
  tellMarks(chosen, cells, head, tell);
  tellNotes(cells, values, head, tell);
  const decimals = largest(
    settled.map((each) => each?.decimals ?? 0),
    0,
  );
  if (decimals > 6) tell((says) => says.manyDecimals(columnName(head.column), decimals));
  const isWhole =
    values.every((value) => value === null || Number.isInteger(value)) && decimals === 0;
  return {
    head,
    title: titleOf(task, units),
    type: isWhole ? 'integer' : 'number',
    values,
    cells,
    unit: units.name,
    decimals: Math.min(decimals, mostDecimals),
    units: units.names,
    rowDecimals: units.names && decimalsByRow(settled, cells),
    unnamed: cells.map(({ unit, text }) =>
      unit && !unit.name && text !== '' ? unit.written : undefined,
    ),
    qualifiers: readQualifiers(chosen, cells, sheet, context),
    notes: notesOf(chosen, cells, context),
  };
}

/** The head without its unit; a unit that a dataset cannot name yet stays in the title. */
function titleOf({ head, split, line }: NumberTask, units: ResolvedUnits): string {
  if (split.unit) return split.unit.name || units.names ? split.text : head.text;
  const isLost = units.isLine && !units.name;
  return isLost ? `${head.text}（${line?.written.trim()}）` : head.text;
}

/** The way to read a cell that fits the unit which its column has; else one without a unit, else the first. */
function choose(
  figures: readonly CellFigure[],
  unit: FoundUnit | undefined,
): CellFigure | undefined {
  const fitting = unit && figures.find(({ bases }) => bases && sameBases(bases, unit.unit.bases));
  const bare = figures.find(({ bases, factor }) => !bases && factor === 1);
  const counted = figures.filter(({ bases }) => bases && !isCounter({ bases }));
  const kinds = new Set(counted.map(({ bases }) => JSON.stringify(bases)));
  const isOpen = kinds.size > 1 && figures.some(({ bases }) => bases && isCounter({ bases }));
  const open = isOpen ? figures.find(({ bases }) => bases && isCounter({ bases })) : undefined;
  return fitting ?? bare ?? open ?? counted[0] ?? figures[0];
}

/** A figure counted in a unit. What is written without one is in the column's already, unless it is scaled. */
function settle(figure: CellFigure, unit: Unit | undefined): Settled {
  const isCounted = figure.bases !== undefined || figure.factor !== 1;
  const factor = isCounted ? (unit?.factor ?? 1) : 1;
  const value = figure.value.div(factor);
  const step = figure.step.div(factor);
  // What is converted to another scale has the decimals that its value needs.
  const isConverted = isCounted && figure.factor !== factor;
  const decimals = isConverted
    ? value.decimalPlaces()
    : Math.max(0, step.decimalPlaces(), value.decimalPlaces());
  return { figure, value, decimals };
}

/** A number that JSON keeps exactly. */
function exact(
  settled: Settled | undefined,
  cell: TableCell | undefined,
  sheet: Sheet,
  { mistakes }: ImportContext,
): number | null {
  if (!settled || !cell) return null;
  const number = settled.value.toNumber();
  if (Number.isFinite(number) && new Decimal(number).eq(settled.value)) return number;
  mistakes.add('import-inexact', placeOf(sheet, cell.row, cell.column), cellValues(cell));
  return null;
}

/** The decimals of each row: its own, or those of the column that it was turned from. */
function decimalsByRow(
  settled: readonly (Settled | undefined)[],
  cells: readonly TableCell[],
): (number | undefined)[] {
  const most = new Map<number, number>();
  for (const [row, { column }] of cells.entries())
    most.set(column, Math.max(most.get(column) ?? 0, settled[row]?.decimals ?? 0));
  return settled.map((each, row) => {
    const column = most.size > 1 ? cells[row]?.column : undefined;
    const decimals = column === undefined ? each?.decimals : most.get(column);
    return each && Math.min(decimals ?? 0, mostDecimals);
  });
}

/** Tells of 8.5M beside 5.6: nothing says whether the letter is a scale, and a flag it is in no list. */
function tellScales({ cells, head, sheet }: NumberTask, { mistakes }: ImportContext): void {
  const isLettered = ({ text, kind }: TableCell) =>
    kind === 'text' && /\d\s?[kKmMbBgGT]$/.test(text.trim());
  const lettered = cells.find(isLettered);
  const bare = cells.find(
    ({ text }) => /\d/.test(text) && isBareNumber(text) && Number(text) !== 0,
  );
  if (!lettered || !bare) return;
  const values = {
    ...cellValues(lettered),
    bare: cellName(bare.row, bare.column),
    head: head.text,
  };
  mistakes.add('import-scale-letter', placeOf(sheet, lettered.row, lettered.column), values);
}

function tellMarks(
  figures: readonly (CellFigure | undefined)[],
  cells: readonly TableCell[],
  head: Head,
  tell: ImportContext['tell'],
): void {
  const marked = cells.filter((_, row) => figures[row]?.mark);
  if (marked.length === 0) return;
  const names = marked.map(({ row, column }) => cellName(row, column));
  tell((says) => says.marks(columnName(head.column), names));
}

/** Tells of a cell that shows an error in place of a figure. */
export function tellError(cell: TableCell, sheet: Sheet, { mistakes }: ImportContext): void {
  mistakes.add('import-error-cell', placeOf(sheet, cell.row, cell.column), cellValues(cell));
}
