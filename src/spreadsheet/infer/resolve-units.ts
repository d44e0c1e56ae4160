import type { Unit } from '../../model/units/unit.ts';
import { sameBases } from '../../reading/units/same-measure.ts';
import type { ImportContext } from '../cells/import-context.ts';
import type { CellFigure } from '../cells/read-figure.ts';
import { type FoundUnit, isCounter, nameOf } from '../cells/read-unit.ts';
import { cellValues } from '../cells/table.ts';
import { cellName, columnName, placeOf } from '../read/sheet.ts';
import type { NumberTask } from './number-task.ts';

/** The unit of a column, or those of its rows. */
export interface ResolvedUnits {
  readonly name?: string | undefined;
  readonly names?: readonly (string | undefined)[] | undefined;
  /** Whether it is that of the line above the table. */
  readonly isLine?: boolean | undefined;
  readonly unitAt: (row: number) => Unit | undefined;
}

type Figures = readonly (CellFigure | undefined)[];

/**
 * Settles the unit of a column of figures: that of its head, that of the line above the table, or that of
 * its cells. Where the cells have several, each row keeps its own.
 */
export function resolveUnits(
  task: NumberTask,
  figures: Figures,
  context: ImportContext,
): ResolvedUnits {
  const { head, cells, split, line } = task;
  const letters = columnName(head.column);
  const written = figures.filter((figure) => figure?.bases !== undefined);
  if (cells.some(({ unit }) => unit)) return rowUnits(task, figures, context);
  const fits = (unit: FoundUnit) =>
    written.every((figure) => figure?.bases && sameBases(figure.bases, unit.unit.bases));
  if (split.unit) return headUnit(task, figures, split.unit, context);
  if (line && fits(line)) {
    if (line.name) context.tell((says) => says.unitFromLine(letters, line.name ?? ''));
    else
      context.tell((says) =>
        says.counter(counterIn(line.written, context.style), letters, context.languages),
      );
    return { name: line.name, isLine: true, unitAt: () => line.unit };
  }
  const bare = figures.filter((figure) => figure && !figure.bases && !figure.value.isZero());
  if (line && bare.length > written.length) return lineClash(task, figures, line, context);
  if (written.length === 0) return { unitAt: () => undefined };
  return cellUnits(task, figures, context);
}

/** The unit of the head; a cell may have a larger or smaller one of the same kind. */
function headUnit(
  task: NumberTask,
  figures: Figures,
  found: FoundUnit,
  { mistakes, tell, style, languages }: ImportContext,
): ResolvedUnits {
  const { head } = task;
  const letters = columnName(head.column);
  const isCounted = (figure: CellFigure | undefined) =>
    figure?.bases && isCounter({ bases: figure.bases }) && isCounter(found.unit);
  const told = figures.map((figure) => (isCounted(figure) ? undefined : figure));
  tellClashes('import-unit-clash', task, told, found, mistakes);
  const { name } = found;
  if (name) tell((says) => says.unitFromHead(letters, head.text, name));
  else tell((says) => says.counter(counterIn(found.written, style), letters, languages));
  return { name, unitAt: () => found.unit };
}

/** A column of bare numbers in the unit of the line above the table, in which some cells have another. */
function lineClash(
  task: NumberTask,
  figures: Figures,
  line: FoundUnit,
  { mistakes }: ImportContext,
): ResolvedUnits {
  tellClashes('import-line-clash', task, figures, line, mistakes);
  return { name: line.name, isLine: true, unitAt: () => line.unit };
}

/** Tells of each cell whose figure is of another kind than the unit of its column. */
function tellClashes(
  code: 'import-unit-clash' | 'import-line-clash',
  { head, cells, sheet }: NumberTask,
  figures: Figures,
  { unit, written }: FoundUnit,
  mistakes: ImportContext['mistakes'],
): void {
  for (const [index, figure] of figures.entries()) {
    const cell = cells[index];
    if (!cell || !figure?.bases || sameBases(figure.bases, unit.bases)) continue;
    const values = { ...cellValues(cell), unit: written, head: head.text };
    mistakes.add(code, placeOf(sheet, cell.row, cell.column), values);
  }
}

