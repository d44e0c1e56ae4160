import { type Cell, cellOf, type Dataset, type Field, findField } from './dataset.ts';
import {
  calledAlike,
  type FigureStyle,
  hasScale,
  type Quantity,
  shortFactor,
} from './units/figure.ts';
import {
  type NamedUnit,
  namesFactor,
  sameKind,
  scaleIn,
  type Unit,
  unitless,
} from './units/unit.ts';

/** `scale: none`: every digit is written out. */
const none = 'none';

/** The scales that a field can ask for in a language: 亿, billion, or none. */
export function scaleNames({ words }: Pick<FigureStyle, 'words'>): string[] {
  const steps = [...words.scales, ...words.moreScales].sort(([a], [b]) => b - a);
  return [...steps.map(([, word]) => word), none];
}

/** The step of a scale by its name: 1e8 of 亿. */
export function scaleStep(name: string, { words }: Pick<FigureStyle, 'words'>): number | undefined {
  if (name === none) return 1;
  return [...words.scales, ...words.moreScales].find(([, word]) => word === name)?.[0];
}

/** Whether a unit can stand behind a scale: amounts can, and percent cannot. */
export function takesScale({ bases }: Unit, { words }: Pick<FigureStyle, 'words'>): boolean {
  const names = Object.keys(bases);
  return names.every((base) => !(base in words.signs) && base !== 'percentage-points');
}

/** A cell's figure; `undefined` where it has none. */
export function cellQuantity(cell: Cell): Quantity | undefined {
  const { value, unit = unitless, decimals, qualifier } = cell;
  return typeof value === 'number' ? { value, unit, decimals, qualifier } : undefined;
}

/** For speed alone, in each thread: every figure that is written asks for its field’s. */
const known = new WeakMap<Dataset, Map<string, number | undefined>>();

/**
 * The multiple of the base unit in which a field’s figures of one unit are written in a language, the same in a
 * text, a drawing, a table and a card: the field’s own scale, else the customary one that suits all of them. None where
 * rows measure different things in a scale that the language has not: each is told for itself.
 */
export function fieldFactor(
  dataset: Dataset,
  { field: name, unit }: Pick<Cell, 'field' | 'unit'>,
  style: FigureStyle,
): number | undefined {
  const field = findField(dataset, name);
  if (!field) return undefined;
  const factors = known.get(dataset) ?? new Map<string, number | undefined>();
  known.set(dataset, factors);
  const words = JSON.stringify([name, unit?.name, style.language]);
  if (!factors.has(words)) factors.set(words, findFactor(dataset, field, unit, style));
  return factors.get(words);
}

function findFactor(
  dataset: Dataset,
  field: Field,
  named: NamedUnit | undefined,
  style: FigureStyle,
): number | undefined {
  const unit = named ?? unitless;
  const step = fixedStep(field, style);
  if (step !== undefined && takesScale(unit, style)) return step * namesFactor(unit);
  const figures = (cells: readonly Cell[]) =>
    cells.map(cellQuantity).filter((quantity) => quantity !== undefined);
  const cells = dataset.rows.map((row) => cellOf(dataset, row, field));
  if (!hasScale(scaleIn(unit), style) && figures(cells).some((each) => !sameKind(each.unit, unit)))
    return undefined;
  return shortFactor(figures(cells.filter((cell) => cell.unit?.name === named?.name)), style);
}

/** The scale that a field asks for in a language; none where it names that of another. */
function fixedStep({ scale }: Field, style: FigureStyle): number | undefined {
  const name = typeof scale === 'string' ? scale : scale?.[style.language];
  return name === undefined ? undefined : scaleStep(name, style);
}

/**
 * The multiple for a set of a field’s cells: that of the field where they share a unit, else one that suits them.
 * With the cells’ figures, called alike.
 */
export function sharedScale(
  dataset: Dataset,
  cells: readonly (Cell | undefined)[],
  style: FigureStyle,
): { readonly factor: number; readonly quantities: readonly (Quantity | undefined)[] } {
  const quantities = calledAlike(cells.map((cell) => cell && cellQuantity(cell)));
  const given = cells.filter((_, index) => quantities[index] !== undefined);
  const [first] = given;
  const isOne = first && given.every((cell) => cell?.unit?.name === first.unit?.name);
  const own = isOne ? fieldFactor(dataset, first, style) : undefined;
  const found = quantities.filter((quantity) => quantity !== undefined);
  return { factor: own ?? shortFactor(found, style), quantities };
}
