import { lookUp } from '../schema/look-up.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/readers/index.ts';
import { type Cell, type Dataset, labelOf } from './dataset.ts';
import { type Counter, type FigureStyle, formatFigure } from './figure.ts';
import type { Site } from './publication.ts';
import { parseUnit, unitless } from './unit.ts';

/** The ids of a publication's counters, for `parseUnit`. */
export function countersOf(site: Pick<Site, 'units'>): string[] {
  return Object.keys(site.units);
}

/** How a publication writes figures in one of its languages. */
export function figureStyle(site: Pick<Site, 'units'>, language: string): FigureStyle {
  const counters: Record<string, Counter> = {};
  for (const [id, byLanguage] of Object.entries(site.units)) {
    const counter = lookUp(byLanguage, language);
    if (counter !== undefined) counters[id] = counter;
  }
  return { language, words: wordsFor(language).figures, counters };
}

/**
 * A cell as readers see it: a figure with its qualifier and unit, a label, a day in words.
 * `undefined` where the cell is empty.
 */
export function formatCell(
  cell: Cell,
  dataset: Dataset | undefined,
  style: FigureStyle,
  counters: readonly string[],
): string | undefined {
  const { value, decimals, qualifier } = cell;
  if (value === null) return undefined;
  const field = dataset?.fields.find(({ name }) => name === cell.field);
  const isKey = dataset?.primaryKey.includes(cell.field) ?? false;
  if (typeof value === 'number' && field?.type !== 'year' && !isKey) {
    const unit = cell.unit === undefined ? unitless : parseUnit(cell.unit, counters);
    return formatFigure({ value, unit: unit ?? unitless, decimals, qualifier }, style).text;
  }
  const isDay = field?.type === 'date' || field?.type === 'yearmonth';
  if (isDay && typeof value === 'string') return wordsFor(style.language).day(value);
  return field ? textFor(labelOf(field, value), style.language) : String(value);
}
