import { lookUp } from '../schema/look-up.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/languages.ts';
import { type Cell, type Dataset, findField, labelOf } from './dataset.ts';
import { cellQuantity, fieldFactor } from './field-scale.ts';
import type { Site } from './publication.ts';
import {
  type Counter,
  decimalsAt,
  type FigureStyle,
  type FormattedFigure,
  formatFigure,
  shortFactor,
} from './units/figure.ts';

/** The style in which a publication writes figures in one of its languages. */
export function figureStyle(site: Pick<Site, 'units'>, language: string): FigureStyle {
  const counters: Record<string, Counter> = {};
  for (const [id, byLanguage] of Object.entries(site.units)) {
    const counter = lookUp(byLanguage, language);
    if (counter !== undefined) counters[id] = counter;
  }
  return { language, words: wordsFor(language).figures, counters };
}

/** A cell's figure in the scale of its field; `undefined` where it holds no number. */
export function cellFigure(
  cell: Cell,
  dataset: Dataset | undefined,
  style: FigureStyle,
): FormattedFigure | undefined {
  const quantity = cellQuantity(cell);
  const factor = dataset && fieldFactor(dataset, cell, style);
  return quantity && formatFigure(quantity, style, factor);
}

/** The digits behind the point of a cell's figure, as it is shown: 2 of 67.51; `undefined` where it holds none. */
export function cellDecimals(
  cell: Cell,
  dataset: Dataset | undefined,
  style: FigureStyle,
): number | undefined {
  const quantity = cellQuantity(cell);
  if (!quantity) return undefined;
  const factor = dataset && fieldFactor(dataset, cell, style);
  return decimalsAt(quantity, factor ?? shortFactor([quantity], style));
}

/**
 * A cell as readers see it: a figure with its qualifier and unit, a label, a day in words.
 * `undefined` where the cell is empty.
 */
export function formatCell(
  cell: Cell,
  dataset: Dataset | undefined,
  style: FigureStyle,
): string | undefined {
  const { value } = cell;
  if (value === null) return undefined;
  const field = findField(dataset, cell.field);
  const isKey = dataset?.primaryKey.includes(cell.field) ?? false;
  if (typeof value === 'number' && field?.type !== 'year' && !isKey) {
    return cellFigure(cell, dataset, style)?.text;
  }
  const isDay = field?.type === 'date' || field?.type === 'yearmonth';
  if (isDay && typeof value === 'string') return wordsFor(style.language).day(value);
  return field ? textFor(labelOf(field, value), style.language) : String(value);
}