/** The units that stand in the cells: one for all, or one for each row. */
function cellUnits(task: NumberTask, figures: Figures, context: ImportContext): ResolvedUnits {
  const { head, cells, sheet } = task;
  const letters = columnName(head.column);
  const { mistakes, tell, style, languages } = context;
  const written = figures.flatMap((figure, row) => (figure?.bases ? [{ figure, row }] : []));
  const bare = figures.flatMap((figure, row) =>
    figure && !figure.bases && !figure.value.isZero() ? [row] : [],
  );
  const units = written.map(({ figure }) => unitOf(figure));
  const first = mostFrequent(units);
  const isOne = units.every((unit) => sameBases(unit.bases, first.bases));
  for (const row of bare) {
    const cell = cells[row];
    if (!cell) continue;
    const other = cells[written[0]?.row ?? 0]?.text ?? '';
    const values = { ...cellValues(cell), other, head: head.text };
    mistakes.add('import-unit-missing', placeOf(sheet, cell.row, cell.column), values);
  }
  const english = /^[ -~]*$/.test(cells[written[0]?.row ?? 0]?.text ?? '');
  if (isOne && !isCounter(first)) {
    const name = nameOf(first, style, english);
    if (name) tell((says) => says.unitFromCells(letters, name));
    else tell((says) => says.noUnit(letters, cells[written[0]?.row ?? 0]?.text ?? ''));
    return { name, unitAt: () => (name ? first : { ...first, factor: 1 }) };
  }
  const words = new Set(
    written
      .filter(({ figure }) => figure.bases && isCounter({ bases: figure.bases }))
      .map(({ row }) => counterIn(cells[row]?.text ?? '', style)),
  );
  for (const word of words) tell((says) => says.counter(word, letters, languages));
  if (isOne && words.size === 1) return { unitAt: () => ({ ...first, factor: 1 }) };
  if (words.size > 0) {
    const { row = 0 } =
      written.find(({ figure }) => figure.bases && isCounter({ bases: figure.bases })) ?? {};
    const cell = cells[row];
    if (cell)
      mistakes.add('import-counters', placeOf(sheet, cell.row, cell.column), {
        cell: cellName(cell.row, cell.column),
        words: [...words],
        languages,
      });
  }
  tell((says) => says.unitsByRow(letters));
  const names = figures.map((figure) => figure?.bases && nameOf(unitOf(figure), style, english));
  return { names, unitAt: (row) => (figures[row]?.bases ? unitOf(figures[row]) : undefined) };
}

/** The units that cells have brought along from columns of their own. */
function rowUnits(
  { head, cells }: NumberTask,
  figures: Figures,
  { style, tell, languages }: ImportContext,
): ResolvedUnits {
  const nameless = cells.flatMap(({ unit }) => (unit && !unit.name ? [unit.written] : []));
  for (const word of new Set(nameless.map((each) => counterIn(each, style))))
    tell((says) => says.counter(word, columnName(head.column), languages));
  const unitAt = (row: number) => {
    const [own, figure] = [cells[row]?.unit, figures[row]];
    return own?.unit ?? (figure?.bases ? unitOf(figure) : undefined);
  };
  const nameAt = (row: number) => {
    const unit = unitAt(row);
    return cells[row]?.unit?.name ?? (unit && nameOf(unit, style));
  };
  const names = figures.map((figure, row) => (figure ? nameAt(row) : undefined));
  const [name] = names.filter(Boolean);
  const isOne = figures.every((figure, row) => !figure || names[row] === name);
  return isOne ? { name, unitAt } : { names, unitAt };
}

function unitOf({ bases = {}, factor }: CellFigure): Unit {
  const isTenfold = bases.percent === 1 || bases['percentage-points'] === 1;
  return { factor: isTenfold ? 1 : factor, bases };
}

function mostFrequent(units: readonly Unit[]): Unit {
  const counts = new Map<string, { unit: Unit; count: number }>();
  for (const unit of units) {
    const id = JSON.stringify(unit);
    counts.set(id, { unit, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.unit ?? { factor: 1, bases: {} };
}

/** The counting word in a text: 家 in 40家, 人 in 万人. */
export function counterIn(text: string, { words }: ImportContext['style']): string {
  for (let at = 0; at < text.length; at += 1) {
    if (/[\d\s十百千万亿.,]/.test(text.charAt(at))) continue;
    const found = words.at(text, at);
    if (found?.units.some(isCounter)) return text.slice(at, found.end);
  }
  return text;
}
