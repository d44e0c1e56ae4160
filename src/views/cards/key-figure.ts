import type { Cell } from '../../model/dataset.ts';
import { cellFigure, figureStyle, formatCell } from '../../model/format-cell.ts';
import type { Inline } from '../../model/inline.ts';
import type { Publication } from '../../model/publication.ts';
import type { FormattedFigure } from '../../model/units/figure.ts';
import { emsOf } from '../text/ems.ts';

/** A cell set large: its number, and in small what stands before and behind it. */
export interface KeyFigure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** Whether what stands behind is a sign such as %, which keeps to its number. */
  readonly sign: boolean;
  /** The width of all of it, in ems of the number's size. */
  readonly ems: number;
}

/** The share of the number's size at which the small parts are set; the style sheet says the same. */
const smallShare = 0.42;

/** `round` is how many digits behind the point the figure shows at the most. */
export function keyFigure(
  cell: Cell,
  publication: Publication,
  language: string,
  round?: number,
): KeyFigure {
  const { before, number, after, unit, tail } = figureOf(cell, publication, language, round);
  const signs = Object.values(figureStyle(publication.site, language).words.signs);
  const small = emsOf(before) + emsOf(after + unit + tail) + (before ? 0.5 : 0) + (unit ? 0.5 : 0);
  return {
    before,
    number,
    after: after + unit + tail,
    sign: signs.includes(unit),
    ems: emsOf(number) + smallShare * small,
  };
}

/** The words of a figure: what stands before and behind its number in small. */
export function keyFigureWords({ before, number, after, sign }: KeyFigure): Inline {
  const unit = sign ? {} : { class: 'unit' };
  return [
    ...(before ? [{ name: 'small', runs: [`${before} `] }] : []),
    number,
    ...(after ? [{ name: 'small', attributes: unit, runs: [after] }] : []),
  ];
}

/** The cell as a figure in parts; one that holds no number is all number. */
function figureOf(
  cell: Cell,
  { site, datasets }: Publication,
  language: string,
  round: number | undefined,
): FormattedFigure {
  const style = { ...figureStyle(site, language), round };
  const dataset = datasets.find(({ name }) => name === cell.dataset);
  const figure = cellFigure(cell, dataset, style);
  if (figure) return figure;
  const number = formatCell(cell, dataset, style) ?? '–';
  return { before: '', number, after: '', unit: '', tail: '', text: number };
}
