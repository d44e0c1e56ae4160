import type { Cell } from '../model/dataset.ts';
import { type Figure, formatFigure } from '../model/figure.ts';
import { countersOf, figureStyle, formatCell } from '../model/format-cell.ts';
import type { Publication } from '../model/publication.ts';
import { parseUnit, unitless } from '../model/unit.ts';

/** A cell set large: its figure in parts, and how many ems of the number's size they take. */
export interface KeyFigure extends Figure {
  readonly ems: number;
}

/** The share of the number's size at which qualifier and unit are set. */
export const smallShare = 0.42;

export function keyFigure(
  cell: Cell,
  { site, datasets }: Publication,
  language: string,
): KeyFigure {
  const style = figureStyle(site, language);
  const counters = countersOf(site);
  const figure = figureOf();
  const small = `${figure.before}${figure.after}${figure.unit}${figure.tail}`;
  return { ...figure, ems: widthOf(figure.number) + smallShare * (widthOf(small) + 0.6) };

  function figureOf(): Figure {
    const { value, decimals, qualifier } = cell;
    if (typeof value === 'number') {
      const unit = cell.unit === undefined ? undefined : parseUnit(cell.unit, counters);
      return formatFigure({ value, unit: unit ?? unitless, decimals, qualifier }, style);
    }
    const dataset = datasets.find(({ name }) => name === cell.dataset);
    const number = formatCell(cell, dataset, style, counters) ?? '–';
    return { before: '', number, after: '', unit: '', tail: '', text: number };
  }
}

/** About how wide a text runs in the headline face, in ems. */
function widthOf(text: string): number {
  let width = 0;
  for (const glyph of text)
    width += /[.,:]/.test(glyph) ? 0.3 : /[\u2e80-\uffef]/u.test(glyph) ? 1 : 0.6;
  return width;
}
